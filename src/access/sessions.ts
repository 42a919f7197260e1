import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '#book/session.ts'
import { type Account, accountNamed } from './accounts.ts'

const idleMs = 8 * 3_600_000
export const longestMs = 7 * 24 * 3_600_000
const seenEveryMs = 60_000

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Opens a session and gives its token, which is kept nowhere: the database has only its hash. */
export const openSession = async (tx: Tx, account: Account, now: Date): Promise<string> => {
  const token = randomBytes(32).toString('base64url')
  const expires = new Date(now.getTime() + longestMs)
  await sql`delete from session where expires_at < ${now}`.execute(tx)
  await sql`insert into session (token_hash, book, account, created_at, seen_at, expires_at)
    values (${hashOf(token)}, ${account.book}, ${account.name}, ${now}, ${now}, ${expires})`.execute(tx)
  return token
}

/** The account behind a token; null when the session ended, slept for eight hours or is a week old. */
export const accountBehind = async (tx: Tx, token: string, now: Date): Promise<Account | null> => {
  const awakeSince = new Date(now.getTime() - idleMs)
  const { rows } = await sql<{ book: number; account: string; is_stale: boolean }>`
    select book, account, seen_at < ${new Date(now.getTime() - seenEveryMs)} as is_stale from session
    where token_hash = ${hashOf(token)} and expires_at > ${now} and seen_at > ${awakeSince}`.execute(tx)
  const session = rows[0]
  if (!session) return null
  if (session.is_stale)
    await sql`update session set seen_at = ${now} where token_hash = ${hashOf(token)}`.execute(tx)
  const account = await accountNamed(tx, session.book, session.account)
  return account && !account.isDisabled ? account : null
}

export const closeSession = async (tx: Tx, token: string): Promise<void> => {
  await sql`delete from session where token_hash = ${hashOf(token)}`.execute(tx)
}
