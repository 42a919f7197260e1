import { z } from 'zod'
import { kind } from '#kernel/kind.ts'
import type { JournalRecord } from '#kernel/record.ts'
import { chosen, flag, labelled, text } from '#subjects/fields.ts'
import { observedSeries } from '../series.ts'
import { amountOf } from './amount.ts'
import { isUpsideDown, periodEndsBeforeItBegins, periodFields, periodInWords } from './period.ts'

const choices = Object.fromEntries(observedSeries.map((one) => [one.id, one.label]))

const body = z.object({
  figure: chosen(choices, { vi: 'Số liệu', en: 'Figure' }),
  ...periodFields,
  /** Whole steps of the figure's unit; the form takes units. */
  amount: labelled(z.int().meta({ control: 'amount' }), { vi: 'Giá trị', en: 'Value' }),
  isEstimate: flag({ vi: 'Số ước', en: 'Estimate' }),
  source: text(
    { vi: 'Nguồn số liệu', en: 'Source' },
    { help: { vi: 'Cơ quan cung cấp và văn bản', en: 'Who gave it, in which paper' } },
  ),
})
type Observation = z.output<typeof body>

const told = ({ figure, amount, isEstimate, ...period }: Observation) => {
  const series = observedSeries.find((one) => one.id === figure)
  const value = series ? amountOf(amount, series.unit) : { vi: String(amount), en: String(amount) }
  const when = periodInWords(period)
  return {
    vi: `${series?.label.vi ?? figure} ${when.vi}: ${isEstimate ? 'ước ' : ''}${value.vi}`,
    en: `${series?.label.en ?? figure}, ${when.en}: ${value.en}${isEstimate ? ' (estimate)' : ''}`,
  }
}

const posts = ({
  organisation,
  body: { figure, from, to, amount, isEstimate },
}: JournalRecord<Observation>) => [
  {
    figure,
    of: null,
    subject: null,
    from,
    day: to,
    amount,
    scenario: isEstimate ? ('estimate' as const) : ('actual' as const),
    assigner: null,
    organisation,
  },
]

const shared = {
  body,
  rule: ({ body: period }: JournalRecord<Observation>) => [
    isUpsideDown(period) && periodEndsBeforeItBegins({}, { field: 'to' }),
  ],
  posts,
  tells: {
    vi: ({ body }: JournalRecord<Observation>) => told(body).vi,
    en: ({ body }: JournalRecord<Observation>) => told(body).en,
  },
}

/** An official value entered later stands beside the estimate and is read before it; both are kept. */
export const seriesObserved = kind('series.observed', {
  label: { vi: 'Số liệu kinh tế - xã hội', en: 'Observed value' },
  help: {
    vi: 'Ghi số liệu do cơ quan chuyên môn cung cấp. Có số chính thức thì ghi thêm, không sửa số ước.',
    en: 'A value given by another body. When the official one comes, add it; do not change the estimate.',
  },
  days: { decided: { vi: 'Ngày có số liệu', en: 'Day of the value' } },
  ...shared,
})

export const seriesBroughtForward = kind('series.brought-forward', {
  label: { vi: 'Số liệu kỳ trước mang sang', en: 'Earlier value brought forward' },
  broughtForward: true,
  days: { decided: { vi: 'Ngày mở sổ', en: 'Day of opening' } },
  ...shared,
})
