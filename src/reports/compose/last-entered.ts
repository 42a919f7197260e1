import { sql } from 'kysely'
import type { Tx } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import type { Figure } from '#kernel/figure.ts'
import type { Gap } from './gaps.ts'

/** When something that fills a gap was last entered, and by which kind of record. */
export interface LastEntered {
  on: Day
  kind: string
}

/** What is asked of postings: a distinct count rests on those of its flow. */
const postedAs = (figure: Figure): string | null => {
  if (figure.form === 'distinct') return figure.flow
  return figure.form === 'census' || figure.form === 'formula' ? null : figure.id
}

/**
 * The last entry to each gap, up to a position of the journal: by its postings, or by the kinds that fill it where
 * registers are counted. `kindsOf` names these kinds.
 */
export const lastEntered = async (
  tx: Tx,
  { book, known }: { book: number; known: number },
  gaps: readonly Gap[],
  kindsOf: (gap: Gap) => readonly string[],
): Promise<(gap: Gap) => LastEntered | undefined> => {
  const figures = [...new Set(gaps.flatMap(({ figure }) => postedAs(figure) ?? []))]
  const kinds = [...new Set(gaps.flatMap(kindsOf))]
  const posted = await sql<{ figure: string; aims: boolean; on: Day; kind: string }>`
    select distinct on (p.figure, p.scenario = 'target') p.figure, p.scenario = 'target' as aims,
      r.effective_on::text as on, r.kind
    from posting p join record r on r.book = p.book and r.position = p.position
    where p.book = ${book} and p.figure = any (${figures}::text[]) and p.position <= ${known} and r.reverses is null
    order by p.figure, p.scenario = 'target', r.effective_on desc, r.position desc`.execute(tx)
  const told = await sql<{ kind: string; on: Day }>`
    select kind, max(effective_on)::text as on from record
    where book = ${book} and kind = any (${kinds}::text[]) and position <= ${known} group by kind`.execute(tx)
  return (gap) => {
    const aims = gap.why === 'no-target'
    const posting = posted.rows.find((row) => row.figure === postedAs(gap.figure) && row.aims === aims)
    if (posting || postedAs(gap.figure) !== null) return posting
    const own = told.rows.filter((row) => kindsOf(gap).includes(row.kind))
    return own.sort((a, b) => (a.on < b.on ? 1 : -1))[0]
  }
}
