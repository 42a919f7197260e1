import { expect, test } from 'vitest'
import { z } from 'zod'
import rulebook from '../../rulebook/cell-meetings.json' with { type: 'json' }
import { day, daySchema } from './calendar.ts'
import { meetingRulesOn } from './meeting-rules.ts'

const parameter = z.strictObject({
  value: z.int().positive(),
  source: z.string().min(1),
  doubt: z.string().min(1).optional(),
})

test('every parameter of cell meetings has a value and a source', () => {
  const pack = z.strictObject({
    id: z.string().min(1),
    validFrom: daySchema,
    source: z.strictObject({ number: z.string().min(1), issuedOn: daySchema, title: z.string().min(1) }),
    parameters: z.strictObject({
      attendanceOverPercent: parameter,
      excusedInARowAtMost: parameter,
      minutesAtLeast: parameter,
      toldByDay: parameter,
    }),
  })
  expect(z.strictObject({ packs: z.array(pack).min(1) }).parse(rulebook).packs).toHaveLength(
    rulebook.packs.length,
  )
})

test('the rules of a day are those in force on it', () => {
  expect(meetingRulesOn(day('2023-11-05'))).toMatchObject({
    source: '12-HD/BTCTW',
    attendanceOverPercent: 85,
    excusedInARowAtMost: 3,
    minutesAtLeast: 90,
  })
  expect(meetingRulesOn(day('2010-01-01')).id).toBe('12-HD')
})
