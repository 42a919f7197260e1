import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { idOf } from '#testing/kinds.ts'
import { root, wholeBook } from '#testing/whole-book.ts'
import { importPapers } from './papers.ts'
import { csvLines } from './table.ts'

let book: Awaited<ReturnType<typeof wholeBook>>
beforeAll(async () => {
  book = await wholeBook('2022-12-31', '2024-02-20T08:00:00+07:00')
  expect(
    await book.enter('organisation.brought-forward', {
      on: '2022-12-31',
      body: { organisation: root, name: 'Đảng bộ huyện', kind: 'district-body', sector: 'commune' },
    }),
  ).toEqual([])
})
afterAll(() => book.drop())

const headings = 'Mã văn bản;Số ký hiệu;Ngày đến;Ngày ban hành;Trích yếu;Cơ quan ban hành;Hạn xử lý;Độ mật'
const file = (...lines: readonly string[]) =>
  new TextEncoder().encode(`\ufeff${[headings, ...lines].join('\r\n')}\r\n`)
const take = async (
  direction: 'in' | 'out',
  bytes: Uint8Array,
  options: { dry?: boolean; validOnly?: boolean } = {},
) =>
  importPapers(direction)(book.program.journal, await book.info(), bytes, {
    dry: false,
    validOnly: false,
    actor: 'vanthu',
    ...options,
  })
const first =
  'D1;12-CV/TU;02/01/2024 08:15;30/12/2023;"Về chuẩn bị Tết; chăm lo hộ nghèo";Tỉnh ủy;15/01/2024;Thường'
const second = 'D2;05-TB/HU;03/01/2024;;Thông báo lịch họp;Văn phòng;;'
const inBook = () =>
  book.figures(
    ['office.papers-in', 'office.papers-out', 'office.papers-out-on-network', 'office.papers-waiting'],
    {
      from: '2024-01-01',
      to: '2024-12-31',
    },
  )

describe('The daily export of the network', () => {
  it('is looked at first, then entered, one record for a day', async () => {
    expect(await take('in', file(first, second), { dry: true })).toMatchObject({ accepted: 2, entry: null })
    expect(await inBook()).toEqual([0, 0, 0, 0])
    expect(await take('in', file(first, second))).toMatchObject({ rows: 2, accepted: 2, errors: [] })
    expect(await inBook()).toEqual([2, 0, 0, 1])
    const rows = await book.rows('documents', '2024-01-31')
    expect(rows.map((row) => [row.data.number, row.data.title, row.data.due])).toEqual([
      ['12-CV/TU', 'Về chuẩn bị Tết; chăm lo hộ nghèo', '2024-01-15'],
      ['05-TB/HU', 'Thông báo lịch họp', null],
    ])
  })

  it('enters nothing again, and tells a changed line anew', async () => {
    expect(await take('in', file(first, second))).toMatchObject({ accepted: 0, already: 2, entry: null })
    const again = await take('in', file(first, second.replace('lịch họp', 'lùi lịch họp')))
    expect(again).toMatchObject({ accepted: 1, already: 1 })
    expect((await inBook())[0]).toBe(2)
    const rows = await book.rows('documents', '2024-01-31')
    expect(rows.find((row) => row.data.channelId === 'D2')?.data.title).toBe('Thông báo lùi lịch họp')
  })

  it('leaves a secret line out, names its row, and tells nothing it says; the rest goes in', async () => {
    const secret = 'D3;01-BC/BCH;04/01/2024;;Phương án bảo vệ;Ban Chỉ huy Quân sự;;Mật'
    const marked = 'D4;02-BC/BCH;04/01/2024;;Báo cáo Tối mật;Ban Chỉ huy Quân sự;;'
    const answer = await take('in', file(secret, 'D5;13-CV/TU;04/01/2024;;Về sơ kết;Tỉnh ủy;;', marked))
    expect(answer.errors.map((one) => one.row)).toEqual([2, 4])
    expect(answer.errors[0]?.message).toContain('Văn bản lưu ngoài hệ thống')
    expect(answer.errors[0]?.message).not.toContain('Phương án')
    expect(answer.accepted).toBe(1)
    expect((await inBook())[0]).toBe(3)
  })

  it('stops at a line it cannot read, unless only the others are wanted', async () => {
    const bad = file(
      'D6;14-CV/TU;32/01/2024;;Về sơ kết;Tỉnh ủy;;',
      'D7;;05/01/2024;;Về tổng kết;Tỉnh ủy;;',
      'D8;15-CV/TU;05/01/2024;;Về tổng kết;Tỉnh ủy;;',
    )
    const stopped = await take('in', bad)
    expect(stopped.accepted).toBe(0)
    expect(stopped.errors.map((one) => [one.row, one.message])).toEqual([
      [2, 'Ngày đến, ngày phát hành: không đọc được «32/01/2024».'],
      [3, 'Số, ký hiệu: còn trống.'],
    ])
    expect(await take('in', bad, { validOnly: true })).toMatchObject({ accepted: 1 })
    await expect(take('in', new TextEncoder().encode('a,b\n1,2'))).rejects.toThrow()
  })

  it('counts a paper that the book numbered once, and then on the network', async () => {
    expect(
      await book.enter('document.sent', {
        on: '2024-01-08',
        body: { document: idOf('đi'), number: '20-CV/HU', type: 'letter', title: 'Về đăng ký làm việc' },
      }),
    ).toEqual([])
    expect((await inBook()).slice(1, 3)).toEqual([1, 0])
    const out = file(
      'O1;20-CV/HU;08/01/2024;08/01/2024;Về đăng ký làm việc;;;',
      'O2;21-CV/HU;08/01/2024;;Về báo cáo;;;',
    )
    expect(await take('out', out)).toMatchObject({ accepted: 2 })
    expect((await inBook()).slice(1, 3)).toEqual([2, 2])
    expect(await book.rows('documents', '2024-01-31')).toHaveLength(6)
  })
})

it('reads separators, quotes and line breaks within a cell', () => {
  expect(csvLines('a,b,c\n"x, y","nói ""vậy""","hai\ndòng"')).toEqual([
    ['a', 'b', 'c'],
    ['x, y', 'nói "vậy"', 'hai\ndòng'],
  ])
  expect(csvLines('a\tb\n1\t2')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ])
})
