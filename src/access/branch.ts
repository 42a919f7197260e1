import { type RawBuilder, sql } from 'kysely'
import { knownAt, scopeOf } from '#book/ledger/scope.ts'
import type { Tx } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import { forever } from '#kernel/register.ts'

interface Stay {
  organisation: string
  since: Day
  until: Day
  /** The organisation itself ended on `until`; it did not move elsewhere. */
  ended: boolean
}

/** Those that stay today, and those that ended while they stayed. */
const stillMet = (stays: readonly Stay[], today: Day): string[] => {
  const met = stays.filter((stay) => stay.ended || (stay.since <= today && today < stay.until))
  return [...new Set(met.map((stay) => stay.organisation))]
}

/** The part of the Party tree under one node, through time, and what that node stood under. */
export class Branch {
  readonly node: string
  readonly #stays: readonly Stay[]
  readonly #above: readonly Stay[]

  constructor(node: string, stays: readonly Stay[], above: readonly Stay[] = []) {
    this.node = node
    this.#stays = stays
    this.#above = above
  }

  contains(organisation: string, on: Day): boolean {
    return this.#stays.some(
      (stay) => stay.organisation === organisation && stay.since <= on && on < stay.until,
    )
  }

  /** What stands under the node today, and what ended while it stood there. */
  inSight(today: Day): string[] {
    return stillMet(this.#stays, today)
  }

  /** What the node stands under today, and what ended while it stood above. */
  above(today: Day): string[] {
    return stillMet(this.#above, today)
  }
}

/** Stays as a day's columns tell them; `stayed` names rows with an organisation, since and until. */
const told = (book: number, stayed: RawBuilder<unknown>) => sql`
  select s.organisation,
    (case when s.since = '-infinity' then '0001-01-01' else s.since end)::date as since,
    (case when s.until = 'infinity' then ${forever} else s.until end)::date as until,
    s.until < ${forever}::date and not exists (
      select 1 from register_row later where later.book = ${book} and later.register = 'party-organisations'
        and later.subject = s.organisation and later.known_to is null and later.valid_to > s.until) as ended
  from ${stayed} s`

/** The organisations above one, each with the interval in which it stood there. Defines `above`. */
const aboveOf = (
  book: number,
  node: string,
  known: number,
) => sql`recursive above (organisation, since, until) as (
    select ${node}::uuid, '-infinity'::date, 'infinity'::date
    union
    select (row.data ->> 'parent')::uuid, greatest(row.valid_from, above.since), least(row.valid_to, above.until)
    from above join register_row row on row.book = ${book} and row.register = 'party-organisations'
      and row.subject = above.organisation and ${knownAt('row', known)}
      and row.valid_from < above.until and row.valid_to > above.since
    where row.data ->> 'parent' is not null)`

/** Reads the tree under a node. The caller acts as the book: an account sees its branch only once it is known. */
export const branchUnder = async (tx: Tx, book: number, node: string, known: number): Promise<Branch> => {
  const below = await sql<Stay>`with ${scopeOf(book, node, known)} ${told(book, sql`scope`)}`.execute(tx)
  const above = await sql<Stay>`with ${aboveOf(book, node, known)} ${told(book, sql`above`)}`.execute(tx)
  return new Branch(
    node,
    below.rows,
    above.rows.filter((stay) => stay.organisation !== node),
  )
}
