import { sql } from 'kysely'
import type { Label } from '#kernel/label.ts'
import { type Refusal, Refused, refusal } from '#kernel/refusal.ts'
import { sealed, unsealed } from './draft-seals.ts'
import { type Appended, appendIn, type Journal } from './journal/append.ts'
import type { Entry } from './journal/entry.ts'
import { actAs, type Tx, theBook } from './session.ts'

export type DraftState = 'being-written' | 'submitted' | 'returned' | 'accepted' | 'withdrawn'

/** An entry not yet in the book. It moves no figure and changes no register. */
export interface Draft {
  id: string
  state: DraftState
  entry: Entry
  /** What it says, told when it was handed in. */
  sentences: Label[]
  /** Why the book refused it when it was last tried. */
  refusals: Refusal[]
  organisation: string
  /** Why it was returned, or kept. */
  reason: string | null
  author: string
  createdAt: string
  updatedAt: string
}

export const draftNotFound = refusal('draft-not-found', {
  vi: 'Không tìm thấy bản ghi chờ này.',
  en: 'This draft is not there.',
})
export const draftSettled = refusal('draft-settled', {
  vi: 'Bản ghi chờ này đã được xử lý.',
  en: 'This draft has been dealt with already.',
})
const ownDraft = refusal('own-draft', {
  vi: 'Người ghi không tự duyệt; cần một người khác duyệt.',
  en: 'Nobody approves what they entered; somebody else must.',
})
const draftIdTaken = refusal('draft-id-taken', {
  vi: 'Mã lần ghi này đã dùng cho một nội dung khác; hãy mở lại biểu mẫu rồi gửi.',
  en: 'This id was used for something else; open the form again.',
})

interface Kept {
  entry: Entry
  sentences: Label[]
  refusals: Refusal[]
}
interface DraftRow extends Pick<Draft, 'id' | 'state' | 'organisation' | 'reason' | 'author'> {
  entry: Kept
  created_at: string
  updated_at: string
}

const columns = sql`id, state, entry, organisation, reason, author,
  to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as created_at,
  to_char(updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as updated_at`

export interface DraftToKeep {
  entry: Entry
  organisation: string
  author: string
  state: 'being-written' | 'submitted'
  sentences: Label[]
  refusals?: Refusal[]
  reason?: string | null
}

/**
 * Keeps an entry as a draft under the entry's own id; its author may send it again, changed, until it
 * is dealt with. Sealed fields are sealed here too. @throws Refused draft-settled, draft-id-taken
 */
export const keepDraft = async (
  tx: Tx,
  journal: Journal,
  book: number,
  given: DraftToKeep,
): Promise<Draft> => {
  const entry = await sealed(tx, journal, book, given.entry)
  const kept: Kept = { entry, sentences: given.sentences, refusals: given.refusals ?? [] }
  const now = journal.clock.now()
  const { rows } = await sql<DraftRow>`
    insert into draft (book, id, entry, organisation, state, reason, author, created_at, updated_at)
    values (${book}, ${entry.id}, ${JSON.stringify(kept)}::jsonb, ${given.organisation}, ${given.state},
      ${given.reason ?? null}, ${given.author}, ${now}, ${now})
    on conflict (book, id) do update set entry = excluded.entry, organisation = excluded.organisation,
      state = excluded.state, reason = excluded.reason, updated_at = excluded.updated_at
    where draft.author = excluded.author and draft.state in ('being-written', 'submitted', 'returned')
    returning ${columns}`.execute(tx)
  if (rows[0]) return draftOf(tx, journal, book, rows[0])
  const standing = await draftById(tx, journal, book, entry.id)
  throw new Refused([standing?.author === given.author ? draftSettled() : draftIdTaken()])
}

export const draftById = async (
  tx: Tx,
  journal: Journal,
  book: number,
  id: string,
): Promise<Draft | null> => {
  const { rows } =
    await sql<DraftRow>`select ${columns} from draft where book = ${book} and id = ${id}`.execute(tx)
  return rows[0] ? draftOf(tx, journal, book, rows[0]) : null
}

/** Drafts nobody has dealt with yet, oldest first. */
export const openDrafts = async (tx: Tx, journal: Journal, book: number): Promise<Draft[]> => {
  const { rows } = await sql<DraftRow>`select ${columns} from draft
    where book = ${book} and state in ('being-written', 'submitted', 'returned')
    order by created_at, id limit 1000`.execute(tx)
  return Promise.all(rows.map((row) => draftOf(tx, journal, book, row)))
}

/**
 * Puts a draft into the book in its author's name, approved by somebody else. What the book refuses
 * stays a draft, with the refusal on it.
 * @throws Refused draft-not-found, draft-settled, own-draft, and whatever the book refuses
 */
export const approveDraft = async (
  journal: Journal,
  book: number,
  id: string,
  approver: string,
): Promise<Appended> => {
  try {
    return await journal.db.transaction().execute(async (tx) => {
      await actAs(tx, theBook(book, approver))
      const draft = await lockDraft(tx, journal, book, id)
      if (draft.author === approver) throw new Refused([ownDraft()])
      if (draft.state !== 'submitted' && draft.state !== 'accepted') throw new Refused([draftSettled()])
      const appended = await appendIn(tx, journal, theBook(book, draft.author), draft.entry, approver)
      await settle(tx, journal, book, id, 'accepted', null)
      return appended
    })
  } catch (error) {
    if (error instanceof Refused) await noteRefusals(journal, book, id, error.refusals)
    throw error
  }
}

/** Sends a draft back to its author, with the reason. @throws Refused draft-not-found, draft-settled */
export const returnDraft = async (tx: Tx, journal: Journal, book: number, id: string, reason: string) => {
  const draft = await lockDraft(tx, journal, book, id)
  if (draft.state !== 'submitted') throw new Refused([draftSettled()])
  await settle(tx, journal, book, id, 'returned', reason)
}

/** Takes a draft back before it is dealt with. @throws Refused draft-not-found, draft-settled */
export const withdrawDraft = async (tx: Tx, journal: Journal, book: number, id: string) => {
  const draft = await lockDraft(tx, journal, book, id)
  if (draft.state === 'accepted' || draft.state === 'withdrawn') throw new Refused([draftSettled()])
  await settle(tx, journal, book, id, 'withdrawn', null)
}

/** What its author entered without anybody's approval after all is no draft any more. */
export const draftEntered = (tx: Tx, journal: Journal, book: number, id: string, author: string) =>
  sql`update draft set state = 'accepted', reason = null, updated_at = ${journal.clock.now()}
    where book = ${book} and id = ${id} and author = ${author}
      and state in ('being-written', 'submitted', 'returned')`.execute(tx)

const lockDraft = async (tx: Tx, journal: Journal, book: number, id: string): Promise<Draft> => {
  await sql`select 1 from draft where book = ${book} and id = ${id} for update`.execute(tx)
  const draft = await draftById(tx, journal, book, id)
  if (!draft) throw new Refused([draftNotFound()])
  return draft
}

const settle = (
  tx: Tx,
  journal: Journal,
  book: number,
  id: string,
  state: DraftState,
  reason: string | null,
) =>
  sql`update draft set state = ${state}, reason = ${reason}, updated_at = ${journal.clock.now()}
    where book = ${book} and id = ${id}`.execute(tx)

/** Puts on an open draft why the book refused it. */
export const noteRefusals = (journal: Journal, book: number, id: string, refusals: Refusal[]) =>
  journal.db.transaction().execute(async (tx) => {
    await actAs(tx, theBook(book))
    await sql`update draft set entry = jsonb_set(entry, '{refusals}', ${JSON.stringify(refusals)}::jsonb)
      where book = ${book} and id = ${id} and state in ('being-written', 'submitted', 'returned')`.execute(tx)
  })

const draftOf = async (tx: Tx, journal: Journal, book: number, row: DraftRow): Promise<Draft> => ({
  id: row.id,
  state: row.state,
  organisation: row.organisation,
  reason: row.reason,
  author: row.author,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  ...row.entry,
  entry: await unsealed(tx, journal, book, row.entry.entry),
})
