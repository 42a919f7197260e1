import { entryWith, type HappeningOf, monthlyWith, recordsWith } from '../happening.ts'
import { idOf } from './organisations.ts'

const papers = {
  plan: { suffix: 'KH/HU', issuer: 'Ban Thường vụ Huyện ủy Lục Yên', last: 95 },
  grassroots: { suffix: 'KH/ĐU', issuer: 'Đảng ủy xã', last: 21 },
} as const

/** A record of this sample before its paper has a number. */
export type Happening = HappeningOf<keyof typeof papers>

export const recordsOf = recordsWith(idOf, papers)
export const entryOf = entryWith(idOf)
export const monthly = monthlyWith(idOf)
