import { z } from 'zod'
import grading from '../../rulebook/grading.json' with { type: 'json' }
import { addDays, type Day, daySchema } from './calendar.ts'

const stated = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, source: z.string().min(1), doubt: z.string().min(1).optional() })

const packSchema = z.strictObject({
  id: z.enum(['124', '366']),
  validFrom: daySchema,
  source: z.strictObject({ number: z.string(), issuedOn: daySchema, title: z.string() }),
  /** Those graded excellent, in per cent of those graded good, within a group of like function. */
  excellentCap: stated(z.int().positive()),
  /** Full months since the ceremony before a member is graded. */
  monthsBeforeGrading: stated(z.int().nonnegative()),
  /** Occupations graded by the quarter too; everybody else by the year only. */
  quarterlyFor: stated(z.array(z.string())),
})

/** How members and organisations are graded while a regulation holds. */
export interface GradingPack extends z.output<typeof packSchema> {
  /** The last day it holds; null while it is in force. */
  validTo: Day | null
}

const packs = z.array(packSchema).parse(grading.packs)

/** Every pack, oldest first. */
export const gradingPacks: readonly GradingPack[] = packs.map((pack, index) => {
  const next = packs[index + 1]
  return { ...pack, validTo: next ? addDays(next.validFrom, -1) : null }
})

/** The rules of a grading decided that day; days before the oldest pack get the oldest one. */
export const gradingPackOn = (day: Day): GradingPack => {
  const pack = gradingPacks.findLast((one) => one.validFrom <= day) ?? gradingPacks[0]
  if (!pack) throw new Error('the rulebook holds no rules of grading')
  return pack
}
