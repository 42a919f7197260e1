import { expect, test } from 'vitest'
import { z } from 'zod'
import { Rights } from '#access/rights.ts'
import { roleNames } from '#kernel/role.ts'
import { areas } from './index.ts'

/** Registers the fields of a body look a subject up in; any one of those a field offers will do. */
const lookedIn = (schema: unknown): string[][] => {
  if (!(schema instanceof z.ZodType)) return []
  const { control, register, registers } = (schema.meta() ?? {}) as {
    control?: string
    register?: string
    registers?: string[]
  }
  if (control === 'subject' && register) return [register.split('|')]
  if (control === 'subjects' && registers) return [registers]
  if (schema instanceof z.ZodObject) return Object.values(schema.shape).flatMap(lookedIn)
  if (schema instanceof z.ZodArray) return lookedIn(schema.element)
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return lookedIn(schema.unwrap())
  return []
}

test('whoever enters a kind may look in the registers its form chooses from', () => {
  const kinds = areas.flatMap((area) => area.kinds)
  expect(kinds.flatMap((kind) => lookedIn(kind.body)).length).toBeGreaterThan(kinds.length / 2)
  const closed = roleNames.flatMap((role) => {
    const rights = new Rights(areas, [role])
    return kinds
      .filter((kind) => rights.entering(kind.id) !== 'no')
      .flatMap((kind) =>
        lookedIn(kind.body)
          .filter((offered) => !offered.some((id) => rights.readsRegister(id)))
          .map((offered) => `${role} enters ${kind.id} and may not look in ${offered.join(', ')}`),
      )
  })
  expect(closed).toEqual([])
})
