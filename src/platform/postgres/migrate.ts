import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { packageRoot } from '../package-root.ts'
import { PlatformRefusal } from '../refusal.ts'
import { ensureRoles } from './roles.ts'

type Migration = { name: string; hash: string; sql: string }

/** One number for all Dangbo programs: whoever holds it is migrating this database. */
const migrationLock = 7_461_702_001

/**
 * migrate brings the database to this program: each file of `folder` once, in order of name, each in its own
 * transaction, as the connection's user, who becomes the owner. It answers the names newly applied. Refuses
 * 'migration-changed' when an applied file reads differently now, 'migration-out-of-order' when a file was slipped
 * in before an applied one, 'database-is-newer' when the database knows a file this program does not, and
 * 'migration-failed' when one does not run; that one leaves no trace.
 */
export async function migrate(
  database: { pool: pg.Pool },
  { folder = join(packageRoot(), 'migrations') }: { folder?: string } = {},
): Promise<string[]> {
  const migrations = await readMigrations(folder)
  const client = await database.pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await ensureRoles(client)
    await client.query(`create table if not exists migration (
      name text primary key, hash text not null, applied_at timestamptz not null default now())`)
    const waiting = await notYetApplied(client, migrations)
    for (const migration of waiting) await apply(client, migration)
    return waiting.map(({ name }) => name)
  } finally {
    // Ending the connection frees the lock whatever state a failed file left the session in.
    client.release(true)
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      // A checkout on Windows may have changed the line ends; the migration is the same.
      const sql = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n')
      return { name, sql, hash: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

async function notYetApplied(client: pg.PoolClient, migrations: Migration[]): Promise<Migration[]> {
  const applied = await client.query<{ name: string; hash: string }>(
    'select name, hash from migration order by name collate "C"',
  )
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const { name, hash } of applied.rows) {
    const migration = known.get(name)
    if (!migration) {
      throw new PlatformRefusal(
        'database-is-newer',
        `Cơ sở dữ liệu đã được một phiên bản mới hơn nâng cấp (${name}). Hãy dùng phiên bản chương trình mới hơn.`,
      )
    }
    if (migration.hash !== hash) {
      throw new PlatformRefusal(
        'migration-changed',
        `Tệp nâng cấp ${name} đã bị sửa sau khi áp dụng. Hãy lấy lại đúng bản gốc của tệp; thay đổi mới phải nằm trong tệp mới.`,
      )
    }
    known.delete(name)
  }
  const last = applied.rows.at(-1)?.name ?? ''
  const early = [...known.keys()].find((name) => name < last)
  if (early !== undefined) {
    throw new PlatformRefusal(
      'migration-out-of-order',
      `Tệp nâng cấp ${early} đứng trước ${last} đã áp dụng. Hãy đặt số thứ tự lớn hơn cho tệp mới.`,
    )
  }
  return [...known.values()]
}

async function apply(client: pg.PoolClient, { name, hash, sql }: Migration): Promise<void> {
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query('insert into migration (name, hash) values ($1, $2)', [name, hash])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    const reason = error instanceof pg.DatabaseError ? placeOf(error, sql) : String(error)
    throw new PlatformRefusal('migration-failed', `Không áp dụng được tệp nâng cấp ${name}: ${reason}`, {
      cause: error,
    })
  }
}

function placeOf(error: pg.DatabaseError, sql: string): string {
  if (error.position === undefined) return error.message
  const line = sql.slice(0, Number(error.position)).split('\n').length
  return `${error.message} (dòng ${line})`
}
