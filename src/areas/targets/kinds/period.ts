import { type Period, printDay } from '#kernel/calendar.ts'
import { refusal } from '#kernel/refusal.ts'
import { onDay } from '#subjects/fields.ts'

/** The two days of the period a value or a target speaks of. */
export const periodFields = {
  from: onDay({ vi: 'Từ ngày', en: 'From' }),
  to: onDay({ vi: 'Đến ngày', en: 'To' }),
}

export const periodEndsBeforeItBegins = refusal('period-ends-before-it-begins', {
  vi: 'Kỳ số liệu kết thúc trước khi bắt đầu. Kiểm tra lại hai ngày.',
  en: 'The period ends before it begins. Check the two days.',
})

export const isUpsideDown = ({ from, to }: Period): boolean => to < from

/** "năm 2023", "từ 15/12/2022 đến 14/12/2023". */
export const periodInWords = ({ from, to }: Period): { vi: string; en: string } => {
  const year = from.slice(0, 4)
  if (from.endsWith('-01-01') && to === `${year}-12-31`) return { vi: `năm ${year}`, en: year }
  return { vi: `từ ${printDay(from)} đến ${printDay(to)}`, en: `${from} to ${to}` }
}
