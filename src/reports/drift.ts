import { sql } from 'kysely'
import type { BookInfo } from '#book/books.ts'
import type { Catalogue } from '#book/catalogue.ts'
import { recordsAt } from '#book/journal/find.ts'
import { namesOf, sentenceOf, subjectsOf } from '#book/journal/read.ts'
import { printValue } from '#book/ledger/print.ts'
import { type Asked, flowScope, stockScope, withScope } from '#book/ledger/scope.ts'
import { type FigureValue, Ledger } from '#book/ledger/values.ts'
import type { Tx } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import type { Census } from '#kernel/figure.ts'
import type { Label } from '#kernel/label.ts'
import { printPercent } from '#kernel/numerals.ts'
import { toJson } from '#kernel/quantity.ts'
import type { Report } from './compose/report.ts'
import { type Slot, slotsIn } from './compose/slots.ts'
import { refOfSlot } from './trace-lines.ts'

/** A record entered after the report was closed, and the day it speaks of. */
interface Cause {
  id: string
  position: number
  sentence: Label
  effectiveOn: Day
  recordedAt: string
  enteredBy: string
}

/** A number that would be another one today ("Thay đổi từ khi chốt"). */
export interface Drift {
  ref: string
  label: Label
  organisation: string
  period: Slot['period']
  /** As the closed report printed it. */
  was: string
  wasValue: number | null
  now: string
  nowValue: number | null
  causes: Cause[]
}

/** The numbers of a closed report that no longer agree with the book, with the records that made it so. */
export const driftOf = async (
  tx: Tx,
  book: BookInfo,
  catalogue: Catalogue,
  report: Report,
): Promise<Drift[]> => {
  const slots = [...new Map(slotsIn(report.nodes).map((slot) => [keyOf(slot), slot])).values()]
  const refs = slots.map(refOfSlot)
  const ledger = new Ledger(tx, book, catalogue)
  const now = await ledger.values(refs, { period: report.period, known: book.head })
  const changed = slots.flatMap((slot, index) => {
    const value = now[index]
    return value && exactText(value) !== slot.exact ? [{ slot, value }] : []
  })
  const drifts: Drift[] = []
  for (const { slot, value } of changed)
    drifts.push({
      ref: slot.ref,
      label: value.figure.label,
      organisation: slot.organisation,
      period: slot.period,
      was: slot.printed,
      wasValue: slot.value,
      now: printLike(slot, value),
      nowValue: value.value ? toJson(value.value) : null,
      causes: await causesOf(tx, book, catalogue, value, report.known),
    })
  return drifts
}

/** As the closed report printed it: a share cut to whole per cent is cut again. */
const printLike = (slot: Slot, { figure, value }: FigureValue): string => {
  const { decimals, rounding } = slot
  return value && figure.unit.id === 'percent'
    ? printPercent(value, { decimals, rounding, zeros: 'trim' }).text
    : printValue(figure, value)
}

const keyOf = (slot: Slot) => [slot.ref, slot.organisation, slot.period.from, slot.period.to].join('|')
const exactText = ({ value }: FigureValue): string | null => (value ? `${value.n}/${value.d}` : null)

/** Later records that moved the value, or any value its formula rests on, told as sentences. */
const causesOf = async (
  tx: Tx,
  book: BookInfo,
  catalogue: Catalogue,
  value: FigureValue,
  since: number,
): Promise<Cause[]> => {
  const positions = new Set<number>()
  for (const leaf of leavesOf(value))
    for (const position of await laterRecords(tx, book, leaf, since)) positions.add(position)
  const rows = await recordsAt(tx, book.id, [...positions])
  const name = await namesOf(tx, catalogue, book.id, rows.flatMap(subjectsOf))
  return rows.map((row) => ({
    id: row.id,
    position: row.position,
    sentence: sentenceOf(catalogue, row, name),
    effectiveOn: row.effective_on as Day,
    recordedAt: row.recorded_at,
    enteredBy: row.entered_by,
  }))
}

const leavesOf = (value: FigureValue): FigureValue[] =>
  value.figure.form === 'formula' && value.ref.scenario !== 'target'
    ? value.inputs.flatMap((input) => leavesOf(input.value))
    : [value]

const laterRecords = async (tx: Tx, book: BookInfo, leaf: FigureValue, since: number): Promise<number[]> => {
  const asked: Asked = { book: book.id, organisation: leaf.organisation, ...leaf.period, known: book.head }
  const { rows } = await (leaf.figure.form === 'census' && leaf.ref.scenario !== 'target'
    ? changesOf(asked, leaf.figure, since)
    : postingsOf(asked, leaf, since)
  ).execute(tx)
  return rows.map((row) => row.position)
}

/** Reversals post what they take back on its own day, so they are found like any other record. */
const postingsOf = (asked: Asked, { figure, ref }: FigureValue, since: number) => {
  const isTarget = ref.scenario === 'target'
  const isSeries = figure.form === 'series'
  const scenarios = isTarget ? ['target'] : isSeries ? ['actual', 'estimate'] : ['actual']
  const isStock = figure.form === 'stock' && !isTarget
  const id = figure.form === 'distinct' ? figure.flow : figure.id
  const inScope = isTarget || isSeries ? sql`true` : isStock ? stockScope(asked) : flowScope(asked)
  const days =
    isTarget || isSeries
      ? sql`p."from" <= ${asked.to} and p.day >= ${asked.from}`
      : isStock
        ? sql`p.day <= ${asked.to}`
        : sql`p.day between ${asked.from} and ${asked.to}`
  return sql<{ position: number }>`${withScope(asked)}
    select p.position from posting p
    where p.book = ${asked.book} and p.figure = ${id} and p.position > ${since}
      and p.scenario = any (${scenarios}::text[]) and (${ref.of ?? null}::text is null or p."of" = ${ref.of ?? null})
      and ${days} and ${inScope}
    group by p.position having sum(p.amount) <> 0 or ${isTarget || isSeries}`
}

/** A census has no postings: what changes its registers on a day the report had reached. */
const changesOf = (asked: Asked, { register, namedBy, unnamedBy }: Census, since: number) => {
  const namings = [namedBy, unnamedBy].flatMap((one) => [one?.register, one?.also?.through?.register])
  const registers = [register, ...namings].filter((one) => one !== undefined)
  return sql<{ position: number }>`
    select distinct c.position from register_change c
    join record r on r.book = c.book and r.position = c.position
    where c.book = ${asked.book} and c.position > ${since} and c.register = any (${registers}::text[])
      and r.effective_on <= ${asked.to}`
}
