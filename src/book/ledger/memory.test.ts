import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Day } from '#kernel/calendar.ts'
import { parseFigureRef } from '#kernel/figure.ts'
import { toJson } from '#kernel/quantity.ts'
import {
  cellA,
  cellB,
  fundMoved,
  joins,
  root,
  type SmallBook,
  smallBook,
  targetSet,
} from '#testing/small-book.ts'
import { type BookInfo, bookById } from '../books.ts'
import { appendIn } from '../journal/append.ts'
import { entrySchema } from '../journal/entry.ts'
import { rebuild } from '../rebuild.ts'
import { Recent } from '../recent.ts'
import { type Actor, inBook, type Tx, theBook } from '../session.ts'
import { Memory } from './memory.ts'
import { Ledger } from './values.ts'

let small: SmallBook
beforeAll(async () => {
  small = await smallBook()
  await small.enter({
    records: [
      joins(randomUUID(), cellA, '2023-01-31'),
      fundMoved('a', 100, '2023-02-01'),
      targetSet('joins', 2023, 4, root, '2023-01-05'),
    ],
  })
})
afterAll(() => small.drop())

const refs = ['joins', 'people', 'people.counted', 'fund', 'output', 'joins.target@own'].map(
  (id) => parseFigureRef(id) ?? { figure: id },
)
const period = { from: '2023-01-01' as Day, to: '2023-12-31' as Day }

const answers = async (tx: Tx, info: BookInfo, memory?: Memory) =>
  (await new Ledger(tx, info, small.catalogue, memory).values(refs, { period })).map(({ value }) =>
    value ? toJson(value) : null,
  )
const ask = async (memory?: Memory, actor: Actor = small.actor, info?: BookInfo) => {
  const book = info ?? (await small.book())
  return inBook(small.db, actor, (tx) => answers(tx, book, memory))
}
const joined = () => ({ records: [joins(randomUUID(), cellB, '2023-03-01')] })

/** As the owner could, and nobody may: the ledger says something else than the journal. */
const tamper = (by: number) =>
  sql`update posting set amount = amount + ${by} where figure = 'joins' and position =
    (select min(position) from posting where figure = 'joins')`.execute(small.db)

describe('what a book answered at one moment', () => {
  it('is not asked again, and is asked anew after a rebuild', async () => {
    const memory = new Memory()
    const truth = await ask()
    expect(await ask(memory)).toEqual(truth)
    await tamper(7)
    expect(await ask()).not.toEqual(truth)
    expect(await ask(memory)).toEqual(truth)
    await tamper(-7)
    await tamper(1)
    const { id } = await small.book()
    const another = new Memory()
    const wrong = await ask(another)
    expect(wrong).not.toEqual(truth)
    await rebuild(small.db, small.catalogue, id)
    expect(await ask(another)).toEqual(truth)
  })

  it('is another after each entry, and the same again after its reversal', async () => {
    const memory = new Memory()
    const before = await ask(memory)
    const entered = await small.enter(joined())
    const after = await ask(memory)
    expect([after, after[0]]).toEqual([await ask(), (before[0] ?? 0) + 1])
    await small.enter({ reverses: [entered.records[0]?.id ?? ''] })
    expect(await ask(memory)).toEqual(before)
  })

  it('outlasts an entry that touches nothing of it', async () => {
    const memory = new Memory()
    const before = await ask(memory)
    await tamper(7)
    await small.enter({ records: [fundMoved('a', 9, '2023-05-01')] })
    const after = await ask(memory)
    await tamper(-7)
    expect(after).toEqual(await ask())
    expect([after[0], after[3]]).toEqual([before[0], (before[3] ?? 0) + 9])
  })

  it('holds nothing of an entry rolled back, whose positions another entry takes', async () => {
    const memory = new Memory()
    const { id, head } = await small.book()
    const before = await ask(memory)
    const rolledBack = inBook(small.db, small.actor, async (tx) => {
      const records = [...joined().records, ...joined().records]
      const entry = entrySchema.parse({ id: randomUUID(), records })
      await appendIn(tx, small.journal, small.actor, entry, null)
      const within = await answers(tx, await bookById(tx, id), memory)
      throw new Error(String((within[0] ?? 0) - (before[0] ?? 0)))
    })
    await expect(rolledBack).rejects.toThrow('2')
    expect(await ask(memory)).toEqual(before)
    await small.enter({ records: [...joined().records, fundMoved('a', 5, '2023-04-01')] })
    expect((await small.book()).head).toBe(head + 2)
    const now = await ask(memory)
    expect([now, now[0]]).toEqual([await ask(), (before[0] ?? 0) + 1])
  })

  it('stays what it was for whoever began before the next entry', async () => {
    const memory = new Memory()
    const info = await small.book()
    const then = await ask()
    await small.enter(joined())
    expect(await ask(memory, small.actor, info)).toEqual(then)
    expect(await ask(memory)).toEqual(await ask())
  })

  it('is neither told to nor learnt from those who see a part of it', async () => {
    const memory = new Memory()
    const { id } = await small.book()
    const scoped: Actor = { ...theBook(id), scope: [cellA] }
    const inSight = await ask(undefined, scoped)
    const whole = await ask()
    expect(inSight).not.toEqual(whole)
    expect(await ask(memory, scoped)).toEqual(inSight)
    expect(await ask(memory)).toEqual(whole)
    expect(await ask(memory, scoped)).toEqual(inSight)
    expect(await ask(memory, { ...theBook(id), clearance: 1 })).toEqual(
      await ask(undefined, { ...theBook(id), clearance: 1 }),
    )
  })
})

it('the answers not used for longest are forgotten first', () => {
  const recent = new Recent<number>(2)
  recent.set('a', 1)
  recent.set('b', 2)
  recent.get('a')
  recent.set('c', 3)
  expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([1, undefined, 3])
})
