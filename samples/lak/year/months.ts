import { addMonths, day, endOfMonth, endOfYear, startOfYear, yearPeriod } from '#kernel/calendar.ts'
import type { Happening } from '../happening.ts'
import { root } from '../organisations.ts'
import { openedOn } from '../people.ts'

const million = 1_000_000
const billion = 1_000 * million

const endOf = (month: number) => endOfMonth(addMonths(startOfYear(2023), month - 1))
const written = (month: number) => `2023-${String(month).padStart(2, '0')}`

/** What is told by quarters: counted from January on, and what is still expected, with the reason. */
const tellings = [
  { month: 3, taxes: 5_980, other: 1_940, jobs: 214, more: { revenue: 34_200, jobs: 950 } },
  { month: 6, taxes: 13_410, other: 5_020, jobs: 548, more: { revenue: 24_500, jobs: 650 } },
  { month: 9, taxes: 21_760, other: 8_370, jobs: 871, more: { revenue: 13_100, jobs: 340 } },
  // Counted once more for the report of the year, which is written before the year is over.
  { month: 11, taxes: 27_384, other: 11_716, jobs: 1_149, more: { revenue: 4_310, jobs: 96 } },
] as const

const counted = (month: number, figure: string, amount: number, source: string): Happening => ({
  key: `${figure} to ${month}`,
  kind: 'series.observed',
  organisation: root,
  on: endOf(month),
  body: {
    figure: `targets.${figure}`,
    from: startOfYear(2023),
    to: endOf(month),
    amount,
    isEstimate: false,
    source,
  },
})

const expected = (month: number, figure: string, more: number, reason: string): Happening => ({
  key: `forecast ${figure} ${month}`,
  kind: 'forecast.made',
  organisation: root,
  on: endOf(month),
  body: { figure: `targets.${figure}`, month: written(month), more, reason },
})

const finance = 'Phòng Tài chính - Kế hoạch huyện, Chi cục Thuế huyện'
const labour = 'Phòng Lao động - Thương binh và Xã hội huyện'

const told = (): Happening[] =>
  tellings.flatMap(({ month, taxes, other, jobs, more }) => [
    counted(month, 'budget-revenue.taxes', taxes * million, finance),
    counted(month, 'budget-revenue.other', other * million, finance),
    counted(month, 'jobs-found', jobs, labour),
    expected(
      month,
      'budget-revenue',
      more.revenue * million,
      'Thu nợ đọng thuế và tiền sử dụng đất các quý còn lại',
    ),
    expected(month, 'jobs-found', more.jobs, 'Các phiên giao dịch việc làm đã lên lịch'),
  ])

/** What the departments expect of December where their own figures are not told by month. */
const december = (): Happening[] => [
  expected(11, 'budget-revenue.taxes', 2_610 * million, 'Thuế kê khai tháng 12 và nợ thuế đã cam kết nộp'),
  {
    key: 'forecast admissions 11',
    kind: 'forecast.made',
    organisation: root,
    on: endOf(11),
    body: {
      figure: 'members.admissions-decided',
      month: written(11),
      more: 3,
      reason: 'Hồ sơ đã đủ thủ tục, chờ Ban Thường vụ quyết định trong tháng 12',
    },
  },
]

const late: { readonly [month: number]: string } = {
  5: 'Thu tiền sử dụng đất chậm: Phòng Tài chính - Kế hoạch, trước 30/6',
  8: 'Hồ sơ OCOP chưa đủ: Phòng Nông nghiệp và Phát triển nông thôn, trước 30/9',
  9: 'Thu ngân sách so kế hoạch huyện: Chi cục Thuế, trước 30/11',
}

/** The standing committee concludes upon each month at the beginning of the next. */
const concluded = (): Happening[] =>
  Array.from({ length: 11 }, (_, index) => index + 1).map((month) => ({
    key: `month ${month}`,
    kind: 'month.concluded',
    organisation: root,
    on: day(`2023-${String(month + 1).padStart(2, '0')}-05`),
    body: {
      month: written(month),
      conclusion: late[month]
        ? 'Phần lớn chỉ tiêu theo tiến độ; một việc chậm, đã giao rõ người, rõ hạn.'
        : 'Các chỉ tiêu thực hiện theo tiến độ kế hoạch.',
      ...(late[month] ? { late: late[month] } : {}),
    },
  }))

/** Items of the taxes and of the rest, as the tax branch closed the year: they add up to the two groups. */
const items: readonly (readonly [string, number])[] = [
  ['private-sector', 12_846],
  ['state-sector', 1_215],
  ['personal-income', 5_604],
  ['registration', 7_182],
  ['land-use', 96],
  ['fees', 3_059],
  ['land-grant', 8_640],
  ['land-rent', 1_207],
  ['minerals', 884],
  ['public-land', 412],
  ['fines', 2_282],
]

const revenue = (): Happening[] =>
  items.map(([name, amount]) => ({
    key: `revenue ${name}`,
    kind: 'series.observed',
    organisation: root,
    on: day('2023-12-14'),
    body: {
      figure: `targets.budget-revenue.${name}`,
      ...yearPeriod(2023),
      amount: amount * million,
      isEstimate: true,
      source: finance,
    },
  }))

/** What the district congress of 2020 set for the term, with the values of the years before the book. */
const term = (): Happening[] => {
  const target = (figure: string, amount: number, from: string): Happening => ({
    key: `term ${figure}`,
    kind: 'target.brought-forward',
    organisation: root,
    on: openedOn,
    body: {
      figure,
      plan: 'DH-XV',
      comparison: '>=',
      amount,
      from,
      to: endOfYear(2025),
      assigner: root,
    },
  })
  const earlier = (figure: string, year: number, amount: number): Happening => ({
    key: `${figure} ${year}`,
    kind: 'series.brought-forward',
    organisation: root,
    on: openedOn,
    body: {
      figure: `targets.${figure}`,
      ...yearPeriod(year),
      amount,
      isEstimate: false,
      source: 'Chi cục Thống kê huyện',
    },
  })
  return [
    target('targets.gross-output', 3_400 * billion, '2025-01-01'),
    target('targets.income-per-person', 42 * million, '2025-01-01'),
    target('targets.forest-cover', 62.5, '2025-01-01'),
    target('members.admissions-decided', 550, '2021-01-01'),
    earlier('gross-output', 2021, 2_512 * billion),
    earlier('income-per-person', 2021, 28.6 * million),
    earlier('forest-cover', 2021, 61.8),
  ]
}

export const months = (): Happening[] => [...term(), ...told(), ...december(), ...revenue(), ...concluded()]
