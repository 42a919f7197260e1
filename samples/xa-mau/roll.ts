import type { Day } from '#kernel/calendar.ts'
import { castOf2023 } from '../lak/cast.ts'
import { memberBroughtForward } from '../lak/opening.ts'
import { admissions } from '../lak/year/admissions.ts'
import { movements } from '../lak/year/movements.ts'
import { reorganisation } from '../lak/year/reorganisation.ts'
import { type Standing, standingAfter } from '../lak/year/standing.ts'
import type { Happening } from './happening.ts'
import { cellAfter, cells } from './structure.ts'

let known: ReadonlyMap<string, Standing> | undefined

/** Who is where when the commune begins. */
const inherited = (): ReadonlyMap<string, Standing> => {
  known ??= atTheBeginning()
  return known
}

const atTheBeginning = () => {
  const cast = castOf2023()
  return standingAfter([
    ...cast.members.map(memberBroughtForward),
    ...reorganisation(cast),
    ...admissions(cast),
    ...movements(cast),
  ])
}

/** Of each cell on a day, those who have to come: whom it took over, and whom it admitted since. */
export const rollsOf = (happened: readonly Happening[]): ((on: Day) => Map<string, readonly string[]>) => {
  const here = new Set(cells)
  const before = [...inherited()].flatMap(([person, { cell, exempt }]) =>
    !exempt && here.has(cellAfter(cell)) ? [{ person, cell: cellAfter(cell), since: '' }] : [],
  )
  const since = happened
    .filter((one) => one.kind === 'member.joined')
    .map((one) => ({ person: String(one.body.person), cell: one.organisation, since: one.on }))
  return (on) => {
    const rolls = new Map<string, string[]>()
    for (const one of [...before, ...since])
      if (one.since <= on) rolls.set(one.cell, [...(rolls.get(one.cell) ?? []), one.person])
    return rolls
  }
}
