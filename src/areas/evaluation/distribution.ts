import { previousYear } from '#kernel/calendar.ts'
import { percentOrNone } from '#kernel/derived-figures.ts'
import type { Flow, Formula } from '#kernel/figure.ts'
import { formula } from '#kernel/figure-forms.ts'
import { gradingPackOn } from '#kernel/grading-pack.ts'
import type { Label } from '#kernel/label.ts'
import { compare, type Exact, exact, multiply, round, subtract, zero } from '#kernel/quantity.ts'
import { units } from '#kernel/unit.ts'
import type { Grade } from './grades.ts'

const grade: Label = { vi: 'Xếp loại', en: 'Grade' }
const argument = (of: string | undefined) => (of === undefined ? {} : { of })

/** One grade among all that were graded, in per cent. */
export const shareOfGrade = (of: Flow): Formula =>
  formula(
    `${of.id}.share`,
    { vi: `${of.label.vi}: tỷ lệ một mức xếp loại`, en: `${of.label.en}: share of a grade` },
    units.percent,
    {
      vi: `${of.label.vi} ở mức được hỏi chia cho tổng số đã xếp loại; không tính người, tổ chức không xếp loại.`,
      en: `${of.label.en} of the grade asked about among all graded; those not graded left out.`,
    },
    {
      of: grade,
      decimals: 2,
      reads: { vi: 'số ở mức xếp loại ÷ tổng số đã xếp loại × 100', en: 'of the grade ÷ all graded × 100' },
      inputs: ({ ref }) => ({ part: { figure: of.id, ...argument(ref.of) }, all: { figure: of.id } }),
      compute: ({ part, all }) => percentOrNone(part, all),
    },
  )

export const changeOfGrade = (of: Flow): Formula =>
  formula(
    `${of.id}.change`,
    { vi: `${of.label.vi}: tăng, giảm so với năm trước`, en: `${of.label.en}: change on last year` },
    of.unit,
    {
      vi: `${of.label.vi} ở mức được hỏi trừ đi chính số ấy của năm trước.`,
      en: `${of.label.en} of the grade asked about less the same of last year.`,
    },
    {
      of: grade,
      reads: { vi: 'kỳ này − cùng kỳ năm trước', en: 'this period − last year' },
      inputs: ({ ref, question }) => ({
        now: { figure: of.id, ...argument(ref.of) },
        before: { figure: of.id, ...argument(ref.of), period: previousYear(question.period) },
      }),
      signs: { now: 1, before: -1 },
      compute: ({ now, before }) => (now && before ? subtract(now, before) : null),
    },
  )

/** The most that may be excellent, whole: 20 % of 41 good ones are 8. */
const allowed = (good: Exact, percent: number): Exact =>
  round(multiply(good, exact(percent, 100)), 0, 'truncate')

interface Cap {
  id: string
  label: Label
  meaning: Label
  of: Flow
  /** How a grade is written in the argument of the flow, for the group asked about. */
  argument: (grade: Grade, group: string | undefined) => string
  group?: Label
}

/** How many "excellent" are more than the rules of the last day allow; 0 where the cap is kept. */
export const excellentOverCap = ({ id, label, meaning, of, argument: write, group }: Cap): Formula =>
  formula(id, label, of.unit, meaning, {
    ...(group ? { of: group } : {}),
    reads: {
      vi: 'số xuất sắc − phần nguyên của (tỷ lệ tối đa × số hoàn thành tốt), không dưới 0',
      en: 'excellent − whole part of (cap × good), not below 0',
    },
    inputs: ({ ref }) => ({
      excellent: { figure: of.id, of: write('excellent', ref.of) },
      good: { figure: of.id, of: write('good', ref.of) },
    }),
    compute: ({ excellent, good }, _plan, { to }) => {
      if (!excellent || !good) return null
      const over = subtract(excellent, allowed(good, gradingPackOn(to).excellentCap.value))
      return compare(over, zero) > 0 ? over : zero
    },
  })
