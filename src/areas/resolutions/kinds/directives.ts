import { type Kind, kind } from '#kernel/kind.ts'
import { opens } from '#kernel/register.ts'
import { type Directive, directives, directiveTypes } from '#subjects/directives.ts'
import { chosen, form, inYear, newSubject, onDay, subject, text } from '#subjects/fields.ts'
import { directivesIssued, directivesReceived } from '../directive-figures.ts'
import { implementsItself, yearsReversed } from '../refusals.ts'

const itself = {
  document: newSubject('directives', { vi: 'Văn bản', en: 'Paper' }),
  type: chosen(directiveTypes, { vi: 'Loại văn bản', en: 'Type' }),
  number: text({ vi: 'Số, ký hiệu', en: 'Number' }).optional(),
  title: text({ vi: 'Trích yếu', en: 'Title' }),
  alsoCalled: text(
    { vi: 'Tên gọi khác', en: 'Also called' },
    {
      help: { vi: 'Khi các báo cáo gọi văn bản này bằng tên khác.', en: 'Where reports name it otherwise.' },
    },
  ).optional(),
  implements: subject('directives', { vi: 'Thực hiện văn bản', en: 'Carries out' }).optional(),
}
const fromOutside = {
  issuer: text({ vi: 'Cơ quan ban hành', en: 'Issued by' }),
  issuedOn: onDay({ vi: 'Ngày ban hành', en: 'Issued on' }).optional(),
}
const itsYears = {
  fromYear: inYear({ vi: 'Từ năm', en: 'From the year' }).optional(),
  untilYear: inYear({ vi: 'Đến năm', en: 'Until the year' }).optional(),
  targetPlan: text(
    { vi: 'Mã kế hoạch chỉ tiêu', en: 'Plan of targets' },
    {
      help: {
        vi: 'Nếu văn bản đề ra chỉ tiêu: mã đã dùng khi giao chỉ tiêu, ví dụ DH-XV.',
        en: 'Where it sets targets: the code under which they were assigned, such as DH-XV.',
      },
    },
  ).optional(),
}
const planDue = onDay({ vi: 'Hạn cấp dưới có kế hoạch riêng', en: 'Own plans due' }).optional()
const reviewDue = onDay({ vi: 'Hạn sơ kết, tổng kết', en: 'Review due' }).optional()

type Told = Partial<{ [field in keyof Omit<Directive, 'home'>]: Directive[field] | undefined }> &
  Pick<Directive, 'type' | 'title'> & { document: string }

const tellsOf = (told: Told): string =>
  `${directiveTypes[told.type].vi.toLowerCase()} ${told.number ?? ''} «${told.title}»`.replace('  ', ' ')

const rowOf = (told: Told, home: string): Directive => ({
  type: told.type,
  number: told.number ?? null,
  title: told.title,
  alsoCalled: told.alsoCalled ?? null,
  implements: told.implements ?? null,
  issuer: told.issuer ?? '',
  issuedOn: told.issuedOn ?? null,
  home,
  fromYear: told.fromYear ?? null,
  untilYear: told.untilYear ?? null,
  targetPlan: told.targetPlan ?? null,
  studyDue: told.studyDue ?? null,
  planDue: told.planDue ?? null,
  reviewDue: told.reviewDue ?? null,
})

const refusesItself = (told: Told) =>
  told.implements === told.document && implementsItself({}, { field: 'implements' })
const refusesYears = ({ fromYear, untilYear }: Told) =>
  fromYear && untilYear && untilYear < fromYear
    ? yearsReversed({ from: fromYear, until: untilYear }, { field: 'untilYear' })
    : null

/** A directive, resolution, conclusion or regulation from above, received to be studied and carried out. */
export const directiveReceived = kind('directive.received', {
  label: { vi: 'Tiếp nhận văn bản chỉ đạo', en: 'Directing paper received' },
  help: {
    vi: 'Chỉ thị, nghị quyết, kết luận, quy định của cấp trên mà cấp ủy phải quán triệt, thực hiện. Ghi một lần; hội nghị học tập, kế hoạch, nhiệm vụ đều chọn từ đây.',
    en: 'A paper from above to be studied and carried out. Entered once; conferences, plans and tasks choose it.',
  },
  addsTo: [directivesReceived.id],
  days: { decided: { vi: 'Ngày tiếp nhận', en: 'Received on' } },
  body: form({
    ...itself,
    ...fromOutside,
    studyDue: onDay({ vi: 'Hạn quán triệt xong', en: 'To be studied by' }).optional(),
    planDue,
    reviewDue,
  }),
  rule: ({ body }) => [refusesItself(body)],
  posts: ({ body, decidedOn }) => [
    directivesReceived.add(decidedOn, 1, { of: body.type, subject: body.document }),
  ],
  changes: ({ body, organisation, effectiveOn }) => [
    opens(directives, body.document, effectiveOn, rowOf(body, organisation)),
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
  body: form({ ...itself, ...itsYears, planDue, reviewDue }),
  rule: ({ body }) => [refusesItself(body), refusesYears(body)],
  posts: ({ body, decidedOn }) => [
    directivesIssued.add(decidedOn, 1, { of: body.type, subject: body.document }),
  ],
  changes: ({ body, organisation, decidedOn, effectiveOn }) => [
    opens(directives, body.document, effectiveOn, rowOf({ ...body, issuedOn: decidedOn }, organisation)),
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
  body: form({ ...itself, ...fromOutside, ...itsYears, planDue, reviewDue }),
  rule: ({ body }) => [refusesItself(body), refusesYears(body)],
  changes: ({ body, organisation, effectiveOn }) => [
    opens(directives, body.document, effectiveOn, rowOf(body, organisation)),
  ],
  tells: {
    vi: ({ body }) => `Đang thực hiện ${tellsOf(body)} của ${body.issuer}`,
    en: ({ body }) => `${body.number ?? ''} “${body.title}” of ${body.issuer} is in force`,
  },
})

export const directiveKinds: readonly Kind[] = [directiveReceived, directiveIssued, directiveBroughtForward]
