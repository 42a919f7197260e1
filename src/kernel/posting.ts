import type { Day } from './calendar.ts'

/** actual: counted or official · estimate: "ước" · target: what an assigner expects. */
export type Scenario = 'actual' | 'estimate' | 'target'

/**
 * What one record adds to one figure. `amount` is a whole number of the unit's smallest step
 * (1 đồng, 0,01 ha, 0,0001 điểm %); `from` is set where the amount speaks of a period.
 */
export interface Posting {
  figure: string
  /** The figure's one argument if it has one: which fund, plan, programme, campaign, component. */
  of: string | null
  organisation: string
  subject: string | null
  from: Day | null
  day: Day
  amount: number
  scenario: Scenario
  assigner: string | null
}

/** A posting as a kind writes it: the organisation is the record's unless it says otherwise. */
export type PostingLine = Omit<Posting, 'organisation'> & { organisation?: string }
