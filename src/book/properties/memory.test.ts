import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Memory } from '#book/ledger/memory.ts'
import { booksOfThisFile, times } from './books.ts'
import { enterSteps, steps } from './history.ts'
import { questions, valuesOf } from './questions.ts'

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
