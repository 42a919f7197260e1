import { judgeEntering, type Wanted } from '#access/can.ts'
import type { Catalogue } from '#book/catalogue.ts'
import { draftEntered, keepDraft } from '#book/drafts.ts'
import { type Appended, appendEntry } from '#book/journal/append.ts'
import { type Entry, reasonNeeded, recordNotFound, reversalKind } from '#book/journal/entry.ts'
import { type FoundRecord, recordById } from '#book/journal/find.ts'
import { inBook, type Tx, theBook } from '#book/session.ts'
import type { EntryAnswer } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import { paperIssued } from '#kernel/issued-paper.ts'
import type { Language } from '#kernel/label.ts'
import type { Basis } from '#kernel/record.ts'
import { Refused } from '#kernel/refusal.ts'
import { entryAnswerOf, sentencesOf } from './entry-answers.ts'
import { refusedInSight } from './refused-in-sight.ts'
import { type Asker, journalOf, type Surroundings } from './surroundings.ts'

export interface Entered {
  status: 200 | 201 | 202
  answer: EntryAnswer
}

const undoMs = 10 * 60_000

/**
 * Enters an entry for somebody: judged by their rights, then by the book. What needs approval is tried
 * dry first, so that a mistake is told at once and not to the one who approves.
 * @throws Refused
 */
export const enter = async (
  around: Surroundings,
  asker: Asker,
  entry: Entry,
  options: { dry: boolean; language: Language },
): Promise<Entered> => {
  const { db } = around
  const taken = await inBook(db, asker.actor, (tx) => takenBack(tx, asker, entry.reverses))
  mustGiveReason(around, asker, entry, taken)
  const wanted = [...wantedOf(around.catalogue, entry.records), ...wantedBack(around.catalogue, taken)]
  const { needsApproval } = judgeEntering(asker, wanted)
  const dry = options.dry || needsApproval
  const appended = await refusedInSight(around, asker, () =>
    appendEntry(journalOf(around), asker.actor, entry, { dry }),
  )
  if (needsApproval && !options.dry && !appended.repeated)
    return { status: 202, answer: await submit(around, asker, entry, appended, options.language) }
  const answer = await inBook(db, theBook(asker.book.id), async (tx) => {
    if (!options.dry) await draftEntered(tx, journalOf(around), asker.book.id, entry.id, asker.account.name)
    return entryAnswerOf(tx, around.catalogue, asker.book, appended, {
      dry: options.dry,
      language: options.language,
    })
  })
  return { status: options.dry || appended.repeated ? 200 : 201, answer }
}

/** All that an entry of somebody else's asks rights for. The caller acts as the book. @throws Refused record-not-found */
export const wantedIn = async (
  tx: Tx,
  { catalogue }: Surroundings,
  asker: Asker,
  entry: Entry,
): Promise<Wanted[]> => {
  const taken = await takenBack(tx, asker, entry.reverses)
  return [...wantedOf(catalogue, entry.records), ...wantedBack(catalogue, taken)]
}

/** The kinds, organisations and days an entry speaks of. @throws Refused unknown-kind */
const wantedOf = (catalogue: Catalogue, records: Entry['records']): Wanted[] =>
  records.map((record) => ({
    kind: catalogue.kind(record.kind),
    organisation: record.organisation,
    effectiveOn: record.effectiveOn ?? record.decidedOn,
    basis: record.basis ?? null,
  }))

/** Taking back asks the same rights as entering. */
const wantedBack = (catalogue: Catalogue, taken: readonly FoundRecord[]): Wanted[] =>
  taken
    .filter((one) => one.kind !== reversalKind && !goesAlong(one, taken))
    .map((one) => ({
      kind: catalogue.kind(one.kind),
      organisation: one.organisation,
      effectiveOn: one.effective_on as Day,
      basis: one.basis as Basis | null,
    }))

/** A paper issued goes with the record it was made from, whoever takes that back. */
const goesAlong = ({ kind, body }: FoundRecord, taken: readonly FoundRecord[]): boolean =>
  kind === paperIssued && taken.some((one) => one.id === (body as { record?: string }).record)

/** The records to be taken back. @throws Refused record-not-found when one is out of sight */
const takenBack = async (tx: Tx, asker: Asker, ids: readonly string[]): Promise<FoundRecord[]> => {
  const found: FoundRecord[] = []
  for (const id of ids) {
    const record = await recordById(tx, asker.book.id, id)
    if (!record) throw new Refused([recordNotFound()])
    found.push(record)
  }
  return found
}

/** Undoing one's own entry within ten minutes, and correcting, need no reason; cancelling does. */
const mustGiveReason = (
  { clock }: Surroundings,
  asker: Asker,
  entry: Entry,
  taken: readonly FoundRecord[],
) => {
  if (taken.length === 0 || entry.records.length > 0 || entry.reason) return
  const since = clock.now().getTime() - undoMs
  const isUndo = taken.every(
    (one) => one.entered_by === asker.account.name && Date.parse(one.recorded_at) >= since,
  )
  if (!isUndo) throw new Refused([reasonNeeded({}, { field: 'reason' })])
}

const submit = (
  around: Surroundings,
  asker: Asker,
  entry: Entry,
  appended: Appended,
  language: Language,
): Promise<EntryAnswer> =>
  inBook(around.db, theBook(asker.book.id, asker.account.name), async (tx) => {
    const journal = journalOf(around)
    const sentences = await sentencesOf(tx, around.catalogue, asker.book, appended.records)
    const organisation = appended.records[0]?.organisation ?? asker.book.root
    const draft = await keepDraft(tx, journal, asker.book.id, {
      entry,
      organisation,
      author: asker.account.name,
      state: 'submitted',
      sentences,
    })
    const answer = await entryAnswerOf(tx, around.catalogue, asker.book, appended, { dry: false, language })
    return { ...answer, draft: draft.id }
  })
