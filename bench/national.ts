// A country's books on one server: how long the answers take, each against one bare scan of all postings.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { bookById } from '#book/books.ts'
import { Catalogue } from '#book/catalogue.ts'
import { aboveBooks, flowAbove, stockAbove } from '#book/ledger/above.ts'
import { Ledger } from '#book/ledger/values.ts'
import { inBook, theBook } from '#book/session.ts'
import type { Area } from '#kernel/area.ts'
import type { Day } from '#kernel/calendar.ts'
import type { Figure } from '#kernel/figure.ts'
import { distinct, flow, stock } from '#kernel/figure-forms.ts'
import { toJson, units } from '#kernel/quantity.ts'
import { connect } from '#platform/postgres/database.ts'
import { migrate } from '#platform/postgres/migrate.ts'
import { externalPostgres, joinOrStartPostgres } from '#platform/postgres/start.ts'
import { startDebianPostgres } from '#testing/debian-postgres.ts'
import { best } from './best.ts'
import { country, fillCountry } from './national-postings.ts'

const text = (value: string) => ({ vi: value, en: value })
const numbered = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))
const flows = numbered(country.flows, (index) =>
  flow(`flow-${index}`, text('flow'), units.turn, text('flow')),
)
const stocks = numbered(country.stocks + 1, (index) =>
  stock(`stock-${index}`, text('stock'), units.member, text('stock')),
)
const people = flows
  .slice(0, 5)
  .map((of) => distinct(`${of.id}.people`, text('people'), units.person, text('people'), of))
const figures: Figure[] = [...flows, ...stocks, ...people]
const area: Area = {
  id: 'bench',
  label: text('bench'),
  registers: [],
  grants: [],
  figures,
  checks: [],
  kinds: [],
}

const dataFolder = mkdtempSync(join(tmpdir(), 'dangbo-bench-'))
const settings = {
  shared_buffers: '2GB',
  maintenance_work_mem: '1GB',
  max_wal_size: '16GB',
  // The postings are made anew by every run; only answers are measured.
  fsync: 'off',
}
const start = () => {
  if (process.env.DATABASE_URL) return externalPostgres(process.env.DATABASE_URL)
  const debian = existsSync('/usr/lib/postgresql/15/bin')
  return debian
    ? startDebianPostgres({ dataFolder, settings })
    : joinOrStartPostgres({ dataFolder, settings })
}

const server = await start()
const { db, pool, close } = connect(server.config)
try {
  await migrate({ pool })
  // A server given by DATABASE_URL keeps the postings for the next run.
  const { rowCount } = await pool.query('select 1 from posting limit 1')
  if (rowCount === 0) await fillCountry(pool, (line) => console.log(line))
  await measure()
} finally {
  await close()
  await server.stop()
  rmSync(dataFolder, { recursive: true, force: true })
}

async function measure(): Promise<void> {
  const { rows } = await pool.query('select count(*)::int as postings, version() as version from posting')
  console.log(
    `${rows[0].postings} postings, ${country.books} books, ${String(rows[0].version).split(' on ')[0]}`,
  )
  const [someFlow, members] = [flows[3], stocks[0]]
  if (!someFlow || !members) throw new Error('no figures')
  const catalogue = new Catalogue([area], [])
  const year = { from: '2023-01-01' as Day, to: '2023-12-31' as Day }
  const end = '2024-12-31' as Day
  const all = { books: 'all' } as const

  // One sequential pass over everything, by the owner, past row-level security: the bare minimum.
  const scan = await best(3, () =>
    db.transaction().execute(async (tx) => {
      await sql`set local enable_indexscan = off`.execute(tx)
      await sql`set local enable_indexonlyscan = off`.execute(tx)
      await sql`set local enable_bitmapscan = off`.execute(tx)
      return sql`select sum(amount) from posting where figure = ${members.id}`.execute(tx)
    }),
  )
  console.log(`bare scan of all postings: ${scan.ms.toFixed(1)} ms`)
  const against = (what: string, ms: number) =>
    console.log(`${what}: ${ms.toFixed(1)} ms = 1/${(scan.ms / ms).toFixed(0)}`)

  const oneBook = await best(3, async (round) => {
    const book = await bookById(db, 1000 + round)
    const refs = figures.map((figure) => ({ figure: figure.id }))
    return inBook(db, theBook(book.id), (tx) =>
      new Ledger(tx, book, catalogue).values(refs, { period: year }),
    )
  })
  against(`all ${figures.length} figures of one book, a year's flows and the stocks`, oneBook.ms)

  const byMonth = await best(3, () => aboveBooks(db, (tx) => flowAbove(tx, someFlow, year, all)))
  against('one nation-wide flow by month', byMonth.ms)
  const stockNow = await best(3, () => aboveBooks(db, (tx) => stockAbove(tx, members, end, all)))
  against(`one nation-wide stock (${toJson(stockNow.answer)})`, stockNow.ms)
  for (const [told, instant] of [
    ['a week', '2024-12-25T00:00:00Z'],
    ['a month', '2024-12-01T00:00:00Z'],
  ] as const) {
    const knownAt = new Date(instant)
    const known = await best(3, () =>
      aboveBooks(db, (tx) => stockAbove(tx, members, end, { ...all, knownAt })),
    )
    against(`the same as known ${told} earlier (${toJson(known.answer)})`, known.ms)
  }
  const inMonth = await best(3, () =>
    aboveBooks(db, (tx) => stockAbove(tx, members, '2024-12-14' as Day, all)),
  )
  against(`the same on a day within a month (${toJson(inMonth.answer)})`, inMonth.ms)
}
