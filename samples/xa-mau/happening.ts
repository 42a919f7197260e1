import { type HappeningOf, monthlyWith, recordsWith } from '../happening.ts'
import { idOf } from './structure.ts'

const committee = 'Ban Thường vụ Đảng ủy xã Hồ Mẫu'
const commission = 'Ủy ban Kiểm tra Đảng ủy xã Hồ Mẫu'
const people = 'Ủy ban nhân dân xã Hồ Mẫu'

const papers = {
  committee: { suffix: 'QĐ/ĐU', issuer: committee, last: 1 },
  province: { suffix: 'QĐ/TU', issuer: 'Ban Thường vụ Tỉnh ủy Đắk Lắk', last: 2114 },
  programme: { suffix: 'CTr/ĐU', issuer: 'Đảng ủy xã Hồ Mẫu', last: 0 },
  plan: { suffix: 'KH/ĐU', issuer: 'Đảng ủy xã Hồ Mẫu', last: 0 },
  notice: { suffix: 'TB/ĐU', issuer: 'Đảng ủy xã Hồ Mẫu', last: 0 },
  commissionProgramme: { suffix: 'CTr/UBKTĐU', issuer: commission, last: 0 },
  commissionPlan: { suffix: 'KH/UBKTĐU', issuer: commission, last: 0 },
  commissionNotice: { suffix: 'TB/UBKTĐU', issuer: commission, last: 0 },
  commissionReport: { suffix: 'BC/UBKTĐU', issuer: commission, last: 0 },
  commission: { suffix: 'QĐ/UBKTĐU', issuer: commission, last: 0 },
  cells: { suffix: 'BC/CB', issuer: 'Chi bộ trực thuộc Đảng ủy xã Hồ Mẫu', last: 0 },
  people: { suffix: 'QĐ-UBND', issuer: people, last: 41 },
  answers: { suffix: 'UBND-VP', issuer: people, last: 96 },
  councilNotices: { suffix: 'TB-HĐND', issuer: 'Thường trực HĐND xã Hồ Mẫu', last: 4 },
  provincePeople: { suffix: 'QĐ-UBND', issuer: 'Ủy ban nhân dân tỉnh Đắk Lắk', last: 1307 },
  assembly: { suffix: 'NQ-UBTVQH15', issuer: 'Ủy ban Thường vụ Quốc hội', last: 1659 },
} as const

/** A record of this sample before its paper has a number. */
export type Happening = HappeningOf<keyof typeof papers>

export const recordsOf = recordsWith(idOf, papers)
export const monthly = monthlyWith(idOf)
