import { describe, expect, test } from 'vitest'
import type { ReportInline, ReportNode } from '#kernel/report-answers.ts'
import { sentenceSubject } from '#kernel/report-sentence.ts'
import { sentencesIn } from './sentences.ts'
import { inlineIn, textOf } from './slots.ts'

const at = {
  organisation: '00000000-0000-4000-8000-000000000001',
  template: 'bao-cao-nam',
  from: '2023-01-01',
  to: '2023-12-31',
}
const text = (text: string): ReportInline => ({ type: 'text', text })
const number = { type: 'slot', printed: '51', ref: 'organisations.grassroots' } as unknown as ReportInline
const paragraph = (...inline: ReportInline[]): ReportNode => ({ type: 'paragraph', text: inline })
const textsOf = (...nodes: ReportNode[]) => sentencesIn(nodes, at).sentences.map((one) => one.text)

describe('A sentence of a report', () => {
  test('with a number, a name of a register or a typed number is none of those that ask for a basis', () => {
    const names: ReportInline = { type: 'names', text: 'Buôn Jun', ref: 'mobilisation.buons-twinned' }
    expect(textsOf(paragraph(text('Có '), number, text(' tổ chức. Nền nếp được giữ vững.')))).toEqual([
      'Nền nếp được giữ vững.',
    ])
    expect(textsOf(paragraph(text('Còn '), names, text('.')))).toEqual([])
    expect(textsOf(paragraph(text('Còn '), { type: 'typed', text: '3' }, text(' nơi.')))).toEqual([])
  })

  test('ends where a capital follows the stop, also across bold text', () => {
    expect(textsOf(paragraph(text('Họp theo NQ. số cũ. Đã xong! “Tốt” hơn.')))).toEqual([
      'Họp theo NQ. số cũ.',
      'Đã xong!',
      '“Tốt” hơn.',
    ])
    expect(textsOf(paragraph({ type: 'text', text: 'Đạt.', bold: true }, text(' Tiếp tục làm.')))).toEqual([
      'Đạt.',
      'Tiếp tục làm.',
    ])
  })

  test('loses none of its text, and keeps its id however it is spaced', () => {
    const node = paragraph(text('Nền  nếp được giữ vững. Có '), number, text(' tổ chức. Tiếp tục.'))
    const { nodes, sentences } = sentencesIn([node], at)
    expect(textOf(inlineIn(nodes))).toBe(textOf(inlineIn([node])))
    expect(sentences[0]?.id).toBe(sentenceSubject({ ...at, text: 'Nền nếp được giữ vững.' }))
    expect(sentencesIn([node], { ...at, to: '2023-06-30' }).sentences[0]?.id).not.toBe(sentences[0]?.id)
  })

  test('is no heading, no line that leads on and no closing words', () => {
    expect(
      textsOf(
        { type: 'heading', level: 1, text: [text('Kết quả')] },
        paragraph(text('Kết quả như sau:')),
        paragraph(text('Trên đây là báo cáo của Huyện ủy.')),
        { type: 'list', items: [[text('Giữ nền nếp sinh hoạt')]] },
      ),
    ).toEqual(['Giữ nền nếp sinh hoạt'])
  })
})
