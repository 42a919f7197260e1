import { z } from 'zod'
import { type Day, dayOrNone } from '#kernel/calendar.ts'
import type { PostingLine } from '#kernel/posting.ts'
import type { Refusal } from '#kernel/refusal.ts'
import { amends, type Change, type History, historyIn, type Loaded } from '#kernel/register.ts'
import { holidays } from '#kernel/rulebook.ts'
import { workingDaysBetween } from '#kernel/working-days.ts'
import { labelled } from '#subjects/fields.ts'
import { caseFigures } from './case-figures.ts'
import { type Intake, intakes, type Outcome } from './intakes.ts'
import { nothingChosen, notReceived, otherIntake, settledAlready } from './refusals.ts'
import { type Case, cases } from './registers.ts'

// What every answer shares: one paper settles several cases, each counted by its own intake.

export const theCases = labelled(
  z
    .array(z.uuid().meta({ control: 'subject', register: 'council-cases' }))
    .max(200)
    .default([])
    .meta({ control: 'subjects', registers: ['council-cases'] }),
  { vi: 'Nội dung', en: 'Matter' },
)

export const casesNamed = (ids: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [`case ${id}`, historyIn(cases, id)]))
type CasesLoaded = Loaded<ReturnType<typeof casesNamed>>
const caseIn = (loaded: object, id: string) =>
  (loaded as CasesLoaded)[`case ${id}`] as History<Case> | undefined

export const isInBook = (id: string, loaded: object): boolean => caseIn(loaded, id)?.isEmpty === false

/** What was known of a case when something happened to it; frozen, so that its postings never change. */
export interface Standing {
  id: string
  intake: Intake
  receivedOn: Day
  due: Day | null
  /** It had no answer yet, so this one counts. */
  first: boolean
  workingDays: number | null
}

export const standingOf = (ids: readonly string[], loaded: object, on: Day): Standing[] =>
  ids.flatMap((id) => {
    const row = caseIn(loaded, id)?.on(on)
    if (!row) return []
    return {
      id,
      intake: row.intake,
      receivedOn: row.receivedOn as Day,
      due: dayOrNone(row.due),
      first: row.state !== 'answered',
      workingDays: workingDaysBetween(row.receivedOn as Day, on, holidays) ?? null,
    }
  })

/** The matters that move the budget, with what they move. */
export const budgetedAmong = (ids: readonly string[], loaded: object, on: Day) =>
  ids.flatMap((id) => {
    const row = caseIn(loaded, id)?.on(on)
    return row?.budget ? [{ id, move: row.budget, amount: row.amount ?? 0 }] : []
  })

/** `being-resolved` is a first word: the last one may follow. */
const isSettled = (row: Case) => row.state === 'answered' && row.outcome !== 'being-resolved'

export const faultsOfCases = (
  ids: readonly string[],
  loaded: object,
  on: Day,
  allowed: readonly Intake[],
): Refusal[] => {
  const known = ids.map((id) => caseIn(loaded, id))
  const rows = known.flatMap((history) => history?.on(on) ?? [])
  const early = known.find((history) => !history?.on(on))
  const done = rows.find(isSettled)
  const other = rows.find((row) => !allowed.includes(row.intake))
  const where = { field: 'cases' }
  return [
    ids.length === 0 && nothingChosen({}, where),
    ids.length > 0 &&
      known.some((history) => !history?.on(on)) &&
      notReceived({ request: early?.latest?.row.request ?? '…' }, where),
    done && settledAlready({ request: done.request }, where),
    other && otherIntake({ request: other.request, is: intakes[other.intake] }, where),
  ].filter((one) => one !== undefined && one !== false)
}

/** Counted once, by outcome; on time by the day it was due; with how long it took where the calendar tells. */
export const answeredPosts = (standing: readonly Standing[], on: Day, of: string): PostingLine[] =>
  standing
    .filter((one) => one.first)
    .flatMap(({ id, intake, due, workingDays }) => {
      const { answered, onTime, days, timed } = caseFigures[intake]
      const about = { subject: id }
      return [
        answered.add(on, 1, { ...about, of }),
        ...(due && on <= due ? [onTime.add(due, 1, about)] : []),
        ...(workingDays === null ? [] : [timed.add(on, 1, about), days.add(on, workingDays, about)]),
      ]
    })

export const answeredChanges = (
  standing: readonly Standing[],
  on: Day,
  told: { outcome: Outcome; answer: string | null },
): Change[] =>
  standing.map(({ id, first }) =>
    amends(cases, id, on, { ...told, state: 'answered', ...(first ? { answeredOn: on } : {}) }),
  )

/** Due on another day than before: it moves to the other day's period. */
export const dueMoved = (standing: readonly Standing[], due: Day | null): PostingLine[] =>
  standing.flatMap((one) => {
    if (due === null || due === one.due) return []
    const { due: isDue } = caseFigures[one.intake]
    return [
      ...(one.due ? [isDue.add(one.due, -1, { subject: one.id })] : []),
      isDue.add(due, 1, { subject: one.id }),
    ]
  })
