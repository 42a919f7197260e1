import type { Comparison, Figure, FigureRef, Formula, PlanItem } from '#kernel/figure.ts'
import { formula } from '#kernel/figure-forms.ts'
import { compare, type Exact, exact, sum, units } from '#kernel/quantity.ts'
import { forecastOf } from './forecasts.ts'
import { indicatorOf } from './indicators.ts'

/** Whether a value meets its target. A missing value meets nothing. */
export const meets = (actual: Exact | null, target: Exact | null, comparison: Comparison): boolean => {
  if (!actual || !target) return false
  const order = compare(actual, target)
  if (comparison === '=') return order === 0
  return comparison === '>=' ? order >= 0 : order <= 0
}

const targetOf = (item: PlanItem, ref: FigureRef): FigureRef => ({
  figure: item.figure,
  scenario: 'target',
  organisation: item.organisation,
  ...(ref.of ? { of: ref.of } : {}),
  ...(ref.by ? { by: ref.by } : {}),
})

const itemsMet = (values: { readonly [name: string]: Exact | null }, items: readonly PlanItem[]): boolean[] =>
  items.map((item, index) =>
    meets(values[`actual${index}`] ?? null, values[`target${index}`] ?? null, item.comparison),
  )

const plan = { of: { vi: 'Kế hoạch', en: 'Plan' } }

export const targetsAssigned = formula(
  'targets.assigned',
  { vi: 'Chỉ tiêu được giao', en: 'Targets assigned' },
  units.target,
  {
    vi: 'Số chỉ tiêu của một kế hoạch do một cấp giao được nêu tên.',
    en: 'Items of one plan assigned by one named assigner.',
  },
  {
    ...plan,
    overPlan: true,
    said: { as: ['chỉ tiêu + giao|đề ra|tổng số + !đạt|vượt'] },
    reads: { vi: 'đếm chỉ tiêu của kế hoạch', en: 'count of the items of the plan' },
    inputs: ({ ref, plan: items }) =>
      Object.fromEntries(items.map((item, index) => [`target${index}`, targetOf(item, ref)])),
    compute: (_, items) => (items.length > 0 ? exact(items.length) : null),
    counted: (_, items) => items.map(() => true),
  },
)

/** Counts the items of a plan whose value, told by `actual` of their figure, meets the target. */
const overItemsMet = (
  actual: (figure: string) => string,
): Pick<Formula, 'inputs' | 'compute'> & { counted: NonNullable<Formula['counted']> } => ({
  inputs: ({ ref, plan: items }) =>
    Object.fromEntries(
      items.flatMap((item, index) => [
        [`actual${index}`, { figure: actual(item.figure), organisation: item.organisation }],
        [`target${index}`, targetOf(item, ref)],
      ]),
    ),
  compute: (values, items) =>
    items.length === 0 ? null : exact(itemsMet(values, items).filter(Boolean).length),
  counted: itemsMet,
})

export const targetsMet = formula(
  'targets.met',
  { vi: 'Chỉ tiêu đạt và vượt', en: 'Targets met' },
  units.target,
  {
    vi: 'Số chỉ tiêu có kết quả đạt mức giao của cấp giao được nêu tên; chưa có số liệu là chưa đạt.',
    en: 'Items whose actual meets the target of the named assigner; no actual is not met.',
  },
  {
    ...plan,
    overPlan: true,
    said: { as: ['chỉ tiêu + đạt|vượt|hoàn thành + !chưa đạt|không đạt'], outOf: 'targets.assigned' },
    reads: {
      vi: 'đếm chỉ tiêu có thực hiện đạt mức giao',
      en: 'count of items whose actual meets the target',
    },
    ...overItemsMet((figure) => figure),
  },
)

const targetsMetForecast = formula(
  forecastOf(targetsMet.id),
  { vi: 'Chỉ tiêu ước cả năm đạt và vượt', en: 'Targets forecast to be met' },
  units.target,
  {
    vi: 'Số chỉ tiêu có ước cả năm đạt mức giao của cấp giao được nêu tên; chưa có ước cả năm là chưa đạt.',
    en: 'Items whose forecast of the year meets the target of the named assigner; no forecast is not met.',
  },
  {
    ...plan,
    overPlan: true,
    follows: { figure: targetsMet.id, as: 'forecast' },
    reads: {
      vi: 'đếm chỉ tiêu có ước cả năm đạt mức giao',
      en: 'count of items whose forecast meets the target',
    },
    ...overItemsMet((figure) => (indicatorOf(figure) ? forecastOf(figure) : figure)),
  },
)

/** The only sum of targets there is: what one plan of allotments hands out, to be compared with the whole. */
export const targetsAllotted = formula(
  'targets.allotted',
  { vi: 'Tổng chỉ tiêu phân bổ', en: 'Sum of allotments' },
  units.member,
  {
    vi: 'Cộng mức giao cho từng tổ chức đảng trong một kế hoạch phân bổ kết nạp đảng viên.',
    en: 'The targets one plan of admissions allots to the organisations below, added up.',
  },
  {
    ...plan,
    overPlan: true,
    allots: true,
    reads: { vi: 'cộng các mức giao trong kế hoạch', en: 'sum of the targets of the plan' },
    inputs: ({ ref, plan: items }) =>
      Object.fromEntries(
        items
          .filter((item) => item.figure === 'members.admissions-decided')
          .map((item, index) => [`target${index}`, targetOf(item, ref)]),
      ),
    compute: (values) => {
      const each = Object.values(values)
      if (each.length === 0) return null
      const known = each.filter((one) => one !== null)
      return known.length === each.length ? sum(known) : null
    },
  },
)

export const planFigures: readonly Figure[] = [
  targetsAssigned,
  targetsMet,
  targetsMetForecast,
  targetsAllotted,
]
