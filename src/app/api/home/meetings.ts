import { sql } from 'kysely'
import { firstDayOf, monthAfter, monthOf, printMonth, toldBy } from '#areas/organisations/meetings/months.ts'
import { cellMeetings, notHeldReasons } from '#areas/organisations/meetings/registers.ts'
import { knownAt } from '#book/ledger/scope.ts'
import { addDays } from '#kernel/calendar.ts'
import type { Label } from '#kernel/label.ts'
import { holdsMembers, type OrganisationKind, partyOrganisations } from '#subjects/party-organisations.ts'
import { type HomeLine, type HomeLines, type HomeQuestion, lineIf, someOf } from './line.ts'

interface Told {
  cell: string
  isHeld: boolean
  /** As it was told: the Vietnamese name of one of the reasons, perhaps with a note behind a colon. */
  reason: string | null
}

/** The month of the cells looked at that stood on its last day: who told nothing, and why others did not meet. */
interface MonthTold {
  silent: string[]
  notHeld: string[]
}

const monthTold = async (asked: HomeQuestion, month: string): Promise<MonthTold> => {
  const lastDay = addDays(firstDayOf(monthAfter(month)), -1)
  const cells = (await asked.rows(partyOrganisations.id)).filter(
    ({ from, data }) => from <= lastDay && holdsMembers(data.kind as OrganisationKind),
  )
  const { id: book, head } = asked.asker.book
  const { rows } = await sql<Told>`select r.data ->> 'cell' as cell, r.data ->> 'state' = 'held' as "isHeld",
      r.data ->> 'reason' as reason
    from register_row r
    where r.book = ${book} and r.register = ${cellMeetings.id} and ${knownAt('r', head)}
      and r.data ->> 'month' = ${month}`.execute(asked.tx)
  const told = new Set(rows.map((one) => one.cell))
  const held = new Set(rows.filter((one) => one.isHeld).map((one) => one.cell))
  const looked = new Set(cells.map((one) => one.subject))
  return {
    silent: cells.filter((one) => !told.has(one.subject)).map(({ data }) => String(data.name)),
    notHeld: rows
      .filter((one) => looked.has(one.cell) && !held.has(one.cell))
      .map(({ reason }) => reason ?? notHeldReasons.other.vi),
  }
}

const reasonsOf = (notHeld: MonthTold['notHeld']): Label => {
  const counted = Object.values(notHeldReasons).flatMap((label) => {
    const count = notHeld.filter((one) => one.startsWith(label.vi)).length
    return count ? [{ count, label }] : []
  })
  const said = (language: 'vi' | 'en') =>
    counted.map(({ count, label }) => `${label[language].toLowerCase()}: ${count}`).join(', ')
  return { vi: said('vi'), en: said('en') }
}

const chase: Label = { vi: 'Đôn đốc', en: 'Chase' }

const monthLines = ({ silent, notHeld }: MonthTold, month: string, isLate: boolean): HomeLine[] => [
  ...lineIf(silent.length, (n) => ({
    level: isLate ? 'late' : 'due',
    area: 'organisations',
    text: {
      vi: `${n} chi bộ chưa ghi sinh hoạt tháng ${printMonth(month)}${isLate ? ', đã quá hạn' : ''}`,
      en: `${n} cells have not told of their meeting of ${printMonth(month)}${isLate ? ' in time' : ''}`,
    },
    detail: someOf(silent, (left) => ({ vi: `${left} chi bộ nữa`, en: `${left} more` })),
    to: '/meetings',
    action: chase,
  })),
  ...lineIf(notHeld.length, (n) => ({
    level: 'info',
    area: 'organisations',
    text: {
      vi: `${n} chi bộ chưa sinh hoạt tháng ${printMonth(month)}, đã báo lý do`,
      en: `${n} cells did not meet in ${printMonth(month)} and told why`,
    },
    detail: reasonsOf(notHeld),
    to: '/meetings',
    action: { vi: 'Xem', en: 'Look' },
  })),
]

/** Before this day of a month nobody is asked for its meeting. */
const firstAsked = '20'

/** Months the cells have not told: late from the day after the one regulation sets in the next month. */
export const meetingLines: HomeLines = async (asked) => {
  if (!asked.asker.rights.readsRegister(cellMeetings.id)) return []
  const month = monthOf(asked.on)
  const before = monthAfter(month, -1)
  return [
    ...monthLines(await monthTold(asked, before), before, asked.on > toldBy(before)),
    ...(asked.on.slice(8) < firstAsked ? [] : monthLines(await monthTold(asked, month), month, false)),
  ]
}
