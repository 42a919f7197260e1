import { sql } from 'kysely'
import type { EvidenceLine } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import type { Language } from '#kernel/label.ts'
import { toJson } from '#kernel/quantity.ts'
import type { BookInfo } from '../books.ts'
import type { Catalogue } from '../catalogue.ts'
import { recordsAt } from '../journal/find.ts'
import { namesOf, sentenceOf, subjectsOf } from '../journal/read.ts'
import type { Tx } from '../session.ts'
import type { Contribution } from './evidence.ts'

const maskedSentence = {
  vi: 'Có căn cứ, nhưng ngoài phạm vi đồng chí được xem.',
  en: 'There is a record, outside what you may see.',
}

/** Contributions by the day their records were decided, the latest first; those out of the actor's sight last. */
export const newestFirst = async (
  tx: Tx,
  book: BookInfo,
  evidence: readonly Contribution[],
): Promise<Contribution[]> => {
  const { rows } = await sql<{ position: number; day: Day }>`
    select position, decided_on as day from record
    where book = ${book.id} and position = any (${evidence.map((one) => one.position)}::int[])`.execute(tx)
  const days = new Map(rows.map(({ position, day }) => [position, day]))
  const dayOf = (one: Contribution): string => days.get(one.position) ?? ''
  return [...evidence].sort((a, b) => {
    const [first, second] = [dayOf(a), dayOf(b)]
    return first === second ? b.position - a.position : first < second ? 1 : -1
  })
}

/** Evidence told as sentences, in the order given; records out of the actor's sight count but are masked. */
export const evidenceLines = async (
  tx: Tx,
  book: BookInfo,
  catalogue: Catalogue,
  evidence: readonly Contribution[],
  language: Language,
): Promise<EvidenceLine[]> => {
  const found = await recordsAt(
    tx,
    book.id,
    evidence.map((one) => one.position),
  )
  const name = await namesOf(tx, catalogue, book.id, found.flatMap(subjectsOf))
  const byPosition = new Map(found.map((row) => [row.position, row]))
  return evidence.map((one): EvidenceLine => {
    const row = byPosition.get(one.position)
    const amount = toJson(one.amount)
    if (!row)
      return {
        id: '',
        kind: '',
        day: '' as Day,
        amount,
        sentence: maskedSentence[language],
        basis: null,
        organisation: '',
        masked: true,
      }
    return {
      id: row.id,
      kind: row.kind,
      day: row.decided_on as Day,
      amount,
      sentence: sentenceOf(catalogue, row, name)[language],
      basis: row.basis as EvidenceLine['basis'],
      organisation: row.organisation,
      masked: false,
    }
  })
}
