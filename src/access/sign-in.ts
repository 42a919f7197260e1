import { sql } from 'kysely'
import { type Db, inBook, type Tx, theBook } from '#book/session.ts'
import { Refused, refusal } from '#kernel/refusal.ts'
import { type Account, verifyAccount } from './accounts.ts'
import { openSession } from './sessions.ts'

const windowMs = 15 * 60_000
const mostPerAccount = 5
const mostPerAddress = 30

const tooManyAttempts = refusal('too-many-attempts', {
  vi: 'Đã nhập sai quá nhiều lần. Hãy thử lại sau 15 phút.',
  en: 'Too many failed attempts. Try again in 15 minutes.',
})
const signInFailed = refusal('sign-in-failed', {
  vi: 'Tên đăng nhập hoặc mật khẩu chưa đúng.',
  en: 'The name or the password is not right.',
})

export interface SignIn {
  book: number
  name: string
  password: string
  address: string
}

/**
 * Opens a session. Every attempt is written down as failed before the password is looked at, under a
 * lock, so that many at once are counted too; one that succeeds is struck out again.
 * @throws Refused too-many-attempts, sign-in-failed
 */
export const signIn = async (
  db: Db,
  given: SignIn,
  now: Date,
): Promise<{ account: Account; token: string }> => {
  const whose = `${given.book}/${given.name}`
  await inBook(db, theBook(given.book), (tx) => countAttempt(tx, whose, given.address, now))
  return inBook(db, theBook(given.book), async (tx) => {
    const account = await verifyAccount(tx, given.book, given.name, given.password)
    if (!account) throw new Refused([signInFailed()])
    const dayAgo = new Date(now.getTime() - 24 * 3_600_000)
    await sql`delete from sign_in_attempt where account = ${whose} or at < ${dayAgo}`.execute(tx)
    return { account, token: await openSession(tx, account, now) }
  })
}

/**
 * Which of these books the name and the password open: one person may have an account of one name in several.
 * Counted like a sign-in in each of them; where one opens, nothing stays counted in the others.
 * @throws Refused too-many-attempts, sign-in-failed where none opens
 */
export const booksOpenedBy = async (
  db: Db,
  { books, name, password, address }: Omit<SignIn, 'book'> & { books: readonly number[] },
  now: Date,
): Promise<number[]> => {
  const opened: number[] = []
  for (const book of books)
    await inBook(db, theBook(book), (tx) => countAttempt(tx, `${book}/${name}`, address, now))
  for (const book of books)
    await inBook(db, theBook(book), async (tx) => {
      if (await verifyAccount(tx, book, name, password)) opened.push(book)
    })
  if (opened.length === 0) throw new Refused([signInFailed()])
  const counted = books.map((book) => `${book}/${name}`)
  await inBook(db, theBook(0), (tx) =>
    sql`delete from sign_in_attempt where account = any (${counted}::text[])`.execute(tx),
  )
  return opened
}

const countAttempt = async (tx: Tx, whose: string, address: string, now: Date): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('sign-in'), hashtext(${address}))`.execute(tx)
  await sql`select pg_advisory_xact_lock(hashtext('sign-in'), hashtext(${whose}))`.execute(tx)
  const since = new Date(now.getTime() - windowMs)
  const { rows } = await sql<{ account: number; address: number }>`
    select (select count(*)::int from sign_in_attempt where account = ${whose} and at > ${since}) as account,
      (select count(*)::int from sign_in_attempt where address = ${address} and at > ${since}) as address`.execute(
    tx,
  )
  const failed = rows[0] ?? { account: 0, address: 0 }
  if (failed.account >= mostPerAccount || failed.address >= mostPerAddress)
    throw new Refused([tooManyAttempts()])
  await sql`insert into sign_in_attempt (address, account, at) values (${address}, ${whose}, ${now})`.execute(
    tx,
  )
}
