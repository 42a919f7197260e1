import { ratioToLastYear, shareOfTarget } from '#kernel/derived-figures.ts'
import type { Figure } from '#kernel/figure.ts'
import { formula } from '#kernel/figure-forms.ts'
import { add, exact, subtract, units } from '#kernel/quantity.ts'
import { otherRevenue, taxRevenue } from './revenue.ts'
import { grossOutput, observedSeries } from './series.ts'

export const budgetRevenue = formula(
  'targets.budget-revenue',
  { vi: 'Thu ngân sách nhà nước trên địa bàn', en: 'Budget revenue in the area' },
  units.dong,
  {
    vi: 'Thu thuế, phí, lệ phí cộng với các khoản khác; thiếu một khoản thì chưa có tổng.',
    en: 'Taxes and fees plus the other items; without one of them there is no total.',
  },
  {
    said: { as: ['thu|thu cân đối + ngân sách + !thuế|phí|chi|nội địa|bổ sung|điều tiết'] },
    reads: { vi: 'thuế, phí, lệ phí + các khoản khác', en: 'taxes and fees + other items' },
    inputs: () => ({ taxes: { figure: taxRevenue.id }, other: { figure: otherRevenue.id } }),
    compute: ({ taxes, other }) => (taxes && other ? add(taxes, other) : null),
    signs: { taxes: 1, other: 1 },
  },
)

export const outputOnLastYear = ratioToLastYear(grossOutput)

/** "Tăng trưởng kinh tế" of local reports is the growth of the same series, not one of its own. */
export const outputGrowth = formula(
  'targets.gross-output.growth',
  { vi: 'Tăng trưởng kinh tế', en: 'Economic growth' },
  units.percent,
  {
    vi: 'Tổng giá trị sản xuất so với cùng kỳ năm trước, trừ 100.',
    en: 'Gross output on last year, less 100.',
  },
  {
    decimals: 1,
    said: {
      as: [
        'tăng trưởng|tốc độ tăng + kinh tế|giá trị sản xuất',
        'kinh tế + tăng + !mô hình|tập thể|hộ|trang trại|tư nhân|nông nghiệp|thu nhập|thu',
      ],
    },
    reads: { vi: 'so với cùng kỳ − 100', en: 'on last year − 100' },
    inputs: () => ({ ratio: { figure: outputOnLastYear.id } }),
    compute: ({ ratio }) => (ratio ? subtract(ratio, exact(100n)) : null),
  },
)

export const economyFigures: readonly Figure[] = [
  ...observedSeries,
  budgetRevenue,
  shareOfTarget(budgetRevenue),
  outputOnLastYear,
  outputGrowth,
  ...observedSeries.filter((one) => one.unit.kind !== 'rate').map((one) => shareOfTarget(one)),
]
