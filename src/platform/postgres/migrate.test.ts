import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '#testing/database.ts'
import { migrate } from './migrate.ts'

let fresh: FreshDatabase
let folder = ''

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const run = () => migrate(fresh.database, { folder })
const exists = async (table: string) =>
  (await fresh.database.pool.query('select to_regclass($1) is not null as it', [table])).rows[0]?.it

beforeEach(async () => {
  fresh = await freshDatabase()
  // The clone carries the program's own migrations; these tests begin with none.
  await fresh.database.pool.query('truncate migration')
  folder = mkdtempSync(join(tmpdir(), 'dangbo-migrations-'))
})

afterEach(async () => {
  await fresh.drop()
  rmSync(folder, { recursive: true, force: true })
})

test('each file runs once, in order of name', async () => {
  write('0002_second.sql', 'alter table note add column day date;')
  write('0001_first.sql', 'create table note (text text);\ncreate index on note (text);')
  write('README.md', 'not a migration')
  expect(await run()).toEqual(['0001_first.sql', '0002_second.sql'])
  write('0003_third.sql', 'drop table note;')
  expect(await run()).toEqual(['0003_third.sql'])
  expect(await run()).toEqual([])
})

test('two programs starting at once migrate once', async () => {
  write('0001_first.sql', 'select pg_sleep(0.1); create table note (text text);')
  const answers = await Promise.all([run(), run()])
  expect(answers.flat()).toEqual(['0001_first.sql'])
})

test('a file that fails leaves no trace, and the ones before it stay', async () => {
  write('0001_first.sql', 'create table note (text text);')
  write('0002_wrong.sql', 'create table half (text text);\nselect nonsense;')
  await expect(run()).rejects.toMatchObject({
    code: 'migration-failed',
    message: expect.stringMatching(/0002_wrong.sql.*dòng 2/),
  })
  expect(await exists('note')).toBe(true)
  expect(await exists('half')).toBe(false)
  write('0002_wrong.sql', 'create table whole (text text);')
  expect(await run()).toEqual(['0002_wrong.sql'])
})

test('an applied file must stay as it was, but for line ends', async () => {
  write('0001_first.sql', 'create table note (\ntext text);')
  await run()
  write('0001_first.sql', 'create table note (\r\ntext text);')
  expect(await run()).toEqual([])
  write('0001_first.sql', 'create table note (text varchar);')
  await expect(run()).rejects.toMatchObject({ code: 'migration-changed' })
})

test('a database of a newer program is refused', async () => {
  write('0001_first.sql', 'select 1;')
  write('0002_second.sql', 'select 1;')
  await run()
  rmSync(join(folder, '0002_second.sql'))
  await expect(run()).rejects.toMatchObject({ code: 'database-is-newer' })
})

test('a file slipped in before an applied one is refused', async () => {
  write('0002_second.sql', 'select 1;')
  await run()
  write('0001_first.sql', 'select 1;')
  await expect(run()).rejects.toMatchObject({ code: 'migration-out-of-order' })
})

test('the application role exists, cannot log in or pass row security, and the owner can take it on', async () => {
  await run()
  const roles = await fresh.database.pool.query(
    "select rolsuper, rolbypassrls, rolcanlogin from pg_roles where rolname = 'dangbo_app'",
  )
  expect(roles.rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcanlogin: false }])
  const answer = await fresh.database.pool.query(
    'begin; set local role dangbo_app; select current_user; commit',
  )
  expect(JSON.stringify(answer)).toContain('dangbo_app')
})

test('an owner who is no superuser migrates where the role is granted, and is told what to ask for where not', async () => {
  const owner = `owner_${Date.now()}`
  const { pool } = fresh.database
  await pool.query(`create role ${owner} login password 'x'; grant all on schema public to ${owner};
    alter table migration owner to ${owner}`)
  const asOwner = new pg.Pool({ ...poolConfig(), max: 1 })
  asOwner.on('connect', (client) => client.query(`set session authorization ${owner}`))
  try {
    await expect(migrate({ pool: asOwner }, { folder })).rejects.toMatchObject({
      code: 'database-role-missing',
      message: expect.stringContaining(`GRANT dangbo_app TO ${owner};`),
    })
    await pool.query(`grant dangbo_app to ${owner}`)
    write('0001_first.sql', 'create table note (text text); grant select on note to dangbo_app;')
    expect(await migrate({ pool: asOwner }, { folder })).toEqual(['0001_first.sql'])
  } finally {
    await asOwner.end()
    await pool.query(`drop owned by ${owner} cascade; drop role ${owner}`)
  }
})

function poolConfig(): pg.PoolConfig {
  return fresh.config
}
