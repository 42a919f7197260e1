import type { BookInfo } from '#book/books.ts'
import type { Catalogue } from '#book/catalogue.ts'
import type { Appended } from '#book/journal/append.ts'
import { namesOf, sentenceOf, subjectsOf } from '#book/journal/read.ts'
import { recordOf, type StoredRecord } from '#book/journal/stored.ts'
import { movedFigures } from '#book/ledger/answers.ts'
import type { Tx } from '#book/session.ts'
import type { EntryAnswer } from '#kernel/answers.ts'
import type { NameOf } from '#kernel/kind.ts'
import type { Label, Language } from '#kernel/label.ts'

/** What an entry did, or would do: its sentences and the figures before and after. */
export const entryAnswerOf = async (
  tx: Tx,
  catalogue: Catalogue,
  book: BookInfo,
  appended: Appended,
  { dry, language }: { dry: boolean; language: Language },
): Promise<EntryAnswer> => {
  const sentences = await sentencesOf(tx, catalogue, book, appended.records)
  const first = appended.records[0]
  const before = first ? { ...book, head: first.position - 1 } : book
  return {
    entry: appended.entry,
    dry,
    records: appended.records.map((one, index) => ({
      id: one.id,
      kind: one.kind,
      position: one.position,
      sentence: sentences[index]?.[language] ?? one.kind,
    })),
    moved: await movedFigures(tx, book, catalogue, appended, before),
    draft: null,
  }
}

/** Sentences of records the registers need not know yet: those they open are named by themselves. */
export const sentencesOf = async (
  tx: Tx,
  catalogue: Catalogue,
  book: BookInfo,
  records: readonly StoredRecord[],
): Promise<Label[]> => {
  const known = await namesOf(tx, catalogue, book.id, records.flatMap(subjectsOf))
  const fresh = namesOpenedBy(catalogue, records)
  const name: NameOf = (id) => fresh.get(id) ?? known(id)
  return records.map((record) => sentenceOf(catalogue, record, name))
}

const namesOpenedBy = (catalogue: Catalogue, records: readonly StoredRecord[]): Map<string, string> => {
  const names = new Map<string, string>()
  for (const stored of records)
    for (const change of catalogue.kinds.get(stored.kind)?.changes(recordOf(stored) as never) ?? []) {
      if (change.does !== 'open') continue
      const { name: nameOf, namedBy } = catalogue.register(change.register)
      // A file or a membership of a known person does not name them.
      if (namedBy && change.row[namedBy.field] === change.subject) continue
      const name = nameOf(change.row)
      if (name && (!names.has(change.subject) || change.register === 'persons'))
        names.set(change.subject, name)
    }
  return names
}
