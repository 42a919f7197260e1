import { sql } from 'kysely'
import type { BookInfo } from '#book/books.ts'
import type { Catalogue } from '#book/catalogue.ts'
import type { StoredRecord } from '#book/journal/stored.ts'
import { recordOf } from '#book/journal/stored.ts'
import { type NumberLine, numbersOf } from '#book/numbering/number-book.ts'
import type { Tx } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import { meetingDecided } from '#kernel/issued-paper.ts'
import type { Basis } from '#kernel/record.ts'
import { composePaper } from './compose.ts'
import type { ComposedPaper, Meeting, PaperSource } from './paper.ts'
import type { PaperTemplate } from './template.ts'

/** A record of the journal as papers are made from it. */
export const sourceOf = (catalogue: Catalogue, stored: StoredRecord): PaperSource => {
  const { body } = catalogue.upcast(recordOf(stored))
  return {
    id: stored.id,
    kind: stored.kind,
    organisation: stored.organisation,
    decidedOn: stored.decided_on as Day,
    effectiveOn: stored.effective_on as Day,
    basis: stored.basis as Basis | null,
    body: body as PaperSource['body'],
  }
}

/** A paper of one record, under its number and with the meeting that decided it. */
export const paperOfRecord = async (
  tx: Tx,
  book: BookInfo,
  catalogue: Catalogue,
  template: PaperTemplate,
  stored: StoredRecord,
): Promise<ComposedPaper> => {
  const number = (await numbersOf(tx, book.id, stored.id)).find((one) => one.template === template.id)
  const source = sourceOf(catalogue, stored)
  const meeting = await meetingOf(tx, book.id, number, source)
  return composePaper(tx, book, catalogue, { template, sources: [source], number, meeting })
}

/** The meeting whose list holds this paper's number; a number is unique in its words, a record may be corrected. */
const meetingOf = async (
  tx: Tx,
  book: number,
  number: NumberLine | undefined,
  { basis }: PaperSource,
): Promise<Meeting | undefined> => {
  const printed = number?.printed ?? basis?.number
  if (!printed) return undefined
  const { rows } = await sql<{ day: Day; body: { members: number; present: number; decisions: Decision[] } }>`
    select r.decided_on as day, r.body from record r
    where r.book = ${book} and r.kind = ${meetingDecided}
      and r.body -> 'decisions' @> ${JSON.stringify([{ number: printed }])}::jsonb
      and not exists (select 1 from record v where v.book = r.book and v.reverses = r.position)
    order by r.position desc limit 1`.execute(tx)
  const [found] = rows
  const votes = found?.body.decisions.find((one) => one.number === printed)
  if (!found || !votes) return undefined
  const { members, present } = found.body
  return { day: found.day, members, present, votes: { for: votes.for, against: votes.against } }
}

interface Decision {
  number: string
  for: number
  against: number
}
