import type { z } from 'zod'
import { kind } from '#kernel/kind.ts'
import { type Unit, units } from '#kernel/quantity.ts'
import type { JournalRecord } from '#kernel/record.ts'
import { refusal } from '#kernel/refusal.ts'
import { historyIn, type Loaded } from '#kernel/register.ts'
import { chosen, flag, form, text } from '#subjects/fields.ts'
import { type PartyOrganisation, partyOrganisations } from '#subjects/party-organisations.ts'
import type { Observed } from '../observed.ts'
import { observedSeries } from '../series.ts'
import { amountField, amountInWords, finerThanItsUnit, stepsOf } from './amount.ts'
import { isUpsideDown, periodEndsBeforeItBegins, periodFields, periodInWords } from './period.ts'

const choices = Object.fromEntries(observedSeries.map((one) => [one.id, one.label]))

const body = form({
  figure: chosen(choices, { vi: 'Số liệu', en: 'Figure' }),
  ...periodFields,
  amount: amountField(
    { vi: 'Giá trị', en: 'Value' },
    {
      vi: 'Theo đơn vị tính của số liệu: đồng, ha, tấn, %…',
      en: 'In the figure’s unit: đồng, ha, tonnes, %…',
    },
  ),
  isEstimate: flag({ vi: 'Số ước', en: 'Estimate' }),
  source: text(
    { vi: 'Nguồn số liệu', en: 'Source' },
    { help: { vi: 'Cơ quan cung cấp và văn bản', en: 'Who gave it, in which paper' } },
  ),
})
type Observation = z.output<typeof body>

const seriesOf = (figure: string): Observed | undefined => observedSeries.find((one) => one.id === figure)
const unitOf = (figure: string): Unit => seriesOf(figure)?.unit ?? units.dong

const finerThanItsGrain = refusal('series-finer-than-its-grain', {
  vi: '«{series}» chỉ có số liệu {grain}. Chọn tổ chức đảng của địa bàn ấy rồi ghi.',
  en: '"{series}" is known only {grainEn}. Choose the Party organisation of that area.',
})
const grains = {
  book: { vi: 'của toàn đảng bộ', en: 'for the whole Party body' },
  commune: { vi: 'của toàn đảng bộ hoặc của từng xã, thị trấn', en: 'for the whole body or a commune' },
  village: { vi: 'đến từng thôn, buôn', en: 'down to each village' },
}

/** Whether an organisation is of an area of the grain: the root of the book, or the body of a commune. */
const isOfAnArea = ({ parent, sector }: PartyOrganisation, grain: Observed['grain']): boolean =>
  parent === null || (sector === 'commune' && grain !== 'book')

const told = ({ figure, amount, isEstimate, ...period }: Observation) => {
  const series = seriesOf(figure)
  const value = series ? amountInWords(amount, series.unit) : { vi: String(amount), en: String(amount) }
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
    amount: stepsOf(amount, unitOf(figure)) ?? 0,
    scenario: isEstimate ? ('estimate' as const) : ('actual' as const),
    assigner: null,
    organisation,
  },
]

const needs = ({ organisation }: JournalRecord<Observation>) => ({
  home: historyIn(partyOrganisations, organisation),
})

const beyondItsGrain = (figure: string, home: PartyOrganisation | undefined) => {
  const series = seriesOf(figure)
  if (!series || !home || isOfAnArea(home, series.grain)) return null
  const grain = grains[series.grain]
  return finerThanItsGrain(
    { series: series.label.vi, grain: grain.vi, grainEn: grain.en },
    { field: 'figure' },
  )
}

const shared = {
  body,
  needs,
  rule: (
    { effectiveOn, body: { figure, amount, ...period } }: JournalRecord<Observation>,
    { home }: Loaded<ReturnType<typeof needs>>,
  ) => [
    beyondItsGrain(figure, home.on(effectiveOn)),
    isUpsideDown(period) && periodEndsBeforeItBegins({}, { field: 'to' }),
    stepsOf(amount, unitOf(figure)) === undefined &&
      finerThanItsUnit({ unit: unitOf(figure).label.vi }, { field: 'amount' }),
  ],
  posts,
  tells: {
    vi: ({ body }: JournalRecord<Observation>) => told(body).vi,
    en: ({ body }: JournalRecord<Observation>) => told(body).en,
  },
}

/** An official value entered later stands beside the estimate and is read before it; both are kept. */
export const seriesObserved = kind('series.observed', {
  addsTo: observedSeries.map((one) => one.id),
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
