import type { RegisterLine } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import { firstDayOf, type Month, monthAfter, monthsOf, toldBy } from './months.ts'

/** held · a reason was given · nobody told, and the day for it is past · nobody told yet · not there or not yet. */
export type MonthState = 'held' | 'excused' | 'late' | 'waiting' | 'ahead' | 'absent'

export interface MonthCell {
  month: Month
  state: MonthState
  line: RegisterLine | undefined
}
export interface CellRow {
  id: string
  name: string
  months: MonthCell[]
  themes: number
}
export interface BodyRow {
  id: string
  name: string
  cells: CellRow[]
}

export interface Told {
  /** The Party tree on the day one looks from, and on the first day of the year. */
  organisations: readonly RegisterLine[]
  before: readonly RegisterLine[]
  meetings: readonly RegisterLine[]
  year: number
  on: Day
}

const holdsMembers = (line: RegisterLine): boolean =>
  line.data.kind === 'cell' || line.data.kind === 'grassroots-cell'

const stateOf = (month: Month, since: Day, on: Day, line: RegisterLine | undefined): MonthState => {
  if (line) return line.data.state === 'held' ? 'held' : 'excused'
  if (since >= firstDayOf(monthAfter(month))) return 'absent'
  if (firstDayOf(month) > on) return 'ahead'
  return on > toldBy(month) ? 'late' : 'waiting'
}

/** Cells by months, under the body they belong to; cells directly under the top stand together at the end. */
export const gridOf = ({ organisations, before, meetings, year, on }: Told): BodyRow[] => {
  const already = new Set(before.map((one) => one.subject))
  const told = new Map(meetings.map((one) => [`${one.data.cell} ${one.data.month} ${one.data.form}`, one]))
  const months = monthsOf(year)
  const bodies = new Map(organisations.filter((one) => !holdsMembers(one)).map((one) => [one.subject, one]))
  const grid = new Map<string, BodyRow>()
  for (const cell of organisations.filter(holdsMembers)) {
    const home = bodies.get(String(cell.data.parent))
    const row = grid.get(home?.subject ?? '') ?? {
      id: home?.subject ?? '',
      name: home?.name ?? String(cell.data['parent.name'] ?? ''),
      cells: [],
    }
    const since = already.has(cell.subject) ? firstDayOf(months[0] ?? '') : cell.from
    row.cells.push({
      id: cell.subject,
      name: cell.name,
      months: months.map((month) => {
        const line = told.get(`${cell.subject} ${month} regular`)
        return { month, line, state: stateOf(month, since as Day, on, line) }
      }),
      themes: months.filter((month) => told.has(`${cell.subject} ${month} thematic`)).length,
    })
    grid.set(row.id, row)
  }
  const byName = (a: { name: string }, b: { name: string }) =>
    a.name.localeCompare(b.name, 'vi', { numeric: true })
  for (const row of grid.values()) row.cells.sort(byName)
  return [...grid.values()].sort(byName)
}

export interface MonthCount {
  month: Month
  held: number
  excused: number
  late: number
  /** Cells that were there and whose month has begun. */
  all: number
}

export const countsOf = (cells: readonly CellRow[]): MonthCount[] =>
  (cells[0]?.months ?? []).map(({ month }, index) => {
    const states = cells.map((cell) => cell.months[index]?.state)
    const count = (...wanted: MonthState[]) => states.filter((one) => one && wanted.includes(one)).length
    return {
      month,
      held: count('held'),
      excused: count('excused'),
      late: count('late'),
      all: count('held', 'excused', 'late', 'waiting'),
    }
  })

export const isOverdue = (cell: CellRow): boolean => cell.months.some((one) => one.state === 'late')
