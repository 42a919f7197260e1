import type { BookInfo } from '#book/books.ts'
import type { Catalogue } from '#book/catalogue.ts'
import { namesOf } from '#book/journal/read.ts'
import type { Memory } from '#book/ledger/memory.ts'
import { type FigureValue, Ledger } from '#book/ledger/values.ts'
import type { Tx } from '#book/session.ts'
import { printDay } from '#kernel/calendar.ts'
import type { ReportInline, ReportNode } from '#kernel/report-answers.ts'
import { formatPackOn } from '#kernel/rulebook.ts'
import { type Block, proseOf, type Template } from '../template/template.ts'
import { closingDay } from './asked-period.ts'
import { cutRates } from './cut-rates.ts'
import { type AskedCheck, checksTouching, figuresMarkedBy, findingOf, type Marked } from './findings.ts'
import { assignerOf, type Filling, finishedProse } from './finish.ts'
import { listsOf } from './lists.ts'
import { owedFor } from './owed.ts'
import { missingMark } from './print-slot.ts'
import type { Report, ReportQuestion } from './report.ts'
import { basesOf, sentencesIn } from './sentences.ts'
import { inlineIn, slotsIn } from './slots.ts'
import { askedOf, paperOf, surroundingsOf } from './surroundings.ts'
import { type Surroundings, unfold, unfoldItems, type Wanted, wantedIn } from './unfold.ts'

/**
 * A template filled in for one organisation and period, as known at one position of the journal: every
 * number asked in one question to the ledger, with the findings of the checks that speak of them.
 */
export const composeReport = async (
  tx: Tx,
  book: BookInfo,
  catalogue: Catalogue,
  template: Template,
  asked: Omit<ReportQuestion, 'template'>,
  memory?: Memory,
): Promise<Report> => {
  const around = await surroundingsOf(tx, book, catalogue, template, asked)
  const known = asked.known ?? book.head
  const rounding = asked.rounding ?? template.rounding
  const question = { organisation: around.organisation, period: asked.period }
  const blocks = template.blocks.map((block) => ({
    block,
    prose: proseOf(block).flatMap((one) =>
      block.type === 'list' ? unfoldItems(one, around) : [unfold(one, around)],
    ),
  }))
  const prose = blocks.flatMap((one) => one.prose.flatMap(wantedIn))
  const filling = await ask(tx, book, catalogue, {
    wanted: distinctByKey(prose),
    rounding,
    question,
    known,
    memory,
  })
  const written = blocks.flatMap(({ block, prose }) =>
    nodesOf(
      block,
      prose.map((one) => finishedProse(one, filling)),
      around,
    ),
  )
  const { nodes, sentences } = sentencesIn(withGaps(written), {
    organisation: around.organisation,
    template: template.id,
    ...asked.period,
  })
  const ids = sentences.map((one) => one.id)
  const bases = await basesOf(tx, book.id, ids, known)
  const slots = slotsIn(nodes)
  return {
    template: template.id,
    title: template.title,
    organisation: { id: around.organisation, name: around.words.organisation },
    period: asked.period,
    known,
    rounding,
    formatPack: formatPackOn(asked.issuedOn ?? asked.period.to).id,
    draftNumber: 1,
    nodes,
    findings: [...filling.findings.map((one) => one.finding), ...cutRates(catalogue, slots)],
    missing: [...new Set(slots.filter((slot) => slot.missing).map((slot) => slot.ref))],
    typed: inlineIn(nodes).filter((one) => one.type === 'typed').length,
    owed: await owedFor(tx, book, catalogue, filling.values.values(), { ...question, known }),
    sentences: sentences.map((one) => ({ ...one, basis: bases.get(one.id) ?? 0 })),
    paper: paperOf(template, asked, around),
  }
}

interface Asking {
  wanted: readonly Wanted[]
  rounding: 'half-up' | 'truncate'
  question: Filling['question']
  known: number
  memory: Memory | undefined
}

/** The values and, in the same question, what the checks that touch them need. */
const ask = async (tx: Tx, book: BookInfo, catalogue: Catalogue, asking: Asking): Promise<Filling> => {
  const { wanted, rounding, question, known, memory } = asking
  const whole = { ...question, known }
  const checks = checksTouching(catalogue, new Set(wanted.map((one) => one.ref.figure)), whole)
  const refs = [
    ...wanted.map((one) => one.ref),
    ...checks.flatMap((one) => one.figures.map(({ ref }) => ref)),
  ]
  const found = await new Ledger(tx, book, catalogue, memory).values(refs, whole)
  const values = found.slice(0, wanted.length)
  const assigners = values.flatMap((one) => assignerOf(one) ?? [])
  const missingNames = namesOfMissing(tx, book, catalogue, whole)
  return {
    values: new Map(wanted.flatMap((one, index) => pairOf(one, values[index]))),
    findings: await judged(catalogue, checks, found.slice(wanted.length), missingNames),
    rounding,
    question,
    nameOf: await namesOf(tx, catalogue, book.id, assigners),
  }
}

const distinctByKey = (wanted: readonly Wanted[]): Wanted[] => [
  ...new Map(wanted.map((one) => [one.key, one])).values(),
]

const pairOf = (wanted: Wanted, value: FigureValue | undefined): [string, FigureValue][] =>
  value ? [[wanted.key, value]] : []

type NamesOfMissing = (asked: readonly AskedCheck[]) => Promise<readonly string[][]>

const namesOfMissing =
  (
    tx: Tx,
    book: BookInfo,
    catalogue: Catalogue,
    { organisation, period, known }: { organisation: string; period: Wanted['period']; known: number },
  ): NamesOfMissing =>
  async (checks) => {
    const wanted = checks.flatMap(({ check: { missing } }) =>
      missing ? [{ key: '', ref: missing, period, organisation }] : [],
    )
    const asked = wanted.map((one) => ({ ref: one.ref, asked: askedOf(book, one, known) }))
    const lists = await listsOf(tx, book, catalogue, asked)
    let at = 0
    return checks.map(({ check }) => (check.missing ? (lists[at++] ?? []).map((one) => one.name) : []))
  }

const judged = async (
  catalogue: Catalogue,
  checks: readonly AskedCheck[],
  values: readonly FigureValue[],
  namesOfMissing: NamesOfMissing,
): Promise<Marked[]> => {
  const found: { check: AskedCheck; finding: NonNullable<ReturnType<typeof findingOf>> }[] = []
  let from = 0
  for (const check of checks) {
    const own = values.slice(from, from + check.figures.length)
    from += check.figures.length
    const finding = findingOf(check, own)
    if (finding) found.push({ check, finding })
  }
  const names = await namesOfMissing(found.map((one) => one.check))
  return found.map(({ check, finding }, at) => ({
    finding: { ...finding, names: names[at] ?? [] },
    figures: figuresMarkedBy(catalogue, check),
  }))
}

/** A section in which nothing is told says so with the mark of what is missing; a part may begin with its sections. */
const withGaps = (nodes: readonly ReportNode[]): ReportNode[] =>
  nodes.flatMap((node, at) => {
    const next = nodes[at + 1]
    const isEmpty =
      node.type === 'heading' && (!next || (next.type === 'heading' && next.level <= node.level))
    return isEmpty ? [node, { type: 'paragraph', text: [{ type: 'text', text: missingMark }] }] : [node]
  })

/** A block with nothing left in it is left out. */
const nodesOf = (block: Block, prose: ReportInline[][], around: Surroundings): ReportNode[] => {
  const written = prose.filter((one) => one.length > 0)
  const [text] = written
  if (!text) return []
  if (block.type === 'list') return [{ type: 'list', items: written }]
  if (block.type === 'paragraph') return [{ type: 'paragraph', text }]
  if (block.at === undefined) return [{ type: 'heading', level: block.level, text }]
  const day = printDay(closingDay(block.at, around.period))
  const until: ReportInline = { type: 'text', text: ` (số liệu tính đến ngày ${day})` }
  return [{ type: 'heading', level: block.level, text: [...text, until] }]
}
