import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import rulebook from '../../rulebook/bodies.json' with { type: 'json' }
import { bodiesNotInBeing } from './body-lives.ts'
import { day, daySchema } from './calendar.ts'

const words = z.array(z.string().min(2)).min(1)
const schema = z.strictObject({
  provinceLevelCities: words,
  bodies: z.array(
    z
      .strictObject({
        id: z.string().regex(/^[a-z-]+$/),
        names: words.optional(),
        heads: words.optional(),
        of: words.optional(),
        unlessFollowedBy: words.optional(),
        cities: z.literal(true).optional(),
        firstDay: daySchema.optional(),
        lastDay: daySchema.optional(),
        after: z.string().min(1).optional(),
        source: z.string().min(1),
        doubt: z.string().min(1).optional(),
      })
      .refine((one) => one.names !== undefined || (one.heads !== undefined && one.of !== undefined))
      .refine((one) => one.firstDay !== undefined || one.lastDay !== undefined),
  ),
})

const names = (of: string) => bodiesNotInBeing(day(of)).map((one) => one.id)

describe('the lives of bodies', () => {
  it('are stated with their names, a day and a source', () => {
    const { bodies } = schema.parse(rulebook)
    expect(new Set(bodies.map((one) => one.id)).size).toBe(bodies.length)
  })

  it('the district committee is there on its last day and not the day after', () => {
    expect(names('2025-06-30')).not.toContain('district-party-committee')
    expect(names('2025-07-01')).toContain('district-party-committee')
  })

  it('the district police ended four months before the district', () => {
    expect(names('2025-02-28')).not.toContain('district-police')
    expect(names('2025-03-01')).toContain('district-police')
  })

  it('the Party-building board of a commune is not there before its first day', () => {
    expect(names('2025-06-30')).toContain('commune-party-building-board')
    expect(names('2025-07-01')).not.toContain('commune-party-building-board')
  })
})
