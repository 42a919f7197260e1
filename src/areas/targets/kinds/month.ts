import { z } from 'zod'
import { type Day, day, endOfMonth, isDay } from '#kernel/calendar.ts'
import { refusal } from '#kernel/refusal.ts'
import { labelled } from '#subjects/fields.ts'

/** '2023-09', as registers write a month. */
export const monthField = labelled(
  z
    .string()
    .trim()
    .refine((text) => isDay(`${text}-01`))
    .meta({ control: 'text' }),
  { vi: 'Tháng', en: 'Month' },
  { help: { vi: 'Năm-tháng, ví dụ 2026-09', en: 'Year-month, for example 2026-09' } },
)

export const endOf = (month: string): Day => endOfMonth(day(`${month}-01`))

export const monthInWords = (month: string) => `tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`

export const monthNotEnded = refusal('month-not-ended', {
  vi: '{month} chưa hết vào ngày ghi. Kết luận, dự ước chỉ ghi từ ngày cuối tháng.',
  en: '{month} has not ended on that day. Conclude or forecast from its last day on.',
})
