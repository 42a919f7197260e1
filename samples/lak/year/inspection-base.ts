import { day } from '#kernel/calendar.ts'
import type { Chance } from '../../chance.ts'
import type { Happening } from '../happening.ts'
import { bodies } from './inspection-programmes.ts'
import { partsOf } from './learning.ts'

/** What the fifteen bodies report of themselves and of their cells, each half of the year. */
export const inspectionAtTheBase = (given: Chance): Happening[] => {
  const count = bodies.length
  const inspected = partsOf(given, 20, count, 1)
  const byCommittees = partsOf(given, 242, count, 8)
  const byCells = partsOf(given, 612, count, 18)
  const supervised = partsOf(given, 18, count, 1)
  const supervisedMembers = partsOf(given, 268, count, 7)
  const told = (
    organisation: string,
    on: string,
    what: readonly [who: string, work: string],
    [held, organisationCount, members, committeeMembers]: readonly number[],
  ): Happening => ({
    key: `${organisation} ${on} ${what.join(' ')}`,
    kind: 'inspection.counted',
    organisation,
    on: day(on),
    paper: 'baseReport',
    decision: `${organisation} ${on}`,
    body: { who: what[0], work: what[1], held, organisations: organisationCount, members, committeeMembers },
  })
  const halves = (whole = 0) => [Math.floor(whole / 2), whole - Math.floor(whole / 2)] as const
  return bodies.flatMap(({ id }, index) => {
    const committees = halves(byCommittees[index])
    const cells = halves(byCells[index])
    const orgs = halves(inspected[index])
    return [
      ...['2023-06-30', '2023-12-12'].flatMap((on, half) => {
        const [members = 0, ofCells = 0] = [committees[half], cells[half]]
        return [
          told(
            id,
            on,
            ['base-standing-committee', 'compliance'],
            [Math.max(1, orgs[half] ?? 0), orgs[half] ?? 0, members, Math.floor(members / 4)],
          ),
          told(id, on, ['cell', 'compliance'], [Math.ceil(ofCells / 5), 0, ofCells, Math.floor(ofCells / 9)]),
        ]
      }),
      told(
        id,
        '2023-12-12',
        ['base-standing-committee', 'thematic'],
        [
          given.between(1, 2),
          supervised[index] ?? 0,
          supervisedMembers[index] ?? 0,
          Math.floor((supervisedMembers[index] ?? 0) / 3),
        ],
      ),
    ]
  })
}
