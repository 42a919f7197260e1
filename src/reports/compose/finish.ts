import type { FigureValue } from '#book/ledger/values.ts'
import { hedgeWords } from '#kernel/numerals.ts'
import { isZero } from '#kernel/quantity.ts'
import type { ReportInline } from '#kernel/report-answers.ts'
import type { Marked } from './findings.ts'
import { slotNode } from './print-slot.ts'
import type { ReportQuestion } from './report.ts'
import type { Unfolded, Wanted } from './unfold.ts'

/** What unfolded prose needs to become a report. */
export interface Filling {
  values: ReadonlyMap<string, FigureValue>
  findings: readonly Marked[]
  rounding: 'half-up' | 'truncate'
  /** The report's own question: findings speak of it, so slots about another one carry none. */
  question: Required<Pick<ReportQuestion, 'organisation' | 'period'>>
  nameOf: (id: string) => string
}

const foundFor = (filling: Filling, wanted: Wanted): FigureValue => {
  const found = filling.values.get(wanted.key)
  if (!found) throw new Error(`a value that was not asked for: ${wanted.key}`)
  return found
}

/** A paragraph with its values; empty when everything in it hung on a value that is zero. */
export const finishedProse = (unfolded: readonly Unfolded[], filling: Filling): ReportInline[] =>
  trimmed(joined(finish(unfolded, filling)))

/** Puts the values into unfolded prose and decides what hangs on them. */
const finish = (unfolded: readonly Unfolded[], filling: Filling): ReportInline[] =>
  unfolded.flatMap((one): ReportInline[] => inlineOf(one, filling))

const inlineOf = (one: Unfolded, filling: Filling): ReportInline[] => {
  switch (one.type) {
    case 'estimated': {
      const { estimate, value } = foundFor(filling, one.wanted)
      const isEstimate = value === null ? one.wholeYear : estimate
      const words = [...(isEstimate ? [hedgeWords.estimate.vi] : []), ...(one.wholeYear ? ['cả năm'] : [])]
      return words.length > 0 ? [{ type: 'text', text: `${words.join(' ')} ` }] : []
    }
    case 'when': {
      const { value } = foundFor(filling, one.wanted)
      return value !== null && isZero(value) ? [] : finish(one.inner, filling)
    }
    case 'slot': {
      const found = foundFor(filling, one.wanted)
      const assigner = assignerOf(found)
      const node = slotNode(one.wanted, one.style, found, {
        rounding: filling.rounding,
        assigner: assigner === null ? null : filling.nameOf(assigner),
      })
      return [{ ...node, findings: findingsOn(one.wanted, found, filling) }]
    }
    default:
      return [one]
  }
}

/** The organisation whose target a value rests on, of itself or of its formula. */
export const assignerOf = (value: FigureValue): string | null =>
  value.target?.assigner ?? value.inputs.find((input) => input.value.target)?.value.target?.assigner ?? null

/** Findings about the number itself or, for a ratio, about what it divides. */
const findingsOn = (
  { ref, period, organisation }: Wanted,
  { inputs }: FigureValue,
  { findings, question }: Filling,
): number[] => {
  const asksTheSame =
    organisation === question.organisation &&
    period.from === question.period.from &&
    period.to === question.period.to
  if (!asksTheSame || ref.scenario === 'target') return []
  const about = [ref.figure, ...inputs.map((input) => input.value.ref.figure)]
  return findings.flatMap(({ figures }, index) => (about.some((one) => figures.has(one)) ? [index] : []))
}

/** Neighbouring texts of one kind become one. */
const joined = (inline: readonly ReportInline[]): ReportInline[] => {
  const result: ReportInline[] = []
  for (const one of inline) {
    const last = result.at(-1)
    if (last?.type === 'text' && one.type === 'text' && last.bold === one.bold && last.italic === one.italic)
      result[result.length - 1] = { ...last, text: last.text + one.text }
    else result.push(one)
  }
  return result
}

/** What is left out must leave no space behind at either end. */
const trimmed = (inline: readonly ReportInline[]): ReportInline[] => {
  const last = inline.length - 1
  return inline.flatMap((one, index): ReportInline[] => {
    if (one.type !== 'text') return [one]
    const start = index === 0 ? one.text.trimStart() : one.text
    const text = index === last ? start.trimEnd() : start
    return text === '' ? [] : [{ ...one, text }]
  })
}
