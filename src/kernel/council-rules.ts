import rulebook from '../../rulebook/council.json' with { type: 'json' }
import type { Day } from './calendar.ts'

/** What the law asks of people's councils, as it stood from a day on; sources stand in the file. */
export interface CouncilRules {
  id: string
  validFrom: string
  source: string
  /** Kỳ họp thường kỳ: at least so many in a calendar year. */
  regularSessionsAYear: number
}

// Read without a schema, because a phone loads this too: the test has one.
const packs: readonly CouncilRules[] = rulebook.packs.map(({ id, validFrom, source, parameters }) => ({
  id,
  validFrom,
  source: source.number,
  regularSessionsAYear: parameters.regularSessionsAYear.value,
}))

/** The rules of the asked day; days before the oldest pack get the oldest. */
export const councilRulesOn = (day: Day): CouncilRules => {
  const pack = packs.findLast((one) => one.validFrom <= day) ?? packs[0]
  if (!pack) throw new Error('the rulebook holds no rules of councils')
  return pack
}
