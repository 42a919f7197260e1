import { sql } from 'kysely'
import type { Standing } from '#areas/organisations/reorganisation/index.ts'
import type { Catalogue } from '#book/catalogue.ts'
import { knownAt } from '#book/ledger/scope.ts'
import type { Tx } from '#book/session.ts'
import { addDays, type Day } from '#kernel/calendar.ts'
import type { Row } from '#kernel/register.ts'
import type { Counts, Reorganised, ReorganisedSide } from '#kernel/reorganisation-answers.ts'
import { type FoundRow, standingIn } from './affected.ts'

const tree = 'party-organisations'

/** Where an entry stands in the journal, and the day from which it holds. */
export interface Placed {
  first: number
  last: number
  effectiveOn: Day
  /** Positions of the records that tell of the structure and of those who go along. */
  positions: readonly number[]
  /** Whether the entry tells of nothing else: then it is compared with what was known before it. */
  isPlanned: boolean
}

/** Rows an entry closed, changed or opened, of whoever they are. */
const touchedBy = async (tx: Tx, book: number, { last, positions }: Placed): Promise<FoundRow[]> =>
  (
    await sql<FoundRow>`select register, subject, data from register_row row
      where book = ${book} and ${knownAt('row', last)}
        and (opened = any (${positions}::int[]) or closed = any (${positions}::int[]))`.execute(tx)
  ).rows

const rowsKnown = async (
  tx: Tx,
  book: number,
  organisations: readonly string[],
  on: Day,
  known: number,
): Promise<FoundRow[]> =>
  (
    await sql<FoundRow>`select register, subject, data from register_row row
      where book = ${book} and ${knownAt('row', known)} and valid_from <= ${on} and ${on} < valid_to
        and (refs && ${organisations}::uuid[] or register = ${tree} and subject = any (${organisations}::uuid[]))`.execute(
      tx,
    )
  ).rows

interface Side {
  tree: ReadonlyMap<string, Row>
  rows: readonly Standing[]
}

const sideOf = (catalogue: Catalogue, found: readonly FoundRow[]): Side => ({
  tree: new Map(found.filter((one) => one.register === tree).map(({ subject, data }) => [subject, data])),
  rows: found.flatMap((one) => standingIn(catalogue, one)),
})

const subjectKey = (row: Standing) => `${row.register} ${row.field} ${row.subject}`
const placeKey = (row: Standing) => `${subjectKey(row)} ${row.organisation}`

const counted = (rows: readonly Standing[]): Counts => {
  const counts: Counts = {}
  for (const { register } of rows) counts[register] = (counts[register] ?? 0) + 1
  return counts
}

const changeOf = (
  before: Row | undefined,
  after: Row | undefined,
  isMerged: boolean,
  receives: boolean,
): Reorganised['change'] => {
  if (!before) return 'established'
  if (!after) return isMerged ? 'merged' : 'dissolved'
  if (before.parent !== after.parent) return 'transferred'
  if (before.name !== after.name || before.kind !== after.kind) return 'renamed'
  return receives ? 'receives' : 'gives'
}

/** What is founded and ended first; the many that only changed their superior last. */
const rank: { readonly [change in Reorganised['change']]: number } = {
  established: 0,
  merged: 1,
  dissolved: 2,
  renamed: 3,
  receives: 4,
  gives: 5,
  transferred: 6,
}

const comparedIn = (before: Side, after: Side, merged: ReadonlySet<string>) => {
  const stayed = new Set(before.rows.map(placeKey))
  const stays = new Set(after.rows.map(placeKey))
  const here = new Set(after.rows.map(subjectKey))
  const going = before.rows.filter((row) => !stays.has(placeKey(row)) && here.has(subjectKey(row)))
  const coming = after.rows.filter((row) => !stayed.has(placeKey(row)))
  const isChanged = (id: string) => {
    const [was, is] = [before.tree.get(id), after.tree.get(id)]
    return !was || !is || was.parent !== is.parent || was.name !== is.name || was.kind !== is.kind
  }
  // A superior whose branches alone changed is no line of the table: its branches are.
  const spokenOf = new Set([
    ...[...before.tree.keys(), ...after.tree.keys()].filter(isChanged),
    ...[...going, ...coming].filter((row) => row.register !== tree).map((row) => row.organisation),
  ])
  const sideAt = ({ tree: known, rows }: Side, id: string): ReorganisedSide | null => {
    const row = known.get(id)
    const own = rows.filter((one) => one.organisation === id)
    return row ? { parent: (row.parent as string | null) ?? null, holdings: counted(own) } : null
  }
  const lines = [...spokenOf].map((id): Reorganised => {
    const [was, is] = [before.tree.get(id), after.tree.get(id)]
    const receives = coming.some((row) => row.organisation === id)
    return {
      organisation: id,
      name: String(is?.name ?? was?.name ?? ''),
      change: changeOf(was, is, merged.has(id), receives),
      before: sideAt(before, id),
      after: sideAt(after, id),
    }
  })
  return { moved: counted(going), organisations: lines.sort((a, b) => rank[a.change] - rank[b.change]) }
}

const mergedBy = async (tx: Tx, book: number, { positions }: Placed): Promise<Set<string>> => {
  const { rows } = await sql<{ organisation: string }>`select body ->> 'organisation' as organisation
    from record where book = ${book} and position = any (${positions}::int[])
      and kind = 'organisation.merged'`.execute(tx)
  return new Set(rows.map((row) => row.organisation))
}

/**
 * What an entry changed of the structure, read off the book on either side of it.
 * The caller acts as the book: counts are complete, and nobody is named.
 */
export const comparedAround = async (
  tx: Tx,
  book: number,
  catalogue: Catalogue,
  placed: Placed,
): Promise<{ moved: Counts; organisations: Reorganised[] }> => {
  const touched = await touchedBy(tx, book, placed)
  const organisations = [
    ...new Set([
      ...touched.flatMap((one) => standingIn(catalogue, one)).map((one) => one.organisation),
      ...touched.filter((one) => one.register === tree).map((one) => one.subject),
    ]),
  ]
  const { first, last, effectiveOn, isPlanned } = placed
  const at = async (day: Day, known: number) =>
    sideOf(catalogue, await rowsKnown(tx, book, organisations, day, known))
  // Told among other matters of a month, it is compared with the day before it held.
  const before = isPlanned ? await at(effectiveOn, first - 1) : await at(addDays(effectiveOn, -1), last)
  const after = await at(effectiveOn, last)
  return comparedIn(before, after, await mergedBy(tx, book, placed))
}
