import { previousYear } from '#kernel/calendar.ts'
import type { Figure } from '#kernel/figure.ts'
import { formula } from '#kernel/figure-forms.ts'
import { type Exact, subtract, units } from '#kernel/quantity.ts'
import { povertyRate, povertyRateDifficult } from '../series.ts'
import { minorityRate, reviewedRate, reviewedRateDifficult } from './rates.ts'

const fall = (before: Exact | null | undefined, now: Exact | null | undefined): Exact | null =>
  before && now ? subtract(before, now) : null

/**
 * A fall is stated as a positive number of percentage points ("giảm 4,29%"). Both years are read from the
 * reviews or both from the rates as stated, never one from each.
 */
const fallOf = (
  id: string,
  vi: string,
  en: string,
  from: { review: Figure; stated?: Figure },
  said: string,
) =>
  formula(
    id,
    { vi, en },
    units.point,
    {
      vi: `${(from.stated ?? from.review).label.vi} của năm trước trừ đi của năm nay, tính bằng điểm phần trăm; chưa rà soát đủ hai năm thì lấy tỷ lệ đã công bố.`,
      en: `${(from.stated ?? from.review).label.en} of last year less that of this one, in points; from the stated rates until both years are reviewed.`,
    },
    {
      decimals: 2,
      said: { as: [said] },
      reads: { vi: 'năm trước − năm nay', en: 'last year − this year' },
      inputs: ({ question }) => {
        const period = previousYear(question.period)
        return {
          before: { figure: from.review.id, period },
          now: { figure: from.review.id },
          ...(from.stated
            ? { statedBefore: { figure: from.stated.id, period }, statedNow: { figure: from.stated.id } }
            : {}),
        }
      },
      reliesOn: ({ before, now }) => (before && now ? ['before', 'now'] : ['statedBefore', 'statedNow']),
      compute: ({ before, now, statedBefore, statedNow }) =>
        fall(before, now) ?? fall(statedBefore, statedNow),
    },
  )

export const povertyReduction = fallOf(
  'targets.poverty-reduction',
  'Mức giảm tỷ lệ hộ nghèo',
  'Fall of the poverty rate',
  { review: reviewedRate, stated: povertyRate },
  'hộ nghèo + giảm + !giảm còn|xuống còn|dân tộc thiểu số|đặc biệt khó khăn|cận nghèo',
)
export const povertyReductionDifficult = fallOf(
  'targets.poverty-reduction-difficult',
  'Mức giảm tỷ lệ hộ nghèo trong đồng bào dân tộc thiểu số, xã đặc biệt khó khăn',
  'Fall of the poverty rate among ethnic minorities and in specially difficult communes',
  { review: reviewedRateDifficult, stated: povertyRateDifficult },
  'hộ nghèo + giảm + dân tộc thiểu số|đặc biệt khó khăn + ?đồng bào|đồng bào dân tộc thiểu số|xã đặc biệt khó khăn + !giảm còn|xuống còn|cận nghèo',
)
export const minorityReduction = fallOf(
  'targets.minority-poverty-reduction',
  'Mức giảm tỷ lệ hộ nghèo dân tộc thiểu số',
  'Fall of the poverty rate among ethnic minorities',
  { review: minorityRate },
  'tỷ lệ hộ nghèo dân tộc thiểu số + giảm + !giảm còn|xuống còn|cận nghèo|đặc biệt khó khăn',
)
