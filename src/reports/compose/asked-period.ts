import { addMonths, type Day, isDay, type Period, previousYear, yearOf } from '#kernel/calendar.ts'
import type { Asking } from '../template/template.ts'

const nextYear = ({ from, to }: Period): Period => ({ from: addMonths(from, 12), to: addMonths(to, 12) })

/** The last day a slot or section closes on, where it is not the report's own. */
export const closingDay = (at: string, period: Period): Day =>
  isDay(at) ? at : (`${yearOf(period.to)}-${at}` as Day)

/** The period a slot asks about, given the report's. */
export const periodOf = (asking: Asking, period: Period): Period => {
  const own = asking.at ? { from: period.from, to: closingDay(asking.at, period) } : period
  if (asking.shift === 'previous-year') return previousYear(own)
  return asking.shift === 'next-year' ? nextYear(own) : own
}
