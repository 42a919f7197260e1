import { expect, test } from 'vitest'
import { z } from 'zod'
import { Catalogue } from '#book/catalogue.ts'
import { sharedRegisters } from '#subjects/index.ts'
import { areas } from './index.ts'

const bare = (schema: unknown): unknown =>
  schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? bare(schema.unwrap())
    : schema

/** The values a column of a register can take, where they are closed. */
const closedIn = (row: z.ZodType, field: string): readonly (string | number)[] => {
  const schema = row instanceof z.ZodObject ? bare(row.shape[field]) : undefined
  return schema instanceof z.ZodEnum ? schema.options : []
}

test('every register says each closed value of its columns in the words of the trade', () => {
  const { registers } = new Catalogue(areas, sharedRegisters)
  const listed = [...registers.values()].flatMap(({ id, row, columns, choices }) =>
    Object.keys(columns).flatMap((field) =>
      closedIn(row, field).map((value) => ({
        at: `${id}.${field}: ${value}`,
        said: choices[field]?.[value]?.vi,
      })),
    ),
  )
  expect(listed.length).toBeGreaterThan(0)
  expect(listed.filter(({ said }) => !said).map(({ at }) => at)).toEqual([])
})

test('every column of years says so, since years are not grouped by thousands', () => {
  const { registers } = new Catalogue(areas, sharedRegisters)
  const numbers = [...registers.values()].flatMap(({ id, row, columns }) =>
    Object.entries(columns)
      .filter(([field]) => row instanceof z.ZodObject && bare(row.shape[field]) instanceof z.ZodNumber)
      .map(([field, column]) => ({ at: `${id}.${field}`, ...column })),
  )
  const speaksOfYear = ({ vi }: { vi: string }) => /(^|\s)năm(\s|$)/i.test(vi)
  expect(numbers.filter(({ isYear }) => isYear).length).toBeGreaterThan(5)
  expect(numbers.filter((one) => speaksOfYear(one) !== Boolean(one.isYear)).map(({ at }) => at)).toEqual([])
})
