import type { FigureAnswer, MovedFigure, TraceAnswer } from '#kernel/answers.ts'
import { endOfYear, startOfYear, yearOf } from '#kernel/calendar.ts'
import { percentOrNone } from '#kernel/derived-figures.ts'
import {
  type Comparison,
  type Figure,
  type FigureRef,
  printFigureRef,
  type Question,
} from '#kernel/figure.ts'
import type { Language } from '#kernel/label.ts'
import { printPercent } from '#kernel/numerals.ts'
import { add, compare, type Exact, fromSteps, toJson } from '#kernel/quantity.ts'
import type { BookInfo } from '../books.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Appended } from '../journal/append.ts'
import { namesOf } from '../journal/read.ts'
import type { Tx } from '../session.ts'
import { evidenceOf } from './evidence.ts'
import { evidenceLines, newestFirst } from './evidence-lines.ts'
import type { Memory } from './memory.ts'
import { printValue } from './print.ts'
import { targetFor, targetRows } from './targets.ts'
import { type FigureValue, Ledger } from './values.ts'

const exactText = (value: Exact | null): string | null => (value ? `${value.n}/${value.d}` : null)

const figureAnswer = (value: FigureValue, records: number): FigureAnswer => ({
  id: printFigureRef(value.ref),
  label: value.figure.label,
  unit: { id: value.figure.unit.id, label: value.figure.unit.label },
  value: value.value ? toJson(value.value) : null,
  exact: exactText(value.value),
  printed: printValue(value.figure, value.value),
  records,
  form: value.figure.form,
  estimate: value.estimate,
})

/** Values of many figures; `count` also counts the records each was counted from. */
export const figureAnswers = async (
  tx: Tx,
  book: BookInfo,
  catalogue: Catalogue,
  refs: readonly FigureRef[],
  question: Question,
  options: { count?: boolean; memory?: Memory | undefined } = {},
): Promise<FigureAnswer[]> => {
  const values = await new Ledger(tx, book, catalogue, options.memory).values(refs, question)
  const known = question.known ?? book.head
  const answers: FigureAnswer[] = []
  for (const value of values)
    answers.push(figureAnswer(value, options.count ? (await evidenceOf(tx, book, value, known)).length : 0))
  return answers
}

export interface TraceOptions {
  language?: Language
  /** The first line told, and the one after the last. */
  page?: readonly [from: number, to: number]
  memory?: Memory | undefined
}

/**
 * A figure opened: definition, inputs and the records it was counted from, newest first; with a page, only
 * those of the page are told.
 */
export const traceAnswer = async (
  tx: Tx,
  book: BookInfo,
  catalogue: Catalogue,
  ref: FigureRef,
  question: Question,
  { language = 'vi', page, memory }: TraceOptions = {},
): Promise<TraceAnswer> => {
  const known = question.known ?? book.head
  const [value] = await new Ledger(tx, book, catalogue, memory).values([ref], question)
  if (!value) throw new Error('a question without an answer')
  const evidence = await evidenceOf(tx, book, value, known)
  const organisation = value.organisation ?? book.root
  const name = await namesOf(tx, catalogue, book.id, [organisation, ...assigners(value)])
  const ordered = await newestFirst(tx, book, evidence)
  const lines = await evidenceLines(tx, book, catalogue, page ? ordered.slice(...page) : ordered, language)
  const plans = await plansOf(tx, book, catalogue, value, known)
  return {
    ...figureAnswer(value, evidence.length),
    meaning: value.figure.meaning,
    reads: value.figure.form === 'formula' ? value.figure.reads : null,
    period: value.period,
    organisation: { id: organisation, name: name(organisation) },
    known,
    inputs: value.inputs.map((input) => ({
      name: input.name,
      answer: figureAnswer(input.value, 0),
      period: input.value.period,
      assigner: input.value.target ? name(input.value.target.assigner) : null,
    })),
    plans,
    records_total: evidence.length,
    evidence: lines,
    added_by: addedBy(catalogue, value.figure),
  }
}

const assigners = (value: FigureValue): string[] =>
  [value, ...value.inputs.map((input) => input.value)].flatMap((one) =>
    one.target ? [one.target.assigner] : [],
  )

const comparisons: { readonly [sign in Comparison]: (order: number) => boolean } = {
  '>=': (order) => order >= 0,
  '<=': (order) => order <= 0,
  '=': (order) => order === 0,
}

/** The targets in force for a value: one actual, several plans. */
const plansOf = async (
  tx: Tx,
  book: BookInfo,
  catalogue: Catalogue,
  { figure, ref, period, organisation, value }: FigureValue,
  known: number,
): Promise<TraceAnswer['plans']> => {
  if (ref.scenario === 'target') return []
  const asked = { figure: figure.id, organisation: organisation ?? book.root, ...period }
  const rows = await targetRows(tx, book.id, known, period.to, { figures: [figure.id] })
  const assigners = [...new Set(rows.map((row) => row.assigner))]
  const name = await namesOf(tx, catalogue, book.id, assigners)
  return assigners.flatMap((assigner) => {
    const row = targetFor(rows, { ...asked, assigner })
    if (!row) return []
    const target = fromSteps(BigInt(row.amount), figure.unit)
    const share = figure.unit.kind === 'rate' ? null : percentOrNone(value, target)
    return [
      {
        assigner: name(assigner),
        comparison: row.comparison,
        printed: printValue(figure, target),
        share: share ? printPercent(share, { decimals: 2, zeros: 'trim' }).text : null,
        met: value ? comparisons[row.comparison](compare(value, target)) : null,
        record: row.id,
      },
    ]
  })
}

/**
 * Kinds whose form is opened by "Bổ sung căn cứ". A kind says so itself, since what it posts
 * depends on what is entered.
 */
const addedBy = (catalogue: Catalogue, figure: Figure): TraceAnswer['added_by'] =>
  [...catalogue.kinds.values()]
    .filter((kind) => kind.addsTo.includes(figure.id) && !kind.broughtForward)
    .map((kind) => ({ kind: kind.id, label: kind.label }))

/** Each figure an entry moves, before and after: at the whole book, over the year of its day. */
export const movedFigures = async (
  tx: Tx,
  book: BookInfo,
  catalogue: Catalogue,
  appended: Appended,
  before: BookInfo,
): Promise<MovedFigure[]> => {
  const sums = new Map<string, { figure: Figure; of: string | null; year: number; amount: bigint }>()
  for (const one of appended.postings) {
    const figure = catalogue.figures.get(one.figure)
    if (!figure || one.scenario !== 'actual' || one.from !== null) continue
    const year = yearOf(one.day)
    const key = `${one.figure}|${one.of}|${figure.form === 'stock' ? 'stock' : year}`
    const sum = sums.get(key) ?? { figure, of: one.of, year, amount: 0n }
    sum.amount += BigInt(one.amount)
    sums.set(key, sum)
  }
  const name = await namesOf(tx, catalogue, book.id, [book.root])
  const moved: MovedFigure[] = []
  for (const sum of sums.values()) {
    if (sum.amount === 0n) continue
    moved.push(await movedFigure(tx, before, catalogue, sum, name(book.root)))
  }
  return moved
}

const movedFigure = async (
  tx: Tx,
  before: BookInfo,
  catalogue: Catalogue,
  sum: { figure: Figure; of: string | null; year: number; amount: bigint },
  root: string,
): Promise<MovedFigure> => {
  const period = { from: startOfYear(sum.year), to: endOfYear(sum.year) }
  const ref: FigureRef = { figure: sum.figure.id, ...(sum.of ? { of: sum.of } : {}) }
  const [value] = await new Ledger(tx, before, catalogue).values([ref], { period, known: before.head })
  const was = value?.value ?? fromSteps(0, sum.figure.unit)
  const by = fromSteps(sum.amount, sum.figure.unit)
  return {
    id: printFigureRef(ref),
    label: sum.figure.label,
    organisation: { id: before.root, name: root },
    period,
    before: printValue(sum.figure, was),
    after: printValue(sum.figure, add(was, by)),
  }
}
