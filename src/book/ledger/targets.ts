import { sql } from 'kysely'
import { type Day, yearOf } from '#kernel/calendar.ts'
import type { Comparison, PlanItem } from '#kernel/figure.ts'
import type { Tx } from '../session.ts'
import { standing } from './leaves.ts'

/** A target in force: what an assigner expects of one figure of one organisation in one period. */
export interface TargetRow {
  figure: string
  of: string | null
  organisation: string
  from: Day
  to: Day
  assigner: string
  amount: string
  comparison: Comparison
  position: number
  id: string
  decided_on: Day
  /** 1 is in force; 2 the one it replaced, and so on. */
  age: number
}

/**
 * Targets of a book as known at a position, newest decision first within the same figure, organisation,
 * period and assigner: the first is in force.
 */
export const targetRows = async (
  tx: Tx,
  book: number,
  known: number,
  on: Day,
  filter: { figures?: readonly string[]; plan?: string; organisation?: string } = {},
): Promise<TargetRow[]> => {
  const { rows } = await sql<TargetRow>`
    select p.figure, p."of", p.organisation, p."from", p.day as to, p.assigner, p.amount::text as amount,
      coalesce(r.body ->> 'comparison', '>=') as comparison, p.position, r.id, r.decided_on,
      row_number() over (partition by p.figure, p.organisation, p."from", p.day, p.assigner
        order by r.decided_on desc, p.position desc)::int as age
    from posting p join record r on r.book = p.book and r.position = p.position
    where p.book = ${book} and p.scenario = 'target' and p.position <= ${known} and r.decided_on <= ${on}
      and ${standing('r', known)}
      and ${filter.figures ? sql`p.figure = any (${filter.figures}::text[])` : sql`true`}
      and ${filter.plan ? sql`p."of" = ${filter.plan}` : sql`true`}
      and ${filter.organisation ? sql`p.organisation = ${filter.organisation}::uuid` : sql`true`}`.execute(tx)
  return rows
}

/**
 * The target that speaks of the asked period: of exactly that period, else the shortest that contains
 * it (a year's plan, asked on 14 December). What a congress set for its term is no plan of one year of it. With a
 * plan's code, only that plan's target.
 */
export const targetFor = (
  rows: readonly TargetRow[],
  asked: {
    figure: string
    plan?: string | undefined
    organisation: string
    assigner: string
    from: Day
    to: Day
  },
): TargetRow | null => {
  const containing = rows.filter(
    (row) =>
      row.age === 1 &&
      row.figure === asked.figure &&
      row.organisation === asked.organisation &&
      row.assigner === asked.assigner &&
      (asked.plan === undefined || row.of === asked.plan) &&
      yearOf(row.from) === yearOf(asked.from) &&
      row.from <= asked.from &&
      row.to >= asked.to,
  )
  const length = (row: TargetRow) => Date.parse(row.to) - Date.parse(row.from)
  return containing.sort((a, b) => length(a) - length(b))[0] ?? null
}

export const planItem = (row: TargetRow): PlanItem => ({
  figure: row.figure,
  comparison: row.comparison,
  organisation: row.organisation,
})
