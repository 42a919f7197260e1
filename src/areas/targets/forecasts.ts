import { addDays, endOfYear, type Period, yearOf } from '#kernel/calendar.ts'
import type { Figure } from '#kernel/figure.ts'
import { formula, series } from '#kernel/figure-forms.ts'
import { add } from '#kernel/quantity.ts'
import { type Indicator, indicators } from './indicators.ts'

/** What is left of the year after the last day of the period; none after 31 December. */
export const restOfTheYear = ({ to }: Period): Period | null => {
  const end = endOfYear(yearOf(to))
  return to < end ? { from: addDays(to, 1), to: end } : null
}

export const remainingOf = (figure: string) => `${figure}.remaining`
export const forecastOf = (figure: string) => `${figure}.forecast`

const remaining = ({ figure, label, unit }: Indicator): Figure =>
  series(
    remainingOf(figure),
    { vi: `${label.vi}: dự ước những tháng còn lại`, en: `${label.en}: expected in the months left` },
    unit,
    {
      vi: 'Phần dự ước thêm từ sau ngày đã tính đến hết năm, có lý do; ước của tháng nào chỉ đọc cho tháng ấy.',
      en: 'What is expected from the day after the count to the end of the year, with a reason; read for its own month only.',
    },
    { decimals: unit.kind === 'rate' ? 2 : 0 },
  )

/**
 * Ước cả năm: what is counted to the last day of the period and what is expected after it. An estimate
 * made in June is not added to what September has counted: each month has its own.
 */
const forecast = ({ figure, label, unit }: Indicator): Figure =>
  formula(
    forecastOf(figure),
    { vi: `${label.vi}: ước cả năm`, en: `${label.en}: forecast of the year` },
    unit,
    {
      vi: 'Số đã tính đến ngày cuối kỳ cộng phần dự ước từ đó đến hết năm; chưa có dự ước của tháng thì chưa có số.',
      en: 'What is counted to the last day plus what is expected to the end of the year; none without that month’s estimate.',
    },
    {
      decimals: unit.kind === 'rate' ? 2 : 0,
      reads: { vi: 'đã thực hiện + dự ước còn lại', en: 'counted + expected' },
      inputs: ({ question }) => {
        const rest = restOfTheYear(question.period)
        return {
          counted: { figure },
          ...(rest ? { rest: { figure: remainingOf(figure), period: rest } } : {}),
        }
      },
      compute: ({ counted, rest }, _, period) => {
        if (!restOfTheYear(period)) return counted ?? null
        return counted && rest ? add(counted, rest) : null
      },
      signs: { counted: 1, rest: 1 },
    },
  )

export const forecastFigures: readonly Figure[] = indicators.flatMap((one) => [remaining(one), forecast(one)])
