import { type Day, dayOrNone } from '#kernel/calendar.ts'
import type { Label } from '#kernel/label.ts'
import { openRows, worklist } from '#kernel/worklist.ts'
import { type Answerer, fields, intakes } from './intakes.ts'
import { type Case, cases, plannedContacts, resolutions } from './registers.ts'

const columns = {
  intake: { vi: 'Loại', en: 'Kind' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  place: { vi: 'Địa bàn', en: 'Place' },
  answeredBy: { vi: 'Nơi trả lời', en: 'To answer' },
}
const lineOfCase = {
  due: (row: Case) => row.due,
  values: (row: Case) => ({
    intake: intakes[row.intake],
    field: row.field ? fields[row.field] : null,
    place: row.place,
    answeredBy: row.answeredBy,
  }),
}

/** Taken in and sent to nobody. */
const toRoute = worklist(
  'council.to-route',
  { vi: 'Kiến nghị, phản ánh chưa chuyển cơ quan trả lời', en: 'Cases to send on' },
  {
    vi: 'Nội dung đã tiếp nhận mà chưa chuyển đến cơ quan nào; có hạn thì xếp theo hạn.',
    en: 'Received and sent to no body yet.',
  },
  {
    reads: [cases],
    columns,
    settledBy: 'case.routed',
    desk: {
      late: (n) => ({ vi: `${n} kiến nghị chưa chuyển đã quá hạn`, en: `${n} cases not sent on are late` }),
      soon: (n) => ({ vi: `${n} kiến nghị cần chuyển`, en: `${n} cases are to be sent on` }),
      to: '/council',
    },
    lines: openRows(cases, { ...lineOfCase, open: (row) => row.state === 'received' }),
  },
)

const inSentence = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)

const owed = (id: string, whose: readonly Answerer[], label: Label, settledBy: string) =>
  worklist(
    id,
    label,
    {
      vi: 'Nội dung đã chuyển mà chưa có kết quả, hạn gần trước; nội dung đã trả lời là đang giải quyết thì không kể.',
      en: 'Sent and not answered, the nearest due first; those answered as being resolved left out.',
    },
    {
      reads: [cases],
      columns,
      settledBy,
      desk: {
        late: (n) => ({ vi: `${n} ${inSentence(label.vi)}: quá hạn`, en: `${n} late: ${label.en}` }),
        soon: (n) => ({
          vi: `${n} ${inSentence(label.vi)}: sắp đến hạn`,
          en: `${n} due soon: ${label.en}`,
        }),
        to: '/council',
      },
      lines: openRows(cases, {
        ...lineOfCase,
        open: (row) => row.state === 'routed' && whose.includes(row.answerer ?? 'other'),
      }),
    },
  )

/** What the communes of the next contact asked before and nobody answered; due on the day they are met again. */
const beforeNextContact = worklist(
  'council.before-next-contact',
  { vi: 'Ý kiến chưa trả lời trước cuộc tiếp xúc tới', en: 'Unanswered before the next contact' },
  {
    vi: 'Ý kiến, kiến nghị của cử tri các xã sắp tiếp xúc chưa có kết quả hoặc còn đang giải quyết; hạn là ngày tiếp xúc.',
    en: 'Opinions of the communes to be met next, without an answer or still being resolved; due on that day.',
  },
  {
    reads: [cases, plannedContacts],
    columns,
    settledBy: 'case.answered',
    lines: (on, rows) => {
      const meets = new Map<string, Day>()
      for (const { row } of rows(plannedContacts))
        for (const commune of row.communes) {
          const next = dayOrNone(row.plannedOn)
          const known = meets.get(commune)
          if (next && next >= on && (!known || next < known)) meets.set(commune, next)
        }
      return openRows(cases, {
        ...lineOfCase,
        open: (row) =>
          row.intake === 'voter-opinion' &&
          row.place !== null &&
          meets.has(row.place) &&
          (row.state !== 'answered' || row.outcome === 'being-resolved'),
        due: (row) => meets.get(row.place ?? '') ?? null,
      })(on, rows)
    },
  },
)

const followUpsDue = worklist(
  'council.follow-ups-due',
  { vi: 'Nghị quyết HĐND đến hạn giám sát', en: 'Resolutions to follow up' },
  {
    vi: 'Nghị quyết có hạn giám sát thực hiện mà chưa ghi kết quả.',
    en: 'Resolutions whose implementation is to be looked into.',
  },
  {
    reads: [resolutions],
    columns: { title: { vi: 'Trích yếu', en: 'Title' }, session: { vi: 'Kỳ họp', en: 'Session' } },
    settledBy: 'council-resolution.followed-up',
    desk: {
      late: (n) => ({ vi: `${n} nghị quyết HĐND quá hạn giám sát`, en: `${n} follow-ups are late` }),
      soon: (n) => ({ vi: `${n} nghị quyết HĐND sắp đến hạn giám sát`, en: `${n} follow-ups are due soon` }),
      to: '/council',
    },
    lines: openRows(resolutions, {
      open: (row) => row.followUpDue !== null,
      due: (row) => row.followUpDue,
      values: (row) => ({ title: row.title, session: row.session }),
    }),
  },
)

export const worklists = [
  toRoute,
  owed(
    'council.owed-by-government',
    ['government'],
    { vi: 'Nội dung UBND, cơ quan chuyên môn phải trả lời', en: 'Answers the people’s committee owes' },
    'case.answered',
  ),
  owed(
    'council.owed-by-council',
    ['council'],
    { vi: 'Vấn đề chờ ý kiến HĐND, Thường trực HĐND', en: 'Opinions the council owes' },
    'arising-matter.considered',
  ),
  owed(
    'council.owed-by-others',
    ['front', 'party', 'above', 'other'],
    { vi: 'Nội dung cơ quan khác phải trả lời', en: 'Answers others owe' },
    'case.answered',
  ),
  beforeNextContact,
  followUpsDue,
]
