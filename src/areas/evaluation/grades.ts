import type { Label } from '#kernel/label.ts'

/** Xếp loại chất lượng, from high to low. */
export const grades = {
  excellent: { vi: 'Hoàn thành xuất sắc nhiệm vụ', en: 'Excellent' },
  good: { vi: 'Hoàn thành tốt nhiệm vụ', en: 'Good' },
  completed: { vi: 'Hoàn thành nhiệm vụ', en: 'Completed' },
  'not-completed': { vi: 'Không hoàn thành nhiệm vụ', en: 'Not completed' },
} satisfies { [grade: string]: Label }
export type Grade = keyof typeof grades

/** How reports speak of each grade. */
export const gradesSaid: { readonly [grade in Grade]: string } = {
  excellent: 'hoàn thành xuất sắc|xuất sắc + ?nhiệm vụ',
  good: 'hoàn thành tốt + ?nhiệm vụ',
  completed: 'hoàn thành nhiệm vụ + !xuất sắc|tốt|không hoàn thành|chưa hoàn thành',
  'not-completed': 'không hoàn thành|chưa hoàn thành + ?nhiệm vụ',
}
export const gradeIds = Object.keys(grades) as Grade[]

/** Why a member has no grade. */
export const reasonsNotGraded = {
  exempt: { vi: 'Được miễn công tác, sinh hoạt', en: 'Exempt' },
  new: { vi: 'Mới vào Đảng, chưa đủ thời gian', en: 'New' },
  suspended: { vi: 'Đang bị đình chỉ sinh hoạt', en: 'Suspended' },
  absent: { vi: 'Vắng dài hạn có lý do', en: 'Long absent with a reason' },
} as const

export const quarters = {
  '1': { vi: 'Quý I', en: 'First quarter' },
  '2': { vi: 'Quý II', en: 'Second quarter' },
  '3': { vi: 'Quý III', en: 'Third quarter' },
  '4': { vi: 'Quý IV', en: 'Fourth quarter' },
} satisfies { [quarter: string]: Label }
export type Quarter = keyof typeof quarters
