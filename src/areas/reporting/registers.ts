import { z } from 'zod'
import { register } from '#kernel/register.ts'
import { sentenceRegister } from '#kernel/report-sentence.ts'

/** Sentences of reports that rest on something. `sentence` is the row's own id, so that a figure can ask about one. */
export const reportSentences = register(
  sentenceRegister,
  { vi: 'Căn cứ của câu trong báo cáo', en: 'What sentences of reports rest on' },
  z.object({
    sentence: z.uuid(),
    organisation: z.uuid(),
    template: z.string(),
    text: z.string(),
    basis: z.array(z.uuid()),
  }),
  {
    organisation: (row) => row.organisation,
    name: (row) => row.text,
    columns: {
      template: { vi: 'Mẫu báo cáo', en: 'Template' },
      text: { vi: 'Câu', en: 'Sentence' },
    },
  },
)
