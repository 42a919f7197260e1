import { z } from 'zod'
import type { Label } from '#kernel/label.ts'
import { register } from '#kernel/register.ts'

export const directiveTypes = {
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
  directive: { vi: 'Chỉ thị', en: 'Directive' },
  conclusion: { vi: 'Kết luận', en: 'Conclusion' },
  regulation: { vi: 'Quy định', en: 'Regulation' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  programme: { vi: 'Chương trình', en: 'Programme' },
  scheme: { vi: 'Đề án', en: 'Scheme' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
} satisfies { [type: string]: Label }
export type DirectiveType = keyof typeof directiveTypes

const row = z.object({
  type: z.enum(Object.keys(directiveTypes) as DirectiveType[]),
  /** "17-CTr/HU"; null while the number is not known. */
  number: z.string().nullable(),
  title: z.string(),
  /** Another name it goes by: texts quote one paper under two titles. */
  alsoCalled: z.string().nullable(),
  /** Who issued it, as it stands on the paper where that is no organisation of the book. */
  issuer: z.string(),
  issuedOn: z.string().nullable(),
  /** The organisation of the book whose work it is: that issued it, or received it to carry it out. */
  home: z.uuid(),
  /** What it carries out: the conclusion behind a programme, the resolution behind a plan. */
  implements: z.uuid().nullable(),
  /** Years it speaks of. */
  fromYear: z.int().nullable(),
  untilYear: z.int().nullable(),
  /** The plan of targets it sets, as targets name it: 'DH-XV'. */
  targetPlan: z.string().nullable(),
  /** The day by which every grassroots organisation has to have studied it. */
  studyDue: z.string().nullable(),
  /** The day by which every grassroots organisation has to have a plan of its own to carry it out. */
  planDue: z.string().nullable(),
  /** The day of the next interim or final review (sơ kết, tổng kết). */
  reviewDue: z.string().nullable(),
})
export type Directive = z.infer<typeof row>

/** Papers by which a committee leads: its own, and those from above that it carries out. */
export const directives = register(
  'directives',
  { vi: 'Văn bản lãnh đạo, chỉ đạo', en: 'Directing papers' },
  row,
  {
    references: { home: 'party-organisations' },
    // Of no organisation's scope: whoever is led by a paper has to see it, and carries it out.
    organisation: () => null,
    name: (one) => [one.number, one.title].filter(Boolean).join(' '),
    searchable: (one) => [one.title, one.number ?? '', one.alsoCalled ?? ''].filter(Boolean),
    choices: { type: directiveTypes },
    columns: {
      number: { vi: 'Số, ký hiệu', en: 'Number' },
      type: { vi: 'Loại', en: 'Type' },
      title: { vi: 'Trích yếu', en: 'Title' },
      issuer: { vi: 'Cơ quan ban hành', en: 'Issued by' },
      issuedOn: { vi: 'Ngày ban hành', en: 'Issued on' },
      reviewDue: { vi: 'Hạn sơ kết, tổng kết', en: 'Review due' },
    },
  },
)
