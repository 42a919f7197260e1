import { expect, test } from 'vitest'
import { Refused } from '#kernel/refusal.ts'
import { parseTemplate } from './parse.ts'
import type { Piece } from './template.ts'
import { markTyped } from './typed-numbers.ts'

const front = [
  '---',
  'id: thu',
  'title: Thử',
  'title.en: Try',
  'kind: báo cáo',
  'abstract: Năm {{year}}',
  'rounding: half-up',
  'authority: T/M BAN THƯỜNG VỤ',
  'post: BÍ THƯ',
  'recipients:',
  '- Lưu',
  '---',
]
const parse = (...body: string[]) => parseTemplate([...front, ...body].join('\n'), 'thu.vi.md')
const refusedWith = (...body: string[]) => {
  try {
    parse(...body)
  } catch (error) {
    if (error instanceof Refused) return error.refusals.map((one) => `${one.code} ${one.message.en}`).join()
    throw error
  }
  return 'accepted'
}
const only = (...body: string[]): Piece[] => {
  const [block] = parse(...body).blocks
  return block?.type === 'paragraph' ? block.text : []
}

test('a slot is read with everything that shapes its number', () => {
  expect(
    only('{{a.b[x]@own | decimals 0 | percent | hedge nearly | at 12-14 | period next-year}}')[0],
  ).toEqual({
    type: 'slot',
    asking: { ref: 'a.b[x]@own', shift: 'next-year', at: '12-14' },
    style: { as: 'percent', decimals: 0, hedge: 'nearly' },
    place: { line: 13, column: 1 },
  })
})

test('a line break within a paragraph or an item is a space', () => {
  expect(only('một', 'hai')).toEqual([{ type: 'text', text: 'một hai' }])
  expect(parse('- một', 'hai', '- ba').blocks).toEqual([
    {
      type: 'list',
      items: [[{ type: 'text', text: 'một hai' }], [{ type: 'text', text: 'ba' }]],
    },
  ])
})

test('a section closes on its own day until a heading of its level', () => {
  const days = parse('## A {at 12-14}', '{{x}}', '### B', '{{x}}', '## C', '{{x}}')
    .blocks.flatMap((block) => (block.type === 'paragraph' ? block.text : []))
    .map((piece) => (piece.type === 'slot' ? piece.asking.at : ''))
  expect(days).toEqual(['12-14', '12-14', undefined])
})

test('a repeated part knows the name of each, and nothing outside does', () => {
  expect(only('{{each x}}{{name}}: {{y}}{{end}}')[0]).toMatchObject({ type: 'each', inner: [{}, {}, {}] })
  expect(refusedWith('{{name}}')).toContain('template-only-in-each')
  expect(refusedWith('{{funds.balance[{each}] | money trieu}}')).toContain('template-only-in-each')
  expect(() => parse('{{each funds.open}}{{funds.balance[{each}] | money trieu}}{{end}}')).not.toThrow()
})

test.each([
  ['Đoạn {{x', 'template-unclosed Template "thu.vi.md", line 13, column 6'],
  ['{{x | padding 2}}', 'template-filter'],
  ['{{x | pad 9}}', 'template-filter-argument'],
  ['{{x | at 31-02}}', 'template-filter-argument'],
  ['{{}}', 'template-empty-slot'],
  ['{{X Y}}', 'template-reference'],
  ['{{when x}} a', 'template-unclosed-block'],
  ['a {{end}}', 'template-stray-end'],
  ['## A {at sang-mai}', 'template-filter-argument'],
])('%s is refused with its place', (body, code) => {
  expect(refusedWith(body)).toContain(code)
})

test('a template without its front matter is refused', () => {
  expect(() => parseTemplate('một', 'thu.vi.md')).toThrow(Refused)
  expect(() => parseTemplate(front.filter((line) => !line.startsWith('kind')).join('\n'), 'a')).toThrow(
    Refused,
  )
})

test.each([
  ['có 61 đồng chí và 2.670 học viên', ['61', '2.670']],
  ['tổng số 51 tổ chức, 41/42 trường', ['51', '41/42']],
  ['đạt 97,61% kế hoạch', ['97,61']],
  ['Quy định 294-QĐ/TW ngày 26/5/2025, Chỉ thị số 05-CT/TW', []],
  ['nhiệm kỳ 2020-2025, năm 2023, khóa 15, lần thứ 3, quý 4', []],
  ['các đợt 03/02, 19/5, 02/9 và 07/11', []],
  ['có 4/5 chi bộ', ['4/5']],
  ['Huy hiệu 30 năm tuổi Đảng', []],
  ['1.2. Kết quả', []],
])('typed numbers of "%s"', (text, numbers) => {
  expect(markTyped(text).flatMap((piece) => (piece.type === 'typed' ? [piece.text] : []))).toEqual(numbers)
})

test('what is only of a report before its year ends, and what tells of the whole year, are read as such', () => {
  expect(only('{{before-year-end}}đến nay {{x}}{{end}}{{x.share@own | whole-year | percent}}')).toMatchObject(
    [
      { type: 'before-year-end', inner: [{ text: 'đến nay ' }, { type: 'slot' }] },
      { type: 'slot', asking: { ref: 'x.share@own', wholeYear: true } },
    ],
  )
  expect(refusedWith('{{before-year-end x}} a{{end}}')).toContain('template-filter-argument')
  expect(refusedWith('{{x | whole-year 2023}}')).toContain('template-filter-argument')
})
