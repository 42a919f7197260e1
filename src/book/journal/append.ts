import { sql } from 'kysely'
import type { Day } from '#kernel/calendar.ts'
import type { PostingLine } from '#kernel/posting.ts'
import { type Refusal, Refused } from '#kernel/refusal.ts'
import { type Change, isNamingNeed } from '#kernel/register.ts'
import type { Clock } from '#platform/clock.ts'
import type { Keys } from '#platform/keys.ts'
import type { Catalogue } from '../catalogue.ts'
import { judgeFloors } from '../ledger/floors.ts'
import { storePostings } from '../ledger/post.ts'
import { judgeCycles } from '../registers/cycles.ts'
import { judgeReferences } from '../registers/references.ts'
import { storeRows } from '../registers/rows.ts'
import { Working } from '../registers/working.ts'
import { destroyKeys, Seals } from '../sealing.ts'
import { type Actor, actAs, type Db, type Tx, theBook } from '../session.ts'
import { judgeFolds, judgeOrganisations } from './consequences.ts'
import { bookClosed, type Entry, emptyEntry, entryIdTaken, recordIdTaken } from './entry.ts'
import { digestOf } from './hash.ts'
import { type JudgedRecord, judgeRecord, type ParsedRecord, parseRecord } from './judge.ts'
import { type ReversedRecord, reversedRecords } from './reverse.ts'
import { storeEntry } from './store.ts'
import type { StoredRecord } from './stored.ts'

export interface Journal {
  db: Db
  catalogue: Catalogue
  keys: Keys
  clock: Clock
}

/** What an append wrote, or (dry) would have written. */
export interface Appended {
  entry: string
  repeated: boolean
  records: readonly StoredRecord[]
  postings: readonly (PostingLine & { position: number; organisation: string })[]
}

interface Head {
  head: number
  head_hash: string
  closed_on: Day | null
}

class DryRun extends Error {
  readonly appended: Appended
  constructor(appended: Appended) {
    super('dry run')
    this.appended = appended
  }
}

/**
 * Appends an entry under the book's lock: all of it or nothing, judged at its end. Idempotent by the
 * entry's id; the same id with another content is refused.
 * @throws Refused with every reason found
 */
export const appendEntry = async (
  journal: Journal,
  actor: Actor,
  entry: Entry,
  options: { dry?: boolean; approvedBy?: string | null } = {},
): Promise<Appended> => {
  try {
    return await journal.db.transaction().execute(async (tx) => {
      await actAs(tx, theBook(actor.book, actor.name))
      const appended = await appendIn(tx, journal, actor, entry, options.approvedBy ?? null)
      if (options.dry) throw new DryRun(appended)
      return appended
    })
  } catch (error) {
    if (error instanceof DryRun) return error.appended
    throw error
  }
}

/** The same inside a transaction already held: hand-overs and drafts accepted. */
export const appendIn = async (
  tx: Tx,
  journal: Journal,
  actor: Actor,
  entry: Entry,
  approvedBy: string | null,
): Promise<Appended> => {
  if (entry.records.length === 0 && entry.reverses.length === 0) throw new Refused([emptyEntry()])
  const book = actor.book
  const head = await lockHead(tx, book)
  const digest = digestOf({ records: entry.records, reverses: entry.reverses, source: entry.source })
  const repeated = await alreadyAppended(tx, book, entry.id, digest)
  if (repeated) return repeated
  if (head.closed_on) throw new Refused([bookClosed({ day: head.closed_on })])

  const parsed = parseAll(journal.catalogue, entry, journal.clock.today() as Day)
  await refuseTakenIds(tx, book, entry)
  const working = new Working(tx, book, journal.catalogue)
  const reversed = await reversedRecords(tx, book, journal.catalogue, entry.reverses)
  await working.loadNaming(parsed.flatMap((one) => Object.values(one.needs).filter(isNamingNeed)))
  await working.load([...parsed.flatMap(wantedBy), ...reversed.flatMap((one) => one.touched)])
  for (const one of reversed) working.remove(one.stored.position, one.touched)

  const firstRecord = head.head + reversed.length + 1
  const seals = new Seals(tx, book, journal.keys)
  await seals.ensure(parsed.filter((one) => one.sealed.length > 0).map((one) => one.sealedFor))
  const judged = judgeAll(parsed, working, seals, firstRecord)
  await judgeWhole(tx, journal.catalogue, book, working, judged, reversed)

  const stored = await storeEntry(tx, {
    book,
    entry,
    digest,
    head,
    judged,
    reversed,
    actor: actor.name,
    approvedBy,
    now: journal.clock.now(),
    today: journal.clock.today() as Day,
  })
  const postings = await storePostings(tx, book, stored, judged, reversed, firstRecord, head.head + 1)
  await judgeFloors(tx, journal.catalogue, book, postings)
  await storeRows(tx, book, journal.catalogue, working, stored.at(-1)?.position ?? head.head)
  await destroyKeys(
    tx,
    book,
    judged.flatMap(({ kind, record }) => kind.erases?.(record as never) ?? []),
  )
  return { entry: entry.id, repeated: false, records: stored, postings }
}

const lockHead = async (tx: Tx, book: number): Promise<Head> => {
  const { rows } = await sql<Head>`
    select head, head_hash, closed_on from book where id = ${book} for no key update`.execute(tx)
  if (!rows[0]) throw new Error(`no book ${book}`)
  return rows[0]
}

const alreadyAppended = async (
  tx: Tx,
  book: number,
  id: string,
  digest: string,
): Promise<Appended | null> => {
  const { rows } = await sql<{ digest: string; first: number; last: number }>`
    select digest, first, last from entry where book = ${book} and id = ${id}`.execute(tx)
  const [taken] = rows
  if (!taken) return null
  if (taken.digest !== digest) throw new Refused([entryIdTaken()])
  const records = await sql<StoredRecord>`select * from record
    where book = ${book} and position between ${taken.first} and ${taken.last} order by position`.execute(tx)
  return { entry: id, repeated: true, records: records.rows, postings: [] }
}

const parseAll = (catalogue: Catalogue, entry: Entry, today: Day): ParsedRecord[] => {
  const refusals: Refusal[] = []
  const parsed: ParsedRecord[] = []
  for (const [index, submitted] of entry.records.entries()) {
    const result = parseRecord(catalogue, submitted, index, today)
    if ('refusals' in result) refusals.push(...result.refusals)
    else parsed.push(result.parsed)
  }
  if (refusals.length > 0) throw new Refused(refusals.slice(0, 100))
  return parsed
}

const refuseTakenIds = async (tx: Tx, book: number, entry: Entry) => {
  const ids = entry.records.map((one) => one.id)
  const { rows } = await sql<{ id: string }>`
    select id from record where book = ${book} and id = any (${ids}::uuid[]) limit 20`.execute(tx)
  if (rows.length > 0 || new Set(ids).size < ids.length)
    throw new Refused(
      rows.length > 0
        ? rows.map((row) => ({ ...recordIdTaken(), record: ids.indexOf(row.id) }))
        : [recordIdTaken()],
    )
}

const wantedBy = (parsed: ParsedRecord): { register: string; subject: string }[] => [
  { register: 'party-organisations', subject: parsed.record.organisation },
  ...Object.values(parsed.needs).flatMap((need) =>
    need.subject && !isNamingNeed(need) ? [{ register: need.register, subject: need.subject }] : [],
  ),
]

/** Judges the records in order, each seeing what those before it did; collects every refusal. */
const judgeAll = (
  parsed: readonly ParsedRecord[],
  working: Working,
  seals: Seals,
  first: number,
): JudgedRecord[] => {
  const refusals: Refusal[] = []
  const judged = parsed.map((one, index): JudgedRecord => {
    const { refusals: refused, clear } = judgeRecord(one, working, index)
    refusals.push(...refused)
    const record = { ...clear, body: seals.seal(one.record.body, one.sealed, one.sealedFor) }
    const changes: readonly Change[] = one.kind.changes(record as never)
    working.add(changes.map((change) => ({ position: first + index, change })))
    return { kind: one.kind, record, changes, posts: one.kind.posts(record as never) }
  })
  if (refusals.length > 0) throw new Refused(refusals.slice(0, 100))
  return judged
}

/** What can only be said of the entry as a whole: folds, references, lives of organisations. */
const judgeWhole = async (
  tx: Tx,
  catalogue: Catalogue,
  book: number,
  working: Working,
  judged: readonly JudgedRecord[],
  reversed: readonly ReversedRecord[],
) => {
  await working.load(judged.flatMap(({ changes }) => changes))
  const refusals = [
    ...(await judgeOrganisations(tx, catalogue, book, working, judged)),
    ...(await judgeFolds(tx, catalogue, book, working, reversed)),
    ...(await judgeReferences(tx, book, catalogue, working)),
    ...(await judgeCycles(catalogue, working)),
  ]
  if (refusals.length > 0) throw new Refused(refusals.slice(0, 100))
}
