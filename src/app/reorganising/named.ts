import type { Preview } from '#areas/organisations/reorganisation/index.ts'
import type { Catalogue } from '#book/catalogue.ts'
import { namesOf } from '#book/journal/read.ts'
import type { Tx } from '#book/session.ts'
import type { BeforeAndAfter, Counts, LeftBehind, Reorganised } from '#kernel/reorganisation-answers.ts'

/** How many of those who stand in the way are told by name. */
const namedAtMost = 5

type Rows = Preview['left']

const groupsOf = (left: Rows): Rows[] => {
  const groups = new Map<string, Rows[number][]>()
  for (const row of left) {
    const key = `${row.organisation} ${row.register}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()]
}

/** A membership is named by its person, everything else by itself. */
const whoIs = (catalogue: Catalogue, { register, row, subject }: Rows[number]): string => {
  const namer = row[catalogue.registers.get(register)?.namedBy?.field ?? '']
  return typeof namer === 'string' ? namer : subject
}

const registersIn = (counts: readonly Counts[]): string[] => [...new Set(counts.flatMap(Object.keys))]

interface Told {
  moved: Counts
  organisations: readonly Reorganised[]
  left?: Rows
}

/** The table before and after with the names a reader needs. The caller acts as the book. */
export const withNames = async (
  tx: Tx,
  book: number,
  catalogue: Catalogue,
  { moved, organisations, left = [] }: Told,
): Promise<BeforeAndAfter> => {
  const groups = groupsOf(left)
  const sides = organisations.flatMap((one) => [one.before, one.after]).filter((one) => one !== null)
  const superiors = sides.flatMap((side) => side.parent ?? [])
  const shown = groups.flatMap((group) => group.slice(0, namedAtMost))
  const name = await namesOf(tx, catalogue, book, [
    ...superiors,
    ...left.map((row) => row.organisation),
    ...shown.map((row) => whoIs(catalogue, row)),
  ])
  const fresh = new Map(organisations.map((one) => [one.organisation, one.name]))
  const nameOf = (organisation: string) => fresh.get(organisation) || name(organisation)
  const registers = registersIn([moved, ...sides.map((side) => side.holdings)])
  const counted = [...new Set([...registers, ...left.map((row) => row.register)])]
  return {
    moved,
    organisations: [...organisations],
    left: groups.flatMap((group): LeftBehind[] => {
      const [first] = group
      if (!first) return []
      return [
        {
          organisation: { id: first.organisation, name: nameOf(first.organisation) },
          register: first.register,
          count: group.length,
          names: group.slice(0, namedAtMost).map((row) => name(whoIs(catalogue, row))),
        },
      ]
    }),
    registers: Object.fromEntries(
      counted.flatMap((id) => {
        const definition = catalogue.registers.get(id)
        return definition ? [[id, definition.label] as const] : []
      }),
    ),
    names: Object.fromEntries([...new Set(superiors)].map((id) => [id, nameOf(id)])),
  }
}
