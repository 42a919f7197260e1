import { type Period, previousYear, yearOf, yearPeriod } from './calendar.ts'
import type { Figure, FigureRef, Formula } from './figure.ts'
import { formula, type Options } from './figure-forms.ts'
import type { Label } from './label.ts'
import { type Exact, isZero, percentOf, subtract } from './quantity.ts'
import { units } from './unit.ts'

// Figures that follow from another one: against a plan, against last year.

/** a/b in per cent; null when a part is missing or b is zero. */
export const percentOrNone = (a: Exact | null | undefined, b: Exact | null | undefined): Exact | null =>
  a && b && !isZero(b) ? percentOf(a, b) : null

/** A figure of a share; it is asked about what the share is asked about where it has an argument itself. */
type Part = Pick<Figure, 'id'> & Partial<Pick<Figure, 'of'>>
const about = ({ id, of }: Part, asked: string | undefined): FigureRef =>
  of && asked !== undefined ? { figure: id, of: asked } : { figure: id }

/** One figure in per cent of another, both of the same question; nothing while the whole is zero or unknown. */
export const share = (
  id: string,
  label: Label,
  meaning: Label,
  part: Part,
  whole: Part,
  options: Options & { reads: Label },
): Formula =>
  formula(id, label, units.percent, meaning, {
    decimals: 2,
    ...options,
    inputs: ({ ref }) => ({ part: about(part, ref.of), whole: about(whole, ref.of) }),
    compute: (values) => percentOrNone(values.part, values.whole),
  })

/**
 * Actual against the plan of one named assigner, in per cent. Id: `<figure>.share`. `planned` is the figure
 * the plan was set for where it is another one: a forecast is held against the plan of what it forecasts.
 */
export const shareOfTarget = (of: Figure, planned: string = of.id): Formula =>
  formula(
    `${of.id}.share`,
    { vi: `${of.label.vi}: tỷ lệ so với chỉ tiêu`, en: `${of.label.en}: share of target` },
    units.percent,
    {
      vi: `${of.label.vi} chia cho chỉ tiêu của cấp giao được nêu tên.`,
      en: `${of.label.en} divided by the target of the named assigner.`,
    },
    {
      decimals: 2,
      follows: { figure: of.id, as: 'share-of-target' },
      reads: { vi: 'thực hiện ÷ chỉ tiêu × 100', en: 'actual ÷ target × 100' },
      inputs: ({ ref }) => ({
        actual: { figure: of.id, ...(ref.of ? { of: ref.of } : {}) },
        target: {
          figure: planned,
          scenario: 'target',
          ...(ref.of ? { of: ref.of } : {}),
          ...(ref.by ? { by: ref.by } : {}),
        },
      }),
      compute: ({ actual, target }) => percentOrNone(actual, target),
    },
  )

/** This period in per cent of the same period last year. Id: `<figure>.on-last-year`. */
export const ratioToLastYear = (of: Figure): Formula =>
  formula(
    `${of.id}.on-last-year`,
    { vi: `${of.label.vi}: so với cùng kỳ năm trước`, en: `${of.label.en}: on last year` },
    units.percent,
    {
      vi: `${of.label.vi} chia cho chính số ấy của cùng kỳ năm trước.`,
      en: `${of.label.en} divided by the same figure of last year.`,
    },
    {
      decimals: 2,
      follows: { figure: of.id, as: 'ratio-to-last-year' },
      reads: { vi: 'kỳ này ÷ cùng kỳ năm trước × 100', en: 'this period ÷ last year × 100' },
      inputs: ({ question }) => ({
        now: { figure: of.id },
        before: { figure: of.id, period: previousYear(question.period) },
      }),
      compute: ({ now, before }) => percentOrNone(now, before),
    },
  )

/** What happened is compared with the same period of last year, what stands with how the last year ended. */
const comparedWith = ({ form }: Figure, period: Period): Period =>
  form === 'stock' || form === 'census' ? yearPeriod(yearOf(period.to) - 1) : previousYear(period)

/** Plain difference to last year, in the figure's own unit. Id: `<figure>.change`. */
export const changeOnLastYear = (of: Figure): Formula =>
  formula(
    `${of.id}.change`,
    { vi: `${of.label.vi}: tăng, giảm so với năm trước`, en: `${of.label.en}: change on last year` },
    of.unit,
    {
      vi: `${of.label.vi} trừ đi chính số ấy của năm trước: số đếm được so với cùng kỳ, số hiện có so với cuối năm.`,
      en: `${of.label.en} less the same figure of last year: of the same period, or as the year ended for what stands.`,
    },
    {
      decimals: of.decimals,
      follows: { figure: of.id, as: 'change-on-last-year' },
      reads: { vi: 'kỳ này − cùng kỳ năm trước', en: 'this period − last year' },
      inputs: ({ question }) => ({
        now: { figure: of.id },
        before: { figure: of.id, period: comparedWith(of, question.period) },
      }),
      signs: { now: 1, before: -1 },
      compute: ({ now, before }) => (now && before ? subtract(now, before) : null),
    },
  )
