import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appendEntry } from '#book/journal/append.ts'
import { entrySchema } from '#book/journal/entry.ts'
import { recordById } from '#book/journal/find.ts'
import { rebuild } from '#book/rebuild.ts'
import { inBook, theBook } from '#book/session.ts'
import { type LakBook, lakBook } from '#testing/lak-book.ts'
import { publishedNamed } from '../published/index.ts'
import { type PublishedAnswer, publishedAnswers } from './published.ts'

let lak: LakBook
let answers: PublishedAnswer[]
beforeAll(async () => {
  lak = await lakBook()
  answers = await publishedAnswers(lak.program, publishedNamed('lak'))
})
afterAll(() => lak.drop())

const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `LAK-${String(from + index).padStart(2, '0')}`)

describe('the figures an article printed about Lắk', () => {
  it('are all counted again from records', () => {
    expect(answers.map((one) => one.id)).toEqual(numbered(1, 105))
    expect(answers.filter((one) => !one.ok)).toEqual([])
  })

  it('each rest on records, whose amounts add up where the figure is a sum', () => {
    for (const one of answers) {
      expect(one.records.length, one.id).toBeGreaterThan(0)
      for (const record of one.records) expect(record.id, one.id).not.toBe('')
    }
    for (const id of ['LAK-20', 'LAK-28', 'LAK-30', 'LAK-31', 'LAK-37', 'LAK-40', 'LAK-41', 'LAK-42']) {
      const one = answers.find((answer) => answer.id === id)
      const total = one?.records.reduce((sum, record) => sum + record.amount, 0) ?? 0
      expect(total, id).toBeCloseTo(one?.value ?? Number.NaN, 6)
    }
  })

  it('stop agreeing after one more admission', async () => {
    const book = await lak.book()
    const admission = answers.find((one) => one.id === 'LAK-37')?.records[0]?.id ?? ''
    const entered = await inBook(lak.program.db, theBook(book.id), (tx) => recordById(tx, book.id, admission))
    const like = entered?.body as { [field: string]: unknown }
    const person = randomUUID()
    const of = { organisation: entered?.organisation ?? '', decidedOn: '2023-12-20' }
    await appendEntry(
      lak.program.journal,
      theBook(book.id, 'tester'),
      entrySchema.parse({
        id: randomUUID(),
        records: [
          {
            id: randomUUID(),
            kind: 'person.recorded',
            ...of,
            body: {
              person,
              fullName: 'Nguyễn Văn Thử',
              bornOn: '1999-05-01',
              sex: 'male',
              education: 'upper-secondary',
            },
          },
          {
            id: randomUUID(),
            kind: 'member.admission-decided',
            ...of,
            basis: { number: '999-QĐ/HU' },
            body: { ...like, person, consideredOn: '2023-12-01', certificateOn: '2023-06-01' },
          },
        ],
      }),
    )
    const again = await publishedAnswers(lak.program, publishedNamed('lak'))
    const wrong = again.filter((one) => !one.ok).map((one) => one.id)
    expect(wrong).toEqual(['LAK-37', 'LAK-38', 'LAK-39'])
  })

  it('come out the same when the book is derived again from its journal', async () => {
    const { id } = await lak.book()
    const rebuilt = await rebuild(lak.program.db, lak.program.catalogue, id, { verify: true })
    expect(rebuilt).toMatchObject({ changed: [], rowsChanged: 0 })
  })
})
