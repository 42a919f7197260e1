import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { BookInfo } from '#book/books.ts'
import { type Draft, draftById, draftEntered, draftNotFound, draftSettled } from '#book/drafts.ts'
import { type Appended, appendIn, type Journal } from '#book/journal/append.ts'
import { type Entry, entryIdTaken } from '#book/journal/entry.ts'
import { type Assigned, assignNumbers } from '#book/numbering/assign.ts'
import { actAs, type Tx, theBook } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import { meetingDecided } from '#kernel/issued-paper.ts'
import type { SubmittedRecord } from '#kernel/record.ts'
import { type Refusal, Refused, refusal } from '#kernel/refusal.ts'
import { letterheadOf } from '../compose/letterhead.ts'
import { type Decided, decidedIn } from './decided-record.ts'
import type { PaperDesk } from './index.ts'
import { issuedRecord, type Numbering, numberingOf } from './number.ts'

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

/** One matter decided: the draft it was, the record and the number it became. */
export interface MatterDecided {
  draft: string
  record: string
  number: string
}

export interface ListDecided {
  appended: Appended
  matters: MatterDecided[]
}

const notOneKind = refusal('list-of-several-kinds', {
  vi: 'Một danh sách chỉ gồm một loại quyết định của cùng một cơ quan ban hành. Tách thành hai lần.',
  en: 'A list holds one kind of decision of one issuing body. Decide them in two lists.',
})

class Tried extends Error {
  readonly decided: ListDecided
  constructor(decided: ListDecided) {
    super('dry run')
    this.decided = decided
  }
}

/**
 * Makes of a list of drafts as many numbered decisions in one entry, with the meeting that decided them: all of
 * it or nothing. Numbers follow one another in the order of the list. A refusal names the matter by its place
 * in the list. `dry` tries everything and leaves nothing behind, numbers included.
 * @throws Refused draft-not-found, draft-settled, list-of-several-kinds, no-term, and whatever the book refuses
 */
export const decideList = async (
  journal: Journal,
  book: BookInfo,
  desk: PaperDesk,
  by: string,
  list: MeetingList,
  options: { dry?: boolean } = {},
): Promise<ListDecided> => {
  try {
    return await journal.db.transaction().execute(async (tx) => {
      await actAs(tx, theBook(book.id, by))
      const decided = await decideIn(tx, journal, book, desk, by, list)
      if (options.dry) throw new Tried(decided)
      return decided
    })
  } catch (error) {
    if (error instanceof Tried) return error.decided
    throw error
  }
}

const decideIn = async (
  tx: Tx,
  journal: Journal,
  book: BookInfo,
  desk: PaperDesk,
  by: string,
  list: MeetingList,
): Promise<ListDecided> => {
  // Drafts before the book's row, as everybody who accepts a draft locks them.
  const ids = list.decisions.map((one) => one.draft).sort()
  await sql`select 1 from draft where book = ${book.id} and id = any (${ids}::uuid[]) order by id for update`.execute(
    tx,
  )
  const drafts = await Promise.all(ids.map((id) => draftById(tx, journal, book.id, id)))
  const inOrder = list.decisions.map((one) => drafts.find((draft) => draft?.id === one.draft) ?? null)
  const repeated = await decidedBefore(tx, book, desk, journal, list, inOrder)
  if (repeated) return repeated
  const waiting = mustWait(inOrder, by)
  const matters = waiting.map((draft) => decidedIn(draft.entry, desk, journal.catalogue))
  const numbering = await oneNumbering(tx, book, journal, matters, list.decidedOn)
  const assigned = await assignNumbers(
    tx,
    book.id,
    numbering.series,
    matters.map(({ record, template }) => ({
      record: record.id,
      template: template.id,
      issuedOn: list.decidedOn,
    })),
    numbering,
  )
  const { entry, matterOf } = entryOf(list, waiting, matters, assigned, numbering)
  const authors = [...new Set(waiting.map((one) => one.author))].join(', ')
  try {
    const approvedBy = authors === by ? null : by
    const appended = await appendIn(tx, journal, theBook(book.id, authors), entry, approvedBy)
    for (const draft of waiting) await draftEntered(tx, journal, book.id, draft.id, draft.author)
    return { appended, matters: mattersOf(list, matters, assigned) }
  } catch (error) {
    if (error instanceof Refused) throw new Refused(error.refusals.map((one) => ofMatter(one, matterOf)))
    throw error
  }
}

const mattersOf = (
  list: MeetingList,
  matters: readonly Decided[],
  assigned: readonly Assigned[],
): MatterDecided[] =>
  list.decisions.map(({ draft }, index) => ({
    draft,
    record: matters[index]?.record.id ?? '',
    number: assigned[index]?.printed ?? '',
  }))

/** The same list sent again; the same id with another list is refused. @throws Refused entry-id-taken */
const decidedBefore = async (
  tx: Tx,
  book: BookInfo,
  desk: PaperDesk,
  journal: Journal,
  list: MeetingList,
  drafts: readonly (Draft | null)[],
): Promise<ListDecided | null> => {
  const { rows } = await sql<{ id: string; number: string | null }>`
    select r.id, r.basis ->> 'number' as number from record r
    where r.book = ${book.id} and r.entry = ${list.id} order by r.position`.execute(tx)
  if (rows.length === 0) return null
  const matters = drafts.map((draft, index) => {
    const record = draft ? decidedIn(draft.entry, desk, journal.catalogue).record.id : ''
    const found = rows.find((row) => row.id === record)
    if (!found) throw new Refused([entryIdTaken()])
    return { draft: list.decisions[index]?.draft ?? '', record, number: found.number ?? '' }
  })
  return { appended: { entry: list.id, repeated: true, records: [], postings: [] }, matters }
}

/** Drafts handed in, and one's own still being written. @throws Refused with the place in the list */
const mustWait = (drafts: readonly (Draft | null)[], by: string): Draft[] => {
  const refusals = drafts.flatMap((draft, record): Refusal[] => {
    if (!draft) return [{ ...draftNotFound(), record }]
    const waits = draft.state === 'submitted' || (draft.state === 'being-written' && draft.author === by)
    return waits ? [] : [{ ...draftSettled(), record }]
  })
  if (refusals.length > 0) throw new Refused(refusals)
  return drafts.filter((one) => one !== null)
}

/** @throws Refused list-of-several-kinds, no-term */
const oneNumbering = async (
  tx: Tx,
  book: BookInfo,
  journal: Journal,
  matters: readonly Decided[],
  decidedOn: Day,
): Promise<Numbering> => {
  const all = await Promise.all(
    matters.map(({ template, record }) =>
      numberingOf(tx, book, journal.catalogue, template, { organisation: record.organisation, decidedOn }),
    ),
  )
  const [first] = all
  const isOne = all.every((one) => one.series.body === first?.series.body)
  if (!first || !isOne || new Set(matters.map((one) => one.template.id)).size > 1)
    throw new Refused([notOneKind()])
  return first
}

/** The entry, and for each of its records the place of its matter in the list. */
const entryOf = (
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

/** A refusal told of the matter it belongs to; the meeting's own lines name theirs in the field. */
const ofMatter = (refused: Refusal, matterOf: readonly number[]): Refusal => {
  const { record, ...rest } = refused
  if (record === undefined) return refused
  const line = /^decisions\.(\d+)$/.exec(refused.field ?? '')?.[1]
  const matter = line === undefined ? matterOf[record] : Number(line)
  return matter === undefined ? rest : { ...rest, record: matter }
}
