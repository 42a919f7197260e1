import { sql } from 'kysely'
import type { RecordAnswer } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import type { Label, Language } from '#kernel/label.ts'
import { fromSteps, toJson } from '#kernel/quantity.ts'
import type { Basis } from '#kernel/record.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Tx } from '../session.ts'
import type { FoundRecord } from './find.ts'
import { namesOf, sentenceOf, subjectsOf } from './read.ts'
import { confidentialityOf } from './stored.ts'

const reversalLabel: Label = { vi: 'Hủy bỏ', en: 'Reversal' }

interface FigureLine {
  position: number
  figure: string
  of: string | null
  amount: number
  day: Day
}

/** Records as a person reads them: the sentence, its basis, the figures it moved, what became of it. */
export const recordAnswers = async (
  tx: Tx,
  book: number,
  catalogue: Catalogue,
  found: readonly FoundRecord[],
  language: Language = 'vi',
): Promise<RecordAnswer[]> => {
  const name = await namesOf(tx, catalogue, book, found.flatMap(subjectsOf))
  const postings = await postingsOf(tx, book, found)
  const together = await sameEntry(tx, book, found)
  return found.map(
    (row): RecordAnswer => ({
      id: row.id,
      position: row.position,
      kind: row.kind,
      label: catalogue.kinds.get(row.kind)?.label ?? reversalLabel,
      sentence: sentenceOf(catalogue, row, name)[language],
      organisation: { id: row.organisation, name: name(row.organisation) },
      decidedOn: row.decided_on as Day,
      effectiveOn: row.effective_on as Day,
      recordedAt: row.recorded_at,
      enteredBy: row.entered_by,
      approvedBy: row.approved_by,
      confidentiality: confidentialityOf(row.confidentiality),
      basis: row.basis as Basis | null,
      body: row.body as RecordAnswer['body'],
      entry: row.entry,
      together: together.filter((one) => one.entry === row.entry && one.id !== row.id).map((one) => one.id),
      reversedBy: row.reversed_by,
      reverses: row.reverses_id,
      figures: postings
        .filter((one) => one.position === row.position)
        .flatMap((one) => figureLine(catalogue, one)),
      hash: row.hash,
    }),
  )
}

const figureLine = (catalogue: Catalogue, line: FigureLine): RecordAnswer['figures'] => {
  const figure = catalogue.figures.get(line.figure)
  if (!figure) return []
  return [
    {
      id: line.of ? `${figure.id}[${line.of}]` : figure.id,
      label: figure.label,
      amount: toJson(fromSteps(line.amount, figure.unit)),
      unit: figure.unit.label,
      day: line.day,
    },
  ]
}

const postingsOf = async (tx: Tx, book: number, found: readonly FoundRecord[]): Promise<FigureLine[]> =>
  (
    await sql<FigureLine>`select position, figure, "of", amount, day from posting
      where book = ${book} and position = any (${found.map((row) => row.position)}::int[])
      order by position, line`.execute(tx)
  ).rows

/** Entries entered by form have few records; an import's are not listed beside each other. */
const sameEntry = async (tx: Tx, book: number, found: readonly FoundRecord[]) =>
  (
    await sql<{ entry: string; id: string }>`
      select e.id as entry, r.id
      from entry e join record r on r.book = e.book and r.position between e.first and e.last
      where e.book = ${book} and e.id = any (${[...new Set(found.map((row) => row.entry))]}::uuid[])
        and e.source = 'form' order by r.position`.execute(tx)
  ).rows
