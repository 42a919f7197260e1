import { addDays, day } from '#kernel/calendar.ts'
import { castOf2023 } from '../lak/cast.ts'
import { filesUnderWay } from '../lak/year/admission-files.ts'
import type { Happening } from './happening.ts'
import { cellAfter, cells } from './structure.ts'

/** Whose file the old communes had open at the end of 2023: on the list still, and with a cell here. */
export const applicants = (): { person: string; oldCell: string; cell: string }[] => {
  const told = filesUnderWay(castOf2023())
  const ended = new Set(
    told.filter((one) => one.kind === 'admission-file.withdrawn').map((one) => one.body.person),
  )
  return told
    .filter((one) => one.kind === 'admission-file.opened' && !ended.has(one.body.person))
    .map(({ body, organisation }) => ({
      person: String(body.person),
      oldCell: organisation,
      cell: cellAfter(organisation),
    }))
    .filter((one) => cells.includes(one.cell))
}

/** Some of those on the list are taken up again in the summer of 2026. */
export const files = (): Happening[] =>
  applicants()
    .slice(0, 6)
    .flatMap(({ person, cell }, index) => {
      const about = { key: `${person} 2026`, organisation: cell }
      const openedOn = addDays(day('2026-07-06'), 9 * index)
      return [
        { ...about, kind: 'admission-file.opened', on: openedOn, body: { person } },
        ...(index < 4
          ? [
              {
                ...about,
                kind: 'admission-file.class-passed',
                on: addDays(openedOn, 12),
                body: { person, certificateOn: addDays(openedOn, -40) },
              },
            ]
          : []),
      ]
    })
