import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cellA, root } from '#testing/small-book.ts'
import { booksOfThisFile, times } from './books.ts'
import { enterSteps, steps } from './history.ts'
import { periods, valuesOf, valuesOver } from './questions.ts'

const newBook = booksOfThisFile()
const many = fc.uniqueArray(periods, {
  minLength: 2,
  maxLength: 8,
  selector: ({ from, to }) => `${from}|${to}`,
})

it('many periods asked together answer what each answers alone, as known at any moment', async () => {
  await fc.assert(
    fc.asyncProperty(
      steps({ minLength: 10, maxLength: 24 }),
      many,
      fc.nat(1000),
      async (told, over, moment) => {
        const book = await newBook()
        await enterSteps(book, told, async () => {})
        const { head } = await book.book()
        for (const organisation of [root, cellA])
          for (const known of [head, moment % (head + 1)]) {
            const alone = []
            for (const period of over) alone.push(await valuesOf(book, { organisation, period, known }))
            expect(await valuesOver(book, over, { organisation, known })).toEqual(alone)
          }
      },
    ),
    times(10),
  )
})
