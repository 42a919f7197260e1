import type { FigureValue } from '#book/ledger/values.ts'
import type { ReportFinding, ReportInline } from '#kernel/answers.ts'
import { hedgeWords } from '#kernel/numerals.ts'
import { isZero } from '#kernel/quantity.ts'
import { slotNode } from './print-slot.ts'
import type { ReportQuestion } from './report.ts'
import type { Unfolded, Wanted } from './unfold.ts'

/** What unfolded prose needs to become a report. */
export interface Filling {
  values: ReadonlyMap<string, FigureValue>
  findings: readonly ReportFinding[]
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

/** Puts the values into unfolded prose and decides what hangs on them. */
export const finish = (unfolded: readonly Unfolded[], filling: Filling): ReportInline[] =>
  joined(unfolded.flatMap((one): ReportInline[] => inlineOf(one, filling)))

const inlineOf = (one: Unfolded, filling: Filling): ReportInline[] => {
  switch (one.type) {
    case 'estimated':
      return foundFor(filling, one.wanted).estimate
        ? [{ type: 'text', text: `${hedgeWords.estimate.vi} ` }]
        : []
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
      return [{ ...node, findings: findingsOn(one.wanted, filling) }]
    }
    default:
      return [one]
  }
}

/** The organisation whose target a value rests on, of itself or of its formula. */
export const assignerOf = (value: FigureValue): string | null =>
  value.target?.assigner ?? value.inputs.find((input) => input.value.target)?.value.target?.assigner ?? null

const findingsOn = ({ ref, period, organisation }: Wanted, { findings, question }: Filling): number[] => {
  const asksTheSame =
    organisation === question.organisation &&
    period.from === question.period.from &&
    period.to === question.period.to
  if (!asksTheSame) return []
  return findings.flatMap((finding, index) =>
    finding.refs.some((one) => one.split(/[[@]/)[0]?.replace(/\.target$/, '') === ref.figure) ? [index] : [],
  )
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
