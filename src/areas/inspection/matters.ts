import type { Choices } from '#kernel/choice.ts'

/** The values of a closed choice, for a schema. */
export const rangeOf = <C extends Choices>(choices: C) => Object.keys(choices) as (keyof C & string)[]

export const letterKinds = {
  denunciation: { vi: 'Tố cáo', en: 'Denunciation' },
  complaint: { vi: 'Khiếu nại kỷ luật đảng', en: 'Complaint against discipline' },
} satisfies Choices
export type LetterKind = keyof typeof letterKinds

/** Whose it is to settle a letter. */
export const competences = {
  own: { vi: 'Thuộc thẩm quyền', en: 'Ours' },
  above: { vi: 'Thuộc thẩm quyền cấp trên', en: 'The level above' },
  below: { vi: 'Thuộc thẩm quyền cấp dưới', en: 'The level below' },
  state: { vi: 'Thuộc thẩm quyền cơ quan nhà nước', en: 'An agency of the state' },
} satisfies Choices

export const letterStates = {
  open: { vi: 'Đang giải quyết', en: 'Being settled' },
  settled: { vi: 'Đã giải quyết', en: 'Settled' },
  forwarded: { vi: 'Đã chuyển', en: 'Passed on' },
} satisfies Choices

export const letterOutcomes = {
  founded: { vi: 'Đúng', en: 'Founded' },
  partly: { vi: 'Đúng một phần', en: 'Partly founded' },
  unfounded: { vi: 'Không đúng', en: 'Not founded' },
  withdrawn: { vi: 'Rút đơn', en: 'Withdrawn' },
  upheld: { vi: 'Giữ nguyên hình thức kỷ luật', en: 'Measure upheld' },
  changed: { vi: 'Thay đổi hình thức kỷ luật', en: 'Measure changed' },
} satisfies Choices

export const caseTopics = {
  'signs-of-violation': { vi: 'Dấu hiệu vi phạm', en: 'Signs of violation' },
  discipline: { vi: 'Đang xem xét kỷ luật', en: 'Discipline not decided yet' },
  corruption: { vi: 'Tham nhũng', en: 'Corruption' },
  waste: { vi: 'Lãng phí', en: 'Waste' },
  misconduct: { vi: 'Tiêu cực', en: 'Misconduct' },
  judicial: { vi: 'Vụ án, vụ việc nội chính', en: 'Judicial matters' },
} satisfies Choices

export const caseStates = {
  noted: { vi: 'Tiếp nhận', en: 'Noted' },
  verifying: { vi: 'Đang xác minh', en: 'Being verified' },
  transferred: { vi: 'Đã chuyển cơ quan có thẩm quyền', en: 'With the competent agency' },
  closed: { vi: 'Đã kết thúc', en: 'Closed' },
} satisfies Choices

export const caseOutcomes = {
  'no-violation': { vi: 'Không có vi phạm', en: 'No violation' },
  'violation-not-disciplined': {
    vi: 'Có vi phạm, chưa đến mức kỷ luật',
    en: 'A violation, not to be disciplined',
  },
  disciplined: { vi: 'Đã thi hành kỷ luật', en: 'Disciplined' },
  'with-the-law': { vi: 'Đã xử lý theo pháp luật', en: 'Dealt with by law' },
} satisfies Choices
