import { addDays, type Day, day, weekday } from '#kernel/calendar.ts'
import type { SubmittedRecord } from '#kernel/record.ts'
import { type Chance, chance } from '../../chance.ts'
import type { Cast } from '../cast.ts'
import { communes } from '../geography.ts'
import type { Happening } from '../happening.ts'
import { idOf, root } from '../organisations.ts'
import { agencyPosts, officesAtOpening } from '../posts.ts'

// Papers of the district office in 2023: the daily export of the network, and what went on paper.

const receivedOnNetwork = 5157
const issued = 1292
const issuedOnNetwork = 1220
const keptOutside = 4

/** Days off besides Sundays and Saturdays: New Year, Tết, Hùng kings, 30/4, 1/5, 2/9. */
const daysOff: ReadonlySet<string> = new Set([
  '2023-01-02',
  ...['20', '23', '24', '25', '26'].map((date) => `2023-01-${date}`),
  '2023-05-01',
  '2023-05-02',
  '2023-05-03',
  '2023-09-01',
  '2023-09-04',
])
const isWorkingDay = (on: Day) => weekday(on) <= 5 && !daysOff.has(on)
const workingDays: readonly Day[] = Array.from({ length: 365 }, (_, at) =>
  addDays(day('2023-01-01'), at),
).filter(isWorkingDay)
const workingDayFrom = (on: Day): Day => workingDays.find((one) => one >= on) ?? workingDays.at(-1) ?? on

interface Series {
  type: string
  /** "CV" of "105-CV/HU". */
  symbol: string
  /** Of a hundred papers. */
  share: number
  last: number
}
const series: readonly Series[] = [
  { type: 'letter', symbol: 'CV', share: 40, last: 1486 },
  { type: 'report', symbol: 'BC', share: 19, last: 402 },
  { type: 'notice', symbol: 'TB', share: 11, last: 318 },
  { type: 'plan', symbol: 'KH', share: 9, last: 141 },
  { type: 'invitation', symbol: 'GM', share: 10, last: 233 },
  { type: 'submission', symbol: 'TTr', share: 8, last: 96 },
  { type: 'guidance', symbol: 'HD', share: 3, last: 12 },
]

const matters = [
  'công tác phát triển đảng viên',
  'sinh hoạt chi bộ',
  'học tập, quán triệt nghị quyết',
  'kiểm tra, giám sát chuyên đề',
  'giải ngân vốn đầu tư công',
  'các chương trình mục tiêu quốc gia',
  'giảm nghèo bền vững',
  'xây dựng nông thôn mới',
  'phòng, chống dịch bệnh ở vật nuôi',
  'bảo vệ rừng mùa khô',
  'kết nghĩa với các buôn đồng bào dân tộc thiểu số',
  'tiếp xúc cử tri trước kỳ họp',
  'tuyển quân',
  'chuyển đổi số trong cơ quan đảng',
  'cải cách thủ tục hành chính trong Đảng',
  'bồi dưỡng nghiệp vụ văn phòng cấp ủy',
  'tổ chức Tết cho hộ nghèo',
  'quy chế dân chủ ở cơ sở',
  'công tác tôn giáo trên địa bàn',
  'phát triển du lịch hồ Lắk',
  'vốn vay ưu đãi cho hộ nghèo',
  'công tác cán bộ nữ',
]
const opening: { readonly [type: string]: string } = {
  letter: 'Về việc triển khai',
  report: 'Báo cáo kết quả',
  notice: 'Thông báo kết luận về',
  plan: 'Kế hoạch thực hiện',
  invitation: 'Mời họp về',
  submission: 'Tờ trình về',
  guidance: 'Hướng dẫn',
  decision: 'Quyết định về',
  resolution: 'Nghị quyết về',
}
const titleOf = (given: Chance, type: string) => `${opening[type] ?? 'Về'} ${given.oneOf(matters)}`

const senders: readonly { name: string; symbol: string }[] = [
  { name: 'Tỉnh ủy Đắk Lắk', symbol: 'TU' },
  { name: 'Văn phòng Tỉnh ủy', symbol: 'VPTU' },
  { name: 'Ban Tổ chức Tỉnh ủy', symbol: 'BTCTU' },
  { name: 'Ủy ban Kiểm tra Tỉnh ủy', symbol: 'UBKTTU' },
  { name: 'Ban Tuyên giáo Tỉnh ủy', symbol: 'BTGTU' },
  { name: 'Ban Dân vận Tỉnh ủy', symbol: 'BDVTU' },
  { name: 'UBND huyện Lắk', symbol: 'UBND' },
  { name: 'Ủy ban MTTQ Việt Nam huyện', symbol: 'MTTQ' },
  { name: 'Ủy ban Kiểm tra Huyện ủy', symbol: 'UBKTHU' },
  ...communes.map(({ name }) => ({ name: `Đảng ủy ${name}`, symbol: 'ĐU' })),
]

/** How many of a total fall on each working day, by chance. */
const spread = (given: Chance, total: number): number[] => {
  const least = Math.floor((total * 0.6) / workingDays.length)
  const counts = new Map(workingDays.map((_, at) => [at, least]))
  for (let left = total - least * workingDays.length; left > 0; left--) {
    const at = given.between(0, workingDays.length - 1)
    counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  return [...counts.values()]
}

interface Waiting {
  document: string
  due: Day
  handledOn: Day
}

/** Two in fifteen are given to the head of an office, with a day; a few are dealt with late. */
const routing = (given: Chance, on: Day, handlers: readonly string[]) => {
  if (!given.inPercent(13)) return null
  const due = workingDayFrom(addDays(on, given.between(5, 20)))
  const late = given.inPercent(4)
  const handledOn = late
    ? workingDayFrom(addDays(due, given.between(1, 6)))
    : workingDayFrom(addDays(on, given.between(2, 4)))
  return { handler: given.oneOf(handlers), due, handledOn }
}

const received = (handlers: readonly string[]): { days: Happening[]; waiting: Waiting[] } => {
  const given = chance(20230079)
  const waiting: Waiting[] = []
  let last = 0
  const days = spread(given, receivedOnNetwork).map((count, at): Happening => {
    const on = workingDays[at] ?? day('2023-12-29')
    const lines = Array.from({ length: count }, () => {
      last += 1
      const channelId = `DEN-2023-${String(last).padStart(5, '0')}`
      const sender = given.oneOf(senders)
      const { type, symbol } = given.oneOf(series)
      const document = idOf('document', channelId)
      const routed = routing(given, on, handlers)
      if (routed) waiting.push({ document, due: routed.due, handledOn: routed.handledOn })
      return {
        document,
        channelId,
        number: `${given.between(3, 1900)}-${symbol}/${sender.symbol}`,
        type,
        issuedOn: addDays(on, -given.between(0, 4)),
        title: titleOf(given, type),
        sender: sender.name,
        ...(routed ? { handler: routed.handler, due: routed.due } : {}),
      }
    })
    return { key: `in ${on}`, kind: 'paper-day.received', organisation: root, on, body: { lines } }
  })
  return { days, waiting }
}

/** What was dealt with in a week is entered on its Friday, many papers at once. */
const handled = (waiting: readonly Waiting[]): Happening[] => {
  const weeks = new Map<Day, string[]>()
  for (const { document, handledOn } of waiting) {
    const on = workingDayFrom(addDays(handledOn, 5 - Math.min(5, weekday(handledOn))))
    // The last fortnight of the year is not settled when the book is looked at.
    if (on > '2023-12-22') continue
    weeks.set(on, [...(weeks.get(on) ?? []), document])
  }
  return [...weeks].map(([on, [first, ...also]]) => ({
    key: `handled ${on}`,
    kind: 'document.handled',
    organisation: root,
    on,
    body: { document: first, also },
  }))
}

interface Sent {
  on: Day
  number: string
  type: string
  title: string
}

const aboutDecision: { readonly [subject: string]: string } = {
  member: 'công tác đảng viên',
  'admission-file': 'công tác đảng viên',
  badge: 'tặng Huy hiệu Đảng',
  organisation: 'tổ chức cơ sở đảng',
  cadre: 'công tác cán bộ',
}

/** Every decision that other records of the sample rest on went out as a paper. */
const decisions = (records: readonly SubmittedRecord[]): Sent[] => {
  const sent = new Map<string, Sent>()
  for (const { basis, kind, decidedOn } of records) {
    const { number, issuedOn } = basis ?? {}
    if (!number?.endsWith('-QĐ/HU') || !(issuedOn ?? decidedOn).startsWith('2023')) continue
    const about = aboutDecision[kind.split('.')[0] ?? ''] ?? 'công tác xây dựng Đảng'
    sent.set(number, {
      on: workingDayFrom(issuedOn ?? decidedOn),
      number,
      type: 'decision',
      title: `Quyết định về ${about}`,
    })
  }
  return [...sent.values()]
}

/** The other kinds of papers, numbered in the order of their days. */
const others = (given: Chance, count: number): Sent[] => {
  const last = new Map(series.map((one) => [one.symbol, one.last]))
  const drawn = series.flatMap((one) => Array.from({ length: one.share }, () => one))
  return Array.from({ length: count }, () => given.oneOf(workingDays))
    .sort()
    .map((on) => {
      const { symbol, type } = given.oneOf(drawn)
      const number = (last.get(symbol) ?? 0) + 1
      last.set(symbol, number)
      return { on, number: `${number}-${symbol}/HU`, type, title: titleOf(given, type) }
    })
}

const sentOnNetwork = (papers: readonly Sent[]): Happening[] => {
  const days = new Map<Day, Sent[]>()
  for (const one of papers) days.set(one.on, [...(days.get(one.on) ?? []), one])
  return [...days].map(([on, sent]) => ({
    key: `out ${on}`,
    kind: 'paper-day.sent',
    organisation: root,
    on,
    body: {
      lines: sent.map(({ number, type, title }) => ({
        document: idOf('document', number),
        channelId: `DI-2023-${number}`,
        number,
        type,
        issuedOn: on,
        title,
      })),
    },
  }))
}

const sentOnPaper = (papers: readonly Sent[]): Happening[] =>
  papers.map(({ on, number, type, title }, at) => ({
    key: number,
    kind: at < keptOutside ? 'document.kept-outside' : 'document.sent',
    organisation: root,
    on,
    body: {
      document: idOf('document', number),
      number,
      type,
      ...(at < keptOutside ? { direction: 'out', issuedOn: on } : { title }),
    },
  }))

/** `records` are those of the year before their papers: the decisions they cite are in the register too. */
export const documents = (cast: Cast, records: readonly SubmittedRecord[]): Happening[] => {
  const given = chance(20230077)
  const { holderOf } = officesAtOpening(cast)
  const { days, waiting } = received(agencyPosts.slice(0, 12).map(({ head }) => holderOf(head).id))
  const decided = decisions(records)
  const rest = others(given, issued - decided.length)
  const onPaper = new Set(given.shuffled(rest).slice(0, issued - issuedOnNetwork))
  return [
    ...days,
    ...handled(waiting),
    ...sentOnNetwork([...decided, ...rest.filter((one) => !onPaper.has(one))]),
    ...sentOnPaper([...onPaper].sort((a, b) => (a.on < b.on ? -1 : 1))),
  ]
}
