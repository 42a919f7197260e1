import type { BookInfo } from '#book/books.ts'
import type { Catalogue } from '#book/catalogue.ts'
import { namesOf } from '#book/journal/read.ts'
import { figureAnswers } from '#book/ledger/answers.ts'
import type { Memory } from '#book/ledger/memory.ts'
import { type TargetRow, targetRows } from '#book/ledger/targets.ts'
import type { Tx } from '#book/session.ts'
import type { FigureAnswer, TargetLine } from '#kernel/answers.ts'
import type { Period } from '#kernel/calendar.ts'
import type { Figure, FigureRef, Question } from '#kernel/figure.ts'
import { isMet, isOfTheYear, printedTarget, targetValue } from './asking.ts'

export interface TargetQuestion {
  organisation: string
  period: Period
  known: number
  plan?: string
  memory?: Memory | undefined
}

/**
 * The targets of the year whose period contains the asked one, each beside what was reached; those of a
 * whole term have a board of their own. A target is read where it was set and never summed over the tree.
 */
export const targetLines = async (
  tx: Tx,
  book: BookInfo,
  catalogue: Catalogue,
  asked: TargetQuestion,
): Promise<TargetLine[]> => {
  const all = await targetRows(tx, book.id, asked.known, asked.period.to, {
    organisation: asked.organisation,
    ...(asked.plan ? { plan: asked.plan } : {}),
  })
  const inForce = all.filter((row) => isOfTheYear(row, asked.period.to) && catalogue.figures.has(row.figure))
  const name = await namesOf(tx, catalogue, book.id, [
    asked.organisation,
    ...inForce.map((row) => row.assigner),
  ])
  const lines: TargetLine[] = []
  for (const rows of byFigureAndPeriod(inForce)) {
    const first = rows[0]
    if (!first) continue
    const figure = catalogue.figure(first.figure)
    const answers = await askAll(tx, book, catalogue, rows, asked)
    const [actual] = answers
    if (!actual) continue
    lines.push({
      figure: figure.id,
      label: figure.label,
      unit: figure.unit.label,
      organisation: { id: asked.organisation, name: name(asked.organisation) },
      actual: { id: actual.id, printed: actual.printed, value: actual.value, estimate: actual.estimate },
      plans: rows.map((row, index) => ({
        assigner: { id: row.assigner, name: name(row.assigner) },
        ref: refText(row, `${figure.id}.target`),
        comparison: row.comparison,
        value: targetValue(figure, row),
        printed: printedTarget(figure, row),
        share: catalogue.figures.has(`${figure.id}.share`) ? shareOf(answers[index + 1], row, figure) : null,
        met: isMet(actual.value, targetValue(figure, row), row.comparison),
        record: row.id,
        replaces: replacedBy(all, row, figure),
      })),
    })
  }
  return lines
}

const byFigureAndPeriod = (rows: readonly TargetRow[]): TargetRow[][] => {
  const groups = new Map<string, TargetRow[]>()
  for (const row of rows) {
    const key = `${row.figure}|${row.from}|${row.to}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()]
}

/**
 * The figure over the target's own period, then its share of each target. What happened is read to
 * the asked day; an observation only for the target's whole period, or it would never be found.
 */
const askAll = (
  tx: Tx,
  book: BookInfo,
  catalogue: Catalogue,
  rows: readonly TargetRow[],
  asked: TargetQuestion,
): Promise<FigureAnswer[]> => {
  const first = rows[0]
  const figure = first ? catalogue.figure(first.figure) : null
  if (!first || !figure) return Promise.resolve([])
  const period = { from: first.from, to: figure.form === 'series' ? first.to : asked.period.to }
  const question: Question = { organisation: asked.organisation, period, known: asked.known }
  const share = `${figure.id}.share`
  const shares: FigureRef[] = catalogue.figures.has(share)
    ? rows.map((row) => ({ figure: share, by: row.assigner }))
    : []
  return figureAnswers(tx, book, catalogue, [{ figure: figure.id }, ...shares], question, {
    memory: asked.memory,
  })
}

const refText = (row: TargetRow, figure: string): string => `${figure}@${row.assigner}`

const shareOf = (answer: FigureAnswer | undefined, row: TargetRow, figure: Figure) => ({
  ref: refText(row, `${figure.id}.share`),
  printed: answer?.printed ?? '…',
  value: answer?.value ?? null,
})

const replacedBy = (all: readonly TargetRow[], row: TargetRow, figure: Figure) => {
  const before = all.find(
    (one) =>
      one.age === 2 &&
      one.figure === row.figure &&
      one.organisation === row.organisation &&
      one.assigner === row.assigner &&
      one.from === row.from &&
      one.to === row.to,
  )
  return before
    ? { printed: printedTarget(figure, before), decidedOn: before.decided_on, record: before.id }
    : null
}
