import type { Label } from '#kernel/label.ts'

/** What somebody is honoured for. */
export const commendationThemes = {
  'study-of-ho-chi-minh': { vi: 'Học tập và làm theo Bác', en: 'Following Hồ Chí Minh' },
  emulation: { vi: 'Thi đua yêu nước', en: 'Emulation' },
  'party-building': { vi: 'Xây dựng Đảng', en: 'Party building' },
  'new-countryside': { vi: 'Xây dựng nông thôn mới', en: 'New countryside' },
  mobilisation: { vi: 'Dân vận khéo', en: 'Skilful mobilisation' },
  security: { vi: 'Quốc phòng, an ninh', en: 'Defence and security' },
  other: { vi: 'Khác', en: 'Other' },
} satisfies { [theme: string]: Label }

/** How somebody is honoured. */
export const commendationForms = {
  'merit-certificate': { vi: 'Giấy khen', en: 'Certificate of merit' },
  'provincial-certificate': { vi: 'Bằng khen', en: 'Provincial certificate' },
  praise: { vi: 'Biểu dương, tuyên dương', en: 'Public praise' },
  title: { vi: 'Danh hiệu thi đua', en: 'Title of emulation' },
} satisfies { [form: string]: Label }
