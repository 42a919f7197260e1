import { refusal } from '#kernel/refusal.ts'

// Refusals several stories share; those of one story stand beside it.

export const judgedTooEarly = refusal('judged-before-its-period', {
  vi: 'Chưa đến kỳ {period}, nên chưa có kết quả để ghi. Kiểm tra lại năm hoặc ngày quyết định.',
  en: '{period} has not begun, so there is nothing decided yet. Check the year or the day.',
})
export const noSuchOrganisation = refusal('judged-organisation-unknown', {
  vi: 'Ngày này không có tổ chức đảng được chọn. Kiểm tra lại tổ chức hoặc ngày.',
  en: 'The organisation chosen does not exist on that day. Check it or the day.',
})
