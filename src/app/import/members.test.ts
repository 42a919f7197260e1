import { randomUUID } from 'node:crypto'
import ExcelJS from 'exceljs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BookInfo } from '#book/books.ts'
import { appendEntry } from '#book/journal/append.ts'
import { entrySchema } from '#book/journal/entry.ts'
import { inBook, theBook } from '#book/session.ts'
import { type LakBook, lakBook } from '#testing/lak-book.ts'
import { importMembers } from './members.ts'

let lak: LakBook
let book: BookInfo
let cell: string
beforeAll(async () => {
  lak = await lakBook()
  book = await lak.book()
  cell = await inBook(lak.program.db, theBook(book.id), async (tx) => {
    const { rows } = await sql<{ name: string }>`
      select data ->> 'name' as name from register_row
      where book = ${book.id} and register = 'party-organisations' and known_to is null
        and data ->> 'kind' = 'cell' and valid_from <= ${book.opened_on}
      group by 1 having count(distinct subject) = 1 order by 1 limit 1`.execute(tx)
    return rows[0]?.name ?? ''
  })
})
afterAll(() => lak.drop())

type Row = [name: string, born: string, sex: string, cell: string, recognised: string, card?: string]

const sheetOf = async (rows: readonly Row[]): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Danh sách')
  sheet.addRow(['DANH SÁCH ĐẢNG VIÊN'])
  sheet.addRow(['Họ và tên', 'Ngày sinh', 'Giới tính', 'Chi bộ', 'Ngày chính thức', 'Số thẻ'])
  for (const row of rows) sheet.addRow(row)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
const put = async (rows: readonly Row[], options: { dry?: boolean; validOnly?: boolean } = {}) =>
  importMembers(lak.program.journal, book, await sheetOf(rows), {
    dry: false,
    validOnly: false,
    actor: 'tochuc',
    ...options,
  })
const named = (name: string) =>
  inBook(lak.program.db, theBook(book.id), async (tx) => {
    const { rows } = await sql<{ id: string }>`
      select id from record where book = ${book.id} and kind = 'person.recorded'
        and body ->> 'fullName' = ${name} order by position`.execute(tx)
    return rows.map((row) => row.id)
  })
const member = (name: string, more: Partial<{ born: string; cell: string; card: string }> = {}): Row => [
  name,
  more.born ?? '1965',
  'Nam',
  more.cell ?? cell,
  '3/2/1991',
  ...(more.card ? ([more.card] as const) : ([] as const)),
]

describe('A list of members', () => {
  it('is tried without writing anything', async () => {
    const tried = await put([member('Y Thử Niê'), member('Y Lạc Niê', { cell: 'Chi bộ Không Có' })], {
      dry: true,
    })
    expect(tried).toMatchObject({ rows: 2, accepted: 1, already: 0, dry: true, entry: null })
    expect(tried.errors).toEqual([
      { row: 4, message: 'Chi bộ: trong sổ không có «Chi bộ Không Có» vào ngày mở sổ.' },
    ])
    expect(await named('Y Thử Niê')).toEqual([])
  })

  it('with a bad row writes none, or only the good ones; corrected and again, nobody twice', async () => {
    const good = [member('Y Bhiăng Êban'), member('H’Yur Thử Êban', { born: '2/1970' })]
    const withBad = [...good, member('Y Sai Êban', { born: 'khoảng 1960' })]
    expect(await put(withBad)).toMatchObject({ accepted: 0, entry: null })
    expect(await named('Y Bhiăng Êban')).toHaveLength(0)
    const partly = await put(withBad, { validOnly: true })
    expect([partly.accepted, partly.errors.map((one) => one.row)]).toEqual([2, [5]])

    // Corrected; the list is otherwise written a little differently.
    const corrected = await put([
      member('Y Sai Êban', { born: '1960' }),
      member('y bhiăng  êban', { card: '123' }),
      member("H'Yur Thử Êban", { born: '02/1970' }),
    ])
    expect(corrected).toMatchObject({ rows: 3, accepted: 1, already: 2, errors: [] })
    expect(corrected.notes).toEqual([
      { row: 4, message: 'y bhiăng  êban: đã có trong sổ.' },
      { row: 5, message: "H'Yur Thử Êban: đã có trong sổ." },
    ])
    for (const name of ['Y Bhiăng Êban', 'H’Yur Thử Êban', 'Y Sai Êban'])
      expect(await named(name), name).toHaveLength(1)
    expect(await put(withBad.slice(0, 2))).toMatchObject({ accepted: 0, already: 2, entry: null })
  })

  it('says which rows are the same, and keeps namesakes apart', async () => {
    const twice = await put([member('Y Đôi Êban'), member('Y Đôi Êban')])
    expect(twice.errors).toEqual([{ row: 4, message: 'Y Đôi Êban: trùng hoàn toàn với dòng 3.' }])
    const [one, other] = [member('Y Đôi Êban', { card: '1' }), member('Y Đôi Êban', { card: '2' })]
    expect(await put([one])).toMatchObject({ accepted: 1 })
    expect(await put([other, one])).toMatchObject({ accepted: 1, already: 1, notes: [{ row: 4 }] })
    expect(await put([one, other])).toMatchObject({ accepted: 0, already: 2 })
    expect(await named('Y Đôi Êban')).toHaveLength(2)
  })

  it('taken back as a whole can be imported again', async () => {
    const rows = [member('Y Lại Êban')]
    await put(rows)
    const { rows: entered } = await inBook(lak.program.db, theBook(book.id), (tx) =>
      sql<{ id: string }>`select id from record where book = ${book.id} and entry = (
        select entry from record where book = ${book.id} and body ->> 'fullName' = 'Y Lại Êban')`.execute(tx),
    )
    await appendEntry(
      lak.program.journal,
      theBook(book.id, 'tochuc'),
      entrySchema.parse({ id: randomUUID(), reverses: entered.map((one) => one.id), reason: 'nhập nhầm' }),
    )
    expect(await put(rows)).toMatchObject({ accepted: 1, already: 0, errors: [] })
  })

  it('tells what the book itself refuses by its row, and takes the rest', async () => {
    const long = member(`Y ${'Dài '.repeat(200)}`)

    const told = await put([long, member('Y Đúng Êban')], { validOnly: true })
    expect([told.accepted, told.errors.map((one) => one.row)]).toEqual([1, [3]])
  })

  it('in another book is of other people', async () => {
    const ids = await named('Y Đúng Êban')
    const elsewhere = await importMembers(
      lak.program.journal,
      { ...book, name: 'khac' },
      await sheetOf([member('Y Đúng Êban')]),
      { dry: true, validOnly: false, actor: 'tochuc' },
    )
    expect([ids.length, elsewhere.accepted]).toEqual([1, 1])
  })
})
