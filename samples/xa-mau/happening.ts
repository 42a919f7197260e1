import { type HappeningOf, monthlyWith, recordsWith } from '../happening.ts'
import { idOf } from './structure.ts'

const papers = {
  committee: { suffix: 'QĐ/ĐU', issuer: 'Ban Thường vụ Đảng ủy xã Hồ Mẫu', last: 1 },
  province: { suffix: 'QĐ/TU', issuer: 'Ban Thường vụ Tỉnh ủy Đắk Lắk', last: 2114 },
} as const

/** A record of this sample before its paper has a number. */
export type Happening = HappeningOf<keyof typeof papers>

export const recordsOf = recordsWith(idOf, papers)
export const monthly = monthlyWith(idOf)
