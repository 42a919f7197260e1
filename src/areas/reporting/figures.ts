import { asked } from '#kernel/asked-census.ts'
import type { Figure } from '#kernel/figure.ts'
import { census } from '#kernel/figure-forms.ts'
import { sentenceFigure } from '#kernel/report-sentence.ts'
import { units } from '#kernel/unit.ts'
import { reportSentences } from './registers.ts'

export const sentencesBased = census(
  sentenceFigure,
  { vi: 'Câu trong báo cáo có căn cứ', en: 'Sentences of reports with a basis' },
  units.topic,
  {
    vi: 'Số câu không có số trong các báo cáo có kỳ kết thúc đến ngày cuối kỳ, đã ghi căn cứ; hỏi một câu thì mở ra căn cứ của câu ấy.',
    en: 'Sentences without a number, in reports of periods ended by the last day, whose basis is named.',
  },
  reportSentences,
  { of: { vi: 'Câu', en: 'Sentence' }, where: { sentence: asked.of } },
)

export const figures: readonly Figure[] = [sentencesBased]
