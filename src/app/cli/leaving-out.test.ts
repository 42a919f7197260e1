import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BookInfo, bookById } from '#book/books.ts'
import { appendIn } from '#book/journal/append.ts'
import { entrySchema } from '#book/journal/entry.ts'
import { Ledger } from '#book/ledger/values.ts'
import { rebuild } from '#book/rebuild.ts'
import { actAs, asOwner, type Tx, theBook } from '#book/session.ts'
import { parseFigureRef } from '#kernel/figure.ts'
import { compare, type Exact } from '#kernel/quantity.ts'
import { Refused } from '#kernel/refusal.ts'
import { type LakBook, lakBook } from '#testing/lak-book.ts'
import { publishedNamed } from '../published/index.ts'
import type { PublishedFigure } from '../published/quoted.ts'
import { type PublishedAnswer, publishedAnswers } from './published.ts'

// "Provable" means that every line of evidence matters: taken out of the book together with all that
// rests on it, the value is another. Taking out is done by reversals in a transaction that is undone;
// where the book refuses them (a cell dissolved because its people had moved), in a copy of the journal
// without those records, derived again.

let lak: LakBook
let book: BookInfo
let answers: PublishedAnswer[]
beforeAll(async () => {
  lak = await lakBook()
  answers = await publishedAnswers(lak.program, publishedNamed('lak'))
  book = await lak.book()
})
afterAll(() => lak.drop())

class Undone extends Error {}

/** All records about what these records opened, and about what those opened in turn. */
const restingOn = async (tx: Tx, ids: readonly string[]): Promise<string[]> =>
  (
    await sql<{ id: string }>`
    with recursive resting (position, id) as (
      select position, id from record where book = ${book.id} and id = any (${ids}::uuid[])
      union
      select record.position, record.id
      from resting
      join register_row opened on opened.book = ${book.id} and opened.opened = resting.position
        and opened.known_to is null
      cross join lateral (
        select m.position from mention m where m.book = ${book.id} and m.subject = opened.subject
        union
        select r.position from record r where r.book = ${book.id} and r.organisation = opened.subject
      ) later
      join record on record.book = ${book.id} and record.position = later.position
      where later.position > resting.position
    )
    select id from resting`.execute(tx)
  ).rows.map((row) => row.id)

const valueNow = async (tx: Tx, info: BookInfo, figure: PublishedFigure): Promise<Exact | null> => {
  const ref = parseFigureRef(figure.figure)
  if (!ref) throw new Error(figure.figure)
  const question = {
    period: figure.period,
    ...(figure.organisation ? { organisation: figure.organisation } : {}),
  }
  return (await new Ledger(tx, info, lak.program.catalogue).values([ref], question))[0]?.value ?? null
}

/** The value before and after the record and what rests on it were taken out. */
const withoutRecord = async (figure: PublishedFigure, record: string) => {
  let values: { before: Exact | null; after: Exact | null } | null = null
  try {
    await lak.program.db.transaction().execute(async (tx) => {
      await actAs(tx, theBook(book.id))
      const before = await valueNow(tx, book, figure)
      const reverses = await restingOn(tx, [record])
      const entry = entrySchema.parse({ id: randomUUID(), reverses })
      await appendIn(tx, lak.program.journal, theBook(book.id), entry, null)
      values = { before, after: await valueNow(tx, await bookById(tx, book.id), figure) }
      throw new Undone()
    })
  } catch (error) {
    if (error instanceof Refused) return inCopyWithout(figure, record)
    if (!(error instanceof Undone)) throw error
  }
  return values as { before: Exact | null; after: Exact | null } | null
}

const inCopyWithout = async (figure: PublishedFigure, record: string) => {
  const copy = await lakBook()
  const { db, catalogue } = copy.program
  const ask = () => asOwner(db, (tx) => valueNow(tx, book, figure))
  try {
    const before = await ask()
    await asOwner(db, async (tx) => {
      const left = await restingOn(tx, [record])
      await sql`delete from record where book = ${book.id} and id = any (${left}::uuid[])`.execute(tx)
    })
    await rebuild(db, catalogue, book.id)
    return { before, after: await ask() }
  } finally {
    await copy.drop()
  }
}

/** The first and the last: opening data lies at one end, late records at the other. */
const some = (answer: PublishedAnswer): string[] => {
  const counted = answer.records.filter((one) => one.amount !== 0)
  const chosen = [0, counted.length - 1]
  return [...new Set(chosen.map((index) => counted[index]?.id ?? ''))].filter(Boolean)
}

/** Where the value may stay, and why; that what it is made of changes is told by its neighbours. */
const mayStay: { readonly [id: string]: string } = {
  'LAK-61': 'an item planned and done leaves both sides: 23 of 23 is all of them as 24 of 24 was',
  'LAK-87': 'another contact in the same commune counts it instead',
}

describe('taking out a line of evidence with what rests on it', () => {
  it.each(publishedNamed('lak').figures.map((figure) => [figure.id, figure] as const))(
    'changes %s',
    async (id, figure) => {
      const answer = answers.find((one) => one.id === id)
      if (!answer) throw new Error(id)
      const records = some(answer)
      expect(records.length).toBeGreaterThan(0)
      for (const record of records) {
        const values = await withoutRecord(figure, record)
        const same = values?.after && values.before ? compare(values.after, values.before) === 0 : false
        expect(same && !(id in mayStay), `${id} without ${record}`).toBe(false)
      }
    },
  )
})
