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
