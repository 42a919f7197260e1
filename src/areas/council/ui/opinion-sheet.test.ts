import { describe, expect, test } from 'vitest'
import { pasted, readSheet } from './opinion-sheet.ts'

const known = {
  communes: [
    { subject: 'liêng', name: 'Đắk Liêng' },
    { subject: 'tría', name: 'Buôn Tría' },
    { subject: 'triết', name: 'Buôn Triết' },
  ],
  units: [
    { subject: 'ubnd', name: 'Ủy ban nhân dân huyện Lắk' },
    { subject: 'nông', name: 'Phòng Nông nghiệp và Phát triển nông thôn' },
    { subject: 'tài', name: 'Phòng Tài nguyên và Môi trường' },
  ],
}
const at = { line: 0, column: 'request' as const }

describe('A table of opinions from a spreadsheet', () => {
  test('with a heading is read whatever the order of its columns', () => {
    const sheet = pasted(
      [
        'STT\tLĩnh vực\tNội dung ý kiến, kiến nghị\tĐịa bàn\tCơ quan trả lời\tHạn',
        '1\tĐất đai\tCấp giấy chứng nhận\txã Đắk Liêng\tPhòng Tài nguyên và Môi trường\t15/9/2023',
        '2\tthủy lợi\tNạo vét kênh\tBuôn Triết\tnông nghiệp\t',
      ].join('\r\n'),
      at,
      [],
    )
    expect(readSheet(sheet, known)).toEqual({
      lines: [
        { request: 'Cấp giấy chứng nhận', field: 'land', place: 'liêng', to: 'tài', due: '2023-09-15' },
        { request: 'Nạo vét kênh', field: 'irrigation', place: 'triết', to: 'nông' },
      ],
      unknown: [],
    })
  })

  test('without one follows the table on screen; numbers of lines are left out', () => {
    const sheet = pasted('1\tSửa đường\tGiao thông\n2\tKéo điện\tĐiện', at, [])
    expect(sheet).toEqual([
      { request: 'Sửa đường', field: 'Giao thông' },
      { request: 'Kéo điện', field: 'Điện' },
    ])
    expect(readSheet(sheet, known).lines.map((one) => one.field)).toEqual(['transport', 'electricity'])
    const beside = pasted('Đất đai\tĐắk Liêng', { line: 1, column: 'field' }, sheet)
    expect(beside[1]).toEqual({ request: 'Kéo điện', field: 'Đất đai', place: 'Đắk Liêng' })
  })

  test('keeps a request of several lines in one cell', () => {
    const sheet = pasted('"Sửa đường\nvào ""buôn"""\tGiao thông\nKéo điện\tĐiện', at, [])
    expect(sheet.map((one) => one.request)).toEqual(['Sửa đường vào "buôn"', 'Kéo điện'])
  })

  test('says what it did not understand and leaves it for later', () => {
    const sheet = [{ request: 'Việc khác', field: 'Vũ trụ', place: 'Buôn', to: 'Phòng', due: '31/2/2023' }]
    expect(readSheet(sheet, known)).toEqual({
      lines: [{ request: 'Việc khác' }],
      unknown: ['Vũ trụ', 'Buôn', 'Phòng', '31/2/2023'],
    })
    expect(readSheet([{ field: 'Đất đai' }, {}], known)).toEqual({ lines: [], unknown: [] })
  })
})
