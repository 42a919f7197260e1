import { yearOf, yearPeriod } from '#kernel/calendar.ts'
import { percentOrNone, shareOfTarget } from '#kernel/derived-figures.ts'
import type { Figure, Formula } from '#kernel/figure.ts'
import { formula, series } from '#kernel/figure-forms.ts'
import { add, exact, subtract, units } from '#kernel/quantity.ts'
import { restOfTheYear, yearSoFar } from '#kernel/whole-year.ts'
import { outputGrowth, outputOnLastYear } from './economy.ts'
import { type Indicator, indicators } from './indicators.ts'
import { grossOutput } from './series.ts'

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
 * made in June is not added to what September has counted: each month has its own. What is observed may
 * also have been told for the whole year at once; that is read where nobody forecast the rest.
 */
const forecast = ({ figure, label, unit, observed }: Indicator): Formula =>
  formula(
    forecastOf(figure),
    { vi: `${label.vi}: ước cả năm`, en: `${label.en}: forecast of the year` },
    unit,
    {
      vi: observed
        ? 'Số đã tính đến ngày cuối kỳ cộng phần dự ước từ đó đến hết năm; chưa có dự ước của tháng thì lấy số của cả năm do cơ quan chuyên môn cung cấp.'
        : 'Số đã tính đến ngày cuối kỳ cộng phần dự ước từ đó đến hết năm; chưa có dự ước của tháng thì chưa có số.',
      en: observed
        ? 'What is counted to the last day plus what is expected to the end of the year; without that month’s estimate the value given for the whole year.'
        : 'What is counted to the last day plus what is expected to the end of the year; none without that month’s estimate.',
    },
    {
      decimals: unit.kind === 'rate' ? 2 : 0,
      follows: { figure, as: 'forecast' },
      reads: {
        vi: `đã thực hiện + dự ước còn lại${observed ? '; hoặc số ước của cả năm' : ''}`,
        en: `counted + expected${observed ? '; or the estimate of the whole year' : ''}`,
      },
      inputs: ({ question: { period } }) => {
        const rest = restOfTheYear(period)
        return {
          counted: { figure, period: yearSoFar(period) },
          ...(rest ? { rest: { figure: remainingOf(figure), period: rest } } : {}),
          ...(rest && observed ? { year: { figure, period: yearPeriod(yearOf(period.to)) } } : {}),
        }
      },
      compute: ({ counted, rest, year }, _, period) => {
        if (!restOfTheYear(period)) return counted ?? null
        return counted && rest ? add(counted, rest) : (year ?? null)
      },
      signs: { counted: 1, rest: 1, year: 1 },
      reliesOn: ({ counted, rest, year }) => (year && !(counted && rest) ? ['year'] : ['counted', 'rest']),
    },
  )

const forecasts = indicators.map((one) => ({ one, forecast: forecast(one) }))

const sharesOfForecasts = forecasts
  .filter(({ one }) => one.unit.kind !== 'rate')
  .map(({ one, forecast }) => shareOfTarget(forecast, one.figure))

const outputExpected = { figure: forecastOf(grossOutput.id) }

/** The year's output as it is expected, against all of the last year. */
const outputForecastOnLastYear = formula(
  forecastOf(outputOnLastYear.id),
  {
    vi: `${outputOnLastYear.label.vi}: ước cả năm`,
    en: `${outputOnLastYear.label.en}: forecast of the year`,
  },
  units.percent,
  {
    vi: 'Ước cả năm của tổng giá trị sản xuất chia cho số của cả năm trước.',
    en: 'The forecast of gross output divided by that of all of last year.',
  },
  {
    decimals: outputOnLastYear.decimals,
    follows: { figure: outputExpected.figure, as: 'ratio-to-last-year' },
    reads: { vi: 'ước cả năm ÷ cả năm trước × 100', en: 'forecast ÷ last year × 100' },
    inputs: ({ question: { period } }) => ({
      now: outputExpected,
      before: { figure: grossOutput.id, period: yearPeriod(yearOf(period.to) - 1) },
    }),
    compute: ({ now, before }) => percentOrNone(now, before),
  },
)

const growthForecast = formula(
  forecastOf(outputGrowth.id),
  { vi: `${outputGrowth.label.vi}: ước cả năm`, en: `${outputGrowth.label.en}: forecast of the year` },
  units.percent,
  {
    vi: 'Ước cả năm của tổng giá trị sản xuất so với cả năm trước, trừ 100.',
    en: 'The forecast of gross output on last year, less 100.',
  },
  {
    decimals: outputGrowth.decimals,
    follows: { figure: outputGrowth.id, as: 'forecast' },
    reads: { vi: 'ước cả năm so với năm trước − 100', en: 'forecast on last year − 100' },
    inputs: () => ({ ratio: { figure: outputForecastOnLastYear.id } }),
    compute: ({ ratio }) => (ratio ? subtract(ratio, exact(100n)) : null),
  },
)

export const forecastFigures: readonly Figure[] = [
  ...forecasts.flatMap(({ one, forecast }) => [remaining(one), forecast]),
  ...sharesOfForecasts,
  outputForecastOnLastYear,
  growthForecast,
]
