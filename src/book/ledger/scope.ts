import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#kernel/calendar.ts'

/** Rows of a register as known at a position of the journal. */
export const knownAt = (alias: string, known: number): RawBuilder<boolean> => {
  const a = sql.ref(`${alias}.known_from`)
  const b = sql.ref(`${alias}.known_to`)
  return sql<boolean>`(${a} <= ${known} and (${b} is null or ${b} > ${known}))`
}

/**
 * The organisations under one, each with the interval in which it stood there: flows follow the tree
 * of the posting's day, stocks and census the tree of the asked day. Defines `scope (organisation,
 * since, until, last, opened, closed)` in front of a statement. `last` is the last day whose flows
 * count: the day an organisation ends still belongs to its own last records, such as everybody moving
 * on. `opened` and `closed` are the records that brought it there and took it away: its own, or those
 * of an organisation between, with which it went.
 */
export const scopeOf = (book: number, organisation: string, known: number): RawBuilder<unknown> => sql`
  recursive ${treeOf(book, known)}, scope (organisation, since, until, last, opened, closed) as (
    select ${organisation}::uuid, '-infinity'::date, 'infinity'::date, 'infinity'::date, null::integer, null::integer
    union
    select tree.subject, greatest(tree.valid_from, scope.since), least(tree.valid_to, scope.until),
      case when tree.valid_to <= scope.until and tree.ends
        then tree.valid_to else least(tree.valid_to, scope.until) - 1 end,
      case when tree.valid_from >= scope.since then tree.opened else scope.opened end,
      case when tree.valid_to <= scope.until then tree.closed else scope.closed end
    from scope join tree on tree.parent = scope.organisation
      and tree.valid_from < scope.until and tree.valid_to > scope.since
  )`

/**
 * Every organisation's rows with what they stand under, read once for a statement: a parent read out of the
 * data while walking down would be read again for every row of every step.
 */
const treeOf = (book: number, known: number): RawBuilder<unknown> => sql`
  tree as materialized (
    select row.subject, row.valid_from, row.valid_to, row.opened, row.closed, (row.data ->> 'parent')::uuid as parent,
      lead(row.valid_from) over (partition by row.subject order by row.valid_from) is distinct from row.valid_to as ends
    from register_row row where row.book = ${book} and row.register = 'party-organisations'
      and ${knownAt('row', known)})`

/** Restricts an organisation column to the scope on one day. */
export const inScope = (
  organisation: RawBuilder<unknown>,
  on: Day,
): RawBuilder<boolean> => sql<boolean>`exists (
    select 1 from scope where scope.organisation = ${organisation}
      and scope.since <= ${on} and ${on} < scope.until)`

/** A statement over the whole book needs no tree. */
export interface Asked {
  book: number
  /** null is the whole book. */
  organisation: string | null
  from: Day
  to: Day
  known: number
  /** The organisations that stand for it in another day's structure, instead of its tree. */
  restated?: readonly string[] | undefined
}

/** `with recursive scope …`, or nothing for the whole book. */
export const withScope = (asked: Asked): RawBuilder<unknown> => {
  if (asked.organisation === null) return sql``
  return asked.restated
    ? sql`with ${alwaysIn(asked.restated)}`
    : sql`with ${scopeOf(asked.book, asked.organisation, asked.known)}`
}

/** A scope whose organisations stand in it on every day. */
const alwaysIn = (organisations: readonly string[]): RawBuilder<unknown> => sql`
  scope (organisation, since, until, last, opened, closed) as (
    select one, '-infinity'::date, 'infinity'::date, 'infinity'::date, null::integer, null::integer
    from unnest(${organisations}::uuid[]) as one)`

export const flowScope = (asked: Asked): RawBuilder<boolean> =>
  asked.organisation === null
    ? sql<boolean>`true`
    : sql<boolean>`exists (select 1 from scope where scope.organisation = p.organisation
        and p.day between scope.since and scope.last)`

export const stockScope = (asked: Asked): RawBuilder<boolean> =>
  asked.organisation === null ? sql<boolean>`true` : inScope(sql`p.organisation`, asked.to)
