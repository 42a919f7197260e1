import type { Choices } from '#kernel/choice.ts'

/** Forms of discipline. Expulsion ends a membership and dissolution an organisation: they are decided there. */
export const forms = {
  reprimand: { vi: 'Khiển trách', en: 'Reprimand' },
  warning: { vi: 'Cảnh cáo', en: 'Warning' },
  removal: { vi: 'Cách chức', en: 'Removal from office' },
} satisfies Choices
export type Form = keyof typeof forms

export const organisationForms = { reprimand: forms.reprimand, warning: forms.warning } satisfies Choices

/** What was violated, as the statutory table of discipline divides it. */
export const violations = {
  centralism: { vi: 'Nguyên tắc tập trung dân chủ, quy chế làm việc', en: 'Centralism, working rules' },
  ethics: { vi: 'Đạo đức, lối sống', en: 'Ethics, way of life' },
  unity: { vi: 'Đoàn kết nội bộ', en: 'Unity' },
  forbidden: { vi: 'Những điều đảng viên không được làm', en: 'What members may not do' },
  population: { vi: 'Dân số, kế hoạch hóa gia đình', en: 'Population and family planning' },
  corruption: { vi: 'Tham nhũng, cố ý làm trái', en: 'Corruption, deliberate wrongdoing' },
  negligence: { vi: 'Thiếu trách nhiệm', en: 'Negligence' },
  land: { vi: 'Đất đai, khoáng sản', en: 'Land, minerals' },
  finance: { vi: 'Tài chính, đầu tư, xây dựng cơ bản', en: 'Finance, investment, construction' },
  assets: { vi: 'Kê khai tài sản', en: 'Declaration of assets' },
  other: { vi: 'Nội dung khác', en: 'Other' },
} satisfies Choices
