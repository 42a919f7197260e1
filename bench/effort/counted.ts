import type { SubmittedRecord } from '#kernel/record.ts'

/** Records of a kind, and on how many days they were entered: those of one day are entered one after another. */
export interface Count {
  records: number
  days: number
}

/** How often things happen in a year, as the records of a sample book have them. */
export interface Year {
  year: string
  /** Months the records tell of. */
  months: number
  cells: number
  kinds: string[]
  /** Entered for the root itself, and for organisations under it. */
  ofKind: (kind: string) => { root: Count; below: Count }
  /** Share of cell meetings by the door they came through. */
  door: (name: 'phone' | 'handbook' | 'entered-for') => number
  /** Days on which the committee decided at least one of these kinds. */
  meetingDays: (kinds: readonly string[]) => number
  /** Party committees of communes that told of their villages. */
  communesReviewed: number
}

const countOf = (records: readonly SubmittedRecord[]): Count => ({
  records: records.length,
  days: new Set(records.map((one) => one.decidedOn)).size,
})

/** Counts a year in the records of a book. */
export const countYear = (records: readonly SubmittedRecord[], root: string, year: string): Year => {
  const inYear = records.filter((one) => one.decidedOn.startsWith(year))
  const byKind = new Map<string, SubmittedRecord[]>()
  for (const one of inYear) byKind.set(one.kind, [...(byKind.get(one.kind) ?? []), one])
  const of = (kind: string) => byKind.get(kind) ?? []
  const meetings = of('cell-meeting.held')
  return {
    year,
    months: new Set(meetings.map((one) => one.decidedOn.slice(0, 7))).size,
    cells: new Set(meetings.map((one) => one.organisation)).size,
    kinds: [...byKind.keys()].sort(),
    ofKind: (kind) => {
      const [own, below] = [true, false].map((isRoot) =>
        countOf(of(kind).filter((one) => (one.organisation === root) === isRoot)),
      )
      return { root: own ?? countOf([]), below: below ?? countOf([]) }
    },
    door: (name) => meetings.filter((one) => one.body.door === name).length / Math.max(1, meetings.length),
    meetingDays: (kinds) => new Set(kinds.flatMap((kind) => of(kind).map((one) => one.decidedOn))).size,
    communesReviewed: new Set(of('poverty.reviewed').map((one) => one.organisation)).size,
  }
}
