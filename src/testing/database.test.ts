import { expect, test } from 'vitest'
import { freshDatabase } from './database.ts'

test('a clone is empty, migrated and independent of the next one', async () => {
  const first = await freshDatabase()
  const second = await freshDatabase()
  try {
    await first.database.pool.query('create table note (text text)')
    const tables = await second.database.pool.query(
      "select to_regclass('note') as note, to_regclass('migration') as m",
    )
    expect(tables.rows).toEqual([{ note: null, m: 'migration' }])
  } finally {
    await first.drop()
    await second.drop()
  }
})

test('dropping removes the database', async () => {
  const gone = await freshDatabase()
  const kept = await freshDatabase()
  await gone.drop()
  const count = await kept.database.pool.query('select count(*) from pg_database where datname = $1', [
    'database' in gone.config ? gone.config.database : '',
  ])
  expect(count.rows).toEqual([{ count: 0 }])
  await kept.drop()
})
