import { entryWith, type HappeningOf, monthlyWith, recordsWith } from '../happening.ts'
import { idOf } from './organisations.ts'

const papers = {
  committee: { suffix: 'QĐ/HU', issuer: 'Ban Thường vụ Huyện ủy Ia H’Drai', last: 512 },
  grassroots: { suffix: 'QĐ/ĐU', issuer: 'Đảng ủy xã', last: 64 },
  province: { suffix: 'QĐ/TU', issuer: 'Ban Thường vụ Tỉnh ủy', last: 901 },
} as const

/** A record of this sample before its paper has a number. */
export type Happening = HappeningOf<keyof typeof papers>

export const recordsOf = recordsWith(idOf, papers)
export const entryOf = entryWith(idOf)
export const monthly = monthlyWith(idOf)
