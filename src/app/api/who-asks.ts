import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { sql } from 'kysely'
import type { Account } from '#access/accounts.ts'
import { branchUnder } from '#access/branch.ts'
import { Rights } from '#access/rights.ts'
import { accountBehind } from '#access/sessions.ts'
import { bookById } from '#book/books.ts'
import { actAs, type Db, inBook, type Tx, theBook } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import { refuseWith, sessionNeeded } from './errors.ts'
import type { ApiEnv, Asker, Surroundings } from './surroundings.ts'

export const cookieName = 'dangbo_session'

/** What a stranger may ask; everything else needs a session. */
const open = new Set([
  'POST /api/session',
  'POST /api/session/books',
  'POST /api/session/pin',
  'GET /api/devices/this',
  'GET /api/setup',
  'POST /api/setup',
  'GET /api/openapi.json',
])

/** A calendar is fetched by programs that cannot sign in: the secret in its address is asked instead. */
const isOpen = (method: string, path: string): boolean =>
  open.has(`${method} ${path}`) || (method === 'GET' && path.startsWith('/api/calendar/'))

/** Finds out who asks, once for each request, and turns strangers away. */
export const whoAsks =
  (around: Surroundings): MiddlewareHandler<ApiEnv> =>
  async (c, next) => {
    if (isOpen(c.req.method, c.req.path)) return next()
    const token = getCookie(c, cookieName)
    const asker = token ? await askerBehind(around, token) : null
    if (!asker) return turnAway(around, c)
    c.set('asker', asker)
    return next()
  }

const askerBehind = ({ db, catalogue, clock }: Surroundings, token: string): Promise<Asker | null> =>
  inBook(db, theBook(0), async (tx) => {
    const account = await accountBehind(tx, token, clock.now())
    return account ? askerOf(tx, account, catalogue.areas, clock.today() as Day) : null
  })

/** An account as somebody who asks: its rights, and its branch of the tree as it stands. */
export const askerOf = async (
  tx: Tx,
  account: Account,
  areas: ConstructorParameters<typeof Rights>[0],
  today: Day,
): Promise<Asker> => {
  await actAs(tx, theBook(account.book))
  const book = await bookById(tx, account.book)
  const rights = new Rights(areas, account.roles)
  const branch =
    account.scope === null || account.scope === book.root
      ? null
      : await branchUnder(tx, book.id, account.scope, book.head)
  const actor = {
    name: account.name,
    book: book.id,
    scope: branch ? branch.inSight(today) : null,
    above: branch ? branch.above(today) : [],
    clearance: rights.clearance,
  }
  return { account, book, rights, branch, actor, today }
}

const turnAway = async ({ db }: Surroundings, c: Context) => {
  const sampleAccounts = await sampleAccountNames(db)
  return refuseWith(c, [sessionNeeded()], sampleAccounts.length > 0 ? { sampleAccounts } : {})
}

/**
 * Accounts of sample books are told to everybody: their password is in the README. Those of a closed book are
 * told only where no other is written in.
 */
export const sampleAccountNames = (db: Db): Promise<string[]> =>
  inBook(db, theBook(0), async (tx) => {
    const { rows } = await sql<{ name: string }>`
      select a.name from account a join book b on b.id = a.book
      where b.is_sample and a.is_sample and a.disabled_at is null
        and (b.closed_on is null or not exists (select from book where is_sample and closed_on is null))
      group by a.name order by min(a.created_at), min(a.ctid)`.execute(tx)
    return rows.map((row) => row.name)
  })
