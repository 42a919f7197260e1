import { z } from 'zod'
import { submittedRecordSchema } from '#kernel/record.ts'
import { refusal } from '#kernel/refusal.ts'

/**
 * One or more records appended together under one lock, all or nothing, judged at its end and
 * reversed as one. `reverses` names records this entry takes back: alone it is a reversal, with
 * records a correction.
 */
export const entrySchema = z.object({
  id: z.uuid(),
  source: z.enum(['form', 'import', 'sample', 'hand-over', 'meeting']).default('form'),
  records: z.array(submittedRecordSchema).max(20_000).default([]),
  reverses: z.array(z.uuid()).max(20_000).default([]),
  reason: z.string().trim().min(1).max(2000).optional(),
})
export type Entry = z.infer<typeof entrySchema>
export type SubmittedEntry = z.input<typeof entrySchema>

/** The kind under which a reversal stands in the journal; it belongs to no area. */
export const reversalKind = 'record.reversed'

export const emptyEntry = refusal('empty-entry', {
  vi: 'Không có gì để ghi sổ.',
  en: 'There is nothing to enter.',
})
export const entryIdTaken = refusal('entry-id-taken', {
  vi: 'Mã lần ghi này đã dùng cho một nội dung khác; hãy mở lại biểu mẫu rồi ghi sổ.',
  en: 'This entry id was used for something else; open the form again.',
})
export const recordIdTaken = refusal('record-id-taken', {
  vi: 'Mã của nội dung này đã có trong sổ.',
  en: 'A record with this id is in the book already.',
})
export const badDates = refusal('future-day', {
  vi: 'Ngày {day} chưa đến; sổ chỉ ghi việc đã có.',
  en: '{day} has not come yet; the book holds what has happened.',
})
export const bookClosed = refusal('book-closed', {
  vi: 'Sổ này đã đóng ngày {day}, chỉ còn để xem.',
  en: 'This book was closed on {day} and can only be read.',
})
export const recordNotFound = refusal('record-not-found', {
  vi: 'Không tìm thấy nội dung này trong sổ, hoặc đồng chí không được xem.',
  en: 'This record is not in the book, or not in your sight.',
})
export const reversalOfReversal = refusal('reversal-of-reversal', {
  vi: 'Một lần hủy bỏ không thể bị hủy bỏ; hãy ghi lại nội dung cũ.',
  en: 'A reversal cannot be reversed; enter the old content again.',
})
export const alreadyReversed = refusal('already-reversed', {
  vi: 'Nội dung này đã được hủy bỏ trước đó.',
  en: 'This record has been reversed already.',
})
export const reasonNeeded = refusal('reason-needed', {
  vi: 'Cần ghi lý do hủy bỏ (chỉ trong mười phút đầu, chính người ghi mới hoàn tác không cần lý do).',
  en: 'A reason is needed (only the author may undo without one, within ten minutes).',
})
export const recordsRestOnIt = refusal('records-rest-on-it', {
  vi: 'Chưa thể hủy bỏ: còn nội dung ghi sau dựa vào đây. Hủy bỏ hoặc đính chính nội dung ấy trước.',
  en: 'It cannot be reversed: later records rest on it. Reverse or correct those first.',
})
export const belowZero = refusal('below-zero', {
  vi: '{figure} sẽ âm vào ngày {day}.',
  en: '{figure} would fall below zero on {day}.',
})
export const organisationNotAlive = refusal('organisation-not-alive', {
  vi: '{name} chưa thành lập hoặc đã kết thúc vào ngày {day}. Kiểm tra lại ngày, hoặc chọn tổ chức khác.',
  en: '{name} did not exist on {day}. Check the day, or choose another organisation.',
})
export const organisationNotFound = refusal('organisation-not-found', {
  vi: 'Không có tổ chức đảng mã {id} trong sổ. Chọn tổ chức từ danh sách.',
  en: 'There is no Party organisation {id} in the book. Choose one from the list.',
})
