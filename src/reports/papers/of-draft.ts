import type { BookInfo } from '#book/books.ts'
import type { Draft } from '#book/drafts.ts'
import { appendIn, type Journal } from '#book/journal/append.ts'
import { actAs, theBook } from '#book/session.ts'
import type { PaperDesk } from './index.ts'
import type { ComposedPaper } from './paper.ts'
import type { PaperTemplate } from './template.ts'

class Tried extends Error {
  readonly paper: ComposedPaper
  constructor(paper: ComposedPaper) {
    super('tried')
    this.paper = paper
  }
}

/** The papers a draft would yield once it is entered, with the record each is of. */
export const papersOfDraft = (
  { entry }: Draft,
  desk: PaperDesk,
  { catalogue }: Pick<Journal, 'catalogue'>,
): { record: string; template: PaperTemplate }[] =>
  entry.records.flatMap((record) => {
    const kind = catalogue.kinds.get(record.kind)
    return (kind ? desk.of(kind, record.body) : [])
      .filter((one) => one.of === 'record')
      .map((template) => ({ record: record.id, template }))
  })

/**
 * A paper of a draft, as it would be if the draft were entered now: it goes through the book and out again,
 * so that registers, rules and refusals are those of the real thing. It bears «Dự thảo» and no number.
 * @throws Refused whatever the book refuses
 */
export const paperOfDraft = async (
  journal: Journal,
  book: BookInfo,
  desk: PaperDesk,
  draft: Draft,
  { record, template }: { record: string; template: PaperTemplate },
): Promise<ComposedPaper> => {
  try {
    return await journal.db.transaction().execute(async (tx): Promise<never> => {
      const author = theBook(book.id, draft.author)
      await actAs(tx, author)
      const { records } = await appendIn(tx, journal, author, draft.entry, null)
      const stored = records.find((one) => one.id === record)
      if (!stored) throw new Error('a record of a draft that was not entered')
      await actAs(tx, theBook(book.id))
      const head = Math.max(...records.map((one) => one.position))
      throw new Tried(await desk.compose(tx, { ...book, head }, template, stored))
    })
  } catch (error) {
    if (error instanceof Tried) return error.paper
    throw error
  }
}
