import type { RegisterLine } from '#kernel/answers.ts'
import type { TileGroup } from '#ui/charts/CoverageTiles.tsx'

const cells: readonly unknown[] = ['cell', 'grassroots-cell']

/** The villages of each commune, covered where a cell says it leads them, as the figure of coverage counts them. */
export const villagesWithCell = (
  places: readonly RegisterLine[],
  organisations: readonly RegisterLine[],
): TileGroup[] => {
  const led = new Set(
    organisations.filter((one) => cells.includes(one.data.kind)).flatMap((one) => one.data.serves),
  )
  return places
    .filter((place) => place.data.parent === null)
    .map((commune) => ({
      id: commune.subject,
      name: commune.name,
      tiles: places
        .filter((place) => place.data.parent === commune.subject)
        .map((village) => ({
          id: village.subject,
          name: village.name,
          state: led.has(village.subject) ? ('covered' as const) : ('missing' as const),
          to: `/registers/places/${village.subject}`,
        })),
    }))
    .filter(({ tiles }) => tiles.length > 0)
}
