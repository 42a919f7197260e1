import { sql } from 'kysely'
import type { Catalogue } from './catalogue.ts'
import { reversalKind } from './journal/entry.ts'
import type { JudgedRecord } from './journal/judge.ts'
import type { ReversedRecord } from './journal/reverse.ts'
import { recordOf, type StoredRecord } from './journal/stored.ts'
import { storePostings } from './ledger/post.ts'
import { storeRows } from './registers/rows.ts'
import { Working } from './registers/working.ts'
import { asOwner, type Db, type Tx } from './session.ts'

const derived = ['posting', 'rollup', 'register_row', 'register_change'] as const

export interface Rebuilt {
  entries: number
  /** Figures whose postings came out otherwise, with both sums; empty when the ledger agreed. */
  changed: { figure: string; before: string; after: string }[]
  /** Register rows that were only in the old or only in the new state. */
  rowsChanged: number
}

class Compared extends Error {
  readonly rebuilt: Rebuilt
  constructor(rebuilt: Rebuilt) {
    super('compared')
    this.rebuilt = rebuilt
  }
}

/**
 * Derives registers, postings and roll-up of one book again from its journal, entry by entry, as owner
 * and in one transaction. `verify` compares with what was there and leaves everything as it was.
 */
export const rebuild = async (
  db: Db,
  catalogue: Catalogue,
  book: number,
  options: { verify?: boolean } = {},
): Promise<Rebuilt> => {
  try {
    return await asOwner(db, async (tx) => {
      await sql`select head from book where id = ${book} for update`.execute(tx)
      for (const table of derived) await setAside(tx, table, book)
      const entries = await replay(tx, catalogue, book)
      const rebuilt = { entries, ...(await compare(tx, book)) }
      if (options.verify) throw new Compared(rebuilt)
      await sql`update book set rebuilt_at = clock_timestamp() where id = ${book}`.execute(tx)
      await sql`insert into read_log (book, actor, what) values (${book}, 'dangbo', ${`rebuild: ${JSON.stringify(rebuilt.changed)}`})`.execute(
        tx,
      )
      return rebuilt
    })
  } catch (error) {
    if (error instanceof Compared) return error.rebuilt
    throw error
  }
}

const setAside = async (tx: Tx, table: string, book: number) => {
  const aside = sql.table(`before_${table}`)
  await sql`create temporary table ${aside} on commit drop as select * from ${sql.table(table)} where book = ${book}`.execute(
    tx,
  )
  await sql`delete from ${sql.table(table)} where book = ${book}`.execute(tx)
}

const replay = async (tx: Tx, catalogue: Catalogue, book: number): Promise<number> => {
  const entries = await sql<{ id: string; first: number; last: number }>`
    select id, first, last from entry where book = ${book} order by first`.execute(tx)
  for (const entry of entries.rows) {
    const { rows } = await sql<StoredRecord>`
      select * from record where book = ${book} and position between ${entry.first} and ${entry.last}
      order by position`.execute(tx)
    await replayEntry(tx, catalogue, book, rows)
  }
  return entries.rows.length
}

const replayEntry = async (tx: Tx, catalogue: Catalogue, book: number, stored: readonly StoredRecord[]) => {
  const reversals = stored.filter((row) => row.kind === reversalKind)
  const own = stored.filter((row) => row.kind !== reversalKind)
  const judged = own.flatMap((row): (JudgedRecord & { position: number })[] => {
    const record = catalogue.upcast(recordOf(row))
    const kind = catalogue.kinds.get(record.kind)
    if (!kind) return []
    return [
      {
        kind,
        record,
        position: row.position,
        posts: kind.posts(record as never),
        changes: kind.changes(record as never),
      },
    ]
  })
  const reversed = await reversedIn(tx, catalogue, book, reversals)
  const last = stored.at(-1)?.position ?? 0
  const working = new Working(tx, book, catalogue, last)
  await storeChanges(tx, book, judged)
  await working.load(reversed.flatMap((one) => one.touched))
  const touchedNow = judged.flatMap((one) => one.changes)
  await working.load(touchedNow)
  for (const one of reversed) working.remove(one.stored.position, one.touched)
  working.touch(touchedNow)
  const firstReversal = reversals[0]?.position ?? 0
  await storePostings(tx, book, stored, judged, reversed, own[0]?.position ?? 0, firstReversal)
  await storeRows(tx, book, catalogue, working, last)
}

const reversedIn = async (
  tx: Tx,
  catalogue: Catalogue,
  book: number,
  reversals: readonly StoredRecord[],
): Promise<ReversedRecord[]> => {
  const { rows } = await sql<StoredRecord>`
    select * from record where book = ${book} and position = any (${reversals.map((row) => row.reverses)}::int[])`.execute(
    tx,
  )
  const byPosition = new Map(rows.map((row) => [row.position, row]))
  return reversals.flatMap((reversal) => {
    const stored = byPosition.get(reversal.reverses ?? -1)
    if (!stored) return []
    const record = catalogue.upcast(recordOf(stored))
    const changes = catalogue.kinds.get(record.kind)?.changes(record as never) ?? []
    return [{ stored, touched: changes.map(({ register, subject }) => ({ register, subject })) }]
  })
}

const storeChanges = async (
  tx: Tx,
  book: number,
  judged: readonly (JudgedRecord & { position: number })[],
) => {
  const rows = judged.flatMap((one) =>
    one.changes.map(({ register, subject }) => ({ book, register, subject, position: one.position })),
  )
  await sql`insert into register_change
    select * from jsonb_populate_recordset(null::register_change, ${JSON.stringify(rows)}::jsonb)
    on conflict do nothing`.execute(tx)
}

const compare = async (tx: Tx, book: number): Promise<Pick<Rebuilt, 'changed' | 'rowsChanged'>> => {
  const changed = await sql<{ figure: string; before: string; after: string }>`
    select figure, coalesce(b.amount, 0)::text as before, coalesce(a.amount, 0)::text as after
    from (select figure, sum(amount) as amount, md5(string_agg(p::text, '|' order by position, line)) as print
          from before_posting p group by figure) b
    full join (select figure, sum(amount) as amount, md5(string_agg(p::text, '|' order by position, line)) as print
          from posting p where book = ${book} group by figure) a using (figure)
    where a.print is distinct from b.print order by figure`.execute(tx)
  const row = sql`register, subject, valid_from, valid_to, known_from, known_to, opened, closed, organisation, confidentiality,
    data, facets`
  const rows = await sql<{ count: number }>`select count(*)::int as count from (
    (select ${row} from before_register_row except select ${row} from register_row where book = ${book})
    union all
    (select ${row} from register_row where book = ${book} except select ${row} from before_register_row)) as differing`.execute(
    tx,
  )
  return { changed: changed.rows, rowsChanged: rows.rows[0]?.count ?? 0 }
}
