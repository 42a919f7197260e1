import { z } from 'zod'
import inspection from '../../rulebook/inspection.json' with { type: 'json' }
import { type Day, daySchema } from './calendar.ts'

const number = z.strictObject({
  value: z.int().positive(),
  source: z.string().min(1),
  doubt: z.string().min(1).optional(),
})

const parametersSchema = z.strictObject({
  /** Months from the act to its conclusion within which this form of discipline may be decided (thời hiệu). */
  reprimandMonths: number,
  warningMonths: number,
  removalMonths: number,
  /** Working days from the receipt to the answer. */
  denunciationWorkingDays: number,
  complaintWorkingDays: number,
  /** Working days from the receipt within which a letter is passed on to who is competent. */
  routingWorkingDays: number,
})

const packSchema = z.strictObject({
  id: z.string(),
  validFrom: daySchema,
  source: z.strictObject({ number: z.string(), issuedOn: daySchema, title: z.string() }),
  parameters: parametersSchema.partial(),
})

/** Rules of inspection and discipline as they stood from a day on; every parameter with its source. */
interface InspectionRules extends z.output<typeof parametersSchema> {
  id: string
  validFrom: Day
}

/** A pack states only what it changed or repeated; the rest stands as before it. */
const complete = (stated: readonly z.output<typeof packSchema>[]): InspectionRules[] => {
  let parameters: z.input<typeof parametersSchema> | object = {}
  return stated.map((pack) => {
    parameters = { ...parameters, ...pack.parameters }
    return { ...parametersSchema.parse(parameters), id: pack.id, validFrom: pack.validFrom }
  })
}

const packs = complete(z.array(packSchema).parse(inspection.packs))

/** The rules in force on the day of a decision; days before the oldest pack get the oldest. */
export const inspectionRulesOn = (day: Day): InspectionRules => {
  const pack = packs.findLast((one) => one.validFrom <= day) ?? packs[0]
  if (!pack) throw new Error('the rulebook holds no rules of inspection')
  return pack
}
