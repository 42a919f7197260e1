import { randomUUID } from 'node:crypto'
import type { Draft } from '#book/drafts.ts'
import type { Entry } from '#book/journal/entry.ts'
import type { Assigned } from '#book/numbering/assign.ts'
import type { Day } from '#kernel/calendar.ts'
import { meetingDecided } from '#kernel/issued-paper.ts'
import type { SubmittedRecord } from '#kernel/record.ts'
import { letterheadOf } from '../compose/letterhead.ts'
import type { Decided } from './decided-record.ts'
import { issuedRecord, type Numbering } from './number.ts'

/** What a meeting of the standing committee decided of the drafts that waited for it. */
export interface MeetingList {
  /** The entry's id: sent again, nothing is done twice. */
  id: string
  decidedOn: Day
  /** All members of the standing committee, and those who were there. */
  members: number
  present: number
  decisions: readonly { draft: string; for: number; against: number }[]
}

/** The entry, and for each of its records the place of its matter in the list. */
export const entryOf = (
  list: MeetingList,
  drafts: readonly Draft[],
  matters: readonly Decided[],
  assigned: readonly Assigned[],
  numbering: Numbering,
): { entry: Entry; matterOf: number[] } => {
  const { committee } = letterheadOf(numbering.issuing.name)
  const placed = drafts.flatMap((draft, matter) =>
    draft.entry.records.map((record) => ({
      matter,
      record:
        record.id === matters[matter]?.record.id
          ? asDecided(record, list.decidedOn, assigned[matter], `Ban Thường vụ ${committee}`)
          : { ...record, decidedOn: record.decidedOn < list.decidedOn ? record.decidedOn : list.decidedOn },
    })),
  )
  const issued = assigned.flatMap((one, matter) => {
    const template = matters[matter]?.template
    return template ? [{ matter, record: issuedRecord(template, one, numbering) }] : []
  })
  const meeting: SubmittedRecord = {
    id: randomUUID(),
    kind: meetingDecided,
    organisation: numbering.issuing.id,
    decidedOn: list.decidedOn,
    body: {
      members: list.members,
      present: list.present,
      decisions: list.decisions.map((one, index) => ({
        record: matters[index]?.record.id,
        number: assigned[index]?.printed,
        for: one.for,
        against: one.against,
      })),
    },
  }
  const all = [...placed, ...issued]
  return {
    entry: {
      id: list.id,
      source: 'meeting',
      records: [...all.map((one) => one.record), meeting],
      reverses: [],
    },
    matterOf: all.map((one) => one.matter),
  }
}

/** The record as the meeting decided it: on its day, resting on the numbered decision. */
const asDecided = (
  record: SubmittedRecord,
  decidedOn: Day,
  number: Assigned | undefined,
  issuer: string,
): SubmittedRecord => ({
  ...record,
  decidedOn,
  basis: {
    ...record.basis,
    ...(number ? { number: number.printed } : {}),
    issuedOn: decidedOn,
    issuer,
  },
})
