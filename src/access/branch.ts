import { sql } from 'kysely'
import { scopeOf } from '#book/ledger/scope.ts'
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

/** The part of the Party tree under one node, through time. */
export class Branch {
  readonly node: string
  readonly #stays: readonly Stay[]

  constructor(node: string, stays: readonly Stay[]) {
    this.node = node
    this.#stays = stays
  }

  contains(organisation: string, on: Day): boolean {
    return this.#stays.some(
      (stay) => stay.organisation === organisation && stay.since <= on && on < stay.until,
    )
  }

  /** What stands under the node today, and what ended while it stood there. */
  inSight(today: Day): string[] {
    const seen = this.#stays.filter((stay) => stay.ended || (stay.since <= today && today < stay.until))
    return [...new Set(seen.map((stay) => stay.organisation))]
  }
}

/** Reads the tree under a node. The caller acts as the book: an account sees its branch only once it is known. */
export const branchUnder = async (tx: Tx, book: number, node: string, known: number): Promise<Branch> => {
  const { rows } = await sql<Stay>`with ${scopeOf(book, node, known)}
    select s.organisation,
      (case when s.since = '-infinity' then '0001-01-01' else s.since end)::date as since,
      (case when s.until = 'infinity' then ${forever} else s.until end)::date as until,
      s.until < ${forever}::date and not exists (
        select 1 from register_row later where later.book = ${book} and later.register = 'party-organisations'
          and later.subject = s.organisation and later.known_to is null and later.valid_from >= s.until) as ended
    from scope s`.execute(tx)
  return new Branch(node, rows)
}
