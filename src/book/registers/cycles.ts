import { printDay } from '#kernel/calendar.ts'
import { type Refusal, refusal } from '#kernel/refusal.ts'
import type { RegisterDefinition } from '#kernel/register.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Working } from './working.ts'

const underItself = refusal('goes-round-in-circles', {
  vi: '{name} sẽ nằm dưới chính mình từ ngày {day}.',
  en: '{name} would be under itself from {day}.',
})

interface Climb {
  /** The subject from which the climb began. */
  start: string
  at: string
  from: string
  to: string
}

/**
 * A register whose rows name rows of the same register is a tree on every day. A rule cannot see to
 * that: dating back and reversing refold subjects without asking the rules again.
 */
export const judgeCycles = async (catalogue: Catalogue, working: Working): Promise<Refusal[]> => {
  const refusals: Refusal[] = []
  for (const register of new Set(working.touched.map((one) => one.register))) {
    const definition = catalogue.register(register)
    const field = Object.entries(definition.references).find(([, target]) => target === register)?.[0]
    if (!field) continue
    const touched = working.touched.filter((one) => one.register === register).map((one) => one.subject)
    refusals.push(...(await cyclesOf(definition, field, touched, working)))
  }
  return refusals
}

// A new cycle runs through a subject the entry touched: before it there was none.
const cyclesOf = async (
  register: RegisterDefinition,
  field: string,
  touched: readonly string[],
  working: Working,
): Promise<Refusal[]> => {
  let climbs = touched.map(
    (subject): Climb => ({ start: subject, at: subject, from: '0001-01-01', to: '9999-12-31' }),
  )
  const seen = new Set<string>()
  while (climbs.length > 0) {
    await working.load(climbs.map(({ at }) => ({ register: register.id, subject: at })))
    climbs = climbs.flatMap((climb) => step(register, field, climb, working))
    for (const { start, at, from } of climbs) {
      if (at !== start) continue
      const row = working.foldOf(register.id, start).rows[0]
      return [
        underItself({ name: row ? register.name(row.row) : start.slice(0, 8), day: printDay(from as never) }),
      ]
    }
    // A circle among others, above this one: its own climb tells it.
    climbs = climbs.filter((climb) => {
      const key = JSON.stringify(climb)
      return !seen.has(key) && seen.add(key)
    })
  }
  return []
}

const step = (register: RegisterDefinition, field: string, climb: Climb, working: Working): Climb[] =>
  working.foldOf(register.id, climb.at).rows.flatMap((row) => {
    const above = row.row[field]
    const from = row.from > climb.from ? row.from : climb.from
    const to = row.to < climb.to ? row.to : climb.to
    return typeof above === 'string' && from < to ? [{ start: climb.start, at: above, from, to }] : []
  })
