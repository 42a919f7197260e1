import { asked } from '#kernel/asked-census.ts'
import type { Figure } from '#kernel/figure.ts'
import { census, flow } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import { inPeriod } from './asked.ts'
import { fourGood } from './registers.ts'

// Bốn tốt.

export const fourGoodRegistered = flow(
  'evaluation.four-good-registered',
  { vi: 'Tổ chức đảng đăng ký “bốn tốt”', en: 'Organisations registered for “four good”' },
  units.organisation,
  {
    vi: 'Số tổ chức đảng tự nguyện đăng ký chi bộ, đảng bộ “bốn tốt” của năm, theo ngày đăng ký.',
    en: 'Organisations that registered of their own will, by the day of it.',
  },
  { said: { as: ['tổ chức đảng + đăng ký', 'đăng ký + 4 tốt|bốn tốt'] } },
)

export const fourGoodRecognised = flow(
  'evaluation.four-good-recognised',
  { vi: 'Tổ chức đảng đạt “bốn tốt”', en: 'Organisations recognised as “four good”' },
  units.organisation,
  {
    vi: `Trong số đăng ký, tổ chức đảng được công nhận đạt “bốn tốt”, ${inPeriod.vi}.`,
    en: `Of those registered, the ones recognised, ${inPeriod.en}.`,
  },
  {
    said: {
      as: ['đạt|công nhận + 4 tốt|bốn tốt + !đăng ký', 'đăng ký + được công nhận|đạt + 4 tốt|bốn tốt'],
      outOf: 'evaluation.four-good-registered',
    },
  },
)

export const fourGoodOpen = census(
  'evaluation.four-good-not-met',
  { vi: 'Tổ chức đảng đăng ký chưa đạt “bốn tốt”', en: 'Registered and not recognised' },
  units.organisation,
  {
    vi: 'Tổ chức đảng đăng ký “bốn tốt” trong năm mà không đạt hoặc chưa được xét tại ngày cuối kỳ.',
    en: 'Organisations registered in the year and not met or not yet judged on the last day.',
  },
  fourGood,
  { where: { year: asked.year, state: ['registered', 'unmet'] } },
)

export const fourGoodFigures: readonly Figure[] = [fourGoodRegistered, fourGoodRecognised, fourGoodOpen]
