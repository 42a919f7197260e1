import { percentOrNone } from '#kernel/derived-figures.ts'
import type { Figure, FigureRef, Formula } from '#kernel/figure.ts'
import { formula } from '#kernel/figure-forms.ts'
import { add, type Exact, units } from '#kernel/quantity.ts'
import {
  difficultHouseholds,
  difficultPoor,
  households,
  minorityElsewhere,
  minorityHouseholds,
  minorityPoor,
  minorityPoorElsewhere,
  nearPoorHouseholds,
  poorHouseholds,
} from './households.ts'

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
