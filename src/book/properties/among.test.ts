import fc from 'fast-check'
import { expect, it } from 'vitest'
import { booksOfThisFile, times } from './books.ts'
import { cellAt, enterSteps, steps } from './history.ts'
import { periods, valuesAmong, valuesOf } from './questions.ts'

const newBook = booksOfThisFile()
const everywhere = Array.from({ length: 6 }, (_, index) => cellAt(index))

it('many organisations asked together answer what each answers alone', async () => {
  await fc.assert(
    fc.asyncProperty(steps({ minLength: 10, maxLength: 24 }), periods, async (told, period) => {
      const book = await newBook()
      await enterSteps(book, told, async () => {})
      const alone = []
      for (const organisation of everywhere) alone.push(await valuesOf(book, { organisation, period }))
      expect(await valuesAmong(book, everywhere, { period })).toEqual(alone)
    }),
    times(10),
  )
})
