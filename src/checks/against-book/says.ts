import type { FigureAnswer } from '#kernel/answers.ts'
import type { BookMatch } from '#kernel/check-answers.ts'
import type { FigureRef } from '#kernel/figure.ts'
import type { Label, Language } from '#kernel/label.ts'
import { inBoth } from '../relations/verdicts/say.ts'
import type { WhyNot } from './meaning.ts'
import { judgedAs } from './verdict.ts'

const reasons = {
  'no-figure': (): Label => ({
    vi: 'Sổ không có số liệu nào cùng nghĩa với chỗ này.',
    en: 'The book has no figure of this meaning.',
  }),
  foreign: (name: string): Label => ({
    vi: `Chỗ này nói về ${name}, không thuộc sổ.`,
    en: `This speaks of ${name}, which is not of the book.`,
  }),
  several: (name: string): Label => ({
    vi: `Chỗ này nói chung về nhiều tổ chức (${name}), không tách được.`,
    en: `This speaks of several organisations at once (${name}) and cannot be taken apart.`,
  }),
}
export const outOfSight: Label = {
  vi: 'Số liệu này ngoài phạm vi được xem.',
  en: 'This figure is beyond what you may see.',
}
/** A claim that no figure of the book answers, and why. */
export const unmatched = (claim: number, message: Label): BookMatch => ({
  claim,
  figure: null,
  ...judgedAs('unmatched', message),
})
export const whyNot = (why: WhyNot | undefined): Label =>
  why && why.why !== 'no-figure' ? reasons[why.why](why.name) : reasons['no-figure']()

const target: Label = { vi: 'chỉ tiêu', en: 'target' }
const assigners: { readonly [by: string]: Label } = {
  superior: { vi: 'cấp trên giao', en: 'of the superior' },
  own: { vi: 'cấp ủy tự đề ra', en: 'of the committee’s own' },
}
/** What a figure is called, as a plan where it is asked as one. */
export const labelOf = (answer: FigureAnswer, ref: FigureRef): Label => {
  const says = [
    ...(ref.scenario === 'target' ? [target] : []),
    ...(ref.by ? [assigners[ref.by] ?? inBoth(ref.by)] : []),
  ]
  const inOne = (language: Language): string => {
    const more = says.map((one) => one[language]).join(', ')
    return more ? `${answer.label[language]} (${more})` : answer.label[language]
  }
  return { vi: inOne('vi'), en: inOne('en') }
}

/** The text leaves open which of several figures it means. */
export const severalMeant = (labels: readonly Label[]): Label => ({
  vi: `Có thể là ${labels.map(({ vi }) => `«${vi}»`).join(' hoặc ')}; văn bản chưa nói rõ nên không đối chiếu.`,
  en: `It may be ${labels.map(({ en }) => `“${en}”`).join(' or ')}; the text does not say which.`,
})
