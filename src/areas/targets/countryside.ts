import { changeOnLastYear, share, shareOfTarget } from '#kernel/derived-figures.ts'
import type { Figure } from '#kernel/figure.ts'
import { census, flow, formula } from '#kernel/figure-forms.ts'
import { exact, multiply, units } from '#kernel/quantity.ts'
import { criteria } from '#subjects/criteria.ts'
import { items } from '#subjects/items.ts'
import { places } from '#subjects/places.ts'

/** The national set of criteria for new rural communes has 19 (Quyết định 318/QĐ-TTg, 08/3/2022). */
export const criteriaOfTheSet = 19

const ruralCommunes = census(
  'targets.rural-communes',
  { vi: 'Xã xây dựng nông thôn mới', en: 'New-rural communes' },
  units.commune,
  { vi: 'Các xã trên địa bàn; không tính thị trấn.', en: 'Communes of the area, townships left out.' },
  places,
  { where: { kind: 'commune' }, said: { as: ['xã + xây dựng nông thôn mới + !đạt chuẩn'] } },
)

export const criteriaMet = census(
  'targets.rural-criteria-met',
  { vi: 'Tiêu chí nông thôn mới đạt', en: 'New-rural criteria met' },
  units.criterion,
  {
    vi: 'Số lượt xã × tiêu chí đang đạt vào ngày cuối kỳ.',
    en: 'Commune × criterion, met on the last day of the period.',
  },
  criteria,
  {
    where: { met: true },
    said: {
      as: ['tiêu chí + nông thôn mới + đạt|hoàn thành + ?xây dựng nông thôn mới|các xã|xã + !chưa đạt'],
      outOf: 'targets.rural-criteria',
    },
  },
)

export const criteriaAssessed = census(
  'targets.rural-criteria-assessed',
  { vi: 'Tiêu chí nông thôn mới đã đánh giá', en: 'New-rural criteria assessed' },
  units.criterion,
  {
    vi: 'Số lượt xã × tiêu chí đã có đánh giá, đạt hoặc chưa đạt.',
    en: 'Commune × criterion with an assessment, met or not.',
  },
  criteria,
  { said: { as: ['tiêu chí + nông thôn mới + đánh giá'] } },
)

export const criteriaTotal = formula(
  'targets.rural-criteria',
  { vi: 'Tổng số tiêu chí nông thôn mới', en: 'All new-rural criteria' },
  units.criterion,
  { vi: `Số xã nhân ${criteriaOfTheSet} tiêu chí.`, en: `Communes times ${criteriaOfTheSet} criteria.` },
  {
    said: { as: ['tổng số + tiêu chí + nông thôn mới + !đạt|hoàn thành'] },
    reads: { vi: `số xã × ${criteriaOfTheSet}`, en: `communes × ${criteriaOfTheSet}` },
    inputs: () => ({ communes: { figure: ruralCommunes.id } }),
    compute: ({ communes }) => (communes ? multiply(communes, exact(criteriaOfTheSet)) : null),
  },
)

export const criteriaShare = share(
  'targets.rural-criteria-met.of-all',
  { vi: 'Tỷ lệ tiêu chí nông thôn mới đạt', en: 'Share of new-rural criteria met' },
  { vi: 'Tiêu chí đạt chia cho tổng số tiêu chí.', en: 'Criteria met of all criteria.' },
  criteriaMet,
  criteriaTotal,
  {
    said: { as: ['tỷ lệ + tiêu chí + nông thôn mới'] },
    reads: { vi: 'tiêu chí đạt ÷ tổng số × 100', en: 'met ÷ all × 100' },
  },
)

export const ocopRecognised = flow(
  'targets.ocop-recognised',
  { vi: 'Sản phẩm được công nhận OCOP', en: 'Products recognised as OCOP' },
  units.product,
  {
    vi: 'Theo ngày quyết định công nhận; đối số là số sao. Công nhận lại được tính lần nữa.',
    en: 'By the day of the decision; the argument is the number of stars. A renewal counts again.',
  },
  {
    of: { vi: 'Số sao', en: 'Stars' },
    said: { as: ['sản phẩm + công nhận|đạt chuẩn|xếp hạng + ocop'], argument: '{} sao' },
  },
)

const ocopValid = census(
  'targets.ocop-products',
  { vi: 'Sản phẩm OCOP còn hiệu lực', en: 'Valid OCOP products' },
  units.product,
  {
    vi: 'Sản phẩm còn trong thời hạn công nhận vào ngày cuối kỳ, trừ sản phẩm bị thu hồi.',
    en: 'Products within their recognition on the last day, withdrawn ones left out.',
  },
  items,
  {
    where: { kind: 'ocop-product', stars: [3, 4, 5] },
    said: { as: ['có|hiện có|tổng số|lũy kế|còn hiệu lực + sản phẩm + ocop + !sao'] },
  },
)

const vietgapRice = census(
  'targets.vietgap-rice-area',
  { vi: 'Diện tích lúa được chứng nhận VietGAP', en: 'VietGAP rice area' },
  units.hectare,
  {
    vi: 'Tổng diện tích lúa của các giấy chứng nhận còn hiệu lực vào ngày cuối kỳ.',
    en: 'Rice area of the certificates valid on the last day of the period.',
  },
  items,
  {
    where: { kind: 'vietgap-area', crop: 'rice' },
    sum: 'quantity',
    decimals: 1,
    said: { as: ['lúa + vietgap + ?chứng nhận|giấy chứng nhận|được chứng nhận|còn hiệu lực'] },
  },
)

export const countrysideFigures: readonly Figure[] = [
  ruralCommunes,
  criteriaMet,
  criteriaAssessed,
  criteriaTotal,
  criteriaShare,
  changeOnLastYear(criteriaMet),
  shareOfTarget(criteriaMet),
  ocopRecognised,
  ocopValid,
  vietgapRice,
]
