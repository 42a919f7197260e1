import type { FigureValue } from '#book/ledger/values.ts'
import { type Figure, printFigureRef } from '#kernel/figure.ts'
import {
  hedgeWords,
  holds,
  type Printed,
  printHedged,
  printMoney,
  printNumber,
  printPercent,
} from '#kernel/numerals.ts'
import { type Exact, type Rounding, toJson } from '#kernel/quantity.ts'
import type { SlotStyle } from '../template/template.ts'
import type { Slot } from './slots.ts'
import type { Wanted } from './unfold.ts'

export const missingMark = '…'

const print = (figure: Figure, value: Exact, style: SlotStyle, rounding: Rounding): Printed => {
  const { pad, as } = style
  const zeros = style.zeros ?? 'trim'
  const decimals = style.decimals ?? figure.decimals
  if (as === 'number') return printNumber(value, { decimals, rounding, zeros, ...(pad ? { pad } : {}) })
  if (as === 'percent') return printPercent(value, { decimals, rounding, zeros })
  const asked = style.decimals === undefined ? {} : { decimals: style.decimals }
  return printMoney(value, { as, rounding, zeros, ...asked })
}

/** The number of a slot as the report prints it, with its hedge, its "ước" and its unit. */
export const slotNode = (
  wanted: Wanted,
  style: SlotStyle,
  found: FigureValue,
  report: { rounding: 'half-up' | 'truncate'; assigner: string | null },
): Slot => {
  const { value, figure, estimate } = found
  const rounding = style.rounding ?? report.rounding
  const node = {
    type: 'slot' as const,
    ref: printFigureRef(wanted.ref),
    estimate,
    hedge: style.hedge ?? (estimate ? 'estimate' : null),
    decimals: style.decimals ?? figure.decimals,
    rounding,
    assigner: report.assigner,
    period: wanted.period,
    organisation: wanted.organisation,
    findings: [],
  }
  if (value === null)
    return { ...node, printed: missingMark, value: null, exact: null, missing: true, hedgeHolds: true }
  const plain = (mode: Rounding) => print(figure, value, style, mode)
  const printed = style.hedge ? printHedged(style.hedge, plain) : plain(rounding)
  const words = [
    ...(style.marksEstimate && estimate ? [hedgeWords.estimate.vi] : []),
    printed.text,
    ...(style.unit ? [style.unit] : []),
  ]
  return {
    ...node,
    printed: words.join(' '),
    value: toJson(value),
    exact: `${value.n}/${value.d}`,
    missing: false,
    hedgeHolds: style.hedge === undefined || holds(style.hedge, value, printed.value, printed.decimals),
  }
}
