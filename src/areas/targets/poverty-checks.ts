import type { Check } from '#kernel/check.ts'
import { compare, round } from '#kernel/quantity.ts'
import { villagesNotReviewed } from './poverty/households.ts'
import { reviewedRate } from './poverty/rates.ts'
import { povertyRate } from './series.ts'

/** The published rate has two decimals: the reviews are held against it as printed. */
const statedAndReviewed: Check = {
  id: 'targets.poverty-rate-as-reviewed',
  label: {
    vi: 'Tỷ lệ hộ nghèo công bố khớp kết quả rà soát',
    en: 'The stated poverty rate is the reviewed one',
  },
  figures: () => ({ stated: { figure: povertyRate.id }, reviewed: { figure: reviewedRate.id } }),
  judge: ({ stated = null, reviewed = null }) => ({
    holds: !stated || !reviewed || compare(stated, round(reviewed, 2, 'half-up')) === 0,
    stated,
    expected: reviewed && round(reviewed, 2, 'half-up'),
    says: (print) => ({
      vi: `Công bố ${print(stated)}%, rà soát ${print(reviewed && round(reviewed, 2, 'half-up'))}%`,
      en: `Stated ${print(stated)}%, reviewed ${print(reviewed && round(reviewed, 2, 'half-up'))}%`,
    }),
  }),
}

/** Silent until the first village is reviewed: an office may know the rate only as stated. */
const everyVillageReviewed: Check = {
  id: 'targets.every-village-reviewed',
  label: { vi: 'Mọi thôn, buôn đều có kết quả rà soát hộ nghèo', en: 'Every village has its poverty review' },
  figures: () => ({ missing: { figure: villagesNotReviewed.id }, rate: { figure: reviewedRate.id } }),
  judge: ({ missing = null, rate = null }) => ({
    holds: rate === null || missing === null || missing.n === 0n,
    stated: missing,
    expected: null,
    says: (print) => ({
      vi: `${print(missing)} thôn, buôn, tổ dân phố chưa có kết quả rà soát`,
      en: `${print(missing)} villages have no review`,
    }),
  }),
  missing: { figure: villagesNotReviewed.id },
}

export const povertyChecks: readonly Check[] = [statedAndReviewed, everyVillageReviewed]
