import { type Kind, kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, historyIn, opens } from '#kernel/register.ts'
import { type SentenceAt, sentenceFigure, sentenceSubject } from '#kernel/report-sentence.ts'
import { form, onDay, subjects, text } from '#subjects/fields.ts'
import { reportSentences } from './registers.ts'

const nothingNamed = refusal('sentence-basis-empty', {
  vi: 'Chưa chọn căn cứ nào. Chọn ít nhất một văn bản, nhiệm vụ, vấn đề hoặc cuộc họp có trong sổ.',
  en: 'Nothing is named. Name at least one paper, task, issue or meeting of the book.',
})
const periodTurned = refusal('sentence-period-turned', {
  vi: 'Kỳ báo cáo có ngày cuối trước ngày đầu. Kiểm tra lại hai ngày.',
  en: 'The period of the report ends before it begins. Check both days.',
})

/** What of the book may bear out a sentence. */
const grounds = [
  'directives',
  'tasks',
  'documents',
  'issues',
  'committee-meetings',
  'conclusions',
  'study-conferences',
]

const row = ({ body, organisation }: { body: Omit<SentenceAt, 'organisation'>; organisation: string }) =>
  sentenceSubject({ ...body, organisation })

export const sentenceBased = kind('report-sentence.based', {
  label: { vi: 'Ghi căn cứ của câu trong báo cáo', en: 'Basis of a sentence named' },
  help: {
    vi: 'Dùng cho câu không có số. Mở từ trang báo cáo để mẫu, kỳ và câu được điền sẵn; ghi lại thì thay căn cứ đã ghi trước.',
    en: 'For a sentence without a number. Opened from the report, its words are filled in; naming again replaces.',
  },
  addsTo: [sentenceFigure],
  body: form({
    template: text({ vi: 'Mẫu báo cáo', en: 'Template' }),
    from: onDay({ vi: 'Kỳ từ ngày', en: 'Period from' }),
    to: onDay({ vi: 'Đến ngày', en: 'To' }),
    text: text({ vi: 'Câu trong báo cáo', en: 'Sentence' }),
    basis: subjects(grounds, { vi: 'Dựa vào văn bản, nhiệm vụ, cuộc họp', en: 'Rests on' }, { most: 40 }),
  }),
  needs: (record) => ({ sentence: historyIn(reportSentences, row(record)) }),
  rule: ({ body }) => [
    body.basis.length === 0 && nothingNamed({}, { field: 'basis' }),
    body.to < body.from && periodTurned({}, { field: 'to' }),
  ],
  facts: ({ body }, { sentence }) => ({ isFirst: sentence.on(body.to) === undefined }),
  changes: (record) => {
    const { body, organisation, facts } = record
    const sentence = row(record)
    const { template, text: said, basis } = body
    return [
      facts.isFirst
        ? opens(reportSentences, sentence, body.to, { sentence, organisation, template, text: said, basis })
        : amends(reportSentences, sentence, body.to, { basis }),
    ]
  },
  tells: {
    vi: ({ body }, name) => `Câu «${body.text}» căn cứ vào: ${body.basis.map(name).join('; ')}`,
    en: ({ body }, name) => `“${body.text}” rests on ${body.basis.map(name).join('; ')}`,
  },
})

export const kinds: readonly Kind[] = [sentenceBased]
