import { entryWith, type HappeningOf, monthlyWith, recordsWith } from '../happening.ts'
import { idOf } from './organisations.ts'

/** Series of decisions: numbers run on through the term, so 2023 does not begin at 1. */
const papers = {
  committee: { suffix: 'QĐ/HU', issuer: 'Ban Thường vụ Huyện ủy Lắk', last: 868 },
  inspection: { suffix: 'QĐ/UBKTHU', issuer: 'Ủy ban Kiểm tra Huyện ủy Lắk', last: 41 },
  programme: { suffix: 'CTr/HU', issuer: 'Huyện ủy Lắk', last: 20 },
  plan: { suffix: 'KH/HU', issuer: 'Huyện ủy Lắk', last: 131 },
  notice: { suffix: 'TB/HU', issuer: 'Huyện ủy Lắk', last: 402 },
  commissionProgramme: { suffix: 'CTr/UBKTHU', issuer: 'Ủy ban Kiểm tra Huyện ủy Lắk', last: 3 },
  commissionPlan: { suffix: 'KH/UBKTHU', issuer: 'Ủy ban Kiểm tra Huyện ủy Lắk', last: 36 },
  commissionNotice: { suffix: 'TB/UBKTHU', issuer: 'Ủy ban Kiểm tra Huyện ủy Lắk', last: 58 },
  commissionReport: { suffix: 'BC/UBKTHU', issuer: 'Ủy ban Kiểm tra Huyện ủy Lắk', last: 91 },
  baseReport: { suffix: 'BC/ĐU', issuer: 'Đảng ủy cơ sở', last: 12 },
  province: { suffix: 'QĐ/TU', issuer: 'Ban Thường vụ Tỉnh ủy Đắk Lắk', last: 1211 },
  people: { suffix: 'QĐ-UBND', issuer: 'Ủy ban nhân dân huyện Lắk', last: 104 },
  answers: { suffix: 'UBND-TH', issuer: 'Ủy ban nhân dân huyện Lắk', last: 210 },
  notices: { suffix: 'TB-HĐND', issuer: 'Thường trực HĐND huyện Lắk', last: 62 },
  certifier: { suffix: 'VG-CN', issuer: 'Tổ chức chứng nhận VietGAP', last: 17 },
} as const

/** A record of this sample before its paper has a number. */
export type Happening = HappeningOf<keyof typeof papers>

export const recordsOf = recordsWith(idOf, papers)
export const entryOf = entryWith(idOf)
export const monthly = monthlyWith(idOf)
