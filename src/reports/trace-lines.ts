import { createHash } from 'node:crypto'
import type { BookInfo } from '#book/books.ts'
import type { Catalogue } from '#book/catalogue.ts'
import { type FoundRecord, recordsAt } from '#book/journal/find.ts'
import { namesOf } from '#book/journal/read.ts'
import { type Contribution, evidenceOf } from '#book/ledger/evidence.ts'
import { Ledger } from '#book/ledger/values.ts'
import type { Tx } from '#book/session.ts'
import { printDay } from '#kernel/calendar.ts'
import { type FigureRef, parseFigureRef } from '#kernel/figure.ts'
import type { Label } from '#kernel/label.ts'
import { printNumber } from '#kernel/numerals.ts'
import { type Exact, equal, exact } from '#kernel/quantity.ts'
import type { Basis } from '#kernel/record.ts'
import type { Report } from './compose/report.ts'
import { type Slot, slotsIn } from './compose/slots.ts'

/** One number of a report with what it rests on, for the annex and the list of figures. */
export interface TraceLine {
  ref: string
  printed: string
  label: Label
  meaning: Label
  unit: Label
  organisation: string
  period: Slot['period']
  assigner: string | null
  value: number | null
  /** The value before rounding, as far as six decimals. */
  unrounded: string
  /** How many records it was counted from. */
  records: number
  /** The papers named first; `papers` tells how many there are. */
  bases: string[]
  papers: number
  /** Of the records' own fingerprints in the order of the journal: another record gives another one. */
  fingerprint: string
}

const basesShown = 3

export const refOfSlot = (slot: Pick<Slot, 'ref' | 'period' | 'organisation'>): FigureRef => {
  const ref = parseFigureRef(slot.ref)
  if (!ref) throw new Error(`not a figure: ${slot.ref}`)
  return { ...ref, period: slot.period, organisation: slot.organisation }
}

/** Each number once, in the order of the text, as it was known when the report was composed. */
export const traceLines = async (
  tx: Tx,
  book: BookInfo,
  catalogue: Catalogue,
  report: Report,
): Promise<TraceLine[]> => {
  const slots = [...new Map(slotsIn(report.nodes).map((slot) => [keyOf(slot), slot])).values()]
  const { period, known } = report
  const values = await new Ledger(tx, book, catalogue).values(slots.map(refOfSlot), { period, known })
  const name = await namesOf(
    tx,
    catalogue,
    book.id,
    slots.map((slot) => slot.organisation),
  )
  const lines: TraceLine[] = []
  for (const [index, slot] of slots.entries()) {
    const value = values[index]
    if (!value) continue
    const evidence = await evidenceOf(tx, book, value, known)
    const found = await recordsAt(
      tx,
      book.id,
      evidence.map((one) => one.position),
    )
    lines.push({
      ref: slot.ref,
      printed: slot.printed,
      label: value.figure.label,
      meaning: value.figure.meaning,
      unit: value.figure.unit.label,
      organisation: name(slot.organisation),
      period: slot.period,
      assigner: slot.assigner,
      value: slot.value,
      unrounded: unrounded(value.value),
      ...restsOn(evidence, found),
    })
  }
  return lines
}

const keyOf = (slot: Slot) =>
  [slot.ref, slot.organisation, slot.period.from, slot.period.to, slot.printed].join('|')

const unrounded = (value: Exact | null): string => {
  if (value === null) return '…'
  const shown = printNumber(value, { decimals: 6, rounding: 'truncate', zeros: 'trim' })
  return equal(shown.value, exact(value.n, value.d)) ? shown.text : `${shown.text}…`
}

const restsOn = (evidence: readonly Contribution[], found: readonly FoundRecord[]) => {
  const papers = [...new Set(found.flatMap((row) => paperOf(row.basis as Basis | null) ?? []))]
  const hashes = found.map((row) => row.hash).join('\n')
  return {
    records: evidence.length,
    papers: papers.length,
    bases: papers.slice(0, basesShown),
    fingerprint: createHash('sha256').update(hashes).digest('hex').slice(0, 12),
  }
}

const paperOf = (basis: Basis | null): string | undefined => {
  if (!basis) return undefined
  const named = basis.number ?? basis.title
  const day = basis.issuedOn ? printDay(basis.issuedOn) : undefined
  return named && day ? `${named}, ${day}` : (named ?? day)
}
