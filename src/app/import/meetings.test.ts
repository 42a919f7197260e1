import ExcelJS from 'exceljs'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { BookInfo } from '#book/books.ts'
import { inBook, theBook } from '#book/session.ts'
import { type LakBook, lakBook } from '#testing/lak-book.ts'
import { importMeetings } from './meetings.ts'

let lak: LakBook
let book: BookInfo
/** Two cells with a name of their own, without and with a meeting in December. */
let names: string[]
beforeAll(async () => {
  lak = await lakBook('2024-02-20T08:00:00+07:00')
  book = await lak.book()
  names = await inBook(lak.program.db, theBook(book.id), async (tx) => {
    const { rows } = await sql<{ name: string }>`
      select o.data ->> 'name' as name from register_row o
      join register_row m on m.book = o.book and m.register = 'cell-meetings' and m.known_to is null
        and m.data ->> 'cell' = o.subject::text and m.data ->> 'month' = '2023-12'
        and m.data ->> 'form' = 'regular' and m.data ->> 'state' = 'held'
      where o.book = ${book.id} and o.register = 'party-organisations' and o.known_to is null
        and o.valid_to > '2024-01-31' and o.data ->> 'kind' = 'cell'
      group by 1 having count(*) = 1 order by 1 limit 2`.execute(tx)
    return rows.map((row) => row.name)
  })
})
afterAll(() => lak.drop())

const put = async (rows: readonly string[][], options: { dry?: boolean; validOnly?: boolean } = {}) => {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Điểm danh')
  sheet.addRow(['THỐNG KÊ SINH HOẠT CHI BỘ'])
  sheet.addRow(['STT', 'Tên chi bộ', 'Ngày sinh hoạt', 'Loại sinh hoạt', 'Số có mặt', 'Nội dung'])
  for (const row of rows) sheet.addRow(['', ...row])
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer())
  return importMeetings(lak.program.journal, book, bytes, {
    dry: false,
    validOnly: false,
    actor: 'tochuc',
    ...options,
  })
}
const doors = (month: string) =>
  inBook(lak.program.db, theBook(book.id), async (tx) => {
    const { rows } = await sql<{ name: string; door: string; present: string }>`
      select o.data ->> 'name' as name, m.data ->> 'door' as door, m.data ->> 'present' as present
      from register_row m join register_row o on o.book = m.book and o.register = 'party-organisations'
        and o.subject::text = m.data ->> 'cell' and o.known_to is null
      where m.book = ${book.id} and m.register = 'cell-meetings' and m.known_to is null
        and m.data ->> 'month' = ${month} order by 1`.execute(tx)
    return rows
  })

it('takes the meetings of the e-handbook once, and leaves alone what the book holds', async () => {
  const [one = '', two = ''] = names
  const list = [
    [one, '07/01/2024 19:30', 'Thường kỳ', '3', 'Đánh giá tháng'],
    [two, '08/01/2024', 'Thường kỳ', '2', ''],
    [two, '07/12/2023', 'Thường kỳ', '1', ''],
  ]
  const dry = await put(list, { dry: true })
  expect([dry.accepted, dry.already, dry.errors]).toEqual([2, 1, []])
  expect(await doors('2024-01')).toEqual([])

  const first = await put(list)
  expect([first.accepted, first.already, first.errors]).toEqual([2, 1, []])
  expect(await doors('2024-01')).toEqual([
    { name: one, door: 'handbook', present: '3' },
    { name: two, door: 'handbook', present: '2' },
  ])

  const again = await put(list)
  expect([again.accepted, again.already]).toEqual([0, 3])
})

it('writes nothing while a row is wrong, unless only the right ones are asked for', async () => {
  const [one = ''] = names
  const list = [
    [one, '05/02/2024', 'Thường kỳ', '3', ''],
    [one, '06/02/2024', 'Thường kỳ', '3', ''],
    ['Chi bộ Không Có', '05/02/2024', 'Thường kỳ', '3', ''],
    [names[1] ?? '', '05/02/2024', 'Thường kỳ', '999', ''],
  ]
  const told = await put(list)
  expect(told.accepted).toBe(0)
  expect(told.errors.map((error) => error.row)).toEqual([4, 5])
  const valid = await put(list, { validOnly: true })
  expect(valid.accepted).toBe(1)
  expect(valid.errors.map((error) => error.row)).toEqual([4, 5, 6])
})

it('says which columns are missing', async () => {
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet('x').addRow(['Chi bộ', 'Ngày họp', 'Nội dung'])
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer())
  const imported = importMeetings(lak.program.journal, book, bytes, {
    dry: true,
    validOnly: false,
    actor: 'x',
  })
  await expect(imported).rejects.toThrow('meeting-columns-missing')
})
