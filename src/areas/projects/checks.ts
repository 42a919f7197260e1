import { addDays } from '#kernel/calendar.ts'
import { balance, type Check, coverage, partsOf, within } from '#kernel/check.ts'
import type { Label } from '#kernel/label.ts'
import {
  amountOf,
  changedAmount,
  decidedAmount,
  disbursed,
  keyAmount,
  keyProjects,
  openedAmount,
  openedThisYear,
  otherAmount,
  otherProjects,
} from './figures.ts'
import { activeModels, modelsReviewed, modelsUnreviewed } from './model-figures.ts'

const made = (id: string, label: Label, whole: { id: string }, parts: readonly { id: string }[]): Check =>
  partsOf(
    id,
    label,
    { figure: whole.id },
    parts.map((part) => ({ figure: part.id })),
  )

export const checks: readonly Check[] = [
  made(
    'projects.opened-parts',
    { vi: 'Công trình mở mới gồm trọng điểm và khác', en: 'Projects opened are key or other' },
    openedThisYear,
    [keyProjects, otherProjects],
  ),
  made(
    'projects.opened-amount-parts',
    { vi: 'Tổng mức mở mới gồm trọng điểm và khác', en: 'Amounts opened are key or other' },
    openedAmount,
    [keyAmount, otherAmount],
  ),
  balance(
    'projects.amounts-balance',
    { vi: 'Tổng mức: đầu kỳ, mở mới, điều chỉnh', en: 'Amounts: before, opened, changed' },
    ({ period }) => {
      const before = addDays(period.from, -1)
      return {
        opening: { figure: amountOf.id, period: { from: before, to: before } },
        closing: { figure: amountOf.id },
        in: [{ figure: decidedAmount.id }, { figure: changedAmount.id }],
        out: [],
      }
    },
  ),
  within(
    'projects.disbursed-within-amount',
    { vi: 'Giải ngân không quá tổng mức', en: 'No more disbursed than decided' },
    { figure: disbursed.id },
    { figure: amountOf.id },
  ),
  coverage(
    'projects.models-all-reviewed',
    { vi: 'Mô hình đã đánh giá trong năm', en: 'Models reviewed in the year' },
    { figure: modelsReviewed.id },
    { figure: activeModels.id },
    { figure: modelsUnreviewed.id },
  ),
]
