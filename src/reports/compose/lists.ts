import { sql } from 'kysely'
import type { BookInfo } from '#book/books.ts'
import type { Catalogue } from '#book/catalogue.ts'
import { namesOf } from '#book/journal/read.ts'
import { censusRows } from '#book/ledger/census.ts'
import { type Asked, flowScope, knownAt, withScope } from '#book/ledger/scope.ts'
import type { Tx } from '#book/session.ts'
import { askedCensus } from '#kernel/asked-census.ts'
import type { Day } from '#kernel/calendar.ts'
import type { FigureRef } from '#kernel/figure.ts'

/** One of those a figure counts. */
export interface Listed {
  subject: string
  name: string
  /** Name of what it is directly under, for a Party organisation. */
  parent: string | null
  /** What came of it last, for a task: why it was carried on or dropped. */
  result: string | null
}

type FoundRow = Pick<Listed, 'subject' | 'parent' | 'result'>

/** Of which figure the subjects are wanted, and where and when. */
export interface ListAsked {
  ref: FigureRef
  asked: Asked
}

/**
 * The subjects of each figure by name: rows of a census, subjects of a flow that do not cancel out. The names
 * of all lists are asked for together.
 */
export const listsOf = async (
  tx: Tx,
  book: BookInfo,
  catalogue: Catalogue,
  wanted: readonly ListAsked[],
): Promise<Listed[][]> => {
  const lists: FoundRow[][] = []
  for (const { ref, asked } of wanted) lists.push(await subjectsOf(tx, catalogue, ref, asked))
  const named = lists.flat().flatMap(({ subject, parent }) => (parent ? [subject, parent] : [subject]))
  const name = await namesOf(tx, catalogue, book.id, [...new Set(named)])
  return lists.map((found) =>
    found.map(({ subject, parent, result }) => ({
      subject,
      result,
      name: name(subject),
      parent: parent === null ? null : name(parent),
    })),
  )
}

const subjectsOf = async (
  tx: Tx,
  catalogue: Catalogue,
  ref: FigureRef,
  asked: Asked,
): Promise<FoundRow[]> => {
  const figure = catalogue.figure(ref.figure)
  if (figure.form === 'census')
    return (
      await sql<FoundRow>`${withScope(asked)} select r.subject, r.data ->> 'parent' as parent,
        r.data ->> 'result' as result
        ${censusRows(asked, askedCensus(figure, ref, asked))} order by r.sort_key, r.subject`.execute(tx)
    ).rows
  const flow = figure.form === 'distinct' ? figure.flow : figure.id
  return (
    await sql<FoundRow>`${withScope(asked)}
      select p.subject, max(row.data ->> 'parent') as parent, null as result from posting p
      left join register_row row on row.book = p.book and row.subject = p.subject and ${knownAt('row', asked.known)}
        and row.register = 'party-organisations' and row.valid_from <= ${asked.to} and row.valid_to > ${asked.to}
      where p.book = ${asked.book} and p.figure = ${flow} and p.subject is not null
        and (${ref.of ?? null}::text is null or p."of" = ${ref.of ?? null})
        and p.day between ${asked.from} and ${asked.to} and p.scenario = 'actual' and p.position <= ${asked.known}
        and ${flowScope(asked)}
      group by p.subject having sum(p.amount) > 0 order by min(p.day), min(p.position)`.execute(tx)
  ).rows
}

/** Party organisations by their code on a day. */
export const organisationsByCode = async (
  tx: Tx,
  book: number,
  codes: readonly string[],
  at: { on: Day; known: number },
): Promise<ReadonlyMap<string, string>> => {
  if (codes.length === 0) return new Map()
  const { rows } = await sql<{ code: string; subject: string }>`
    select r.data ->> 'code' as code, r.subject from register_row r
    where r.book = ${book} and r.register = 'party-organisations' and ${knownAt('r', at.known)}
      and r.valid_from <= ${at.on} and r.valid_to > ${at.on} and r.data ->> 'code' = any (${codes}::text[])`.execute(
    tx,
  )
  return new Map(rows.map((row) => [row.code, row.subject]))
}
