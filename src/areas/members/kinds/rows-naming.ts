import type { Day } from '#kernel/calendar.ts'
import {
  amends,
  type Change,
  type History,
  type NamingNeed,
  type RegisterDefinition,
} from '#kernel/register.ts'

/**
 * Registers of any area with rows of their own that name a person: posts held, plans, studies, grades.
 * By id, since areas do not import one another; the test of merging holds that none is forgotten.
 */
export const namingRegisters = {
  tenures: 'person',
  'succession-plans': 'person',
  nominations: 'person',
  'cadre-studies': 'person',
  charges: 'person',
  'cadre-aids': 'person',
  gifts: 'person',
  'recruitment-candidates': 'person',
  learners: 'person',
  'member-gradings': 'person',
  'commendation-nominations': 'person',
  commendations: 'person',
  'fund-grants': 'person',
  'inspected-members': 'person',
  'disciplined-members': 'person',
  tasks: 'responsible',
  issues: 'responsible',
  'campaign-teams': 'leader',
  'democracy-teams': 'leader',
  'household-help': 'member',
} as const satisfies { [register: string]: string }
type Naming = keyof typeof namingRegisters
const every = Object.keys(namingRegisters) as Naming[]

/** What a rule asks for to find them. */
export const rowsNaming = (person: string): { [register in Naming]: NamingNeed } =>
  Object.fromEntries(
    every.map((register) => [register, { register, field: namingRegisters[register], subject: person }]),
  ) as { [register in Naming]: NamingNeed }

export interface NamingRow {
  register: string
  subject: string
}

/** The rows that name the person on the day. */
export const namedIn = (
  stories: { readonly [register in Naming]: readonly History[] },
  person: string,
  on: Day,
): NamingRow[] =>
  every.flatMap((register) =>
    stories[register].flatMap((history) => {
      const held = history.rowOn(on)
      return held?.row[namingRegisters[register]] === person ? [{ register, subject: held.subject }] : []
    }),
  )

/** From the day on these rows name somebody else. */
export const renamed = (rows: readonly NamingRow[], to: string, on: Day): Change[] =>
  rows.map(({ register, subject }) =>
    amends({ id: register } as RegisterDefinition, subject, on, {
      [namingRegisters[register as Naming]]: to,
    }),
  )
