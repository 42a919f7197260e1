import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exact, percentOf, round, toJson } from '#kernel/quantity.ts'
import { cellA, cellB, root, superior } from '#testing/small-book.ts'
import { booksOfThisFile, times } from './books.ts'
import { enterSteps, steps } from './history.ts'
import { questions, valuesOf } from './questions.ts'

const newBook = booksOfThisFile()

describe('as known at a position', () => {
  it('every figure is what was answered when that was the head', async () => {
    await fc.assert(
      fc.asyncProperty(
        steps({ minLength: 10, maxLength: 24 }),
        fc.array(questions, { minLength: 2, maxLength: 2 }),
        async (told, asked) => {
          const book = await newBook()
          const answers: { known: number; figures: unknown }[] = []
          const answer = (known?: number) =>
            Promise.all(asked.map((one) => valuesOf(book, known === undefined ? one : { ...one, known })))
          await enterSteps(book, told, async ({ end }) => {
            answers.push({ known: end, figures: await answer() })
          })
          for (const { known, figures } of answers) expect(await answer(known)).toEqual(figures)
        },
      ),
      times(6),
    )
  })
})

describe('targets and observations', () => {
  it('are read where they were set, and never added up over the tree', async () => {
    const set = fc.record({
      at: fc.constantFrom(root, cellA, cellB),
      amount: fc.integer({ min: 1, max: 10 ** 9 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(set, { minLength: 1, maxLength: 6 }), async (all) => {
        const book = await newBook()
        const last = new Map<string, number>()
        for (const { at, amount } of all) {
          const target = { figure: 'joins', year: 2023, amount, assigner: superior, comparison: '>=' }
          await book.enter({ records: [statement('target.set', at, target)] })
          await book.enter({
            records: [statement('output.observed', at, { year: 2023, amount, isEstimate: false })],
          })
          last.set(at, amount)
        }
        for (const organisation of [root, cellA, cellB]) {
          const expected = last.get(organisation) ?? null
          expect(await book.figures(['joins.target@superior', 'output'], { organisation })).toEqual([
            expected,
            expected,
          ])
        }
      }),
      times(6),
    )
  })
})

const statement = (kind: string, organisation: string, body: { [field: string]: unknown }) => ({
  id: crypto.randomUUID(),
  kind,
  organisation,
  decidedOn: '2023-12-31' as never,
  body,
})

describe('exact arithmetic', () => {
  it('makes 57 of 50 exactly 114 per cent, cut or rounded', () => {
    const share = percentOf(exact(57), exact(50))
    for (const rounding of ['truncate', 'half-up', 'raise'] as const)
      expect(toJson(round(share, 0, rounding))).toBe(114)
  })

  it('cuts every share of two whole numbers as whole numbers do', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        fc.bigInt({ min: 1n, max: 10n ** 15n }),
        (part, whole) => {
          expect(round(percentOf(exact(part), exact(whole)), 0, 'truncate')).toEqual(
            exact((part * 100n) / whole),
          )
        },
      ),
    )
  })
})
