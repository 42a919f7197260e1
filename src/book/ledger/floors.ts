import { sql } from 'kysely'
import { type Day, printDay } from '#kernel/calendar.ts'
import { say } from '#kernel/label.ts'
import { Refused } from '#kernel/refusal.ts'
import type { Catalogue } from '../catalogue.ts'
import { belowZero } from '../journal/entry.ts'
import type { Tx } from '../session.ts'
import type { StoredPosting } from './post.ts'

/** A fund is below zero on no day, also when an entry is dated back. @throws Refused below-zero */
export const judgeFloors = async (
  tx: Tx,
  catalogue: Catalogue,
  book: number,
  postings: readonly StoredPosting[],
): Promise<void> => {
  const floored = [...new Set(postings.map((one) => one.figure))].filter((id) => {
    const figure = catalogue.figures.get(id)
    return figure?.form === 'stock' && figure.neverNegative
  })
  if (floored.length === 0) return
  const { rows } = await sql<{ figure: string; day: Day }>`
    select figure, min(day) as day from (
      select figure, "of", day, sum(sum(amount)) over (partition by figure, "of" order by day) as balance
      from posting where book = ${book} and figure = any (${floored}::text[]) and scenario = 'actual'
      group by figure, "of", day
    ) as running where balance < 0 group by figure`.execute(tx)
  if (rows.length > 0)
    throw new Refused(
      rows.map((row) =>
        belowZero({ figure: say(catalogue.figure(row.figure).label, 'vi'), day: printDay(row.day) }),
      ),
    )
}
