import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Memory } from '#book/ledger/memory.ts'
import { KeptRows } from '#book/registers/kept-rows.ts'
import { standingRows } from '#book/registers/standing.ts'
import { inBook } from '#book/session.ts'
import type { SmallBook } from '#testing/small-book.ts'
import { booksOfThisFile, times } from './books.ts'
import { enterSteps, steps } from './history.ts'
import { type Asked, questions, valuesOf } from './questions.ts'

const newBook = booksOfThisFile()

it('what is remembered over any history is what the book answers', async () => {
  await fc.assert(
    fc.asyncProperty(
      steps({ minLength: 10, maxLength: 24 }),
      fc.array(questions, { minLength: 2, maxLength: 2 }),
      async (told, asked) => {
        const book = await newBook()
        const memory = new Memory()
        await enterSteps(book, told, async ({ end }) => {
          for (const one of asked)
            for (const known of [undefined, end - 1]) {
              const question = known === undefined ? one : { ...one, known }
              expect(await valuesOf(book, question, memory)).toEqual(await valuesOf(book, question))
            }
        })
      },
    ),
    times(6),
  )
})

const rowsOf = async (book: SmallBook, { organisation, period }: Asked, kept?: KeptRows) => {
  const info = await book.book()
  return inBook(book.db, book.actor, async (tx) => {
    const standing = standingRows(tx, info, { on: period.to, organisation, kept })
    const rows = [...(await standing('people')), ...(await standing('party-organisations'))]
    return rows.map(({ subject, from, organisation: of, row }) => ({ subject, from, of, row }))
  })
}

it('the rows kept over any history are the rows of the book', async () => {
  await fc.assert(
    fc.asyncProperty(steps({ minLength: 10, maxLength: 24 }), questions, async (told, asked) => {
      const book = await newBook()
      const kept = new KeptRows()
      await enterSteps(book, told, async () => {
        expect(await rowsOf(book, asked, kept)).toEqual(await rowsOf(book, asked))
      })
    }),
    times(6),
  )
})
