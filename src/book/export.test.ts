import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { day } from '#kernel/calendar.ts'
import { cellA, joins, type SmallBook, smallBook } from '#testing/small-book.ts'
import { exportBook } from './export.ts'
import { inBook } from './session.ts'

let book: SmallBook
beforeAll(async () => {
  book = await smallBook()
  const person = joins(randomUUID(), cellA, '2023-03-01', 30, 'kín')
  await book.enter({ records: [{ ...person, body: { ...person.body, name: '=HYPERLINK("x"), "An"' } }] })
})
afterAll(() => book.drop())

it('An export holds every entry in clear, and registers a spreadsheet opens without running anything', async () => {
  const info = await book.book()
  const files = await inBook(book.db, book.actor, async (tx) => {
    const texts = new Map<string, string>()
    for (const file of exportBook(tx, info, book.catalogue, book.journal.keys, day('2023-12-31')))
      texts.set(file.name, await whole(file.text))
    return texts
  })
  const lines = files.get('journal.jsonl')?.trim().split('\n') ?? []
  expect(lines).toHaveLength(info.head)
  expect(JSON.parse(lines.at(-1) ?? '').body.secret).toBe('kín')
  expect([...files.keys()]).toEqual(['journal.jsonl', 'party-organisations.csv', 'people.csv'])
  expect(files.get('party-organisations.csv')?.trim().split('\r\n')).toHaveLength(4)
})

const whole = async (pieces: AsyncIterable<string>): Promise<string> => {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}
