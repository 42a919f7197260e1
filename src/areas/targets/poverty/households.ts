import type { Census } from '#kernel/figure.ts'
import { census } from '#kernel/figure-forms.ts'
import { units } from '#kernel/quantity.ts'
import { places, villageKinds } from '#subjects/places.ts'
import { povertyReviews } from '../registers.ts'

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
export const minorityNearPoor = reviewed(
  'minority-near-poor-households',
  'Hộ cận nghèo dân tộc thiểu số',
  'Near-poor ethnic-minority households',
  'minorityNearPoor',
  'hộ cận nghèo + dân tộc thiểu số + tổng số|còn|có + !giảm|tỷ lệ|giúp đỡ|hỗ trợ|nhà',
)

const difficult = { difficult: true }
export const difficultHouseholds = reviewed(
  'difficult-households',
  'Hộ ở địa bàn đặc biệt khó khăn',
  'Households of specially difficult places',
  'households',
  'số hộ + đặc biệt khó khăn + !nghèo|cận nghèo',
  difficult,
)
export const difficultPoor = reviewed(
  'difficult-poor-households',
  'Hộ nghèo ở địa bàn đặc biệt khó khăn',
  'Poor households of specially difficult places',
  'poor',
  'hộ nghèo + đặc biệt khó khăn + tổng số|còn|có + !giảm|tỷ lệ|cận nghèo|dân tộc thiểu số',
  difficult,
)
export const minorityElsewhere = reviewed(
  'minority-households-elsewhere',
  'Hộ dân tộc thiểu số ở địa bàn khác',
  'Minority households of other places',
  'minorityHouseholds',
  'hộ dân tộc thiểu số + địa bàn khác',
  { difficult: false },
)
export const minorityPoorElsewhere = reviewed(
  'minority-poor-households-elsewhere',
  'Hộ nghèo dân tộc thiểu số ở địa bàn khác',
  'Poor minority households of other places',
  'minorityPoor',
  'hộ nghèo + dân tộc thiểu số + địa bàn khác',
  { difficult: false },
)

export const villagesReviewed = census(
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
