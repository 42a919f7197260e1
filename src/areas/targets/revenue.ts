import { type Check, partsOf } from '#kernel/check.ts'
import { units } from '#kernel/quantity.ts'
import { type Observed, observed } from './observed.ts'

// Budget revenue of a district by item, as the budget index names the items: Thông tư 324/2016/TT-BTC of
// 21/12/2016. The two groups are what reports print; their items are "trong đó", entered where they are known.

export const taxRevenue = observed(
  'budget-revenue.taxes',
  'Thu thuế, phí và lệ phí',
  'Revenue from taxes and fees',
  units.dong,
  'thu thuế|thuế + phí + ?lệ phí + !ngân sách|phi nông nghiệp|trước bạ|thu nhập cá nhân|ngoài quốc doanh',
)
export const otherRevenue = observed(
  'budget-revenue.other',
  'Thu ngân sách từ các khoản khác',
  'Other budget revenue',
  units.dong,
  'thu + khoản khác|khoản thu khác',
)

const item = (name: string, vi: string, en: string, said: string): Observed =>
  observed(`budget-revenue.${name}`, vi, en, units.dong, said)

const taxItems: readonly Observed[] = [
  item(
    'private-sector',
    'Thu từ khu vực kinh tế ngoài quốc doanh',
    'Revenue from the private sector',
    'thu|thuế + ngoài quốc doanh',
  ),
  item(
    'state-sector',
    'Thu từ doanh nghiệp nhà nước',
    'Revenue from state enterprises',
    'thu|thuế + doanh nghiệp nhà nước',
  ),
  item('personal-income', 'Thuế thu nhập cá nhân', 'Personal income tax', 'thuế thu nhập cá nhân'),
  item('registration', 'Lệ phí trước bạ', 'Registration fees', 'trước bạ'),
  item(
    'land-use',
    'Thuế sử dụng đất phi nông nghiệp',
    'Tax on non-agricultural land',
    'thuế + đất phi nông nghiệp',
  ),
  item('fees', 'Các loại phí, lệ phí khác', 'Other charges and fees', 'phí, lệ phí khác|phí và lệ phí khác'),
]

const otherItems: readonly Observed[] = [
  item('land-grant', 'Thu tiền sử dụng đất', 'Land-use levy', 'tiền sử dụng đất'),
  item('land-rent', 'Thu tiền thuê đất, mặt nước', 'Rent of land and water', 'tiền thuê đất|thuê đất'),
  item('minerals', 'Thu cấp quyền khai thác khoáng sản', 'Mineral rights', 'khai thác khoáng sản + thu|tiền'),
  item(
    'public-land',
    'Thu hoa lợi công sản, quỹ đất công ích',
    'Revenue from public land',
    'hoa lợi công sản|quỹ đất công ích',
  ),
  item('fines', 'Thu khác ngân sách, thu phạt', 'Fines and other revenue', 'thu khác ngân sách|thu phạt'),
]

export const revenueSeries: readonly Observed[] = [taxRevenue, ...taxItems, otherRevenue, ...otherItems]

const of = (one: Observed) => ({ figure: one.id })

/** Nothing is said while an item is missing: what is not entered is not nought. */
export const revenueChecks: readonly Check[] = [
  partsOf(
    'targets.tax-items',
    { vi: 'Thuế, phí, lệ phí bằng tổng các khoản trong đó', en: 'Taxes and fees are the sum of their items' },
    of(taxRevenue),
    taxItems.map(of),
  ),
  partsOf(
    'targets.other-revenue-items',
    { vi: 'Các khoản thu khác bằng tổng các khoản trong đó', en: 'Other revenue is the sum of its items' },
    of(otherRevenue),
    otherItems.map(of),
  ),
]
