import { addMonths, type Day, earliest, isExact, latest, vague } from '#kernel/calendar.ts'
import type { Label } from '#kernel/label.ts'
import { holidays, rulePackOn } from '#kernel/rulebook.ts'
import { addWorkingDays } from '#kernel/working-days.ts'
import { type WorkLine, worklist } from '#kernel/worklist.ts'
import { type AdmissionFile, admissionFiles, admissionSteps } from '#subjects/admission-files.ts'
import { admissions } from '#subjects/admissions.ts'
import { memberships, transits } from '#subjects/memberships.ts'

/** A year without an official calendar gives no limit: a limit is never guessed. */
const limit = (from: Day, workingDays: number): Day | null =>
  addWorkingDays(from, workingDays, holidays) ?? null

const stages = {
  soon: { vi: 'Sắp hết thời gian dự bị', en: 'Probation ends soon' },
  over: { vi: 'Đã hết thời gian dự bị', en: 'Probation is over' },
  unknown: { vi: 'Chưa đủ căn cứ: ngày kết nạp chưa đầy đủ', en: 'Not enough to go by' },
} satisfies { [stage: string]: Label }

/** Told from the eleventh month on, so that the cell can consider the case within its 30 working days. */
export const probationEnds = worklist(
  'members.probation-ends',
  { vi: 'Xét công nhận đảng viên chính thức', en: 'Recognition due' },
  {
    vi: 'Đảng viên dự bị từ tháng thứ 11 mà chưa được công nhận chính thức; hạn là 30 ngày làm việc sau khi hết dự bị.',
    en: 'Probationary members from the eleventh month on; due 30 working days after the probation ends.',
  },
  {
    reads: [memberships],
    settledBy: 'member.recognised',
    desk: {
      late: (n) => ({
        vi: `${n} đảng viên dự bị quá hạn xét công nhận chính thức`,
        en: `${n} probationary members are past the limit for recognition`,
      }),
      soon: (n) => ({
        vi: `${n} đảng viên dự bị sắp đến hạn xét công nhận chính thức`,
        en: `${n} probationary members are due for recognition soon`,
      }),
      open: (n) => ({
        vi: `${n} đảng viên dự bị từ tháng thứ 11, cần chuẩn bị xét công nhận`,
        en: `${n} probationary members are in or past their eleventh month`,
      }),
      to: '/members/due',
      action: { vi: 'Xét công nhận', en: 'Consider' },
    },
    columns: {
      joinedOn: { vi: 'Ngày kết nạp', en: 'Joined' },
      endsOn: { vi: 'Hết dự bị', en: 'Probation ends' },
      stage: { vi: 'Tình hình', en: 'State' },
    },
    lines: (on, rows) =>
      rows(memberships)
        .filter(({ row }) => row.status === 'probationary' && row.joinedOn !== null)
        .flatMap(({ subject, row }): WorkLine[] => {
          const joined = vague(row.joinedOn ?? '')
          const { probation } = rulePackOn(latest(joined))
          if (on < addMonths(earliest(joined), probation.months - 1)) return []
          const about = { subject, organisation: row.cell }
          if (!isExact(joined))
            return [
              {
                ...about,
                due: null,
                values: { joinedOn: row.joinedOn, endsOn: null, stage: stages.unknown },
              },
            ]
          const endsOn = addMonths(latest(joined), probation.months)
          return [
            {
              ...about,
              due: limit(endsOn, probation.considerWorkingDays),
              values: {
                joinedOn: row.joinedOn,
                endsOn,
                stage: on < endsOn ? stages.soon : stages.over,
              },
            },
          ]
        }),
  },
)

/** Giấy giới thiệu on its way: shown at the destination within 30 working days of its issue. */
export const transfersDue = worklist(
  'members.transfers-due',
  { vi: 'Đang chuyển sinh hoạt đảng', en: 'In transit' },
  {
    vi: 'Đảng viên đã nhận giấy giới thiệu, nơi đến chưa xác nhận tiếp nhận; quá hạn phải báo cáo cấp ủy.',
    en: 'Members with a transfer slip that the destination has not confirmed yet.',
  },
  {
    reads: [transits],
    settledBy: 'member.transit-confirmed',
    desk: {
      late: (n) => ({
        vi: `${n} đảng viên chuyển sinh hoạt đã quá hạn nộp giấy giới thiệu`,
        en: `${n} members in transit are past the limit for showing their slip`,
      }),
      soon: (n) => ({
        vi: `${n} đảng viên chuyển sinh hoạt sắp hết hạn nộp giấy giới thiệu`,
        en: `${n} members in transit are to show their slip soon`,
      }),
      to: '/members/due',
      action: { vi: 'Đôn đốc', en: 'Chase' },
    },
    columns: {
      issuedOn: { vi: 'Ngày giấy giới thiệu', en: 'Slip issued' },
      to: { vi: 'Nơi đến', en: 'To' },
    },
    lines: (_, rows) =>
      rows(transits).map(({ subject, from, row }) => ({
        subject,
        organisation: row.from,
        due: limit(from, rulePackOn(from).transfer.showSlipWorkingDays),
        values: { issuedOn: from, to: row.to ?? row.destination },
      })),
  },
)

/** Sinh hoạt tạm thời elsewhere: counted at home all the while. */
export const temporarilyAway = worklist(
  'members.temporarily-away',
  { vi: 'Sinh hoạt tạm thời nơi khác', en: 'Away for a time' },
  {
    vi: 'Đảng viên sinh hoạt tạm thời nơi khác; vẫn tính vào đảng số của chi bộ gốc.',
    en: 'Members away for a time; they count at home.',
  },
  {
    reads: [memberships],
    settledBy: 'member.returned',
    columns: {
      guestAt: { vi: 'Nơi sinh hoạt tạm thời', en: 'Guest at' },
      since: { vi: 'Từ ngày', en: 'Since' },
    },
    lines: (_, rows) =>
      rows(memberships)
        .filter(({ row }) => row.guestAt !== null)
        .map(({ subject, from, row }) => ({
          subject,
          organisation: row.cell,
          due: null,
          values: { guestAt: row.guestAt, since: from },
        })),
  },
)

/** Lễ kết nạp within 30 working days of the decision. */
export const ceremoniesDue = worklist(
  'members.ceremonies-due',
  { vi: 'Chờ tổ chức lễ kết nạp', en: 'Ceremonies due' },
  {
    vi: 'Có quyết định kết nạp, chưa tổ chức lễ; hạn tính theo ngày làm việc từ ngày quyết định.',
    en: 'Admission decided, ceremony not yet held; due in working days from the decision.',
  },
  {
    reads: [admissions],
    settledBy: 'member.joined',
    desk: {
      late: (n) => ({
        vi: `${n} quyết định kết nạp đã quá hạn tổ chức lễ`,
        en: `${n} admissions are past the limit for the ceremony`,
      }),
      soon: (n) => ({
        vi: `${n} lễ kết nạp cần tổ chức trong 30 ngày tới`,
        en: `${n} admission ceremonies are due within 30 days`,
      }),
      to: '/members/due',
      action: { vi: 'Đôn đốc', en: 'Chase' },
    },
    columns: { decidedOn: { vi: 'Ngày quyết định', en: 'Decided' } },
    lines: (_, rows) =>
      rows(admissions).map(({ subject, row }) => {
        const decided = row.decidedOn as Day
        return {
          subject,
          organisation: row.cell,
          due: limit(decided, rulePackOn(decided).admission.ceremonyWorkingDays),
          values: { decidedOn: row.decidedOn },
        }
      }),
  },
)

const noteOn = (file: AdmissionFile, on: Day): Label | null => {
  if (file.returned) return { vi: `Bị trả lại: ${file.returned}`, en: `Sent back: ${file.returned}` }
  if (file.certificateUntil !== null && file.consideredOn === null && file.certificateUntil < on)
    return { vi: 'Giấy chứng nhận hết giá trị', en: 'Certificate has lapsed' }
  return null
}

/** Which limit runs, of how many working days, and where it comes from. */
const runsAgainst = (file: AdmissionFile, on: Day): Label | null => {
  if (file.due === null) return null
  const { admission, citations } = rulePackOn(on)
  const told = (vi: string, en: string, days: number, from: string): Label => ({
    vi: `${days} ngày làm việc từ ${vi}, theo ${citations[from]?.source ?? ''}`,
    en: `${days} working days from ${en}, ${citations[from]?.source ?? ''}`,
  })
  return file.consideredOn !== null
    ? told(
        'nghị quyết chi bộ',
        'the resolution of the cell',
        admission.decisionWorkingDays,
        'admission.decisionWorkingDays',
      )
    : told('ngày có đơn', 'the application', admission.declareCvWorkingDays, 'admission.declareCvWorkingDays')
}

/** Every file under way by the limit it runs against; the board shows the same by step. */
export const filesUnderWay = worklist(
  'members.files-under-way',
  { vi: 'Hồ sơ kết nạp đang làm', en: 'Admission files' },
  {
    vi: 'Hồ sơ đã mở, chưa có quyết định và chưa rút; bước đang chờ, giấy tờ còn thiếu và hạn.',
    en: 'Files neither decided nor withdrawn: the step they wait for, the papers missing and the limit.',
  },
  {
    reads: [admissionFiles],
    desk: {
      late: (n) => ({
        vi: `${n} hồ sơ kết nạp quá hạn ở bước đang làm`,
        en: `${n} admission files are past the limit of their step`,
      }),
      soon: (n) => ({
        vi: `${n} hồ sơ kết nạp sắp đến hạn ở bước đang làm`,
        en: `${n} admission files are near the limit of their step`,
      }),
      to: '/members/files',
      action: { vi: 'Mở hồ sơ', en: 'Open' },
    },
    columns: {
      step: { vi: 'Đang chờ', en: 'Waits for' },
      stepId: { vi: 'Mã bước', en: 'Step' },
      since: { vi: 'Từ ngày', en: 'Since' },
      papers: { vi: 'Đã có', en: 'Present' },
      missing: { vi: 'Còn thiếu', en: 'Missing' },
      certificateUntil: { vi: 'Giấy chứng nhận có giá trị đến', en: 'Certificate valid until' },
      limit: { vi: 'Thời hạn', en: 'Limit' },
      note: { vi: 'Ghi chú', en: 'Note' },
    },
    lines: (on, rows) =>
      rows(admissionFiles).map(({ subject, row }) => ({
        subject,
        organisation: row.cell,
        due: row.due as Day | null,
        values: {
          step: admissionSteps[row.step],
          stepId: row.step,
          since: row.since,
          papers: row.papers.join(', '),
          missing: row.missing.join(', '),
          certificateUntil: row.certificateUntil,
          limit: runsAgainst(row, on),
          note: noteOn(row, on),
        },
      })),
  },
)
