import type { Comparison, Figure } from '#kernel/figure.ts'
import type { Label } from '#kernel/label.ts'
import { type Unit, units } from '#kernel/quantity.ts'
import { criteriaMet, ocopRecognised } from './countryside.ts'
import { budgetRevenue } from './economy.ts'
import { povertyReduction, povertyReductionDifficult } from './poverty/falls.ts'
import { revenueSeries } from './revenue.ts'
import {
  childMalnutrition,
  cleanWater,
  culturalFamilies,
  forestCover,
  grainOutput,
  gridElectricity,
  grossOutput,
  healthInsurance,
  incomePerPerson,
  jobsFound,
  paved,
  populationGrowth,
  sownArea,
  standardSchools,
  trainedLabour,
} from './series.ts'

/** A figure a committee sets targets for. */
export interface Indicator {
  figure: string
  label: Label
  unit: Unit
  /** Whether more or less of it is better; the form starts from it. */
  wished: Exclude<Comparison, '='>
  /** Its value is told by others, for a whole year too; nothing of it is counted here. */
  observed: boolean
}

const indicator = (of: Figure, wished: Indicator['wished'] = '>='): Indicator => ({
  figure: of.id,
  label: of.label,
  unit: of.unit,
  wished,
  observed: of.form === 'series' || of.form === 'formula',
})

const gathered = (association: string, vi: string, en: string): Indicator => ({
  figure: `mobilisation.members-of-${association}`,
  label: { vi, en },
  unit: units.person,
  wished: '>=',
  observed: false,
})

/** Figures of other areas: an area never imports another, so these are known by id and checked at start. */
const elsewhere: readonly Indicator[] = [
  {
    figure: 'members.admissions-decided',
    label: { vi: 'Kết nạp đảng viên', en: 'Members admitted' },
    unit: units.member,
    wished: '>=',
    observed: false,
  },
  {
    figure: 'members.admissions-militia',
    label: { vi: 'Kết nạp trong dân quân', en: 'Admissions in the militia' },
    unit: units.member,
    wished: '>=',
    observed: false,
  },
  {
    figure: 'members.admissions-reserve',
    label: { vi: 'Kết nạp trong dự bị động viên', en: 'Admissions in the reserve' },
    unit: units.member,
    wished: '>=',
    observed: false,
  },
  {
    figure: 'members.admissions-residential',
    label: { vi: 'Kết nạp ở khu dân cư', en: 'Admissions in residential areas' },
    unit: units.member,
    wished: '>=',
    observed: false,
  },
  {
    figure: 'members.admissions-enterprise',
    label: { vi: 'Kết nạp trong doanh nghiệp, hợp tác xã', en: 'Admissions in enterprises and cooperatives' },
    unit: units.member,
    wished: '>=',
    observed: false,
  },
  {
    figure: 'members.admissions-schools',
    label: { vi: 'Kết nạp trong trường học', en: 'Admissions in schools' },
    unit: units.member,
    wished: '>=',
    observed: false,
  },
  {
    figure: 'cadres.village-head-secretaries',
    label: { vi: 'Bí thư chi bộ kiêm trưởng thôn', en: 'Secretaries who are village heads' },
    unit: units.person,
    wished: '>=',
    observed: false,
  },
  {
    figure: 'cadres.village-head-secretaries-rate',
    label: { vi: 'Tỷ lệ bí thư chi bộ kiêm trưởng thôn', en: 'Share of villages led by one person' },
    unit: units.percent,
    wished: '>=',
    observed: false,
  },
  gathered('union', 'Đoàn viên Công đoàn', 'Members of the trade union'),
  gathered('farmers', 'Hội viên Hội Nông dân', 'Members of the farmers’ association'),
  gathered('women', 'Hội viên Hội Liên hiệp Phụ nữ', 'Members of the women’s union'),
  gathered('youth', 'Đoàn viên Đoàn Thanh niên', 'Members of the youth union'),
  gathered('veterans', 'Hội viên Hội Cựu chiến binh', 'Members of the veterans’ association'),
]

export const indicators: readonly Indicator[] = [
  indicator(grossOutput),
  indicator(budgetRevenue),
  ...revenueSeries.map((one) => indicator(one)),
  indicator(incomePerPerson),
  indicator(povertyReduction),
  indicator(povertyReductionDifficult),
  indicator(criteriaMet),
  indicator(sownArea),
  indicator(grainOutput),
  indicator(forestCover),
  indicator(cleanWater),
  indicator(gridElectricity),
  indicator(paved),
  indicator(healthInsurance),
  indicator(childMalnutrition, '<='),
  indicator(populationGrowth, '<='),
  indicator(standardSchools),
  indicator(jobsFound),
  indicator(trainedLabour),
  indicator(culturalFamilies),
  indicator(ocopRecognised),
  ...elsewhere,
]

export const indicatorOf = (figure: string): Indicator | undefined =>
  indicators.find((one) => one.figure === figure)

export const indicatorChoices: { readonly [figure: string]: Label } = Object.fromEntries(
  indicators.map((one) => [one.figure, one.label]),
)
