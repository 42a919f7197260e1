import { asked } from '#kernel/asked-census.ts'
import type { Period } from '#kernel/calendar.ts'
import { addDays, endOfMonth } from '#kernel/calendar.ts'
import type { Check } from '#kernel/check.ts'
import type { Figure } from '#kernel/figure.ts'
import { census, formula } from '#kernel/figure-forms.ts'
import { compare, exact, subtract, units, zero } from '#kernel/quantity.ts'
import { monthReviews } from './registers.ts'

/** Months that ended within the period. */
export const monthsEnded = ({ from, to }: Period): number => {
  let ended = 0
  for (let end = endOfMonth(from); end <= to; end = endOfMonth(addDays(end, 1))) ended += 1
  return ended
}

export const monthsConcluded = census(
  'targets.months-concluded',
  { vi: 'Tháng đã có kết luận đánh giá chỉ tiêu', en: 'Months concluded' },
  units.month,
  {
    vi: 'Số tháng trong năm mà cấp ủy đã đánh giá, kết luận về thực hiện chỉ tiêu.',
    en: 'Months of the year the committee assessed and concluded upon.',
  },
  monthReviews,
  {
    where: { year: asked.year, ofTheBook: true },
    said: { as: ['tháng + kết luận|đánh giá + chỉ tiêu + !chưa'] },
  },
)

export const monthsNotConcluded = formula(
  'targets.months-not-concluded',
  { vi: 'Tháng chưa có kết luận đánh giá chỉ tiêu', en: 'Months not concluded' },
  units.month,
  {
    vi: 'Số tháng đã hết trong kỳ trừ đi số tháng đã kết luận.',
    en: 'Months that ended within the period less those concluded upon.',
  },
  {
    reads: { vi: 'tháng đã hết − tháng đã kết luận', en: 'months ended − months concluded' },
    said: { as: ['tháng + chưa + kết luận|đánh giá + chỉ tiêu'] },
    inputs: () => ({ concluded: { figure: monthsConcluded.id } }),
    compute: ({ concluded }, _, period) => {
      const left = subtract(exact(monthsEnded(period)), concluded ?? zero)
      return compare(left, zero) < 0 ? zero : left
    },
  },
)

/** Silent in a book whose committee does not conclude by the month. */
export const monthsConcludedCheck: Check = {
  id: 'targets.every-month-concluded',
  label: { vi: 'Tháng nào cũng có kết luận đánh giá chỉ tiêu', en: 'Every month is concluded upon' },
  figures: () => ({ done: { figure: monthsConcluded.id }, missing: { figure: monthsNotConcluded.id } }),
  judge: ({ done = null, missing = null }) => ({
    holds: !done || done.n === 0n || !missing || missing.n === 0n,
    stated: done,
    expected: null,
    says: (print) => ({
      vi: `${print(done)} tháng đã kết luận, ${print(missing)} tháng chưa`,
      en: `${print(done)} months concluded, ${print(missing)} not`,
    }),
  }),
}

export const monthFigures: readonly Figure[] = [monthsConcluded, monthsNotConcluded]
