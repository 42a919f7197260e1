import { randomUUID } from 'node:crypto'
import ExcelJS from 'exceljs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { organisationColumns } from '#areas/organisations/import/columns.ts'
import { appendEntry } from '#book/journal/append.ts'
import { entrySchema } from '#book/journal/entry.ts'
import { inBook } from '#book/session.ts'
import { root, wholeBook } from '#testing/whole-book.ts'
import { importOrganisations } from './organisations.ts'

type Row = { readonly [field in (typeof organisationColumns)[number]['field']]?: string }

let book: Awaited<ReturnType<typeof wholeBook>>
beforeAll(async () => {
  book = await wholeBook('2025-07-01', '2025-08-01T08:00:00+07:00')
  const told = { organisation: root, name: 'Đảng bộ xã Mẫu', kind: 'commune-body', sector: 'commune' }
  await book.enter('organisation.brought-forward', { on: '2025-07-01', body: { ...told, serves: [] } })
})
afterAll(() => book.drop())

const sheetOf = async (rows: readonly Row[]): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Danh sách')
  sheet.addRow(['DANH SÁCH TỔ CHỨC ĐẢNG'])
  sheet.addRow(organisationColumns.map(({ label }) => label.vi))
  for (const row of rows) sheet.addRow(organisationColumns.map(({ field }) => row[field] ?? ''))
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
const put = async (rows: readonly Row[], options: { dry?: boolean; validOnly?: boolean } = {}) =>
  importOrganisations(book.program.journal, await book.info(), await sheetOf(rows), {
    dry: false,
    validOnly: false,
    actor: 'tochuc',
    ...options,
  })
/** Name → name of the superior. */
const tree = async () => {
  const rows = await book.rows('party-organisations', '2025-07-01')
  const nameOf = new Map(rows.map((one) => [one.subject, String(one.data.name)]))
  return Object.fromEntries(rows.map(({ data }) => [data.name, nameOf.get(String(data.parent)) ?? null]))
}

const list: Row[] = [
  { name: 'Đảng bộ xã Mẫu' },
  { name: 'Chi bộ Khoa Nội', parent: '02', foundedOn: '2010' },
  { name: 'Chi bộ buôn Mẫu', code: '01', foundedOn: '3/2/1998' },
  { name: 'Đảng bộ Trung tâm Y tế', code: '02', kind: 'Đảng bộ cơ sở', sector: 'Y tế' },
]

describe('a list of organisations', () => {
  it('is tried without writing anything', async () => {
    expect(await put(list, { dry: true })).toMatchObject({ rows: 4, accepted: 3, already: 1, entry: null })
    expect(await tree()).toEqual({ 'Đảng bộ xã Mẫu': null })
  })

  it('becomes a tree, whatever the order of its lines; twice, it changes nothing', async () => {
    const answer = await put(list)
    expect([answer.accepted, answer.errors]).toEqual([3, []])
    expect(answer.notes).toContainEqual({ row: 3, message: 'Đảng bộ xã Mẫu: đã có trong sổ.' })
    expect(await tree()).toEqual({
      'Đảng bộ xã Mẫu': null,
      'Chi bộ buôn Mẫu': 'Đảng bộ xã Mẫu',
      'Đảng bộ Trung tâm Y tế': 'Đảng bộ xã Mẫu',
      'Chi bộ Khoa Nội': 'Đảng bộ Trung tâm Y tế',
    })
    const rows = await book.rows('party-organisations', '2025-07-01')
    expect(rows.find((one) => one.data.name === 'Chi bộ Khoa Nội')?.data).toMatchObject({
      kind: 'cell',
      foundedOn: '2010',
    })
    expect(await put(list)).toMatchObject({ accepted: 0, already: 4, errors: [], entry: null })
  })

  it('tells by line what cannot be placed, and takes the rest if asked to', async () => {
    const rows: Row[] = [
      { name: 'Chi bộ Một', parent: 'Đảng bộ Không Có' },
      { name: 'Đảng bộ bộ phận A', parent: 'Đảng bộ bộ phận B' },
      { name: 'Đảng bộ bộ phận B', parent: 'Đảng bộ bộ phận A' },
      { name: 'Chi bộ Hai', parent: 'Chi bộ Một' },
      { name: 'Chi bộ Ba' },
      { name: 'Chi bộ Ba' },
      { name: 'Tổ đảng' },
    ]
    const told = await put(rows)
    expect(told).toMatchObject({ accepted: 0, entry: null })
    expect(told.errors).toEqual([
      { row: 3, message: 'Trực thuộc: không có «Đảng bộ Không Có» trong sổ hay trong danh sách.' },
      { row: 4, message: 'Đảng bộ bộ phận A: cấp trên của nó lại trực thuộc chính nó.' },
      { row: 5, message: 'Trực thuộc: «Đảng bộ bộ phận A» ở dòng 4 chưa đạt.' },
      { row: 6, message: 'Trực thuộc: «Chi bộ Một» ở dòng 3 chưa đạt.' },
      { row: 8, message: 'Chi bộ Ba: trùng với dòng 7.' },
      { row: 9, message: 'Loại tổ chức: còn trống.' },
    ])
    expect(await put(rows, { validOnly: true })).toMatchObject({ accepted: 1 })
    expect(await tree()).toMatchObject({ 'Chi bộ Ba': 'Đảng bộ xã Mẫu' })
  })

  it('taken back can be imported again', async () => {
    const rows: Row[] = [{ name: 'Chi bộ Bốn' }]
    await put(rows)
    const { rows: entered } = await inBook(book.program.db, book.actor, (tx) =>
      sql<{ id: string }>`select id from record where body ->> 'name' = 'Chi bộ Bốn'`.execute(tx),
    )
    await appendEntry(
      book.program.journal,
      book.actor,
      entrySchema.parse({ id: randomUUID(), reverses: entered.map((one) => one.id), reason: 'nhập nhầm' }),
    )
    expect(await put(rows)).toMatchObject({ accepted: 1, already: 0, errors: [] })
  })
})
