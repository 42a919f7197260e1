import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Day } from '#kernel/calendar.ts'
import { isZero, sum, zero } from '#kernel/quantity.ts'
import { Refused } from '#kernel/refusal.ts'
import { cellA, cellB, joins, leaves, moves, root, type SmallBook } from '#testing/small-book.ts'
import { booksOfThisFile, times } from './books.ts'
import { enterAllowed, enterSteps, steps, type Told } from './history.ts'
import { type Asked, answered, figures, questions } from './questions.ts'

const newBook = booksOfThisFile()
const history = steps({ minLength: 12, maxLength: 30 })

describe('the records a value was counted from', () => {
  it('add up to it, for every form, organisation, period and position', async () => {
    await fc.assert(
      fc.asyncProperty(
        history,
        fc.array(questions, { minLength: 2, maxLength: 2 }),
        fc.nat(),
        async (told, asked, at) => {
          const book = await newBook()
          const entered = await enterSteps(book, told)
          const known = entered[at % Math.max(entered.length, 1)]?.end
          for (const question of asked)
            for (const moment of [question, known === undefined ? question : { ...question, known }])
              for (const { id, value, evidence } of await answered(book, moment))
                expect([id, value ?? zero]).toEqual([id, sum(evidence.map((one) => one.amount))])
        },
      ),
      times(8),
    )
  })

  it('carry it: without any one of them and what rests on it, the value is another', async () => {
    await fc.assert(
      fc.asyncProperty(history, questions, fc.nat(), async (told, question, pick) => {
        const book = await newBook()
        const entered = await enterSteps(book, told)
        await everyoneCarries(book, entered, question, pick)
      }),
      times(5),
    )
  })

  it('carry it also where several things happen to one person on one day', async () => {
    const question = { organisation: root, period: { from: '2023-01-01' as Day, to: '2023-12-31' as Day } }
    const one = randomUUID()
    const rejoined = [
      joins(one, cellA, '2022-12-01'),
      leaves(one, cellA, '2023-03-01'),
      joins(one, cellB, '2023-03-01'),
    ]
    const movedAtOnce = [joins(one, cellA, '2023-03-01'), moves(one, cellA, cellB, '2023-03-01')]
    for (const records of [rejoined, movedAtOnce]) {
      const book = await newBook()
      const entered: Told[] = []
      for (const record of records) {
        const told = await enterAllowed(book, { id: randomUUID(), records: [record] })
        if (told) entered.push(told)
      }
      expect(entered).toHaveLength(records.length)
      await everyoneCarries(book, entered, question, 0, figures.length)
    }
  })
})

/** For some of the figures, one of their records is left out, and the value must be another. */
const everyoneCarries = async (
  book: SmallBook,
  entered: readonly Told[],
  question: Asked,
  pick: number,
  most = 4,
) => {
  const all = (await answered(book, question)).flatMap(({ id, value, evidence }) => {
    const carrying = evidence.filter((one) => !isZero(one.amount))
    const left = carrying[pick % Math.max(carrying.length, 1)]
    // Another of a subject's records takes the place of the one left out: distinct is no sum.
    return left && id !== 'moves.people' ? [{ id, value, left }] : []
  })
  const start = all.length > most ? pick % all.length : 0
  for (const { id, value, left } of [...all, ...all].slice(start, start + Math.min(most, all.length))) {
    const other = await replayWithout(book, entered, left.position)
    const without = (await answered(other, question)).find((one) => one.id === id)?.value ?? null
    expect([id, without]).not.toEqual([id, value])
  }
}

/** The same history in a book of its own, without one record and without what is refused for want of it. */
const replayWithout = async (
  book: SmallBook,
  entered: readonly Told[],
  position: number,
): Promise<SmallBook> => {
  const { id } = await book.book()
  const { rows } = await sql<{ id: string }>`
    select id from record where book = ${id} and position = ${position}`.execute(book.db)
  const other = await newBook()
  for (const { entry } of entered) {
    const records = (entry.records ?? []).filter((one) => one.id !== rows[0]?.id)
    await enterOrTakeBack(other, { ...entry, records })
  }
  return other
}

/**
 * What was taken back in the book stays taken back: where later records rest on it, for want of the
 * one left out, they go with it.
 */
const enterOrTakeBack = async (book: SmallBook, entry: Told['entry']): Promise<void> => {
  const reverses = entry.reverses ?? []
  if (reverses.length + (entry.records ?? []).length === 0) return
  try {
    await book.enter(entry)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const resting = error.refusals
      .filter((one) => one.code === 'records-rest-on-it')
      .flatMap((one) => one.standing ?? [])
      .map((one) => one.id)
      .filter((one) => !reverses.includes(one))
    if (resting.length > 0) await enterOrTakeBack(book, { ...entry, reverses: [...reverses, ...resting] })
  }
}
