import { z } from 'zod'
import charter from '../../rulebook/charter.json' with { type: 'json' }
import officialCalendar from '../../rulebook/holidays.json' with { type: 'json' }
import { addDays, type Day, daySchema } from './calendar.ts'
import type { Label } from './label.ts'
import type { HolidayYear } from './working-days.ts'

export { type FormatPack, formatPackOn, type TextStyle } from './format-pack.ts'

const labelSchema = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) })

const citationSchema = z.object({ source: z.string().min(1), doubt: z.string().min(1).optional() })
/** Where a parameter comes from, and why it should not be trusted blindly if there is a reason. */
export type Citation = z.output<typeof citationSchema>

// The file gives every parameter with its source; rules read the bare value.
const parameter = <T>(value: z.ZodType<T>) =>
  z.strictObject({ value, ...citationSchema.shape }).transform((one) => (one as { value: T }).value)
const number = parameter(z.int().positive())

const parametersSchema = z.strictObject({
  admission: z.strictObject({
    /** Age when the cell considers the case, in full months; both ends allowed. */
    minAgeMonths: number,
    maxAgeMonths: number,
    sponsorMinMonthsTogether: number,
    sponsors: number,
    /** With the recommendation of the Youth Union or the trade union. */
    sponsorsWithMassOrganisation: number,
    decisionWorkingDays: number,
    ceremonyWorkingDays: number,
    awarenessCertificateYears: number,
    declareCvWorkingDays: number,
    /** At least so many of so many who may vote: [2, 3] is two thirds. */
    votesInFavour: parameter(z.tuple([z.int().positive(), z.int().positive()])),
  }),
  probation: z.strictObject({ months: number, considerWorkingDays: number }),
  readmission: z.strictObject({ max: number, minMonthsAfterLeaving: number }),
  transfer: z.strictObject({ startWorkingDays: number, showSlipWorkingDays: number }),
  /** From `minMonths` to less than `lessThanMonths`; for study up to `studyMaxMonths`. */
  temporaryTransfer: z.strictObject({ minMonths: number, lessThanMonths: number, studyMaxMonths: number }),
  badge: z.strictObject({
    /** Years of Party age. */
    tiers: parameter(z.array(z.int().positive())),
    /** 'MM-DD', in the order of the year. */
    rounds: parameter(z.array(z.string().regex(/^\d{2}-\d{2}$/))),
    earlyMonthsUpTo65: number,
    earlyMonthsFrom70: number,
    posthumousMonths: number,
  }),
  organisation: z.strictObject({
    cellMinFull: number,
    grassrootsBodyMin: number,
    cellCommitteeFromFull: number,
    cellCommitteeMax: number,
  }),
  dues: z.strictObject({ unpaidMonthsAlert: number }),
})

const statedPackSchema = z.strictObject({
  id: z.enum(['24', '232', '294', '20', '208']),
  validFrom: daySchema,
  source: z.strictObject({ number: z.string(), issuedOn: daySchema, title: z.string() }),
  doubt: z.string().optional(),
  parameters: z.record(z.string(), z.record(z.string(), z.looseObject(citationSchema.shape))),
  organisationKindNames: z.record(z.string(), labelSchema).optional(),
})
type StatedPack = z.output<typeof statedPackSchema>

/** The rules of the Party Charter as they stood from one day to another. */
export interface RulePack extends z.output<typeof parametersSchema> {
  id: StatedPack['id']
  validFrom: Day
  /** The last day it holds; null while it is in force. */
  validTo: Day | null
  source: StatedPack['source']
  doubt: string | null
  /** By 'section.parameter', e.g. 'admission.maxAgeMonths'. */
  citations: { readonly [parameter: string]: Citation }
  /** How a kind of organisation is printed while this pack holds. */
  organisationKindNames: { readonly [kind: string]: Label }
}

const citationsOf = (parameters: StatedPack['parameters']): RulePack['citations'] =>
  Object.fromEntries(
    Object.entries(parameters).flatMap(([section, stated]) =>
      Object.entries(stated).map(([name, one]) => [`${section}.${name}`, citationSchema.parse(one)]),
    ),
  )

/** A pack states only what it changed or repeated; the rest stands as in the pack before it. */
const complete = (stated: readonly StatedPack[]): RulePack[] => {
  let parameters: StatedPack['parameters'] = {}
  let organisationKindNames: RulePack['organisationKindNames'] = {}
  return stated.map((pack, index) => {
    const sections = new Set([...Object.keys(parameters), ...Object.keys(pack.parameters)])
    parameters = Object.fromEntries(
      [...sections].map((section) => [section, { ...parameters[section], ...pack.parameters[section] }]),
    )
    organisationKindNames = { ...organisationKindNames, ...pack.organisationKindNames }
    const next = stated[index + 1]
    return {
      ...parametersSchema.parse(parameters),
      id: pack.id,
      validFrom: pack.validFrom,
      validTo: next ? addDays(next.validFrom, -1) : null,
      source: pack.source,
      doubt: pack.doubt ?? null,
      citations: citationsOf(parameters),
      organisationKindNames,
    }
  })
}

/** Every pack, oldest first. */
export const rulePacks: readonly RulePack[] = complete(z.array(statedPackSchema).parse(charter.packs))

/**
 * The pack in force on the day of an event (never the day of printing). Days before the oldest pack
 * get the oldest one: what lies that far back enters as brought forward and is not judged.
 */
export const rulePackOn = (day: Day): RulePack => {
  const pack = rulePacks.findLast((one) => one.validFrom <= day) ?? rulePacks[0]
  if (!pack) throw new Error('the rulebook holds no Charter pack')
  return pack
}

const noticeSchema = z.strictObject({ day: daySchema, label: labelSchema, source: z.string().min(1) })

/** The official calendars known so far; a year that is not among them has none yet. */
export const holidays: readonly HolidayYear[] = z
  .array(
    z.strictObject({
      year: z.int(),
      daysOff: z.array(noticeSchema),
      daysWorked: z.array(noticeSchema),
    }),
  )
  .parse(officialCalendar.years)
