import { sql } from 'kysely'
import type { BookInfo } from '#book/books.ts'
import { type Draft, draftById, draftEntered, draftNotFound, draftSettled } from '#book/drafts.ts'
import { type Appended, appendIn, type Journal } from '#book/journal/append.ts'
import { entryIdTaken } from '#book/journal/entry.ts'
import type { Assigned } from '#book/numbering/assign.ts'
import { actAs, type Tx, theBook } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import { type Refusal, Refused, refusal } from '#kernel/refusal.ts'
import { type Decided, decidedIn } from './decided-record.ts'
import type { PaperDesk } from './index.ts'
import { entryOf, type MeetingList } from './meeting-entry.ts'
import { type Numbering, numberEach, numberingOf } from './number.ts'

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

const notOneBody = refusal('list-of-several-bodies', {
  vi: 'Một cuộc họp chỉ quyết định việc của một cơ quan ban hành. Tách thành hai lần.',
  en: 'One meeting decides for one issuing body. Decide them in two lists.',
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
 * @throws Refused draft-not-found, draft-settled, list-of-several-bodies, no-term, and whatever the book refuses
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
  const numberings = await numberingsOf(tx, book, journal, matters, list.decidedOn)
  const wanted = matters.map(({ record, template }, at) => ({
    record: record.id,
    template: template.id,
    issuedOn: list.decidedOn,
    numbering: numberings[at] ?? numberings[0],
  }))
  const assigned = await numberEach(tx, book.id, wanted)
  const { entry, matterOf } = entryOf(list, waiting, matters, assigned, numberings[0])
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

/** Where each matter is numbered: all of one body, in as many series as there are kinds of paper. @throws Refused list-of-several-bodies, no-term */
const numberingsOf = async (
  tx: Tx,
  book: BookInfo,
  journal: Journal,
  matters: readonly Decided[],
  decidedOn: Day,
): Promise<[Numbering, ...Numbering[]]> => {
  const all = await Promise.all(
    matters.map(({ template, record }) =>
      numberingOf(tx, book, journal.catalogue, template, { organisation: record.organisation, decidedOn }),
    ),
  )
  const [first, ...rest] = all
  if (!first || rest.some((one) => one.series.body !== first.series.body)) throw new Refused([notOneBody()])
  return [first, ...rest]
}

/** A refusal told of the matter it belongs to; the meeting's own lines name theirs in the field. */
const ofMatter = (refused: Refusal, matterOf: readonly number[]): Refusal => {
  const { record, ...rest } = refused
  if (record === undefined) return refused
  const line = /^decisions\.(\d+)$/.exec(refused.field ?? '')?.[1]
  const matter = line === undefined ? matterOf[record] : Number(line)
  return matter === undefined ? rest : { ...rest, record: matter }
}
