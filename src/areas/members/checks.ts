import { addDays } from '#kernel/calendar.ts'
import { balance, type Check, partsOf, sameAs } from '#kernel/check.ts'
import type { Figure } from '#kernel/figure.ts'
import type { Label } from '#kernel/label.ts'
import { isZero, zero } from '#kernel/quantity.ts'
import { fullMembers, lateAdmissions, members, membersInRegister, probationaryMembers } from './figures.ts'
import { recognisedLate, slipsShownLate, transfersStartedLate } from './late-figures.ts'
import { arriving, leaving } from './movements.ts'

/** The stock of members moves only by what is counted as coming and going. */
const membersBalance = balance(
  'members.balance',
  { vi: 'Biến động đảng viên', en: 'Movements of members' },
  ({ period }) => {
    const before = addDays(period.from, -1)
    return {
      opening: { figure: members.id, period: { from: before, to: before } },
      closing: { figure: members.id },
      in: arriving.map(({ id }) => ({ figure: id })),
      out: leaving.map(({ id }) => ({ figure: id })),
    }
  },
)

/** A deadline missed is a finding, never a refusal: what was done late stands. */
const inTime = (id: string, label: Label, late: Figure, says: Label): Check => ({
  id,
  label,
  figures: () => ({ late: { figure: late.id } }),
  judge: ({ late: count }) => ({
    holds: !count || isZero(count),
    stated: count ?? null,
    expected: zero,
    says: (print) => ({
      vi: `${print(count ?? null)} ${says.vi}`,
      en: `${print(count ?? null)} ${says.en}`,
    }),
  }),
})

const slipsInTime = inTime(
  'members.slips-in-time',
  { vi: 'Thời hạn nộp giấy giới thiệu', en: 'Transfer slips shown in time' },
  slipsShownLate,
  {
    vi: 'đảng viên nộp giấy giới thiệu quá 30 ngày làm việc; cấp ủy xem xét bản giải trình',
    en: 'slips shown later than 30 working days after their issue',
  },
)
const transfersInTime = inTime(
  'members.transfers-in-time',
  { vi: 'Thời hạn làm thủ tục chuyển sinh hoạt', en: 'Transfers started in time' },
  transfersStartedLate,
  {
    vi: 'đảng viên làm thủ tục chuyển sinh hoạt quá 60 ngày làm việc',
    en: 'transfers started later than 60 working days after their cause',
  },
)
const recognisedInTime = inTime(
  'members.recognitions-in-time',
  { vi: 'Thời hạn xét công nhận chính thức', en: 'Recognitions considered in time' },
  recognisedLate,
  {
    vi: 'đảng viên dự bị được chi bộ xét quá 30 ngày làm việc sau khi hết dự bị',
    en: 'recognitions considered later than 30 working days after the probation',
  },
)

const decidedInTime = inTime(
  'members.admissions-in-time',
  { vi: 'Thời hạn quyết định kết nạp', en: 'Admissions decided in time' },
  lateAdmissions,
  {
    vi: 'quyết định kết nạp quá 60 ngày làm việc kể từ nghị quyết của chi bộ',
    en: 'admissions decided later than 60 working days after the cell considered them',
  },
)

export const checks: readonly Check[] = [
  sameAs(
    'members.register-agrees',
    { vi: 'Đảng số bằng danh sách đảng viên', en: 'The number of members is that of the register' },
    { figure: members.id },
    { figure: membersInRegister.id },
  ),
  partsOf(
    'members.parts',
    { vi: 'Đảng viên gồm dự bị và chính thức', en: 'Members are probationary or full' },
    { figure: members.id },
    [{ figure: fullMembers.id }, { figure: probationaryMembers.id }],
  ),
  membersBalance,
  decidedInTime,
  recognisedInTime,
  transfersInTime,
  slipsInTime,
]
