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
  recursive scope (organisation, since, until, last, opened, closed) as (
    select ${organisation}::uuid, '-infinity'::date, 'infinity'::date, 'infinity'::date, null::integer, null::integer
    union
    select row.subject, greatest(row.valid_from, scope.since), least(row.valid_to, scope.until),
      case when row.valid_to <= scope.until and not exists (
          select 1 from register_row next where next.book = ${book} and next.register = row.register
            and next.subject = row.subject and next.valid_from = row.valid_to and ${knownAt('next', known)})
        then row.valid_to else least(row.valid_to, scope.until) - 1 end,
      case when row.valid_from >= scope.since then row.opened else scope.opened end,
      case when row.valid_to <= scope.until then row.closed else scope.closed end
    from scope join register_row row on row.book = ${book} and row.register = 'party-organisations'
      and row.data ->> 'parent' = scope.organisation::text and ${knownAt('row', known)}
      and row.valid_from < scope.until and row.valid_to > scope.since
  )`

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
