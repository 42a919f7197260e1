import { expect, test } from 'vitest'
import { z } from 'zod'
import rulebook from '../../rulebook/council.json' with { type: 'json' }
import { day, daySchema } from './calendar.ts'
import { councilRulesOn } from './council-rules.ts'

const parameter = z.strictObject({
  value: z.int().positive(),
  source: z.string().min(1),
  doubt: z.string().min(1).optional(),
})

test('every parameter of councils has a value and a source', () => {
  const pack = z.strictObject({
    id: z.string().min(1),
    validFrom: daySchema,
    source: z.strictObject({ number: z.string().min(1), issuedOn: daySchema, title: z.string().min(1) }),
    parameters: z.strictObject({ regularSessionsAYear: parameter }),
  })
  expect(z.strictObject({ packs: z.array(pack).min(1) }).parse(rulebook).packs).toHaveLength(
    rulebook.packs.length,
  )
})

test('the rules of a day are those in force on it', () => {
  expect(councilRulesOn(day('2023-12-31'))).toMatchObject({ source: '77/2015/QH13', regularSessionsAYear: 2 })
  expect(councilRulesOn(day('2026-03-01')).source).toBe('72/2025/QH15')
  expect(councilRulesOn(day('2010-01-01')).id).toBe('77')
})
