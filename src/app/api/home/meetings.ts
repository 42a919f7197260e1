import { sql } from 'kysely'
import { firstDayOf, monthAfter, monthOf, printMonth, toldBy } from '#areas/organisations/meetings/months.ts'
import { cellMeetings } from '#areas/organisations/meetings/registers.ts'
import { knownAt } from '#book/ledger/scope.ts'
import { addDays } from '#kernel/calendar.ts'
import { holdsMembers, type OrganisationKind, partyOrganisations } from '#subjects/party-organisations.ts'
import { type HomeLines, type HomeQuestion, lineIf } from './line.ts'

/** The cells looked at that stood on the last day of a month and have told nothing of it. */
const silentIn = async (asked: HomeQuestion, month: string): Promise<number> => {
  const lastDay = addDays(firstDayOf(monthAfter(month)), -1)
  const cells = (await asked.rows(partyOrganisations.id)).filter(
    ({ from, data }) => from <= lastDay && holdsMembers(data.kind as OrganisationKind),
  )
  const { id: book, head } = asked.asker.book
  const { rows } = await sql<{ cell: string }>`select distinct r.data ->> 'cell' as cell from register_row r
    where r.book = ${book} and r.register = ${cellMeetings.id} and ${knownAt('r', head)}
      and r.data ->> 'month' = ${month}`.execute(asked.tx)
  const told = new Set(rows.map((one) => one.cell))
  return cells.filter((one) => !told.has(one.subject)).length
}

/** Months the cells have not told: late from the day after the one regulation sets in the next month. */
export const meetingLines: HomeLines = async (asked) => {
  if (!asked.asker.rights.readsRegister(cellMeetings.id)) return []
  const month = monthOf(asked.on)
  const before = monthAfter(month, -1)
  const line = (n: number, of: string, isLate: boolean) => ({
    level: isLate ? ('late' as const) : ('due' as const),
    text: {
      vi: `${n} chi bộ chưa ghi sinh hoạt tháng ${printMonth(of)}${isLate ? ', đã quá hạn' : ''}`,
      en: `${n} cells have not told of their meeting of ${printMonth(of)}${isLate ? ' in time' : ''}`,
    },
    to: '/meetings',
    action: { vi: 'Đôn đốc', en: 'Chase' },
  })
  return [
    ...lineIf(await silentIn(asked, before), (n) => line(n, before, asked.on > toldBy(before))),
    ...lineIf(await silentIn(asked, month), (n) => line(n, month, asked.on > toldBy(month))),
  ]
}
