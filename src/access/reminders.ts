import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import { Refused, refusal } from '#kernel/refusal.ts'
import { type Account, accountNamed } from './accounts.ts'

const badAddress = refusal('bad-mail-address', {
  vi: 'Địa chỉ thư điện tử chưa đúng, ví dụ: vanphong@coquan.vn.',
  en: 'This is no e-mail address; for example office@agency.vn.',
})

type Owner = Pick<Account, 'book' | 'name'>

export interface Reminders {
  /** When the calendar's present address was made; null without one. */
  calendarSince: string | null
  /** Where the weekly letter goes; null without one. */
  letterTo: string | null
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

export const remindersOf = async (tx: Tx, { book, name }: Owner): Promise<Reminders> => {
  const { rows } = await sql<{ since: string | null; to: string | null }>`select
    (select created_at from calendar_feed where book = ${book} and account = ${name}) as since,
    (select address from weekly_letter where book = ${book} and account = ${name}) as to`.execute(tx)
  const { since, to } = rows[0] ?? { since: null, to: null }
  return { calendarSince: since ? new Date(since).toISOString() : null, letterTo: to }
}

/** Gives the token of a new address and ends the one before; it is told once and kept nowhere. */
export const openCalendar = async (tx: Tx, { book, name }: Owner, now: Date): Promise<string> => {
  const token = randomBytes(32).toString('base64url')
  await sql`insert into calendar_feed (book, account, token_hash, created_at)
    values (${book}, ${name}, ${hashOf(token)}, ${now})
    on conflict (book, account) do update set token_hash = excluded.token_hash,
      created_at = excluded.created_at`.execute(tx)
  return token
}

export const closeCalendar = async (tx: Tx, { book, name }: Owner): Promise<void> => {
  await sql`delete from calendar_feed where book = ${book} and account = ${name}`.execute(tx)
}

/** The account behind a calendar's address; null once it is revoked or the account disabled. */
export const accountBehindCalendar = async (tx: Tx, token: string): Promise<Account | null> => {
  const { rows } = await sql<{ book: number; account: string }>`
    select book, account from calendar_feed where token_hash = ${hashOf(token)}`.execute(tx)
  const account = rows[0] && (await accountNamed(tx, rows[0].book, rows[0].account))
  return account && !account.isDisabled ? account : null
}

/** The letter comes from next Monday on. @throws Refused bad-mail-address */
export const wantLetter = async (
  tx: Tx,
  { book, name }: Owner,
  { address, thisWeek, now }: { address: string; thisWeek: Day; now: Date },
): Promise<void> => {
  if (!/^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]+$/.test(address))
    throw new Refused([badAddress({}, { field: 'address' })])
  await sql`insert into weekly_letter (book, account, address, week, created_at)
    values (${book}, ${name}, ${address}, ${thisWeek}, ${now})
    on conflict (book, account) do update set address = excluded.address`.execute(tx)
}

export const wantNoLetter = async (tx: Tx, { book, name }: Owner): Promise<void> => {
  await sql`delete from weekly_letter where book = ${book} and account = ${name}`.execute(tx)
}

export interface LetterDue {
  account: Account
  address: string
  /** The week of the letter before, to go back to should this one fail. */
  before: Day | null
}

/** Takes one letter of this week that nobody has taken yet; null when there is none. */
export const takeLetter = async (tx: Tx, week: Day): Promise<LetterDue | null> => {
  const { rows } = await sql<{ book: number; account: string; address: string; before: Day | null }>`
    with due as (select book, account, week from weekly_letter l
      where (week is null or week < ${week}) and exists (select 1 from account a
        where a.book = l.book and a.name = l.account and a.disabled_at is null)
      order by book, account limit 1 for update skip locked)
    update weekly_letter l set week = ${week} from due
    where l.book = due.book and l.account = due.account
    returning l.book, l.account, l.address, due.week::text as before`.execute(tx)
  const due = rows[0]
  const account = due && (await accountNamed(tx, due.book, due.account))
  return due && account ? { account, address: due.address, before: due.before } : null
}

/** The letter was not sent after all. */
export const putBackLetter = async (
  tx: Tx,
  { account, before }: Pick<LetterDue, 'account' | 'before'>,
): Promise<void> => {
  await sql`update weekly_letter set week = ${before}
    where book = ${account.book} and account = ${account.name}`.execute(tx)
}
