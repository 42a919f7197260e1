import type { Check } from '#kernel/check.ts'
import type { Label } from '#kernel/label.ts'
import { compare } from '#kernel/quantity.ts'
import {
  activeModels,
  amountOf,
  disbursed,
  keyAmount,
  keyProjects,
  modelsReviewed,
  openedAmount,
  openedThisYear,
} from './figures.ts'

/** A part ("trong đó") is never more than what it is a part of. */
const within = (id: string, label: Label, part: string, whole: string): Check => ({
  id,
  label,
  figures: () => ({ part: { figure: part }, whole: { figure: whole } }),
  judge: ({ part = null, whole = null }) => ({
    holds: !part || !whole || compare(part, whole) <= 0,
    stated: part,
    expected: whole,
    says: (print) => ({
      vi: `${print(part)} trong ${print(whole)}`,
      en: `${print(part)} of ${print(whole)}`,
    }),
  }),
})

export const checks: readonly Check[] = [
  within(
    'projects.key-within-opened',
    { vi: 'Công trình trọng điểm nằm trong công trình mở mới', en: 'Key projects are among those opened' },
    keyProjects.id,
    openedThisYear.id,
  ),
  within(
    'projects.key-amount-within-opened',
    { vi: 'Vốn trọng điểm nằm trong tổng mức mở mới', en: 'Money of key projects is part of all' },
    keyAmount.id,
    openedAmount.id,
  ),
  within(
    'projects.disbursed-within-amount',
    { vi: 'Giải ngân không quá tổng mức', en: 'No more disbursed than decided' },
    disbursed.id,
    amountOf.id,
  ),
  within(
    'projects.models-reviewed-within-active',
    { vi: 'Mô hình đã đánh giá', en: 'Models reviewed' },
    modelsReviewed.id,
    activeModels.id,
  ),
]
