import { addMonths, type Day, day, endOfMonth } from '#kernel/calendar.ts'

/** Months are written '2023-09'. */
export const monthsFrom = (month: string, by: number): string => addMonths(day(`${month}-01`), by).slice(0, 7)
export const monthEnd = (month: string): Day => endOfMonth(day(`${month}-01`))
export const printMonth = (month: string): string => `${Number(month.slice(5))}/${month.slice(0, 4)}`
