import { randomUUID } from 'node:crypto'
import type { BookInfo } from '#book/books.ts'
import { appendIn, type Journal } from '#book/journal/append.ts'
import { type Entry, entrySchema } from '#book/journal/entry.ts'
import type { StoredRecord } from '#book/journal/stored.ts'
import { type Assigned, assignNumbers, numberedAlready } from '#book/numbering/assign.ts'
import { type Actor, actAs, theBook } from '#book/session.ts'
import { Refused, refusal } from '#kernel/refusal.ts'
import { issuedRecord, numberingOf } from './number.ts'
import { sourceOf } from './of-record.ts'
import type { PaperTemplate } from './template.ts'

const takesNoNumber = refusal('paper-takes-no-number', {
  vi: '«{title}» là giấy tờ không đánh số.',
  en: '“{title}” is a paper without a number.',
})

/**
 * Gives one paper of a record its number, on the record's own day, and enters that it was issued.
 * @throws Refused paper-takes-no-number, paper-numbered-already, no-number-to-follow, no-term
 */
export const issuePaper = (
  journal: Journal,
  book: BookInfo,
  actor: Actor,
  given: { template: PaperTemplate; stored: StoredRecord; after?: number | undefined },
): Promise<Assigned> =>
  journal.db.transaction().execute(async (tx) => {
    const { template, stored, after } = given
    await actAs(tx, theBook(book.id, actor.name))
    const source = sourceOf(journal.catalogue, stored)
    if (template.numbering === 'none') throw new Refused([takesNoNumber({ title: template.title.vi })])
    const own = template.numbering === 'basis' ? source.basis?.number : undefined
    if (own) throw new Refused([numberedAlready({ number: own })])
    const numbering = await numberingOf(tx, book, journal.catalogue, template, source)
    const wanted = { record: stored.id, template: template.id, issuedOn: source.decidedOn }
    const [assigned] = await assignNumbers(
      tx,
      book.id,
      numbering.series,
      [{ ...wanted, ...(after === undefined ? {} : { after }) }],
      numbering,
    )
    if (!assigned) throw new Error('a number that was not given')
    const entry: Entry = entrySchema.parse({
      id: randomUUID(),
      records: [issuedRecord(template, assigned, numbering)],
    })
    await appendIn(tx, journal, actor, entry, null)
    return assigned
  })
