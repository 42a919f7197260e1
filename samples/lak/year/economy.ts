import { day, yearPeriod } from '#kernel/calendar.ts'
import type { Happening } from '../happening.ts'
import { root, superior } from '../organisations.ts'
import { openedOn } from '../people.ts'

const million = 1_000_000
const billion = 1_000 * million
/** Rates are kept in ten-thousandths of a per cent, areas in hundredths of a hectare, tonnes in kilograms. */
const percent = (value: number) => Math.round(value * 10_000)
const hectares = (value: number) => value * 100
const tonnes = (value: number) => value * 1000

interface Indicator {
  figure: string
  /** Value of 2022 and of 2023, in whole steps; none where a formula gives it. */
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
  { figure: 'poverty-rate', values: [percent(26.73), percent(22.44)], source: labour },
  { figure: 'poverty-reduction', targets: [percent(3), percent(4)] },
  { figure: 'poverty-rate-difficult', values: [percent(38.12), percent(29.15)], source: labour },
  { figure: 'poverty-reduction-difficult', targets: [percent(4), percent(5)] },
  { figure: 'rural-criteria-met', targets: [137, 138] },
  {
    figure: 'sown-area',
    values: [hectares(27_940), hectares(28_315)],
    targets: [hectares(28_000), hectares(28_300)],
    source: farming,
  },
  {
    figure: 'grain-output',
    values: [tonnes(118_400), tonnes(121_250)],
    targets: [tonnes(119_000), tonnes(121_000)],
    source: farming,
  },
  {
    figure: 'forest-cover',
    values: [percent(62.1), percent(62.3)],
    targets: [percent(62.2), percent(62.3)],
    source: farming,
  },
  {
    figure: 'clean-water',
    values: [percent(93.4), percent(95.1)],
    targets: [percent(94.5), percent(95)],
    source: farming,
  },
  {
    figure: 'grid-electricity',
    values: [percent(99.2), percent(99.4)],
    targets: [percent(99.3), percent(99.4)],
    source: 'Điện lực huyện',
  },
  {
    figure: 'paved-roads',
    values: [percent(71.5), percent(75.2)],
    targets: [percent(74), percent(75)],
    source: 'Phòng Kinh tế và Hạ tầng huyện',
  },
  {
    figure: 'health-insurance',
    values: [percent(91.8), percent(93.6)],
    targets: [percent(93), percent(93.5)],
    source: 'Bảo hiểm xã hội huyện',
  },
  {
    figure: 'child-malnutrition',
    values: [percent(17.9), percent(16.8)],
    targets: [percent(17.2), percent(17)],
    comparison: '<=',
    source: 'Trung tâm Y tế huyện',
  },
  {
    figure: 'population-growth',
    values: [percent(1.12), percent(1.08)],
    targets: [percent(1.1), percent(1.1)],
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
    values: [percent(50.2), percent(52.4)],
    targets: [percent(52), percent(52)],
    source: labour,
  },
  {
    figure: 'cultural-families',
    values: [percent(80.6), percent(82.3)],
    targets: [percent(82), percent(82)],
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
  target('KN-2023', 'members.admissions-decided', 115, 'committee'),
]

export const economy = (): Happening[] => [...seriesOf(2022), ...plansOf2023(), ...seriesOf(2023)]
