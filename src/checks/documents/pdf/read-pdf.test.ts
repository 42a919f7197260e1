import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { pdfFile } from '../given.ts'
import { readDocument } from '../read-document.ts'

const lines = (...texts: string[]) => texts.map((text, at) => ({ text, x: 60, y: 780 - 18 * at }))
const textOf = async (...pages: Parameters<typeof pdfFile>[0]): Promise<string> =>
  (await readDocument('a.pdf', pdfFile(pages))).text

// Letters are half their size wide here: these fill the line.
const full = 'Năm 2023 Đảng bộ huyện lãnh đạo nhân dân thực hiện thắng lợi nhiệm vụ, có 3.348'
const more = 'đảng viên sinh hoạt tại bốn mươi sáu tổ chức cơ sở đảng trực thuộc, kết nạp được 120'

test('lines of a paragraph are joined, paragraphs stay apart', async () => {
  expect(
    await textOf(lines(full, more, 'quần chúng ưu tú.', '- Khai trừ 03 đồng chí.', '2. Công tác kiểm tra')),
  ).toBe(`${full} ${more} quần chúng ưu tú.\n- Khai trừ 03 đồng chí.\n2. Công tác kiểm tra`)
})

test('columns of a table stay apart', async () => {
  const row = (y: number, ...cells: string[]) => cells.map((text, at) => ({ text, x: 60 + 180 * at, y }))
  expect(await textOf([...row(700, 'Chỉ tiêu', 'Số lượng'), ...row(680, 'Đảng viên', '12')])).toBe(
    'Chỉ tiêu\tSố lượng\nĐảng viên\t12',
  )
})

test('page numbers are left out, a paragraph goes on over the page, other lone numbers stay', async () => {
  const page = (number: string, ...texts: string[]) => [{ text: number, x: 290, y: 810 }, ...lines(...texts)]
  expect(await textOf(page('2', full, more), page('3', 'quần chúng ưu tú.', '46'), page('4', 'Hết.'))).toBe(
    `${full} ${more} quần chúng ưu tú.\n46\nHết.`,
  )
  expect(await textOf(lines('Tổng số đảng viên:', '3348'))).toContain('3348')
})

test('a file without a text layer is a scan', async () => {
  await expect(readDocument('a.pdf', pdfFile([[], []]))).rejects.toThrow('document-scanned')
})

test('pages without text among others are told', async () => {
  expect(await readDocument('a.pdf', pdfFile([lines('Có 12 xã'), [], lines('Hết')]))).toMatchObject({
    pagesWithoutText: [2],
  })
})

test('a password is asked for by nobody: the file is refused', async () => {
  const key = '00'.repeat(32)
  const locked = pdfFile(
    [lines('Có 12 xã')],
    `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00> <00>]`,
  )
  await expect(readDocument('a.pdf', locked)).rejects.toThrow('document-encrypted')
})

test('a stream that unpacks without end is refused before it is unpacked', async () => {
  const packed = deflateSync(Buffer.alloc(100 * 1024 * 1024, ' '))
  const head = Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`)
  const bomb = Buffer.concat([head, packed, Buffer.from('\nendstream\nendobj\n')])
  await expect(readDocument('a.pdf', bomb)).rejects.toThrow('document-inflates-too-far')
})

test('a damaged file is refused', async () => {
  await expect(readDocument('a.pdf', Buffer.from('%PDF-1.7\nrác'))).rejects.toThrow('document-broken')
})
