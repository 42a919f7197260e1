import type { Label } from '#kernel/label.ts'
import { type Refusal, refusal } from '#kernel/refusal.ts'
import { count, subject } from '#subjects/fields.ts'

// Votes and opinions as counts: what a paper prints of them is read here, and nobody's own vote is kept.

const votesDoNotAddUp = refusal('votes-do-not-add-up', {
  vi: 'Số phiếu không khớp: {inFavour} tán thành, {present} có mặt, {entitled} người có quyền biểu quyết.',
  en: 'The votes do not add up: {inFavour} in favour, {present} present, {entitled} entitled to vote.',
})
const opinionsDoNotAddUp = refusal('opinions-do-not-add-up', {
  vi: 'Ghi cả số ý kiến lẫn số tán thành; số tán thành ({inFavour}) không nhiều hơn số ý kiến ({asked}).',
  en: 'Give both counts; those in favour ({inFavour}) are not more than those asked ({asked}).',
})

/** Who resolves on a case, by the step of its file. */
export const resolvers = {
  'cell-resolution': { vi: 'Chi bộ', en: 'The cell' },
  'committee-resolution': { vi: 'Đảng ủy cơ sở', en: 'The grassroots committee' },
} satisfies { [step: string]: Label }

/** What a resolution of a cell or a committee says of its vote, and who led the meeting. */
export const voteFields = {
  entitled: count({
    vi: 'Số người có quyền biểu quyết (đảng viên chính thức của chi bộ, hoặc đảng ủy viên)',
    en: 'Entitled to vote (full members of the cell, or committee members)',
  }),
  present: count({ vi: 'Số người có quyền biểu quyết có mặt', en: 'Of them present' }),
  inFavour: count({ vi: 'Số người tán thành', en: 'In favour' }),
  chair: subject('persons', { vi: 'Chủ trì hội nghị', en: 'Chaired by' }).optional(),
  secretary: subject('persons', { vi: 'Thư ký hội nghị', en: 'Secretary' }).optional(),
}

interface Votes {
  entitled: number
  present: number
  inFavour: number
}

export const judgeSum = ({ entitled, present, inFavour }: Votes): Refusal | false =>
  (inFavour > present || present > entitled || entitled === 0) &&
  votesDoNotAddUp({ inFavour, present, entitled }, { field: 'inFavour' })

/** Asked only with the steps that gather opinions. */
export const askedOf = (steps: string) =>
  count(
    { vi: 'Số ý kiến được lấy (hoặc số người có quyền biểu quyết)', en: 'Opinions asked' },
    { when: `step = ${steps}` },
  ).optional()
export const inFavourOf = (steps: string) =>
  count({ vi: 'Số ý kiến tán thành', en: 'Of them in favour' }, { when: `step = ${steps}` }).optional()

/** Both counts or neither. */
export const judgeOpinions = ({
  asked,
  inFavour,
}: {
  asked?: number | undefined
  inFavour?: number | undefined
}): Refusal | false =>
  ((asked === undefined) !== (inFavour === undefined) || (inFavour ?? 0) > (asked ?? 0)) &&
  opinionsDoNotAddUp({ inFavour: inFavour ?? '…', asked: asked ?? '…' }, { field: 'inFavour' })
