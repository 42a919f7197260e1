import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '#testing/database.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.drop())

const one = async (expression: string) =>
  (await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(fresh.database.db)).rows[0]
    ?.value

test('a day stays the day it is, alone and in arrays, east of Greenwich too', async () => {
  expect(await one("date '2026-07-26'")).toBe('2026-07-26')
  expect(await one("array[date '2026-07-26', null]")).toEqual(['2026-07-26', null])
})

test('numbers stay exact: numeric as text, whole numbers as numbers', async () => {
  expect(await one('0.1::numeric + 0.2')).toBe('0.3')
  expect(await one('array[1.10, 2]::numeric[]')).toEqual(['1.10', '2'])
  expect(await one('9007199254740991::int8')).toBe(9007199254740991)
  expect(await one('array[1, null]::int8[]')).toEqual([1, null])
})

test('a whole number JavaScript cannot hold is an error, not another number', async () => {
  await expect(one('9007199254740992::int8')).rejects.toThrow('9007199254740992')
})

test('jsonb comes parsed and an instant comes as a Date', async () => {
  expect(await one(`'{"tên": [1, null]}'::jsonb`)).toEqual({ tên: [1, null] })
  expect(await one("timestamptz '2026-07-26 00:00+07'")).toEqual(new Date('2026-07-25T17:00:00Z'))
})

test('closing twice, or without ever having asked, is no error', async () => {
  const other = await freshDatabase()
  await other.database.close()
  await other.drop()
})
