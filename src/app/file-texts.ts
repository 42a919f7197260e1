import { sql } from 'kysely'
import type { BookInfo } from '#book/books.ts'
import { type Db, inBook, type Tx, theBook } from '#book/session.ts'
import { readDocument } from '#checks/documents/read-document.ts'
import { searchKey } from '#kernel/names.ts'
import { Refused } from '#kernel/refusal.ts'
import type { FileStore } from '#platform/files.ts'

/** Files read before one search is answered; the others wait for the next one. */
const mostRead = 40
const mostKept = 400_000
const around = 90

export interface FoundText {
  record: string
  kind: string
  confidentiality: number
  decidedOn: string
  number: string | null
  title: string | null
  file: string
  /** Where it is said, with some words before and after. */
  excerpt: string
}

/** What a file says; nothing where it is a picture or cannot be read. */
const textOf = async (files: FileStore, hash: string): Promise<string> => {
  const bytes = await files.get(hash)
  if (!bytes) return ''
  try {
    return (await readDocument(hash, bytes)).text.slice(0, mostKept)
  } catch (error) {
    if (error instanceof Refused) return ''
    throw error
  }
}

/** Reads the files that records cite and that nobody has read yet. */
export const readNewFiles = async (db: Db, files: FileStore, book: BookInfo): Promise<void> => {
  const unread = await inBook(db, theBook(book.id), async (tx) => {
    const { rows } = await sql<{ hash: string }>`select distinct r.basis ->> 'file' as hash from record r
      where r.book = ${book.id} and r.basis ->> 'file' is not null
        and not exists (select 1 from file_text t where t.book = r.book and t.hash = r.basis ->> 'file')
      limit ${mostRead}`.execute(tx)
    return rows.map((row) => row.hash)
  })
  for (const hash of unread) {
    const text = (await textOf(files, hash)).replaceAll('\u0000', '')
    await inBook(db, theBook(book.id), (tx) =>
      sql`insert into file_text (book, hash, text, search_key)
        values (${book.id}, ${hash}, ${text}, ${keyOf(text)}) on conflict do nothing`.execute(tx),
    )
  }
}

/** As long as the text in letters, so that a place in one is a place in the other, where marks allow it. */
const keyOf = (text: string): string => searchKey(text.replace(/\s+/g, ' '))

/** Records in the actor's sight whose file says these words, newest first. */
export const recordsSaying = async (
  tx: Tx,
  book: number,
  words: string,
  kinds: readonly string[],
): Promise<FoundText[]> => {
  const key = keyOf(words)
  if (key.length < 2) return []
  const { rows } = await sql<Omit<FoundText, 'excerpt'> & { text: string; key: string }>`
    select r.id as record, r.kind, r.confidentiality, r.decided_on::text as "decidedOn",
      r.basis ->> 'number' as number, r.basis ->> 'title' as title, t.hash as file, t.text, t.search_key as key
    from file_text t join record r on r.book = t.book and r.basis ->> 'file' = t.hash
    where t.book = ${book} and strpos(t.search_key, ${key}) > 0 and r.kind = any (${[...kinds]}::text[])
      and not exists (select 1 from record v where v.book = r.book and v.reverses = r.position)
    order by r.decided_on desc, r.position desc limit 50`.execute(tx)
  return rows.map(({ text, key: said, ...one }) => ({ ...one, excerpt: excerptOf(text, said, key) }))
}

const excerptOf = (text: string, said: string, key: string): string => {
  const plain = text.replace(/\s+/g, ' ').trim()
  const at = said.indexOf(key)
  // Letters may fall together when their marks go; then the place is near enough.
  const from = Math.max(0, Math.min(at, plain.length) - around)
  const excerpt = plain.slice(from, at + key.length + around)
  return `${from > 0 ? '…' : ''}${excerpt}${from + excerpt.length < plain.length ? '…' : ''}`
}
