import type { Day } from '#kernel/calendar.ts'
import type { SubmittedRecord } from '#kernel/record.ts'
import type { SampleEntry } from '../sample.ts'
import { idOf } from './organisations.ts'

/** A record before its paper has a number. `key` makes its id; it says what the record is about. */
export interface Happening {
  key: string
  kind: string
  organisation: string
  on: Day
  effectiveOn?: Day
  body: { [field: string]: unknown }
  /** Whose numbered decision it rests on. */
  paper?: keyof typeof papers
  /** Several records of one decision share its number. */
  decision?: string
}

/** Series of decisions: numbers run on through the term, so 2023 does not begin at 1. */
const papers = {
  committee: { suffix: 'QĐ/HU', issuer: 'Ban Thường vụ Huyện ủy Lắk', last: 868 },
  inspection: { suffix: 'QĐ/UBKTHU', issuer: 'Ủy ban Kiểm tra Huyện ủy Lắk', last: 41 },
  province: { suffix: 'QĐ/TU', issuer: 'Ban Thường vụ Tỉnh ủy Đắk Lắk', last: 1211 },
  people: { suffix: 'QĐ-UBND', issuer: 'Ủy ban nhân dân huyện Lắk', last: 104 },
  certifier: { suffix: 'VG-CN', issuer: 'Tổ chức chứng nhận VietGAP', last: 17 },
} as const

const inOrder = (happenings: readonly Happening[]): Happening[] =>
  happenings
    .map((one, index) => ({ one, index }))
    .sort((a, b) => (a.one.on === b.one.on ? a.index - b.index : a.one.on < b.one.on ? -1 : 1))
    .map(({ one }) => one)

/** Sorts by day, numbers the papers in that order, and gives every record its lasting id. */
export const recordsOf = (happenings: readonly Happening[]): SubmittedRecord[] => {
  const last = new Map<string, number>(
    Object.entries(papers).map(([name, { last: number }]) => [name, number]),
  )
  const numbers = new Map<string, number>()
  const numberOf = (paper: string, decision: string): number => {
    const known = numbers.get(`${paper} ${decision}`)
    if (known !== undefined) return known
    const next = (last.get(paper) ?? 0) + 1
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

export const entryOf = (name: string, records: SubmittedRecord[]): SampleEntry => ({
  id: idOf('entry', name),
  source: 'sample',
  records,
})

/** One entry a month, as an office would have entered them. */
export const monthly = (records: readonly SubmittedRecord[]): SampleEntry[] => {
  const months = new Map<string, SubmittedRecord[]>()
  for (const record of records) {
    const month = record.decidedOn.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), record])
  }
  return [...months].map(([month, inMonth]) => entryOf(month, inMonth))
}
