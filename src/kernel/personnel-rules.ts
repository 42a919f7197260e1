import { z } from 'zod'
import personnel from '../../rulebook/personnel.json' with { type: 'json' }
import { type Day, daySchema } from './calendar.ts'

const cited = { source: z.string().min(1), doubt: z.string().min(1).optional() }
const number = z.strictObject({ value: z.int().positive(), ...cited })

const parametersSchema = z.strictObject({
  /** Months of one appointment. */
  termMonths: number,
  /** Working days before the end of a term by which its holder is told. */
  reappointmentNoticeWorkingDays: number,
  plannedPersonsPerPost: number,
  /** Of one level. */
  plannedPostsPerPerson: number,
  /** Young cadres are below this age in years. */
  youngUnderAge: number,
  youngSharePercent: number,
  womenSharePercent: number,
})

const packSchema = z.strictObject({
  id: z.string(),
  validFrom: daySchema,
  source: z.strictObject({ number: z.string(), issuedOn: daySchema, title: z.string() }),
  parameters: parametersSchema.partial(),
  /** Kinds of post nobody holds together, of one level. */
  incompatible: z.array(z.strictObject({ one: z.string(), other: z.string(), ...cited })).optional(),
})

/** Rules of personnel work as they stood from a day on; every parameter with its source. */
export interface PersonnelRules extends z.output<typeof parametersSchema> {
  id: string
  validFrom: Day
  incompatible: readonly { one: string; other: string; source: string }[]
}

/** A pack states only what it changed or repeated; the rest stands as before it. */
const complete = (stated: readonly z.output<typeof packSchema>[]): PersonnelRules[] => {
  let parameters: z.input<typeof parametersSchema> | object = {}
  let incompatible: PersonnelRules['incompatible'] = []
  return stated.map((pack) => {
    parameters = { ...parameters, ...pack.parameters }
    incompatible = pack.incompatible ?? incompatible
    return { ...parametersSchema.parse(parameters), id: pack.id, validFrom: pack.validFrom, incompatible }
  })
}

const packs = complete(z.array(packSchema).parse(personnel.packs))

/** The rules in force on the day of a decision; days before the oldest pack get the oldest. */
export const personnelRulesOn = (day: Day): PersonnelRules => {
  const pack = packs.findLast((one) => one.validFrom <= day) ?? packs[0]
  if (!pack) throw new Error('the rulebook holds no personnel rules')
  return pack
}
