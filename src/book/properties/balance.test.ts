import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '#kernel/calendar.ts'
import { root, type SmallBook } from '#testing/small-book.ts'
import { booksOfThisFile, times } from './books.ts'
import { cells, enterSteps, steps } from './history.ts'
import { periods } from './questions.ts'

// opening + in − out + "do sắp xếp tổ chức" = closing, for any organisation and period.
//
// Flows follow the tree of their own day, the opening and the closing that of theirs. Between the two
// lies what organisations brought along or took away when they changed place. So the line "do sắp xếp
// tổ chức" is, over every day of the period on which the tree below the organisation changed,
//   + what each organisation that came under it had (its own people only, since those below it
//     come as organisations of their own) at the end of the day before, and
//   − what each that went elsewhere had at the end of the day before.
// What happened on the very day of a move belongs to the new superior. An organisation that ends goes
// with what it has at the end of its last day, since that day's records are still told of it: nothing,
// when everybody had been moved on. The ledger answers the line as a flow that carries the stock; here
// it is reckoned from the tree, day by day.

const newBook = booksOfThisFile()
const history = steps({ minLength: 8, maxLength: 20 })

interface TreeRow {
  subject: string
  from: Day
  to: Day
  parent: string | null
}

const treeOf = async (book: SmallBook): Promise<TreeRow[]> => {
  const { id } = await book.book()
  const { rows } = await sql<TreeRow>`
    select subject, valid_from as from, valid_to as to, data ->> 'parent' as parent from register_row
    where book = ${id} and register = 'party-organisations' and known_to is null`.execute(book.db)
  return rows
}

const rowOn = (tree: readonly TreeRow[], cell: string, day: Day) =>
  tree.find((row) => row.subject === cell && row.from <= day && day < row.to)

/** Whether a cell stands under an organisation on a day; the one asked about always counts itself. */
const isUnder = (tree: readonly TreeRow[], cell: string, organisation: string, day: Day): boolean => {
  if (cell === organisation) return true
  const parent = rowOn(tree, cell, day)?.parent
  return parent ? isUnder(tree, parent, organisation, day) : false
}

const peopleOf = async (book: SmallBook, organisation: string, to: Day): Promise<number> =>
  (await book.figures(['people'], { organisation, to }))[0] ?? 0

/** The people of one organisation without those below it. */
const own = async (book: SmallBook, tree: readonly TreeRow[], cell: string, day: Day): Promise<number> => {
  let people = await peopleOf(book, cell, day)
  for (const below of cells)
    if (below !== cell && rowOn(tree, below, day)?.parent === cell) people -= await peopleOf(book, below, day)
  return people
}

const reorganised = async (book: SmallBook, organisation: string, from: Day, to: Day): Promise<number> => {
  const tree = await treeOf(book)
  const changed = tree.flatMap((row) => [row.from, row.to]).filter((day) => from <= day && day <= to)
  let sum = 0
  for (const day of new Set(changed))
    for (const cell of cells) {
      const before = addDays(day, -1)
      const [was, is] = [isUnder(tree, cell, organisation, before), isUnder(tree, cell, organisation, day)]
      if (was === is) continue
      const ends = was && !rowOn(tree, cell, day)
      sum += (is ? 1 : -1) * (await own(book, tree, cell, ends ? day : before))
    }
  return sum
}

const flowsIn = ['joins', 'arrivals']
const flowsOut = ['leavings', 'departures']
const total = (values: readonly (number | null)[]) => values.reduce<number>((sum, one) => sum + (one ?? 0), 0)

describe('opening + in − out = closing', () => {
  it('at the root, by those who join and leave alone', async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.array(periods, { minLength: 3, maxLength: 3 }), async (told, all) => {
        const book = await newBook()
        await enterSteps(book, told)
        for (const { from, to } of all) {
          const [joined, left, closing] = await book.figures(['joins', 'leavings', 'people'], { from, to })
          const opening = await peopleOf(book, root, addDays(from, -1))
          expect(opening + (joined ?? 0) - (left ?? 0)).toBe(closing)
        }
      }),
      times(5),
    )
  })

  it('below it, with those who moved and what the reorganisations brought and took', async () => {
    await fc.assert(
      fc.asyncProperty(history, periods, async (told, { from, to }) => {
        const book = await newBook()
        await enterSteps(book, told)
        for (const organisation of cells) {
          if (organisation === root) continue
          const asked = { organisation, from, to }
          const came = total(await book.figures(flowsIn, asked))
          const went = total(await book.figures(flowsOut, asked))
          const opening = await peopleOf(book, organisation, addDays(from, -1))
          const brought = await reorganised(book, organisation, from, to)
          expect(await book.figures(['carried'], asked)).toEqual([brought])
          expect(opening + came - went + brought).toBe(await peopleOf(book, organisation, to))
        }
      }),
      times(9),
    )
  })
})
