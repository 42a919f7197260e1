import { day, yearPeriod } from '#kernel/calendar.ts'
import type { Happening } from '../happening.ts'
import { root, superior } from '../organisations.ts'
import { openedOn } from '../people.ts'

const million = 1_000_000
const billion = 1_000 * million

interface Indicator {
  figure: string
  /** Value of 2022 and of 2023, in the figure's unit; none where a formula gives it. */
  values?: readonly [number, number]
  /** The targets of the province and of the district; none where nobody sets one. */
  targets?: readonly [number, number]
  comparison?: '<='
  source?: string
}

const statistics = 'Chi cục Thống kê huyện'
const finance = 'Phòng Tài chính - Kế hoạch huyện, Chi cục Thuế huyện'
const labour = 'Phòng Lao động - Thương binh và Xã hội huyện'
const farming = 'Phòng Nông nghiệp và Phát triển nông thôn huyện'

/** The 19 targets of KTXH-2023, and the series under them. */
const indicators: readonly Indicator[] = [
  {
    figure: 'gross-output',
    values: [2709 * billion, 2929 * billion],
    targets: [2900 * billion, 2900 * billion],
    source: statistics,
  },
  { figure: 'budget-revenue', targets: [32_290 * million, 50_070 * million] },
  { figure: 'budget-revenue.taxes', values: [27_850 * million, 30_002 * million], source: finance },
  { figure: 'budget-revenue.other', values: [12_310 * million, 13_425 * million], source: finance },
  {
    figure: 'income-per-person',
    values: [31.5 * million, 35 * million],
    targets: [34 * million, 35 * million],
    source: statistics,
  },
  { figure: 'poverty-rate', values: [26.73, 22.44], source: labour },
  { figure: 'poverty-reduction', targets: [3, 4] },
  { figure: 'poverty-rate-difficult', values: [38.12, 29.15], source: labour },
  { figure: 'poverty-reduction-difficult', targets: [4, 5] },
  { figure: 'rural-criteria-met', targets: [137, 138] },
  {
    figure: 'sown-area',
    values: [27_940, 28_315],
    targets: [28_000, 28_300],
    source: farming,
  },
  {
    figure: 'grain-output',
    values: [118_400, 121_250],
    targets: [119_000, 121_000],
    source: farming,
  },
  {
    figure: 'forest-cover',
    values: [62.1, 62.3],
    targets: [62.2, 62.3],
    source: farming,
  },
  {
    figure: 'clean-water',
    values: [93.4, 95.1],
    targets: [94.5, 95],
    source: farming,
  },
  {
    figure: 'grid-electricity',
    values: [99.2, 99.4],
    targets: [99.3, 99.4],
    source: 'Điện lực huyện',
  },
  {
    figure: 'paved-roads',
    values: [71.5, 75.2],
    targets: [74, 75],
    source: 'Phòng Kinh tế và Hạ tầng huyện',
  },
  {
    figure: 'health-insurance',
    values: [91.8, 93.6],
    targets: [93, 93.5],
    source: 'Bảo hiểm xã hội huyện',
  },
  {
    figure: 'child-malnutrition',
    values: [17.9, 16.8],
    targets: [17.2, 17],
    comparison: '<=',
    source: 'Trung tâm Y tế huyện',
  },
  {
    figure: 'population-growth',
    values: [1.12, 1.08],
    targets: [1.1, 1.1],
    comparison: '<=',
    source: 'Trung tâm Y tế huyện',
  },
  {
    figure: 'standard-schools',
    values: [20, 22],
    targets: [21, 22],
    source: 'Phòng Giáo dục và Đào tạo huyện',
  },
  { figure: 'jobs-found', values: [1105, 1248], targets: [1100, 1200], source: labour },
  {
    figure: 'trained-labour',
    values: [50.2, 52.4],
    targets: [52, 52],
    source: labour,
  },
  {
    figure: 'cultural-families',
    values: [80.6, 82.3],
    targets: [82, 82],
    source: 'Phòng Văn hóa và Thông tin huyện',
  },
]

const seriesOf = (year: 2022 | 2023): Happening[] =>
  indicators.flatMap(({ figure, values, source }) =>
    values
      ? [
          {
            key: `${figure} ${year}`,
            kind: year === 2022 ? 'series.brought-forward' : 'series.observed',
            organisation: root,
            on: year === 2022 ? openedOn : day('2023-12-14'),
            body: {
              figure: `targets.${figure}`,
              ...yearPeriod(year),
              amount: values[year - 2022] ?? 0,
              isEstimate: year === 2023,
              source: source ?? statistics,
            },
          },
        ]
      : [],
  )

const target = (
  plan: string,
  figure: string,
  amount: number,
  by: 'province' | 'committee',
  more = {},
): Happening => ({
  key: `${plan} ${figure} ${by}`,
  kind: 'target.assigned',
  organisation: root,
  on: day(by === 'province' ? '2023-01-05' : '2023-01-10'),
  paper: by,
  decision: plan,
  body: {
    figure,
    plan,
    comparison: '>=',
    amount,
    ...yearPeriod(2023),
    assigner: by === 'province' ? superior : root,
    ...more,
  },
})

/** What the committee had set itself before it decided again: replaced from the later decision on. */
const first = (plan: string, figure: string, amount: number): Happening => {
  const later = target(plan, figure, amount, 'committee')
  return { ...later, key: `${later.key} first`, on: day('2023-01-03'), decision: `${plan} first` }
}

/** Both assigners ask for the same 22 tỷ of taxes; of the whole revenue they ask different things. */
const plansOf2023 = (): Happening[] => [
  ...indicators.flatMap(({ figure, targets, comparison = '>=' }) =>
    (targets ?? []).map((amount, index) =>
      target('KTXH-2023', `targets.${figure}`, amount, index === 0 ? 'province' : 'committee', {
        comparison,
      }),
    ),
  ),
  target('NSNN-2023', 'targets.budget-revenue.taxes', 22_000 * million, 'province'),
  target('NSNN-2023', 'targets.budget-revenue.taxes', 22_000 * million, 'committee'),
  target('KN-2023', 'members.admissions-decided', 110, 'province'),
  first('KN-2023', 'members.admissions-decided', 112),
  target('KN-2023', 'members.admissions-decided', 115, 'committee'),
]

export const economy = (): Happening[] => [...seriesOf(2022), ...plansOf2023(), ...seriesOf(2023)]
