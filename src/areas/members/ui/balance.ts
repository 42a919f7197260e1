import type { FigureGridRow } from '#kernel/answers.ts'
import { words } from './words.ts'

/** The lines of the balance: what comes, what goes, and what is signed by itself. */
export const columns = [
  { figure: 'members.joined', label: words.joined, sign: 1 },
  { figure: 'members.arrivals', label: words.arrivals, sign: 1 },
  { figure: 'members.restorations', label: words.restorations, sign: 1 },
  { figure: 'members.departures', label: words.departures, sign: -1 },
  { figure: 'members.deaths', label: words.deaths, sign: -1 },
  { figure: 'members.struck-off', label: words['struck-off'], sign: -1 },
  { figure: 'members.expulsions', label: words.expulsions, sign: -1 },
  { figure: 'members.resignations', label: words.resignations, sign: -1 },
  { figure: 'members.moves', label: words.moves, sign: 0 },
  { figure: 'members.reorganisation', label: words.reorganisation, sign: 0 },
] as const

/** By how much a row is off: what should be at its end less what is, or the register less the stock. */
export const balanceOf = ({ opening, figures }: FigureGridRow): { difference: number } => {
  const counted = (id: string) => figures.find((one) => one.id === id)?.value ?? 0
  const moved = columns.reduce((sum, one) => sum + (one.sign === -1 ? -1 : 1) * counted(one.figure), 0)
  const expected = (opening[0]?.value ?? 0) + moved
  const byMovements = counted('members') - expected
  return { difference: byMovements || counted('members.in-register') - counted('members') }
}
