import type { z } from 'zod'
import { kind } from '#kernel/kind.ts'
import { type Unit, units } from '#kernel/quantity.ts'
import { refusal } from '#kernel/refusal.ts'
import { restOfTheYear } from '#kernel/whole-year.ts'
import { chosen, form, text } from '#subjects/fields.ts'
import { remainingOf } from '../forecasts.ts'
import { indicatorChoices, indicatorOf, indicators } from '../indicators.ts'
import { amountField, amountInWords, finerThanItsUnit, stepsOf } from './amount.ts'
import { endOf, monthField, monthInWords, monthNotEnded } from './month.ts'

const body = form({
  figure: chosen(indicatorChoices, { vi: 'Chỉ tiêu', en: 'Figure' }),
  /** What is counted runs to the end of this month; what is expected begins after it. */
  month: monthField,
  more: amountField(
    { vi: 'Dự ước thực hiện thêm đến hết năm', en: 'Expected in the rest of the year' },
    {
      vi: 'Chỉ phần của những tháng còn lại, theo đơn vị tính của chỉ tiêu; tỷ lệ ghi số điểm % tăng thêm.',
      en: 'Only the months left, in the figure’s unit; of a rate the points it still rises.',
    },
    -1e15,
  ),
  reason: text({ vi: 'Căn cứ dự ước', en: 'Reason' }),
})

const nothingLeft = refusal('forecast-nothing-left', {
  vi: 'Hết tháng 12 thì không còn gì để dự ước; số của năm là số đã thực hiện.',
  en: 'After December nothing is left to expect; the year is what was counted.',
})

const unitOf = (figure: string): Unit => indicatorOf(figure)?.unit ?? units.target
const restAfter = (month: string) => restOfTheYear({ from: endOf(month), to: endOf(month) })

const told = ({ figure, month, more }: z.output<typeof body>) => {
  const value = amountInWords(more, unitOf(figure))
  const label = indicatorOf(figure)?.label ?? { vi: figure, en: figure }
  return {
    vi: `${label.vi}: sau ${monthInWords(month)} dự ước thêm ${value.vi}`,
    en: `${label.en}: ${value.en} more expected after ${month}`,
  }
}

/** Ước cả năm of one target. The latest one of a month is read; that of an earlier month no more. */
export const forecastMade = kind('forecast.made', {
  addsTo: indicators.map(({ figure }) => remainingOf(figure)),
  label: { vi: 'Dự ước chỉ tiêu cả năm', en: 'Forecast of a target' },
  help: {
    vi: 'Ghi sau khi có số lũy kế của tháng. Ước cả năm là số đã thực hiện cộng phần dự ước này.',
    en: 'After the month is counted. The forecast of the year is what was counted plus this.',
  },
  days: { decided: { vi: 'Ngày dự ước', en: 'Day of the forecast' } },
  body,
  rule: ({ effectiveOn, body: { figure, month, more } }) => [
    effectiveOn < endOf(month) && monthNotEnded({ month: monthInWords(month) }, { field: 'month' }),
    restAfter(month) === null && nothingLeft({}, { field: 'month' }),
    stepsOf(more, unitOf(figure)) === undefined &&
      finerThanItsUnit({ unit: unitOf(figure).label.vi }, { field: 'more' }),
  ],
  posts: ({ organisation, body: { figure, month, more } }) => {
    const rest = restAfter(month)
    if (!rest) return []
    return [
      {
        figure: remainingOf(figure),
        of: null,
        subject: null,
        from: rest.from,
        day: rest.to,
        amount: stepsOf(more, unitOf(figure)) ?? 0,
        scenario: 'estimate',
        assigner: null,
        organisation,
      },
    ]
  },
  tells: {
    vi: ({ body: given }) => `${told(given).vi} (${given.reason})`,
    en: ({ body: given }) => `${told(given).en} (${given.reason})`,
  },
})
