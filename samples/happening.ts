import type { Day } from '#kernel/calendar.ts'
import type { SubmittedRecord } from '#kernel/record.ts'
import type { SampleEntry } from './sample.ts'

/** A record before its paper has a number. `key` makes its id; it says what the record is about. */
export interface HappeningOf<Paper extends string> {
  key: string
  kind: string
  organisation: string
  on: Day
  effectiveOn?: Day
  body: { [field: string]: unknown }
  /** Whose numbered decision it rests on. */
  paper?: Paper
  /** Several records of one decision share its number. */
  decision?: string
}

/** A series of decisions: who issues them, and the last number before the sample begins. */
export interface Paper {
  suffix: string
  issuer: string
  last: number
}

type IdOf = (...parts: (string | number)[]) => string

const inOrder = <H extends { on: Day }>(happenings: readonly H[]): H[] =>
  happenings
    .map((one, index) => ({ one, index }))
    .sort((a, b) => (a.one.on === b.one.on ? a.index - b.index : a.one.on < b.one.on ? -1 : 1))
    .map(({ one }) => one)

/** Sorts by day, numbers the papers in that order, and gives every record its lasting id. */
export const recordsWith =
  <P extends string>(idOf: IdOf, papers: { readonly [paper in P]: Paper }) =>
  (happenings: readonly HappeningOf<P>[]): SubmittedRecord[] => {
    const last = new Map<P, number>()
    const numbers = new Map<string, number>()
    const numberOf = (paper: P, decision: string): number => {
      const known = numbers.get(`${paper} ${decision}`)
      if (known !== undefined) return known
      const next = (last.get(paper) ?? papers[paper].last) + 1
      last.set(paper, next)
      numbers.set(`${paper} ${decision}`, next)
      return next
    }
    return inOrder(happenings).map((one) => ({
      id: idOf('record', one.kind, one.key),
      kind: one.kind,
      organisation: one.organisation,
      decidedOn: one.on,
      ...(one.effectiveOn ? { effectiveOn: one.effectiveOn } : {}),
      basis: one.paper
        ? {
            number: `${numberOf(one.paper, one.decision ?? `${one.kind} ${one.key}`)}-${papers[one.paper].suffix}`,
            issuedOn: one.on,
            issuer: papers[one.paper].issuer,
          }
        : null,
      body: one.body,
    }))
  }

export const entryWith =
  (idOf: IdOf) =>
  (name: string, records: SubmittedRecord[]): SampleEntry => ({
    id: idOf('entry', name),
    source: 'sample',
    records,
  })

/** One entry a month, as an office would have entered them. */
export const monthlyWith =
  (idOf: IdOf) =>
  (records: readonly SubmittedRecord[]): SampleEntry[] => {
    const months = new Map<string, SubmittedRecord[]>()
    for (const record of records) {
      const month = record.decidedOn.slice(0, 7)
      const inMonth = months.get(month)
      if (inMonth) inMonth.push(record)
      else months.set(month, [record])
    }
    return [...months].map(([month, inMonth]) => entryWith(idOf)(month, inMonth))
  }
