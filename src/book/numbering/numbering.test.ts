import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { inBook } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import { Refused } from '#kernel/refusal.ts'
import { cellA, joins, root, type SmallBook, smallBook } from '#testing/small-book.ts'
import { assignNumbers } from './assign.ts'
import { numberLines, numbersOf } from './number-book.ts'
import { nextLetter, numberIn, type Series } from './series.ts'

const tail = '-QĐ/HU'
const writing = { tail, padTo: 2 }

let book: SmallBook
let nth = 0
let series: Series
beforeAll(async () => {
  book = await smallBook()
})
afterAll(() => book.drop())
// Numbers cited by hand are looked for by their words and their years: every test has a term of its own.
beforeEach(() => {
  nth += 1
  series = { body: root, kind: 'QĐ', term: `${3000 + nth * 5}-${3005 + nth * 5}` }
})

const entered = async (basis?: string): Promise<string> => {
  const record = joins(randomUUID(), cellA, '2023-03-01')
  const issuedOn = `${series.term.slice(0, 4)}-03-01` as Day
  await book.enter({ records: [{ ...record, ...(basis ? { basis: { number: basis, issuedOn } } : {}) }] })
  return record.id
}
const reverse = (record: string) => book.enter({ reverses: [record], reason: 'nhầm' })
const give = (record: string, after?: number) =>
  inBook(book.db, book.actor, (tx) =>
    assignNumbers(
      tx,
      1,
      series,
      [{ record, template: 'mau', issuedOn: '2023-03-01' as Day, ...(after ? { after } : {}) }],
      writing,
    ),
  )
const given = async (after?: number) => {
  const record = await entered()
  const [one] = await give(record, after)
  return { record, printed: one?.printed ?? '' }
}
const ofSeries = () => inBook(book.db, book.actor, (tx) => numberLines(tx, 1, series.term))
const refusedWith = async (doing: Promise<unknown>): Promise<string> => {
  try {
    await doing
    return ''
  } catch (error) {
    if (error instanceof Refused) return error.refusals[0]?.code ?? ''
    throw error
  }
}

describe('The numbers of a series', () => {
  test('begin at 01 and follow one another', async () => {
    const printed = []
    for (let n = 0; n < 3; n++) printed.push((await given()).printed)
    expect(printed).toEqual(['01-QĐ/HU', '02-QĐ/HU', '03-QĐ/HU'])
  })

  test('go on after those that were given by hand in the term', async () => {
    await entered('211-QĐ/HU')
    await entered('1300-BC/HU')
    const mistaken = await entered('999-QĐ/HU')
    await reverse(mistaken)
    expect((await given()).printed).toBe('212-QĐ/HU')
  })

  test('run apart by body, kind and term', async () => {
    await given()
    const record = await entered()
    const other = { ...series, body: cellA }
    const [one] = await inBook(book.db, book.actor, (tx) =>
      assignNumbers(tx, 1, other, [{ record, template: 'mau', issuedOn: '2023-03-01' as Day }], {
        tail: '-NQ/CB',
        padTo: 2,
      }),
    )
    expect(one?.printed).toBe('01-NQ/CB')
  })

  test('are given once to a paper', async () => {
    const { record } = await given()
    expect(await refusedWith(give(record))).toBe('paper-numbered-already')
  })

  test('take a letter for a paper put in afterwards, after a number there is', async () => {
    await given()
    expect((await given(1)).printed).toBe('01a-QĐ/HU')
    expect((await given(1)).printed).toBe('01b-QĐ/HU')
    expect((await given()).printed).toBe('02-QĐ/HU')
    expect(await refusedWith(given(9))).toBe('no-number-to-follow')
  })

  test('end when the letters are used up', async () => {
    expect(nextLetter([...'abcd'])).toBe('đ')
    expect(nextLetter([...'abcdđeghiklmnopqrstuvxy'])).toBeUndefined()
    await given()
    for (let n = 0; n < 23; n++) await given(1)
    expect(await refusedWith(given(1))).toBe('letters-used-up')
  })

  test('stay as «hủy» when the record is taken back, and are not given again', async () => {
    const first = await given()
    await reverse(first.record)
    expect((await given()).printed).toBe('02-QĐ/HU')
    expect((await ofSeries()).map((one) => [one.printed, one.cancelled])).toEqual([
      ['01-QĐ/HU', true],
      ['02-QĐ/HU', false],
    ])
  })

  test('pass to the record that corrects the one they were given to', async () => {
    const { record } = await given()
    const better = joins(randomUUID(), cellA, '2023-03-02')
    await book.enter({ records: [better], reverses: [record] })
    const held = await inBook(book.db, book.actor, (tx) => numbersOf(tx, 1, better.id))
    expect(held).toMatchObject([{ printed: '01-QĐ/HU', cancelled: false, template: 'mau' }])
    expect(await inBook(book.db, book.actor, (tx) => numbersOf(tx, 1, record))).toEqual([])
    await reverse(better.id)
    expect(await ofSeries()).toMatchObject([{ cancelled: true }])
  })

  test('leave no gap behind what was rolled back', async () => {
    const record = await entered()
    const failing = inBook(book.db, book.actor, async (tx) => {
      await assignNumbers(tx, 1, series, [{ record, template: 'x', issuedOn: '2023-03-01' as Day }], writing)
      throw new Error('the entry is refused')
    })
    await expect(failing).rejects.toThrow('refused')
    expect((await given()).printed).toBe('01-QĐ/HU')
  })

  test('are given one after another to whoever asks at the same moment', async () => {
    const records = await Promise.all(Array.from({ length: 8 }, () => entered()))
    const all = await Promise.all(records.map((record) => give(record)))
    expect(all.map(([one]) => one?.number).sort((a = 0, b = 0) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  test('have no gap and no double, in whatever order they are given, put in and taken back', async () => {
    const steps = fc.array(
      fc.record({ does: fc.constantFrom('give', 'insert', 'reverse'), which: fc.nat(20) }),
      { minLength: 1, maxLength: 12 },
    )
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        nth += 1
        series = { ...series, term: `${3000 + nth * 5}-${3005 + nth * 5}` }
        const held: string[] = []
        const back = new Set<string>()
        let ends = 0
        for (const { does, which } of all) {
          const record = held[which % Math.max(held.length, 1)]
          if (does === 'reverse') {
            if (record && !back.has(record)) await reverse(record)
            if (record) back.add(record)
          } else {
            const after = does === 'insert' && ends > 0 ? (which % ends) + 1 : undefined
            if (after === undefined) ends += 1
            held.push((await given(after)).record)
          }
        }
        const lines = await ofSeries()
        const plain = lines.filter((one) => one.suffix === '').map((one) => one.number)
        expect(plain).toEqual(Array.from({ length: ends }, (_, index) => index + 1))
        expect(new Set(lines.map((one) => one.printed)).size).toBe(held.length)
        expect(
          lines
            .filter((one) => one.cancelled)
            .map((one) => one.record)
            .sort(),
        ).toEqual([...back].sort())
      }),
      { numRuns: 15 },
    )
  })
})

test('a number is read from its paper only in the words of the series', () => {
  expect(numberIn('12a-QĐ/HU', tail)).toEqual({ number: 12, suffix: 'a' })
  expect(numberIn('12-QĐ/TU', tail)).toBeUndefined()
  expect(numberIn('QĐ/HU', tail)).toBeUndefined()
})
