import { previousYear } from '#kernel/calendar.ts'
import { percentOrNone } from '#kernel/derived-figures.ts'
import type { Census, Figure, FigureRef, Formula } from '#kernel/figure.ts'
import { census, formula } from '#kernel/figure-forms.ts'
import { add, type Exact, subtract, units } from '#kernel/quantity.ts'
import { places, villageKinds } from '#subjects/places.ts'
import { povertyReviews } from './registers.ts'
import { povertyRate, povertyRateDifficult } from './series.ts'

type Counted = 'households' | 'poor' | 'nearPoor' | 'minorityHouseholds' | 'minorityPoor' | 'minorityNearPoor'

/** Households of the reviews of the asked year, added up over villages. */
const reviewed = (
  name: string,
  vi: string,
  en: string,
  sum: Counted,
  said: string,
  where: Census['where'] = {},
): Census =>
  census(
    `targets.${name}`,
    { vi, en },
    units.household,
    {
      vi: `${vi} theo kết quả rà soát của năm, cộng các thôn, buôn, tổ dân phố đã rà soát.`,
      en: `${en} by the reviews of the year, added up over the villages reviewed.`,
    },
    povertyReviews,
    { where, sum, said: { as: [said] } },
  )

const notMinority = '!dân tộc thiểu số|đặc biệt khó khăn|giảm|thoát'

export const households = reviewed(
  'households',
  'Tổng số hộ rà soát',
  'Households reviewed',
  'households',
  `tổng số hộ|số hộ rà soát + ${notMinority}|nghèo`,
)
export const poorHouseholds = reviewed(
  'poor-households',
  'Hộ nghèo',
  'Poor households',
  'poor',
  `hộ nghèo + tổng số|còn|có + ${notMinority}|cận nghèo|tỷ lệ|giúp đỡ|hỗ trợ|nhà|quỹ|tặng`,
)
export const nearPoorHouseholds = reviewed(
  'near-poor-households',
  'Hộ cận nghèo',
  'Near-poor households',
  'nearPoor',
  `hộ cận nghèo + tổng số|còn|có + ${notMinority}|tỷ lệ|giúp đỡ|hỗ trợ|nhà|quỹ|tặng`,
)
export const minorityHouseholds = reviewed(
  'minority-households',
  'Hộ dân tộc thiểu số',
  'Ethnic-minority households',
  'minorityHouseholds',
  'hộ dân tộc thiểu số + tổng số + !nghèo|cận nghèo',
)
export const minorityPoor = reviewed(
  'minority-poor-households',
  'Hộ nghèo dân tộc thiểu số',
  'Poor ethnic-minority households',
  'minorityPoor',
  'hộ nghèo + dân tộc thiểu số + tổng số|còn|có + !giảm|tỷ lệ|cận nghèo|giúp đỡ|hỗ trợ|nhà',
)
const minorityNearPoor = reviewed(
  'minority-near-poor-households',
  'Hộ cận nghèo dân tộc thiểu số',
  'Near-poor ethnic-minority households',
  'minorityNearPoor',
  'hộ cận nghèo + dân tộc thiểu số + tổng số|còn|có + !giảm|tỷ lệ|giúp đỡ|hỗ trợ|nhà',
)

const difficult = { difficult: true }
const difficultHouseholds = reviewed(
  'difficult-households',
  'Hộ ở địa bàn đặc biệt khó khăn',
  'Households of specially difficult places',
  'households',
  'số hộ + đặc biệt khó khăn + !nghèo|cận nghèo',
  difficult,
)
const difficultPoor = reviewed(
  'difficult-poor-households',
  'Hộ nghèo ở địa bàn đặc biệt khó khăn',
  'Poor households of specially difficult places',
  'poor',
  'hộ nghèo + đặc biệt khó khăn + tổng số|còn|có + !giảm|tỷ lệ|cận nghèo|dân tộc thiểu số',
  difficult,
)
const minorityElsewhere = reviewed(
  'minority-households-elsewhere',
  'Hộ dân tộc thiểu số ở địa bàn khác',
  'Minority households of other places',
  'minorityHouseholds',
  'hộ dân tộc thiểu số + địa bàn khác',
  { difficult: false },
)
const minorityPoorElsewhere = reviewed(
  'minority-poor-households-elsewhere',
  'Hộ nghèo dân tộc thiểu số ở địa bàn khác',
  'Poor minority households of other places',
  'minorityPoor',
  'hộ nghèo + dân tộc thiểu số + địa bàn khác',
  { difficult: false },
)

const villagesReviewed = census(
  'targets.villages-reviewed',
  { vi: 'Địa bàn đã rà soát hộ nghèo', en: 'Places reviewed' },
  units.village,
  { vi: 'Thôn, buôn, tổ dân phố có kết quả rà soát của năm.', en: 'Villages with a review of the year.' },
  povertyReviews,
  { said: { as: ['thôn|buôn + rà soát + nghèo + !chưa'] } },
)
export const villagesNotReviewed = census(
  'targets.villages-not-reviewed',
  { vi: 'Thôn, buôn, tổ dân phố chưa rà soát hộ nghèo', en: 'Villages without a review' },
  units.village,
  {
    vi: 'Thôn, buôn, tổ dân phố chưa có kết quả rà soát của năm, riêng hoặc chung cả xã.',
    en: 'Villages without a review of the year, of their own or of the whole commune.',
  },
  places,
  {
    where: { kind: villageKinds },
    unnamedBy: { register: povertyReviews, field: 'covers' },
    said: { as: ['thôn|buôn + chưa rà soát + nghèo'] },
  },
)

interface Share {
  name: string
  vi: string
  en: string
  meaning: { vi: string; en: string }
  part: readonly Figure[]
  whole: readonly Figure[]
  said: string
}

const totalOf = (values: { readonly [name: string]: Exact | null }, prefix: string): Exact | null => {
  const each = Object.keys(values).filter((name) => name.startsWith(prefix))
  return each.reduce<Exact | null>(
    (sum, name) => {
      const value = values[name] ?? null
      if (!sum || !value) return null
      return add(sum, value)
    },
    { n: 0n, d: 1n },
  )
}
const inputsOf = (prefix: string, figures: readonly Figure[]): [string, FigureRef][] =>
  figures.map(({ id }, index) => [`${prefix}${index}`, { figure: id }])

/** Counted households in per cent of counted households; nothing while nothing is reviewed. */
const shareOf = ({ name, vi, en, meaning, part, whole, said }: Share): Formula =>
  formula(`targets.${name}`, { vi, en }, units.percent, meaning, {
    decimals: 2,
    said: { as: [said] },
    reads: {
      vi: `${part.map((one) => one.label.vi.toLowerCase()).join(' + ')} ÷ ${whole.map((one) => one.label.vi.toLowerCase()).join(' + ')} × 100`,
      en: `${part.map((one) => one.label.en.toLowerCase()).join(' + ')} ÷ ${whole.map((one) => one.label.en.toLowerCase()).join(' + ')} × 100`,
    },
    inputs: () => Object.fromEntries([...inputsOf('part', part), ...inputsOf('whole', whole)]),
    compute: (values) => percentOrNone(totalOf(values, 'part'), totalOf(values, 'whole')),
  })

export const reviewedRate = shareOf({
  name: 'poverty-rate.reviewed',
  vi: 'Tỷ lệ hộ nghèo tính từ kết quả rà soát',
  en: 'Poverty rate from the reviews',
  meaning: {
    vi: 'Hộ nghèo chia cho tổng số hộ của các địa bàn đã rà soát trong năm.',
    en: 'Poor households of all households of the places reviewed in the year.',
  },
  part: [poorHouseholds],
  whole: [households],
  said: 'tỷ lệ + hộ nghèo + rà soát + !giảm|dân tộc thiểu số|cận nghèo|đa chiều|đặc biệt khó khăn',
})
/** Poor in several dimensions are the poor and the near-poor: Nghị định 07/2021/NĐ-CP of 27/01/2021. */
export const multidimensionalRate = shareOf({
  name: 'multidimensional-poverty-rate',
  vi: 'Tỷ lệ nghèo đa chiều',
  en: 'Multidimensional poverty rate',
  meaning: {
    vi: 'Hộ nghèo cộng hộ cận nghèo, chia cho tổng số hộ của các địa bàn đã rà soát trong năm.',
    en: 'Poor and near-poor households of all households of the places reviewed in the year.',
  },
  part: [poorHouseholds, nearPoorHouseholds],
  whole: [households],
  said: 'tỷ lệ + nghèo đa chiều + !giảm|dân tộc thiểu số',
})
export const minorityRate = shareOf({
  name: 'minority-poverty-rate',
  vi: 'Tỷ lệ hộ nghèo dân tộc thiểu số',
  en: 'Poverty rate among ethnic minorities',
  meaning: {
    vi: 'Hộ nghèo dân tộc thiểu số chia cho tổng số hộ dân tộc thiểu số, ở mọi địa bàn đã rà soát.',
    en: 'Poor ethnic-minority households of all of them, in every place reviewed.',
  },
  part: [minorityPoor],
  whole: [minorityHouseholds],
  said: 'tỷ lệ + hộ nghèo dân tộc thiểu số + !giảm|đặc biệt khó khăn|cận nghèo',
})
export const reviewedRateDifficult = shareOf({
  name: 'poverty-rate-difficult.reviewed',
  vi: 'Tỷ lệ hộ nghèo trong đồng bào dân tộc thiểu số, xã đặc biệt khó khăn tính từ kết quả rà soát',
  en: 'Poverty rate among minorities and in difficult communes from the reviews',
  meaning: {
    vi: 'Tính mọi hộ ở địa bàn đặc biệt khó khăn và hộ dân tộc thiểu số ở các địa bàn còn lại, mỗi hộ một lần.',
    en: 'Every household of specially difficult places and the minority ones elsewhere, each once.',
  },
  part: [difficultPoor, minorityPoorElsewhere],
  whole: [difficultHouseholds, minorityElsewhere],
  said: 'tỷ lệ + hộ nghèo + dân tộc thiểu số + đặc biệt khó khăn + rà soát',
})

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
const minorityReduction = fallOf(
  'targets.minority-poverty-reduction',
  'Mức giảm tỷ lệ hộ nghèo dân tộc thiểu số',
  'Fall of the poverty rate among ethnic minorities',
  { review: minorityRate },
  'tỷ lệ hộ nghèo dân tộc thiểu số + giảm + !giảm còn|xuống còn|cận nghèo|đặc biệt khó khăn',
)

export const povertyFigures: readonly Figure[] = [
  households,
  poorHouseholds,
  nearPoorHouseholds,
  minorityHouseholds,
  minorityPoor,
  minorityNearPoor,
  difficultHouseholds,
  difficultPoor,
  minorityElsewhere,
  minorityPoorElsewhere,
  villagesReviewed,
  villagesNotReviewed,
  reviewedRate,
  multidimensionalRate,
  minorityRate,
  reviewedRateDifficult,
  povertyReduction,
  povertyReductionDifficult,
  minorityReduction,
]
