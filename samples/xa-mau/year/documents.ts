import { addDays, type Day, day, weekday } from '#kernel/calendar.ts'
import type { SubmittedRecord } from '#kernel/record.ts'
import { type Chance, chance } from '../../chance.ts'
import type { Happening } from '../happening.ts'
import { leaderOf } from '../leaders.ts'
import { idOf, root } from '../structure.ts'
import { workingDay } from './committee.ts'

// Papers of the commune's office from January to October 2026, by the daily file of the network.

const workingDays: readonly Day[] = [
  ...new Set(Array.from({ length: 303 }, (_, at) => workingDay(addDays(day('2026-01-02'), at)))),
].filter((one) => one <= '2026-10-30')
const lastDay = workingDays.at(-1) ?? day('2026-10-30')
const from = (on: Day): Day => workingDays.find((one) => one >= on) ?? lastDay

const matters = [
  'công tác phát triển đảng viên',
  'sinh hoạt chi bộ',
  'bầu cử đại biểu HĐND các cấp',
  'học tập, quán triệt Nghị quyết Đại hội XIV',
  'giải ngân vốn đầu tư công',
  'giảm nghèo bền vững',
  'xây dựng nông thôn mới',
  'phòng cháy rừng mùa khô',
  'kết nghĩa với các buôn',
  'tiếp xúc cử tri',
  'chuyển đổi số trong cơ quan đảng',
  'quy chế dân chủ ở cơ sở',
] as const

const series = [
  { type: 'letter', symbol: 'CV', opens: 'Về việc triển khai', share: 9, last: 61 },
  { type: 'report', symbol: 'BC', opens: 'Báo cáo kết quả', share: 5, last: 34 },
  { type: 'notice', symbol: 'TB', opens: 'Thông báo về', share: 3, last: 21 },
  { type: 'plan', symbol: 'KH', opens: 'Kế hoạch thực hiện', share: 2, last: 12 },
  { type: 'invitation', symbol: 'GM', opens: 'Mời họp về', share: 3, last: 25 },
  { type: 'submission', symbol: 'TTr', opens: 'Tờ trình về', share: 1, last: 4 },
] as const
type Series = (typeof series)[number]
const drawn: readonly Series[] = series.flatMap((one) => Array.from({ length: one.share }, () => one))

const senders = [
  { name: 'Tỉnh ủy Đắk Lắk', symbol: 'TU' },
  { name: 'Văn phòng Tỉnh ủy', symbol: 'VPTU' },
  { name: 'Ban Tổ chức Tỉnh ủy', symbol: 'BTCTU' },
  { name: 'Ủy ban Kiểm tra Tỉnh ủy', symbol: 'UBKTTU' },
  { name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy', symbol: 'BTGDVTU' },
  { name: 'UBND xã Hồ Mẫu', symbol: 'UBND' },
] as const

const handlers = ['office', 'building', 'inspection', 'front'] as const

interface Waiting {
  document: string
  handledOn: Day
}

/** Two to four a day; one in six is given to the head of a body with a day to answer. */
const received = (given: Chance): { days: Happening[]; waiting: Waiting[] } => {
  const waiting: Waiting[] = []
  let last = 0
  const days = workingDays.map((on): Happening => {
    const lines = Array.from({ length: given.between(2, 4) }, () => {
      last += 1
      const channelId = `DEN-XM-2026-${String(last).padStart(4, '0')}`
      const sender = given.oneOf(senders)
      const { type, symbol, opens } = given.oneOf(drawn)
      const document = idOf('document', channelId)
      const routed = given.inPercent(16)
      if (routed) waiting.push({ document, handledOn: from(addDays(on, given.between(3, 12))) })
      return {
        document,
        channelId,
        number: `${given.between(3, 900)}-${symbol}/${sender.symbol}`,
        type,
        issuedOn: addDays(on, -given.between(0, 3)),
        title: `${opens} ${given.oneOf(matters)}`,
        sender: sender.name,
        ...(routed
          ? { handler: leaderOf(given.oneOf(handlers)), due: from(addDays(on, given.between(8, 18))) }
          : {}),
      }
    })
    return { key: `in ${on}`, kind: 'paper-day.received', organisation: root, on, body: { lines } }
  })
  return { days, waiting }
}

/** What was dealt with in a week is entered on its Friday; that of the last week is not yet. */
const handled = (waiting: readonly Waiting[]): Happening[] => {
  const weeks = new Map<Day, string[]>()
  for (const { document, handledOn } of waiting) {
    const on = from(addDays(handledOn, 5 - Math.min(5, weekday(handledOn))))
    if (on < lastDay) weeks.set(on, [...(weeks.get(on) ?? []), document])
  }
  return [...weeks].map(([on, [document, ...also]]) => ({
    key: `handled ${on}`,
    kind: 'document.handled',
    organisation: root,
    on,
    body: { document, also },
  }))
}

interface Sent {
  on: Day
  number: string
  type: string
  title: string
}

/** Whatever other records of the year rest on went out as a paper of the committee. */
const cited = (records: readonly SubmittedRecord[]): Sent[] => {
  const types = { QĐ: 'decision', CTr: 'programme', KH: 'plan', TB: 'notice' } as const
  const sent = new Map<string, Sent>()
  for (const { basis, decidedOn } of records) {
    const on = basis?.issuedOn ?? decidedOn
    const found = /^\d+-(QĐ|CTr|KH|TB)\/ĐU$/u.exec(basis?.number ?? '')
    if (!basis?.number || !found || on < '2026-01-01') continue
    const type = types[found[1] as keyof typeof types]
    const title = `${type === 'decision' ? 'Quyết định về' : 'Triển khai'} công tác xây dựng Đảng`
    sent.set(basis.number, { on: from(on as Day), number: basis.number, type, title })
  }
  return [...sent.values()]
}

const perDay = 52

/** Letters, reports and the like, numbered in the order of their days after the last of 2025. */
const others = (given: Chance): Sent[] => {
  const last = new Map<string, number>(series.map((one) => [one.symbol, one.last]))
  return workingDays
    .filter(() => given.inPercent(perDay))
    .map((on) => {
      const { symbol, type, opens } = given.oneOf(drawn)
      const number = (last.get(symbol) ?? 0) + 1
      last.set(symbol, number)
      return { on, number: `${number}-${symbol}/ĐU`, type, title: `${opens} ${given.oneOf(matters)}` }
    })
}

const sent = (papers: readonly Sent[]): Happening[] => {
  const days = new Map<Day, Sent[]>()
  for (const one of papers) days.set(one.on, [...(days.get(one.on) ?? []), one])
  return [...days].map(([on, all]) => ({
    key: `out ${on}`,
    kind: 'paper-day.sent',
    organisation: root,
    on,
    body: {
      lines: all.map(({ number, type, title }) => ({
        document: idOf('document', number),
        channelId: `DI-XM-2026-${number}`,
        number,
        type,
        issuedOn: on,
        title,
      })),
    },
  }))
}

/** `records` are those of the year before their papers. */
export const documents = (records: readonly SubmittedRecord[]): Happening[] => {
  const given = chance(20260102)
  const { days, waiting } = received(given)
  const decided = cited(records)
  const taken = new Set(decided.map((one) => one.number))
  return [
    ...days,
    ...handled(waiting),
    ...sent([...decided, ...others(given).filter((one) => !taken.has(one.number))]),
  ]
}
