import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { sql } from 'kysely'
import { Refused, refusal } from '#kernel/refusal.ts'
import { replaceDurably } from '#platform/durable-file.ts'
import type { FileStore } from '#platform/files.ts'
import type { Keys } from '#platform/keys.ts'
import { books } from './books.ts'
import type { Catalogue } from './catalogue.ts'
import { verifyJournal } from './journal/verify.ts'
import { rebuild } from './rebuild.ts'
import { destroyKeys } from './sealing.ts'
import { asOwner, type Db, type Tx } from './session.ts'

/** Everything that cannot be derived; registers and ledger are derived again and must agree. */
const kept = [
  'book',
  'entry',
  'record',
  'mention',
  'draft',
  'account',
  'calendar_feed',
  'weekly_letter',
  'subject_key',
  'read_log',
  'report',
  'document_number',
] as const

const format = 'dangbo-backup-1'

const notEmpty = refusal('restore-needs-empty', {
  vi: 'Chỉ khôi phục vào thư mục dữ liệu chưa có sổ nào; hãy đặt DANGBO_DATA sang thư mục mới.',
  en: 'A backup is restored only into a data folder without books; set DANGBO_DATA to a new folder.',
})
const damaged = refusal('backup-damaged', {
  vi: 'Tệp sao lưu hỏng hoặc bị cắt ngắn: {what}.',
  en: 'The backup is damaged or cut short: {what}.',
})
const otherKey = refusal('backup-of-another-key', {
  vi: 'Tệp sao lưu dùng khóa chính khác; hãy đặt DANGBO_KEY (hoặc keys/master.key) của nơi đã sao lưu.',
  en: 'The backup was made under another master key; set DANGBO_KEY (or keys/master.key) of its origin.',
})
const disagrees = refusal('rebuilt-otherwise', {
  vi: 'Sau khi khôi phục, số liệu dựng lại không khớp với lúc sao lưu: {figures}.',
  en: 'After the restore the derived figures differ from those at the backup: {figures}.',
})

interface Sums {
  [book: string]: { [figure: string]: string }
}

const figureSums = async (tx: Tx): Promise<Sums> => {
  const { rows } = await sql<{ book: number; figure: string; sum: string }>`
    select book, figure, sum(amount)::text || '/' || count(*) as sum from posting group by book, figure`.execute(
    tx,
  )
  const sums: Sums = {}
  for (const row of rows) sums[row.book] = { ...sums[row.book], [row.figure]: row.sum }
  return sums
}

async function* linesOf(tx: Tx, keys: Keys, files: FileStore): AsyncGenerator<object> {
  yield { format, key: keys.fingerprint, sums: await figureSums(tx) }
  for (const table of kept) {
    await sql`declare kept_rows no scroll cursor for select to_jsonb(t) as row from ${sql.table(table)} t`.execute(
      tx,
    )
    for (;;) {
      const { rows } = await sql<{ row: object }>`fetch 2000 from kept_rows`.execute(tx)
      for (const { row } of rows) yield { table, row }
      if (rows.length === 0) break
    }
    await sql`close kept_rows`.execute(tx)
  }
  for (const hash of await files.list()) {
    const bytes = await files.get(hash)
    if (bytes) yield { file: hash, bytes: Buffer.from(bytes).toString('base64') }
  }
}

/** Writes one compressed file, from one moment of the database. Answers how many lines it holds. */
export const backup = (db: Db, keys: Keys, files: FileStore, target: string): Promise<number> =>
  replaceDurably(target, async (aside) => {
    let lines = 0
    await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (tx) => {
        const digest = createHash('sha256')
        async function* text() {
          for await (const line of linesOf(tx, keys, files)) {
            const written = `${JSON.stringify(line)}\n`
            digest.update(written)
            lines++
            yield written
          }
          yield `${JSON.stringify({ end: lines, digest: digest.digest('hex') })}\n`
        }
        await pipeline(Readable.from(text()), createGzip(), createWriteStream(aside))
      })
    return lines
  })

type Line =
  | { format: string; key: string; sums: Sums }
  | { table: string; row: object }
  | { file: string; bytes: string }
  | { end: number; digest: string }

/** Reads a backup twice: first to know that it is whole, then to restore it. */
const readWhole = async (source: string, each: (line: Line) => Promise<void> | void): Promise<void> => {
  const digest = createHash('sha256')
  let lines = 0
  let ended = false
  try {
    for await (const text of createInterface({ input: createReadStream(source).pipe(createGunzip()) })) {
      const line = JSON.parse(text) as Line
      if ('end' in line) {
        ended = line.end === lines && line.digest === digest.digest('hex')
        break
      }
      digest.update(`${text}\n`)
      lines++
      await each(line)
    }
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused([damaged({ what: error instanceof Error ? error.message : String(error) })])
  }
  if (!ended) throw new Refused([damaged({ what: 'thiếu dòng kết thúc' })])
}

/**
 * Restores a backup into a database without books, derives registers and ledger again, replays
 * erasures, and compares the figures with those at the backup. @throws Refused
 */
export const restore = async (
  db: Db,
  catalogue: Catalogue,
  keys: Keys,
  files: FileStore,
  source: string,
): Promise<{ books: string[]; records: number }> => {
  if ((await books(db)).length > 0) throw new Refused([notEmpty()])
  let sums: Sums = {}
  await readWhole(source, (line) => {
    if (!('format' in line)) return
    if (line.format !== format) throw new Refused([damaged({ what: line.format })])
    if (line.key !== keys.fingerprint) throw new Refused([otherKey()])
    sums = line.sums
  })
  await asOwner(db, async (tx) => {
    let batch: { table: string; rows: object[] } = { table: '', rows: [] }
    const flush = async () => {
      if (batch.rows.length > 0) await insertRows(tx, batch.table, batch.rows)
      batch = { table: '', rows: [] }
    }
    await readWhole(source, async (line) => {
      if ('file' in line) return void (await files.put(Buffer.from(line.bytes, 'base64')))
      if (!('table' in line)) return
      if (line.table !== batch.table || batch.rows.length >= 2000) await flush()
      batch.table = line.table
      batch.rows.push(line.row)
    })
    await flush()
    await sql`select setval(pg_get_serial_sequence('book', 'id'), (select max(id) from book))`.execute(tx)
    await replayErasures(tx, catalogue)
  })
  return prove(db, catalogue, sums)
}

const insertRows = async (tx: Tx, table: string, rows: readonly object[]) => {
  if (!(kept as readonly string[]).includes(table)) throw new Refused([damaged({ what: table })])
  await sql`insert into ${sql.table(table)} overriding system value
    select * from jsonb_populate_recordset(null::${sql.table(`public.${table}`)}, ${JSON.stringify(rows)}::jsonb)`.execute(
    tx,
  )
}

const replayErasures = async (tx: Tx, catalogue: Catalogue) => {
  const erasing = [...catalogue.kinds.values()].filter((kind) => kind.erases).map((kind) => kind.id)
  const { rows } = await sql<{ book: number; kind: string; body: unknown; facts: unknown }>`
    select book, kind, body, facts from record where kind = any (${erasing}::text[])`.execute(tx)
  for (const row of rows) {
    const subject = catalogue.kind(row.kind).erases?.(row as never)
    if (subject) await destroyKeys(tx, row.book, [subject])
  }
}

const prove = async (db: Db, catalogue: Catalogue, sums: Sums) => {
  const all = await books(db)
  let records = 0
  for (const book of all) {
    const verified = await asOwner(db, (tx) => verifyJournal(tx, book.id))
    if (verified.faults.length > 0) throw new Refused([damaged({ what: `sổ ${book.name}` })])
    records += verified.records
    await rebuild(db, catalogue, book.id)
  }
  const now = await asOwner(db, figureSums)
  const differing = Object.entries(sums).flatMap(([book, figures]) =>
    Object.entries(figures).flatMap(([figure, sum]) => (now[book]?.[figure] === sum ? [] : [figure])),
  )
  if (differing.length > 0) throw new Refused([disagrees({ figures: differing.join(', ') })])
  return { books: all.map((book) => book.name), records }
}
