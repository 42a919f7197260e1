import { refusal } from '#kernel/refusal.ts'

// Refusals several stories share; those of one story stand beside it.

export const alreadyAMember = refusal('already-a-member', {
  vi: '{name} đang là đảng viên vào ngày {day}.',
  en: '{name} is a member on {day} already.',
})

export const notAMember = refusal('not-a-member', {
  vi: '{name} không phải là đảng viên của đảng bộ vào ngày {day}.',
  en: '{name} is not a member in this book on {day}.',
})

export const memberOfAnotherCell = refusal('member-of-another-cell', {
  vi: '{name} sinh hoạt ở chi bộ khác vào ngày {day}. Ghi tại chi bộ của đảng viên.',
  en: '{name} belongs to another cell on {day}. Enter this for the member’s own cell.',
})

export const inTransit = refusal('in-transit', {
  vi: '{name} đang chuyển sinh hoạt đảng. Xác nhận tiếp nhận bằng giấy giới thiệu trước.',
  en: '{name} is in transit. Confirm the arrival with the transfer slip first.',
})

export const notACell = refusal('not-a-cell', {
  vi: 'Đảng viên sinh hoạt ở chi bộ. Chọn chi bộ, không chọn đảng bộ.',
  en: 'Members belong to a cell. Choose a cell, not a Party body.',
})

export const daysOutOfOrder = refusal('days-out-of-order', {
  vi: '{later} không thể trước {earlier}.',
  en: '{later} cannot be before {earlier}.',
})

export const insufficientBasis = refusal('insufficient-basis', {
  vi: '{what}: chưa đủ căn cứ, vì ngày ghi trong sổ chưa đầy đủ; có thể từ {least} đến {most}. Bổ sung ngày, tháng.',
  en: '{what}: not enough to go by, since a day is known only in part; it may be from {least} to {most}. Complete the day.',
})
