import { describe, expect, it } from 'vitest'
import { notesIn } from './given.ts'

const paragraph =
  'Toàn Đảng bộ có 42 tổ chức cơ sở đảng với 2.310 đảng viên; trong năm 2023 đã kết nạp 65 đảng viên và chuyển chính thức cho 58 đồng chí.'
const other =
  'Cấp ủy các cấp đã kiểm tra 34 tổ chức đảng và 120 đảng viên, giám sát 21 tổ chức đảng, kết luận không có vi phạm.'
const repeated = (text: string, earlier: string) =>
  notesIn(text, { earlier }).filter((one) => one.note === 'as-last-year')

describe('given last year’s text, a paragraph taken over is noted', () => {
  it('word for word, whatever its case, spaces and punctuation', () => {
    const changed = paragraph.toUpperCase().replaceAll(', ', ' , ').replaceAll(' ', '  ')
    for (const text of [paragraph, changed]) {
      const [note] = repeated(`${other}\n${text}`, `Mở đầu\n${paragraph}\n`)
      expect(note?.text).toBe(text)
      expect(note?.message).toContain('giống hệt')
      expect(note?.message).toContain('1 trong 2 đoạn')
    }
  })

  it('when only the year was changed', () => {
    const [note] = repeated(paragraph.replace('2023', '2024'), paragraph)
    expect(note?.message).toContain('chỉ khác văn bản năm trước ở con số năm')
  })

  it('with how many there are', () => {
    const notes = repeated(`${paragraph}\n${other}`, `${other}\n${paragraph}`)
    expect(notes).toHaveLength(2)
    expect(notes[0]?.message).toContain('2 trong 2 đoạn')
  })
})

describe('given last year’s text, what is new or says nothing is not noted', () => {
  it.each([
    ['one figure differs', paragraph.replace('65', '66'), paragraph],
    ['it is short', 'Kết nạp 65 đảng viên mới.', 'Kết nạp 65 đảng viên mới.'],
    [
      'it holds no figure',
      'Cấp ủy các cấp lãnh đạo thực hiện nghiêm túc, kịp thời các chủ trương của Đảng, chính sách, pháp luật của Nhà nước.',
      'Cấp ủy các cấp lãnh đạo thực hiện nghiêm túc, kịp thời các chủ trương của Đảng, chính sách, pháp luật của Nhà nước.',
    ],
    ['nothing was written last year', paragraph, ''],
  ])('%s', (_, text, earlier) => {
    expect(repeated(text, earlier)).toEqual([])
  })

  it('without last year’s text there is nothing to say', () => {
    expect(notesIn(paragraph)).toEqual([])
  })
})
