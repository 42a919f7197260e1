import { type Kind, kind } from '#kernel/kind.ts'
import { amends, closes, historyIn } from '#kernel/register.ts'
import { directives } from '#subjects/directives.ts'
import { filledIn, flag, form, onDay, subject, text } from '#subjects/fields.ts'
import { reviewsHeld } from '../directive-figures.ts'
import { directiveNotInForce, nothingDescribed } from '../refusals.ts'

const thePaper = { vi: 'Văn bản', en: 'Paper' }
const onPaper = (label: { vi: string; en: string }) => ({ label, on: 'directives', field: 'document' })

interface OfPaper {
  body: { document: string }
}
const needs = ({ body }: OfPaper) => ({ document: historyIn(directives, body.document) })

/** What was not known when it was entered: a number found later, the name others give it. */
export const directiveDescribed = kind('directive.described', {
  label: { vi: 'Bổ sung số, tên gọi, hạn của văn bản', en: 'Paper described further' },
  verb: onPaper({ vi: 'Bổ sung số, hạn', en: 'Describe further' }),
  days: { decided: { vi: 'Ngày bổ sung', en: 'Day' } },
  body: form({
    document: subject('directives', thePaper),
    number: text({ vi: 'Số, ký hiệu', en: 'Number' }).optional(),
    alsoCalled: text({ vi: 'Tên gọi khác', en: 'Also called' }).optional(),
    issuedOn: onDay({ vi: 'Ngày ban hành', en: 'Issued on' }).optional(),
    implements: subject('directives', { vi: 'Thực hiện văn bản', en: 'Carries out' }).optional(),
    studyDue: onDay({ vi: 'Hạn quán triệt xong', en: 'To be studied by' }).optional(),
    planDue: onDay({ vi: 'Hạn cấp dưới có kế hoạch riêng', en: 'Own plans due' }).optional(),
    reviewDue: onDay({ vi: 'Hạn sơ kết, tổng kết', en: 'Review due' }).optional(),
  }),
  needs,
  rule: ({ body, effectiveOn }, { document }) => [
    !document.on(effectiveOn) && directiveNotInForce({}, { field: 'document' }),
    Object.keys(filledIn(body)).length === 1 && nothingDescribed({}, { field: 'number' }),
  ],
  changes: ({ body: { document, ...told }, effectiveOn }) => [
    amends(directives, document, effectiveOn, filledIn(told)),
  ],
  tells: {
    vi: ({ body }, name) =>
      `Bổ sung cho ${name(body.document)}${body.number ? `: số ${body.number}` : ''}${body.alsoCalled ? `, còn gọi «${body.alsoCalled}»` : ''}`,
    en: ({ body }, name) => `${name(body.document)} is described further`,
  },
})

/** Sơ kết or tổng kết; the next one falls due on the day it names. */
export const directiveReviewed = kind('directive.reviewed', {
  label: { vi: 'Sơ kết, tổng kết văn bản', en: 'Review held' },
  addsTo: [reviewsHeld.id],
  verb: onPaper({ vi: 'Ghi sơ kết, tổng kết', en: 'Enter a review' }),
  days: { decided: { vi: 'Ngày họp', en: 'Held on' } },
  body: form({
    document: subject('directives', thePaper),
    isFinal: flag({ vi: 'Là tổng kết', en: 'A final review' }),
    result: text({ vi: 'Kết quả chính', en: 'Main results' }).optional(),
    nextDue: onDay({ vi: 'Hạn lần sau', en: 'Next one due' }).optional(),
  }),
  needs,
  rule: ({ effectiveOn }, { document }) => [
    !document.on(effectiveOn) && directiveNotInForce({}, { field: 'document' }),
  ],
  posts: ({ body, decidedOn }) => [reviewsHeld.add(decidedOn, 1, { subject: body.document })],
  changes: ({ body, effectiveOn }) => [
    amends(directives, body.document, effectiveOn, { reviewDue: body.nextDue ?? null }),
  ],
  tells: {
    vi: ({ body }, name) =>
      `${body.isFinal ? 'Tổng kết' : 'Sơ kết'} ${name(body.document)}${body.result ? `: ${body.result}` : ''}`,
    en: ({ body }, name) => `${body.isFinal ? 'Final' : 'Interim'} review of ${name(body.document)}`,
  },
})

/** No longer in force: replaced, recalled, or its time is over. */
export const directiveEnded = kind('directive.ended', {
  label: { vi: 'Văn bản hết hiệu lực', en: 'Paper no longer in force' },
  verb: onPaper({ vi: 'Hết hiệu lực', en: 'End' }),
  days: { decided: { vi: 'Từ ngày', en: 'From' } },
  body: form({
    document: subject('directives', thePaper),
    reason: text({ vi: 'Lý do', en: 'Reason' }).optional(),
  }),
  needs,
  rule: ({ effectiveOn }, { document }) => [
    !document.on(effectiveOn) && directiveNotInForce({}, { field: 'document' }),
  ],
  changes: ({ body, effectiveOn }) => [closes(directives, body.document, effectiveOn)],
  tells: {
    vi: ({ body }, name) => `${name(body.document)} hết hiệu lực`,
    en: ({ body }, name) => `${name(body.document)} is no longer in force`,
  },
})

export const directiveCourseKinds: readonly Kind[] = [directiveDescribed, directiveReviewed, directiveEnded]
