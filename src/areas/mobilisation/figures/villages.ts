import { asked } from '#kernel/asked-census.ts'
import { share } from '#kernel/derived-figures.ts'
import type { Figure } from '#kernel/figure.ts'
import { census, flow } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import { places, villageKinds } from '#subjects/places.ts'
import { conventions, schemeResults } from '../registers/villages.ts'

const byConvention = { register: conventions, field: 'village' }
const scheme = { vi: 'Đề án', en: 'Scheme' }
const ofScheme = { directive: asked.of, year: asked.year }

export const villagesWithConvention = census(
  'mobilisation.villages-with-convention',
  { vi: 'Thôn, buôn có hương ước, quy ước', en: 'Villages with a convention' },
  units.village,
  {
    vi: 'Số thôn, buôn, tổ dân phố có hương ước, quy ước được công nhận vào ngày cuối kỳ.',
    en: 'Villages with an approved convention on the last day.',
  },
  places,
  {
    where: { kind: villageKinds },
    namedBy: byConvention,
    said: { as: ['hương ước|quy ước + thôn|buôn|tổ dân phố + !chưa|sửa đổi'], outOf: 'places.villages' },
  },
)

export const villagesWithoutConvention = census(
  'mobilisation.villages-without-convention',
  { vi: 'Thôn, buôn chưa có hương ước, quy ước', en: 'Villages without a convention' },
  units.village,
  {
    vi: 'Số thôn, buôn, tổ dân phố chưa có hương ước, quy ước được công nhận vào ngày cuối kỳ.',
    en: 'Villages without an approved convention on the last day.',
  },
  places,
  {
    where: { kind: villageKinds },
    unnamedBy: byConvention,
    said: { as: ['hương ước|quy ước + thôn|buôn|tổ dân phố + chưa'], outOf: 'places.villages' },
  },
)

const conventionShare = share(
  'mobilisation.villages-with-convention.share',
  { vi: 'Tỷ lệ thôn, buôn có hương ước, quy ước', en: 'Share of villages with a convention' },
  {
    vi: 'Thôn, buôn có hương ước, quy ước trên tổng số thôn, buôn, tổ dân phố.',
    en: 'Villages with a convention over all villages.',
  },
  villagesWithConvention,
  { id: 'places.villages' },
  {
    reads: { vi: 'có hương ước ÷ tất cả × 100', en: 'with a convention ÷ all × 100' },
  },
)

export const conventionsRevised = flow(
  'mobilisation.conventions-revised',
  { vi: 'Hương ước, quy ước sửa đổi', en: 'Conventions revised' },
  units.document,
  {
    vi: 'Số hương ước, quy ước được công nhận sửa đổi, bổ sung trong kỳ; bản công nhận lần đầu không tính.',
    en: 'Conventions whose revision was approved in the period; first ones left out.',
  },
)

export const schemeVillages = census(
  'mobilisation.scheme-villages',
  { vi: 'Buôn thực hiện đề án', en: 'Villages of a scheme' },
  units.village,
  {
    vi: 'Số thôn, buôn có kết quả thực hiện đề án được hỏi trong năm của ngày cuối kỳ.',
    en: 'Villages with a result of the asked scheme for the year of the last day.',
  },
  schemeResults,
  { of: scheme, where: ofScheme },
)

const schemeSum = (id: 'households' | 'changed', vi: string, en: string) =>
  census(
    `mobilisation.scheme-${id}`,
    { vi, en },
    units.household,
    {
      vi: `${vi} theo đề án được hỏi trong năm của ngày cuối kỳ, cộng các buôn có kết quả.`,
      en: `${en} under the asked scheme for the year of the last day, over the villages with a result.`,
    },
    schemeResults,
    { of: scheme, where: ofScheme, sum: id },
  )
export const schemeHouseholds = schemeSum('households', 'Hộ được vận động', 'Households asked')
export const schemeChanged = schemeSum('changed', 'Hộ đã đổi cách làm', 'Households that changed')

export const villageFigures: readonly Figure[] = [
  villagesWithConvention,
  villagesWithoutConvention,
  conventionShare,
  conventionsRevised,
  schemeVillages,
  schemeHouseholds,
  schemeChanged,
]
