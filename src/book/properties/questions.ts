import fc from 'fast-check'
import { type Contribution, evidenceOf } from '#book/ledger/evidence.ts'
import type { Memory } from '#book/ledger/memory.ts'
import { type FigureValue, Ledger } from '#book/ledger/values.ts'
import { inBook } from '#book/session.ts'
import type { Day, Period } from '#kernel/calendar.ts'
import { parseFigureRef, type Question } from '#kernel/figure.ts'
import type { Exact } from '#kernel/quantity.ts'
import type { SmallBook } from '#testing/small-book.ts'
import { cellAt, dayAt } from './history.ts'

/** Every form a record adds up to, each with and without its argument. */
export const figures = [
  'joins',
  'leavings',
  'moves',
  'arrivals',
  'departures',
  'carried',
  'people',
  'fund',
  'fund[a]',
  'moves.people',
  'people.counted',
  'output',
  'joins.target@superior',
  'output.target@own',
] as const
export type FigureId = (typeof figures)[number]

const year = (of: number): Period => ({ from: `${of}-01-01` as Day, to: `${of}-12-31` as Day })

/** Whole years, in which observations and targets are stated, and periods of any days. */
export const periods: fc.Arbitrary<Period> = fc.oneof(
  fc.constantFrom(year(2022), year(2023), year(2024)),
  fc.tuple(fc.nat(15), fc.nat(15), fc.nat(1)).map(([a, b, shift]) => {
    const [from, to] = [dayAt(Math.min(a, b)), dayAt(Math.max(a, b))]
    return { from: shift ? (`${from.slice(0, 7)}-01` as Day) : from, to }
  }),
)

export const organisations: fc.Arbitrary<string> = fc.nat(5).map(cellAt)

export type Asked = Required<Pick<Question, 'organisation' | 'period'>> & { known?: number }

export const questions: fc.Arbitrary<Asked> = fc.record({ organisation: organisations, period: periods })

export interface Answered {
  id: FigureId
  value: Exact | null
  evidence: Contribution[]
}

const refs = figures.map((id) => {
  const ref = parseFigureRef(id)
  if (!ref) throw new Error(id)
  return ref
})

/** Every figure with the records it was counted from. */
export const answered = async (book: SmallBook, asked: Asked): Promise<Answered[]> => {
  const info = await book.book()
  return inBook(book.db, book.actor, async (tx) => {
    const values = await new Ledger(tx, info, book.catalogue).values(refs, asked)
    const all: Answered[] = []
    for (const [index, value] of values.entries())
      all.push({
        id: figures[index] ?? 'joins',
        value: value.value,
        evidence: await evidenceOf(tx, info, value, asked.known ?? info.head),
      })
    return all
  })
}

/** Only the values, as "n/d", by figure. */
export const valuesOf = async (
  book: SmallBook,
  asked: Asked,
  memory?: Memory,
): Promise<{ [figure: string]: string | null }> => {
  const info = await book.book()
  const values = await inBook(book.db, book.actor, (tx) =>
    new Ledger(tx, info, book.catalogue, memory).values(refs, asked),
  )
  return named(values)
}

const named = (values: readonly FigureValue[]): { [figure: string]: string | null } =>
  Object.fromEntries(
    values.map(({ value }, index) => [figures[index] ?? '', value ? `${value.n}/${value.d}` : null]),
  )

/** The same of several organisations, asked together in one question. */
export const valuesAmong = async (
  book: SmallBook,
  among: readonly string[],
  asked: Omit<Asked, 'organisation'>,
): Promise<{ [figure: string]: string | null }[]> => {
  const info = await book.book()
  const together = among.flatMap((organisation) => refs.map((ref) => ({ ...ref, organisation })))
  const values = await inBook(book.db, book.actor, (tx) =>
    new Ledger(tx, info, book.catalogue).values(together, asked),
  )
  return among.map((_, at) => named(values.slice(at * refs.length, (at + 1) * refs.length)))
}

/** The same over several periods, asked together in one question. */
export const valuesOver = async (
  book: SmallBook,
  over: readonly Period[],
  asked: Omit<Asked, 'period' | 'organisation'> & { organisation?: string },
): Promise<{ [figure: string]: string | null }[]> => {
  const info = await book.book()
  const [first] = over
  if (!first) return []
  const together = over.flatMap((period) => refs.map((ref) => ({ ...ref, period })))
  const values = await inBook(book.db, book.actor, (tx) =>
    new Ledger(tx, info, book.catalogue).values(together, { ...asked, period: first }),
  )
  return over.map((_, at) => named(values.slice(at * refs.length, (at + 1) * refs.length)))
}
