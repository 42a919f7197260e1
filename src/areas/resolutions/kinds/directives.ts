import { type Kind, kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, closes, historyIn, opens } from '#kernel/register.ts'
import { type Directive, directives, directiveTypes } from '#subjects/directives.ts'
import { chosen, flag, form, inYear, newSubject, onDay, subject, text } from '#subjects/fields.ts'
import { directivesIssued, directivesReceived, reviewsHeld } from '../directive-figures.ts'

const thePaper = { vi: 'Văn bản', en: 'Paper' }

const implementsItself = refusal('directive-implements-itself', {
  vi: 'Văn bản không thể thực hiện chính nó. Chọn văn bản cấp trên hoặc để trống.',
  en: 'A paper cannot carry out itself. Choose the one above it or leave it empty.',
})
const yearsReversed = refusal('directive-years-reversed', {
  vi: 'Năm kết thúc ({until}) trước năm bắt đầu ({from}).',
  en: 'It ends ({until}) before it begins ({from}).',
})
const notInForce = refusal('directive-not-in-force', {
  vi: 'Ngày này văn bản chưa ban hành hoặc đã hết hiệu lực. Kiểm tra lại ngày.',
  en: 'The paper is not in force on that day. Check the day.',
})

const common = {
  document: newSubject('directives', thePaper),
  type: chosen(directiveTypes, { vi: 'Loại văn bản', en: 'Type' }),
  number: text({ vi: 'Số, ký hiệu', en: 'Number' }).optional(),
  title: text({ vi: 'Trích yếu', en: 'Title' }),
  implements: subject('directives', { vi: 'Thực hiện văn bản', en: 'Carries out' }).optional(),
}
const itsYears = {
  fromYear: inYear({ vi: 'Từ năm', en: 'From the year' }).optional(),
  untilYear: inYear({ vi: 'Đến năm', en: 'Until the year' }).optional(),
}

type Told = Pick<Directive, 'type' | 'title'> & {
  document: string
  number?: string | undefined
  implements?: string | undefined
}
const tellsOf = (told: Told): string =>
  `${directiveTypes[told.type].vi.toLowerCase()} ${told.number ?? ''} «${told.title}»`.replace('  ', ' ')

const rowOf = (told: Told) => ({
  type: told.type,
  number: told.number ?? null,
  title: told.title,
  implements: told.implements ?? null,
  issuer: '',
  issuedOn: null,
  fromYear: null,
  untilYear: null,
  studyDue: null,
  reviewDue: null,
})

/** A directive, resolution, conclusion or regulation from above, received to be studied and carried out. */
export const directiveReceived = kind('directive.received', {
  label: { vi: 'Tiếp nhận văn bản chỉ đạo', en: 'Directing paper received' },
  help: {
    vi: 'Chỉ thị, nghị quyết, kết luận, quy định của cấp trên mà cấp ủy phải quán triệt, thực hiện. Ghi một lần; học tập, kế hoạch, nhiệm vụ đều chọn từ đây.',
    en: 'A paper from above to be studied and carried out. Entered once; conferences, plans and tasks choose it.',
  },
  addsTo: [directivesReceived.id],
  days: { decided: { vi: 'Ngày tiếp nhận', en: 'Received on' } },
  body: form({
    ...common,
    issuer: text({ vi: 'Cơ quan ban hành', en: 'Issued by' }),
    issuedOn: onDay({ vi: 'Ngày ban hành', en: 'Issued on' }).optional(),
    studyDue: onDay({ vi: 'Hạn quán triệt xong', en: 'To be studied by' }).optional(),
  }),
  rule: ({ body }) => [body.implements === body.document && implementsItself({}, { field: 'implements' })],
  posts: ({ body, decidedOn }) => [
    directivesReceived.add(decidedOn, 1, { of: body.type, subject: body.document }),
  ],
  changes: ({ body, organisation, effectiveOn }) => [
    opens(directives, body.document, effectiveOn, {
      ...rowOf(body),
      issuer: body.issuer,
      issuedOn: body.issuedOn ?? null,
      home: organisation,
      studyDue: body.studyDue ?? null,
    }),
  ],
  tells: {
    vi: ({ body, organisation }, name) =>
      `${name(organisation)} tiếp nhận ${tellsOf(body)} của ${body.issuer}`,
    en: ({ body, organisation }, name) =>
      `${name(organisation)} receives ${body.number ?? ''} “${body.title}” of ${body.issuer}`,
  },
})

/** Nghị quyết, chương trình, đề án, kế hoạch of the committee itself. */
export const directiveIssued = kind('directive.issued', {
  label: { vi: 'Ban hành nghị quyết, chương trình, kế hoạch', en: 'Directing paper issued' },
  help: {
    vi: 'Văn bản lãnh đạo của cấp ủy. Chọn văn bản mà nó thực hiện để biết đơn vị nào đã có kế hoạch riêng.',
    en: 'A paper the committee leads by. Say which paper it carries out, so that own plans can be told.',
  },
  addsTo: [directivesIssued.id],
  citesDecision: true,
  days: { decided: { vi: 'Ngày ban hành', en: 'Issued on' } },
  body: form({
    ...common,
    ...itsYears,
    reviewDue: onDay({ vi: 'Hạn sơ kết, tổng kết', en: 'Review due' }).optional(),
  }),
  rule: ({ body }) => [
    body.implements === body.document && implementsItself({}, { field: 'implements' }),
    body.fromYear !== undefined &&
      body.untilYear !== undefined &&
      body.untilYear < body.fromYear &&
      yearsReversed({ from: body.fromYear, until: body.untilYear }, { field: 'untilYear' }),
  ],
  posts: ({ body, decidedOn }) => [
    directivesIssued.add(decidedOn, 1, { of: body.type, subject: body.document }),
  ],
  changes: ({ body, organisation, decidedOn, effectiveOn }) => [
    opens(directives, body.document, effectiveOn, {
      ...rowOf(body),
      issuedOn: decidedOn,
      home: organisation,
      fromYear: body.fromYear ?? null,
      untilYear: body.untilYear ?? null,
      reviewDue: body.reviewDue ?? null,
    }),
  ],
  tells: {
    vi: ({ body, organisation }, name) => `${name(organisation)} ban hành ${tellsOf(body)}`,
    en: ({ body, organisation }, name) => `${name(organisation)} issues ${body.number ?? ''} “${body.title}”`,
  },
})

/** Issued before the book opened: it stands, and is not counted as issued this year. */
export const directiveBroughtForward = kind('directive.brought-forward', {
  label: { vi: 'Mở sổ: văn bản lãnh đạo, chỉ đạo', en: 'Directing paper brought forward' },
  broughtForward: true,
  days: { decided: { vi: 'Ngày mở sổ', en: 'Book opened on' } },
  body: form({
    ...common,
    ...itsYears,
    issuer: text({ vi: 'Cơ quan ban hành', en: 'Issued by' }),
    issuedOn: onDay({ vi: 'Ngày ban hành', en: 'Issued on' }).optional(),
    reviewDue: onDay({ vi: 'Hạn sơ kết, tổng kết', en: 'Review due' }).optional(),
  }),
  changes: ({ body, organisation, effectiveOn }) => [
    opens(directives, body.document, effectiveOn, {
      ...rowOf(body),
      issuer: body.issuer,
      issuedOn: body.issuedOn ?? null,
      home: organisation,
      fromYear: body.fromYear ?? null,
      untilYear: body.untilYear ?? null,
      reviewDue: body.reviewDue ?? null,
    }),
  ],
  tells: {
    vi: ({ body }) => `Đang thực hiện ${tellsOf(body)} của ${body.issuer}`,
    en: ({ body }) => `${body.number ?? ''} “${body.title}” of ${body.issuer} is in force`,
  },
})

/** Sơ kết or tổng kết; the next one falls due on the day it names. */
export const directiveReviewed = kind('directive.reviewed', {
  label: { vi: 'Sơ kết, tổng kết văn bản', en: 'Review held' },
  addsTo: [reviewsHeld.id],
  verb: { label: { vi: 'Ghi sơ kết, tổng kết', en: 'Enter a review' }, on: 'directives', field: 'document' },
  days: { decided: { vi: 'Ngày họp', en: 'Held on' } },
  body: form({
    document: subject('directives', thePaper),
    isFinal: flag({ vi: 'Là tổng kết', en: 'A final review' }),
    result: text({ vi: 'Kết quả chính', en: 'Main results' }).optional(),
    nextDue: onDay({ vi: 'Hạn lần sau', en: 'Next one due' }).optional(),
  }),
  needs: ({ body }) => ({ document: historyIn(directives, body.document) }),
  rule: ({ effectiveOn }, { document }) => [
    !document.on(effectiveOn) && notInForce({}, { field: 'document' }),
  ],
  posts: ({ body, decidedOn }) => [reviewsHeld.add(decidedOn, 1, { subject: body.document })],
  changes: ({ body, effectiveOn }) => [
    amends(directives, body.document, effectiveOn, { reviewDue: body.nextDue ?? null }),
  ],
  tells: {
    vi: ({ body }, name) => `${body.isFinal ? 'Tổng kết' : 'Sơ kết'} ${name(body.document)}`,
    en: ({ body }, name) => `${body.isFinal ? 'Final' : 'Interim'} review of ${name(body.document)}`,
  },
})

/** No longer in force: replaced, recalled, or its time is over. */
export const directiveEnded = kind('directive.ended', {
  label: { vi: 'Văn bản hết hiệu lực', en: 'Paper no longer in force' },
  verb: { label: { vi: 'Hết hiệu lực', en: 'End' }, on: 'directives', field: 'document' },
  days: { decided: { vi: 'Từ ngày', en: 'From' } },
  body: form({
    document: subject('directives', thePaper),
    reason: text({ vi: 'Lý do', en: 'Reason' }).optional(),
  }),
  needs: ({ body }) => ({ document: historyIn(directives, body.document) }),
  rule: ({ effectiveOn }, { document }) => [
    !document.on(effectiveOn) && notInForce({}, { field: 'document' }),
  ],
  changes: ({ body, effectiveOn }) => [closes(directives, body.document, effectiveOn)],
  tells: {
    vi: ({ body }, name) => `${name(body.document)} hết hiệu lực`,
    en: ({ body }, name) => `${name(body.document)} is no longer in force`,
  },
})

export const directiveKinds: readonly Kind[] = [
  directiveReceived,
  directiveIssued,
  directiveBroughtForward,
  directiveReviewed,
  directiveEnded,
]
