import { z } from 'zod'
import { derivedSubject } from '#kernel/derived-subject.ts'
import { kind } from '#kernel/kind.ts'
import type { Label } from '#kernel/label.ts'
import { refusal } from '#kernel/refusal.ts'
import { historyIn, opens } from '#kernel/register.ts'
import { form, labelled } from '#subjects/fields.ts'
import { partyOrganisations } from '#subjects/party-organisations.ts'
import { monthReviews } from '../registers.ts'
import { endOf, monthField, monthInWords, monthNotEnded } from './month.ts'

const longText = (label: Label, help: Label) =>
  labelled(z.string().trim().min(1).max(4000).meta({ control: 'long-text' }), label, { help })

const concludedAlready = refusal('month-concluded-already', {
  vi: 'Đã có kết luận {month}. Muốn sửa thì hủy bỏ kết luận trước rồi ghi lại.',
  en: '{month} is concluded already. Annul the earlier conclusion to enter another.',
})

/** Kết luận of the standing committee upon the targets of a month: what is late, who does what. */
export const monthConcluded = kind('month.concluded', {
  addsTo: ['targets.months-concluded'],
  label: { vi: 'Kết luận đánh giá chỉ tiêu tháng', en: 'Targets of a month concluded upon' },
  days: { decided: { vi: 'Ngày kết luận', en: 'Day of the conclusion' } },
  body: form({
    month: monthField,
    conclusion: longText(
      { vi: 'Kết luận', en: 'Conclusion' },
      {
        vi: 'Đánh giá chung của cấp ủy về thực hiện chỉ tiêu trong tháng.',
        en: 'The committee’s assessment.',
      },
    ),
    late: longText(
      { vi: 'Chỉ tiêu chậm, ai làm gì', en: 'What is late, who does what' },
      { vi: 'Mỗi việc một dòng: việc, người chịu trách nhiệm, hạn.', en: 'A line each: what, who, by when.' },
    ).optional(),
  }),
  needs: ({ organisation, body }) => ({
    before: historyIn(monthReviews, derivedSubject('month', organisation, body.month)),
    home: historyIn(partyOrganisations, organisation),
  }),
  rule: ({ effectiveOn, body: { month } }, { before }) => [
    effectiveOn < endOf(month) && monthNotEnded({ month: monthInWords(month) }, { field: 'month' }),
    !before.isEmpty && concludedAlready({ month: monthInWords(month) }, { field: 'month' }),
  ],
  facts: ({ effectiveOn }, { home }) => ({ ofTheBook: home.on(effectiveOn)?.parent === null }),
  changes: ({ organisation, effectiveOn, body, facts }) => [
    opens(monthReviews, derivedSubject('month', organisation, body.month), effectiveOn, {
      organisation,
      month: body.month,
      year: Number(body.month.slice(0, 4)),
      ofTheBook: facts.ofTheBook,
      conclusion: body.conclusion,
      late: body.late ?? null,
    }),
  ],
  tells: {
    vi: ({ organisation, body }, name) =>
      `${name(organisation)} kết luận ${monthInWords(body.month)}: ${body.conclusion}`,
    en: ({ organisation, body }, name) => `${name(organisation)} concludes ${body.month}: ${body.conclusion}`,
  },
})
