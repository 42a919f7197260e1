import { judgeEntering, mustEnterSomething } from '#access/can.ts'
import { type Draft, draftById, draftNotFound, draftSettled, keepDraft, noteRefusals } from '#book/drafts.ts'
import { type Appended, appendEntry } from '#book/journal/append.ts'
import { type Entry, emptyEntry } from '#book/journal/entry.ts'
import { secretPaperIn } from '#book/secret-paper.ts'
import { inBook, theBook } from '#book/session.ts'
import type { Label, Language } from '#kernel/label.ts'
import { type Refusal, Refused } from '#kernel/refusal.ts'
import { decidedIn } from '#reports/papers/decided-record.ts'
import { type Entered, enter, wantedIn } from './entering.ts'
import { sentencesOf } from './entry-answers.ts'
import { refusedInSight } from './refused-in-sight.ts'
import { type Asker, journalOf, type Surroundings } from './surroundings.ts'

const takingBack: Label = { vi: 'Hủy bỏ', en: 'Reversal' }

/**
 * Keeps what somebody has written so far, or what the book refused when a phone came back to the
 * network: nothing typed is dropped. It moves nothing and only its author sees it.
 * @throws Refused forbidden-entering, unknown-kind, empty-entry, secret-paper, draft-settled, draft-id-taken; for a
 * meeting also nothing-to-decide and whatever the book refuses
 */
export const saveDraft = async (
  around: Surroundings,
  asker: Asker,
  { entry, reason, awaits }: { entry: Entry; reason?: string | undefined; awaits?: 'meeting' | undefined },
): Promise<Draft> => {
  const { catalogue, db } = around
  mustEnterSomething(asker, catalogue.kinds.keys())
  if (entry.records.length === 0 && entry.reverses.length === 0) throw new Refused([emptyEntry()])
  const kinds = entry.records.map((record) => catalogue.kind(record.kind))
  const secret = entry.records.flatMap((record, index) =>
    secretPaperIn(record.basis).map((refused) => ({ ...refused, record: index })),
  )
  if (secret.length > 0) throw new Refused(secret)
  if (awaits) decidedIn(entry, around.reports.papers, catalogue)
  const { appended, refusals } = await triedOut(around, asker, entry)
  // What cannot be entered cannot be decided either; its author hears of it now and not the meeting.
  if (awaits && refusals.length > 0) throw new Refused(refusals)
  if (appended?.repeated) throw new Refused([draftSettled()])
  const sentences = appended
    ? await inBook(db, asker.actor, (tx) => sentencesOf(tx, catalogue, asker.book, appended.records))
    : kinds.length > 0
      ? kinds.map((kind) => kind.label)
      : [takingBack]
  return inBook(db, theBook(asker.book.id, asker.account.name), (tx) =>
    keepDraft(tx, journalOf(around), asker.book.id, {
      entry,
      organisation: entry.records[0]?.organisation ?? asker.branch?.node ?? asker.book.root,
      author: asker.account.name,
      state: awaits ? 'submitted' : 'being-written',
      sentences,
      refusals,
      reason: reason ?? null,
    }),
  )
}

/** What the book would say to it. */
const triedOut = async (
  around: Surroundings,
  asker: Asker,
  entry: Entry,
): Promise<{ appended: Appended | null; refusals: Refusal[] }> => {
  try {
    judgeEntering(asker, await inBook(around.db, asker.actor, (tx) => wantedIn(tx, around, asker, entry)))
    const appended = await refusedInSight(around, asker, () =>
      appendEntry(journalOf(around), asker.actor, entry, { dry: true }),
    )
    return { appended, refusals: [] }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { appended: null, refusals: error.refusals }
  }
}

/**
 * Hands one's own draft in: into the book, or to whoever approves it. Refused, it stays a draft with the
 * reason on it. @throws Refused draft-not-found, draft-settled, and whatever the book refuses
 */
export const submitDraft = async (
  around: Surroundings,
  asker: Asker,
  id: string,
  language: Language,
): Promise<Entered> => {
  const { id: book } = asker.book
  const draft = await inBook(around.db, theBook(book), (tx) => draftById(tx, journalOf(around), book, id))
  if (draft?.author !== asker.account.name) throw new Refused([draftNotFound()])
  if (draft.state === 'withdrawn') throw new Refused([draftSettled()])
  try {
    return await enter(around, asker, draft.entry, { dry: false, language })
  } catch (error) {
    if (error instanceof Refused) await noteRefusals(journalOf(around), book, id, error.refusals)
    throw error
  }
}
