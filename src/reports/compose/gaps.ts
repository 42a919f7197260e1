import type { FigureValue } from '#book/ledger/values.ts'
import type { Period } from '#kernel/calendar.ts'
import type { Figure, FigureRef } from '#kernel/figure.ts'
import { isZero } from '#kernel/quantity.ts'

/** What a value of a report still waits for: an entry, a target, or a look whether nought is all there is. */
export interface Gap {
  why: 'missing' | 'no-target' | 'nought'
  ref: FigureRef
  figure: Figure
  period: Period
  /** The figure a form asks for to fill it: what is forecast, and not what remains of it. */
  about: string
}

const gap = ({ ref, figure, period }: FigureValue, why: Gap['why'], about = figure.id): Gap => ({
  why,
  ref,
  figure,
  period,
  about,
})

/** The inputs a formula without a value waits for. Where some stand in for others, those it would follow from. */
const awaited = (value: FigureValue): FigureValue['inputs'] => {
  const { figure, inputs } = value
  if (figure.form !== 'formula' || !figure.reliesOn) return inputs
  const relied = figure.reliesOn(Object.fromEntries(inputs.map((one) => [one.name, one.value.value])))
  return inputs.filter(({ name }) => relied.includes(name))
}

/** Down to the leaves: a share is missing because its plan is, or what it divides. */
export const gapsOf = (value: FigureValue, about?: string): Gap[] => {
  const { figure, ref, plan } = value
  if (ref.scenario === 'target') return value.value === null ? [gap(value, 'no-target')] : []
  if (figure.form === 'formula') {
    if (value.value !== null && !isZero(value.value)) return []
    if (figure.overPlan) return plan.length === 0 ? [gap(value, 'no-target')] : []
    const of = figure.follows?.as === 'forecast' ? figure.follows.figure : undefined
    return awaited(value).flatMap((one) => gapsOf(one.value, of))
  }
  if (value.value === null) return [gap(value, 'missing', about)]
  return isZero(value.value) && figure.form !== 'stock' ? [gap(value, 'nought', about)] : []
}

/** Each gap once, whatever numbers of the report wait for it. */
export const gapsIn = (values: Iterable<FigureValue>): Gap[] => {
  const found = new Map<string, Gap>()
  for (const value of values)
    for (const one of gapsOf(value))
      found.set(`${one.why}|${one.figure.id}|${one.period.from}|${one.period.to}`, one)
  return [...found.values()]
}
