import { sql } from 'kysely'
import type { Day } from '#kernel/calendar.ts'
import type { Tx } from '../session.ts'
import { knownAt, scopeOf } from './scope.ts'

/** An ended organisation whose successors stand in different branches: it can be put under neither. */
export interface SplitPast {
  organisation: string
  name: string
  successors: readonly string[]
}

export interface Restated {
  /** The branch of that day, and every ended organisation that went on in it whole. */
  organisations: readonly string[]
  /** Ended ones of which only a part went on in it: a line of their own under the nearest common superior. */
  split: readonly SplitPast[]
}

interface Succession {
  predecessor: string
  name: string
  successors: readonly string[]
}

/** Who goes on with an organisation in the end; itself while nobody succeeds it. */
const heirsOf = (
  organisation: string,
  next: ReadonlyMap<string, readonly string[]>,
  seen: ReadonlySet<string> = new Set(),
): string[] => {
  const successors = next.get(organisation)
  if (!successors || seen.has(organisation)) return [organisation]
  const before = new Set([...seen, organisation])
  return successors.flatMap((one) => heirsOf(one, next, before))
}

/** Pure: which ended organisations belong to a branch whole, and which only in part. Nothing is apportioned. */
export const restate = (branch: readonly string[], successions: readonly Succession[]): Restated => {
  const inBranch = new Set(branch)
  const next = new Map(successions.map((one) => [one.predecessor, one.successors]))
  const past = successions.map((one) => ({ one, heirs: heirsOf(one.predecessor, next) }))
  const whole = past.filter(({ heirs }) => heirs.every((heir) => inBranch.has(heir)))
  const partly = past.filter(
    ({ heirs }) => heirs.some((heir) => inBranch.has(heir)) && !heirs.every((heir) => inBranch.has(heir)),
  )
  return {
    organisations: [...new Set([...branch, ...whole.map(({ one }) => one.predecessor)])],
    split: partly.map(({ one, heirs }) => ({
      organisation: one.predecessor,
      name: one.name,
      successors: [...new Set(heirs)],
    })),
  }
}

/** "Theo cơ cấu hiện nay": what stands for an organisation in the structure of a day. */
export const restatedUnder = async (
  tx: Tx,
  book: number,
  organisation: string,
  structure: Day,
  known: number,
): Promise<Restated> => {
  const branch = await sql<{ organisation: string }>`with ${scopeOf(book, organisation, known)}
    select distinct organisation from scope where since <= ${structure} and ${structure} < until`.execute(tx)
  const ended = await sql<Succession>`
    select row.subject as predecessor, row.data ->> 'name' as name,
      array(select jsonb_array_elements_text(row.data -> 'successors')) as successors
    from register_row row where row.book = ${book} and row.register = 'successions'
      and ${knownAt('row', known)} and row.valid_from <= ${structure}`.execute(tx)
  return restate(
    branch.rows.map((row) => row.organisation),
    ended.rows,
  )
}
