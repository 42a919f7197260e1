import { addMonths, type Day, day, endOfMonth, startOfYear, yearPeriod } from '#kernel/calendar.ts'
import { superior } from '../../lak/organisations.ts'
import type { Happening } from '../happening.ts'
import { root } from '../structure.ts'

// The commune's economy in 2025 and 2026 as its people's committee tells it. Every number is invented.

const million = 1_000_000
const billion = 1_000 * million

interface Indicator {
  figure: string
  /** All of 2025, and what all of 2026 is expected to come to; none where a formula gives it. */
  values?: readonly [number, number]
  /** It grows from month to month: told each month, in steps of this. */
  step?: number
  /** The targets of the province and of the commune. */
  targets?: readonly [number, number]
  comparison?: '<='
  source: string
}

const economy = 'Phòng Kinh tế xã'
const society = 'Phòng Văn hóa - Xã hội xã'
const statistics = 'Thống kê cơ sở, Phòng Kinh tế xã'
const taxes = 'Thuế cơ sở, Phòng Kinh tế xã'

/** The thirteen indicators of KTXH-2026, and the series under them. */
const indicators: readonly Indicator[] = [
  {
    figure: 'gross-output',
    values: [1_046 * billion, 1_138 * billion],
    step: billion,
    targets: [1_130 * billion, 1_135 * billion],
    source: statistics,
  },
  { figure: 'budget-revenue', targets: [17_400 * million, 18_000 * million], source: taxes },
  {
    figure: 'budget-revenue.taxes',
    values: [10_840 * million, 12_140 * million],
    step: million,
    targets: [11_500 * million, 12_000 * million],
    source: taxes,
  },
  {
    figure: 'budget-revenue.other',
    values: [5_120 * million, 6_180 * million],
    step: million,
    source: taxes,
  },
  {
    figure: 'income-per-person',
    values: [46.5 * million, 51 * million],
    targets: [50 * million, 51 * million],
    source: statistics,
  },
  { figure: 'poverty-rate', values: [11.36, 8.71], source: economy },
  { figure: 'poverty-reduction', targets: [2.5, 2.5], source: economy },
  { figure: 'poverty-rate-difficult', values: [18.92, 14.05], source: economy },
  { figure: 'poverty-reduction-difficult', targets: [4, 4.5], source: economy },
  { figure: 'rural-criteria-met', targets: [17, 18], source: economy },
  { figure: 'grain-output', values: [31_450, 32_180], targets: [32_000, 32_000], source: economy },
  { figure: 'forest-cover', values: [38.4, 38.5], targets: [38.5, 38.5], source: economy },
  { figure: 'clean-water', values: [96.8, 97.6], targets: [97.5, 98], source: economy },
  { figure: 'paved-roads', values: [82.1, 85.4], targets: [85, 85], source: economy },
  { figure: 'health-insurance', values: [94.2, 95.3], targets: [95, 95], source: society },
  { figure: 'standard-schools', values: [8, 9], targets: [9, 9], source: society },
  { figure: 'jobs-found', values: [412, 458], step: 1, targets: [430, 450], source: society },
  { figure: 'cultural-families', values: [88.7, 90.4], targets: [90, 90], source: society },
]

/** How much of a year is done after each month, of a thousand. */
const doneBy = [64, 122, 205, 289, 372, 463, 548, 636, 729, 824, 911, 1000] as const
const lastMonth = 10

const endOf = (year: number, month: number): Day => endOfMonth(addMonths(startOfYear(year), month - 1))

const told = (
  { figure, source }: Indicator,
  on: Day,
  period: { from: Day; to: Day },
  amount: number,
  isEstimate: boolean,
): Happening => ({
  key: `${figure} ${period.to} ${on}`,
  kind: 'series.observed',
  organisation: root,
  on,
  body: { figure: `targets.${figure}`, ...period, amount, isEstimate, source },
})

const soFar = (year: number, month: number) => ({ from: startOfYear(year), to: endOf(year, month) })
const partOf = (whole: number, month: number, step: number) =>
  Math.round((whole * (doneBy[month - 1] ?? 0)) / 1000 / step) * step

/** Grown to a month's end; a level is told only where the year is looked at, as an estimate. */
const atMonth = (one: Indicator, year: 2025 | 2026, month: number): Happening[] => {
  const whole = one.values?.[year - 2025]
  if (whole === undefined) return []
  const period = soFar(year, month)
  if (one.step) return [told(one, period.to, period, partOf(whole, month, one.step), false)]
  return month === lastMonth ? [told(one, period.to, period, whole, true)] : []
}

/** All of 2025 when its books were closed, all of 2026 as it is expected in October. */
const wholeYears = (one: Indicator): Happening[] => {
  const [before, now] = one.values ?? []
  if (before === undefined || now === undefined) return []
  return [
    told(one, day('2026-01-20'), yearPeriod(2025), before, false),
    told(one, day('2026-10-26'), yearPeriod(2026), now, true),
  ]
}

const months = Array.from({ length: lastMonth }, (_, index) => index + 1)

const series = (): Happening[] =>
  indicators.flatMap((one) => [
    ...atMonth(one, 2025, lastMonth),
    ...wholeYears(one),
    ...months.flatMap((month) => atMonth(one, 2026, month)),
  ])

const admissions = 'members.admissions-decided'

const expected = (month: number, figure: string, more: number, reason: string): Happening => ({
  key: `forecast ${figure} ${month}`,
  kind: 'forecast.made',
  organisation: root,
  on: endOf(2026, month),
  body: { figure, month: `2026-${String(month).padStart(2, '0')}`, more, reason },
})

/** What the year comes to less what the months so far have: as each quarter, and October, see it. */
const stillToCome = (figures: readonly string[], month: number): number =>
  indicators
    .filter((one) => figures.includes(one.figure))
    .reduce((sum, { values: [, whole] = [0, 0], step = 1 }) => sum + whole - partOf(whole, month, step), 0)

const forecasts = (): Happening[] => [
  ...[3, 6, 9, lastMonth].flatMap((month) => [
    expected(
      month,
      'targets.gross-output',
      stillToCome(['gross-output'], month),
      'Vụ đông, cà phê và du lịch cuối năm',
    ),
    expected(
      month,
      'targets.budget-revenue',
      stillToCome(['budget-revenue.taxes', 'budget-revenue.other'], month),
      'Thu nợ thuế và tiền sử dụng đất các tháng còn lại',
    ),
    expected(
      month,
      'targets.jobs-found',
      stillToCome(['jobs-found'], month),
      'Các phiên giao dịch đã lên lịch',
    ),
  ]),
  expected(lastMonth, admissions, 3, 'Ba hồ sơ đã thẩm định, xét trong tháng 11'),
  expected(lastMonth, 'targets.rural-criteria-met', 1, 'Tiêu chí môi trường chờ đoàn thẩm định tháng 12'),
]

const target = (
  plan: string,
  figure: string,
  amount: number,
  by: 'province' | 'committee',
  { on, comparison = '>=', year = 2026 }: { on?: string; comparison?: string; year?: number } = {},
): Happening => ({
  key: `${plan} ${figure} ${by}`,
  kind: 'target.assigned',
  organisation: root,
  on: day(on ?? (by === 'province' ? '2025-12-30' : '2026-01-08')),
  paper: by,
  decision: plan,
  body: {
    figure,
    plan,
    comparison,
    amount,
    ...yearPeriod(year),
    assigner: by === 'province' ? superior : root,
  },
})

/** What the province allots the commune, and what the commune sets itself above it. */
const plans = (): Happening[] => [
  ...indicators.flatMap(({ figure, targets = [], comparison }) =>
    targets.map((amount, index) =>
      target('KTXH-2026', `targets.${figure}`, amount, index === 0 ? 'province' : 'committee', {
        ...(comparison ? { comparison } : {}),
      }),
    ),
  ),
  target('KN-2026', admissions, 22, 'province'),
  target('KN-2026', admissions, 24, 'committee'),
  target('KN-2027', admissions, 26, 'committee', { on: '2026-10-29', year: 2027 }),
]

const late: { readonly [month: number]: string } = {
  4: 'Giải ngân đường vào buôn: Phòng Kinh tế, trước 15/6',
  8: 'Cấp thẻ bảo hiểm y tế hộ cận nghèo: Phòng Văn hóa - Xã hội, trước 30/9',
}

const concluded = (): Happening[] =>
  months.slice(0, -1).map((month) => ({
    key: `month ${month}`,
    kind: 'month.concluded',
    organisation: root,
    on: day(`2026-${String(month + 1).padStart(2, '0')}-04`),
    body: {
      month: `2026-${String(month).padStart(2, '0')}`,
      conclusion: late[month]
        ? 'Phần lớn chỉ tiêu theo tiến độ; một việc chậm, đã giao rõ người, rõ hạn.'
        : 'Các chỉ tiêu thực hiện theo tiến độ kế hoạch.',
      ...(late[month] ? { late: late[month] } : {}),
    },
  }))

export const economyOf2026 = (): Happening[] => [...series(), ...plans(), ...forecasts(), ...concluded()]
