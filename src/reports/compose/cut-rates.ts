import type { Catalogue } from '#book/catalogue.ts'
import { parseFigureRef } from '#kernel/figure.ts'
import { printPercent } from '#kernel/numerals.ts'
import { compare, type Exact, exact, round } from '#kernel/quantity.ts'
import type { ReportFinding } from '#kernel/report-answers.ts'
import type { Slot } from './slots.ts'

/**
 * Rates a report prints cut off (97,619…% as 97,61%) where another office would round (97,62%): a plain statement,
 * so that two reports side by side are not taken for a mistake. The text keeps what its rounding says.
 */
export const cutRates = (catalogue: Catalogue, slots: readonly Slot[]): ReportFinding[] => {
  const cut = distinct(slots.filter((slot) => isCut(catalogue, slot)))
  if (cut.length === 0) return []
  const pairs = cut.map((slot) => `${shown(slot, 'truncate')} (${shown(slot, 'half-up')})`).join('; ')
  return [
    {
      check: 'report.rates-cut',
      label: { vi: 'Tỷ lệ in theo lối cắt số', en: 'Rates printed cut off' },
      says: { vi: `Cắt số, trong ngoặc là làm tròn: ${pairs}`, en: `Cut off, rounded in brackets: ${pairs}` },
      level: 'note',
      refs: cut.map((slot) => slot.ref),
      names: [],
    },
  ]
}

const distinct = (slots: readonly Slot[]): Slot[] => [
  ...new Map(slots.map((slot) => [`${slot.ref}|${slot.organisation}|${slot.decimals}`, slot])).values(),
]

const isCut = (catalogue: Catalogue, slot: Slot): boolean => {
  const ref = parseFigureRef(slot.ref)
  const value = exactOf(slot)
  if (!ref || !value || slot.hedge || slot.rounding !== 'truncate') return false
  if (catalogue.figure(ref.figure).unit.kind !== 'rate') return false
  return compare(round(value, slot.decimals, 'truncate'), round(value, slot.decimals, 'half-up')) !== 0
}

const shown = (slot: Slot, rounding: 'truncate' | 'half-up'): string => {
  const value = exactOf(slot)
  return value ? printPercent(value, { decimals: slot.decimals, rounding, zeros: 'trim' }).text : '…'
}

/** "n/d", as the slot carries its exact value. */
const exactOf = ({ exact: written }: Slot): Exact | null => {
  const [n, d] = written?.split('/') ?? []
  return n && d ? exact(BigInt(n), BigInt(d)) : null
}
