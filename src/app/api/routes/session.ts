import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { accountNamed, changePassword } from '#access/accounts.ts'
import { forgetToken, signInByPin } from '#access/devices.ts'
import { closeSession, longestMs } from '#access/sessions.ts'
import { booksOpenedBy, signIn } from '#access/sign-in.ts'
import { type BookInfo, bookNamed, books } from '#book/books.ts'
import { namesOf } from '#book/journal/read.ts'
import { lastDayOf } from '#book/known.ts'
import { type Db, inBook, theBook } from '#book/session.ts'
import type { SessionAnswer } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import type { BooksToOpen } from '#kernel/sign-in-answers.ts'
import { isHttps } from '../guard.ts'
import { sessionAnswer } from '../schemas/answers.ts'
import { day, gives, takes, z } from '../schemas/words.ts'
import type { ApiEnv, Asker, Surroundings } from '../surroundings.ts'
import { askerOf, cookieName } from '../who-asks.ts'
import { deviceCookie } from './devices.ts'

const done = z.object({ done: z.literal(true) })
const booksToOpen = z.object({
  books: z.array(z.object({ name: z.string(), title: z.string(), closedOn: day.nullable() })),
}) satisfies z.ZodType<BooksToOpen>

const standing = createRoute({
  method: 'get',
  path: '/api/session',
  summary: 'Who is signed in, in which book, with which areas',
  responses: gives(sessionAnswer, 'The session'),
})
const opening = createRoute({
  method: 'post',
  path: '/api/session',
  summary: 'Sign in',
  request: {
    body: takes(
      z.object({
        account: z.string().trim().min(1).max(80),
        password: z.string().min(1).max(400),
        /** Needed only where several books are in one database. */
        book: z.string().max(40).optional(),
      }),
    ),
  },
  responses: gives(sessionAnswer, 'The session; its cookie is set'),
})
const choosing = createRoute({
  method: 'post',
  path: '/api/session/books',
  summary: 'Which books the account and the password open; nobody is signed in by asking',
  request: {
    body: takes(
      z.object({
        account: z.string().trim().min(1).max(80),
        password: z.string().min(1).max(400),
      }),
    ),
  },
  responses: gives(booksToOpen, 'The books, those still written in before those only read'),
})
const openingByPin = createRoute({
  method: 'post',
  path: '/api/session/pin',
  summary: 'Sign in on a trusted device',
  request: { body: takes(z.object({ pin: z.string().max(12) })) },
  responses: gives(sessionAnswer, 'The session; its cookie is set'),
})
const closing = createRoute({
  method: 'delete',
  path: '/api/session',
  summary: 'Sign out',
  responses: gives(done, 'Signed out'),
})
const changing = createRoute({
  method: 'post',
  path: '/api/session/password',
  summary: "Change one's password; every session of the account ends",
  request: { body: takes(z.object({ present: z.string().max(400), next: z.string().max(400) })) },
  responses: gives(done, 'Changed'),
})

export const sessionRoutes = (api: OpenAPIHono<ApiEnv>, around: Surroundings) => {
  const { db, clock, catalogue } = around

  api.openapi(standing, async (c) => c.json(await sessionOf(around, c.var.asker), 200))

  api.openapi(opening, async (c) => {
    const { account: typed, password, book } = c.req.valid('json')
    const asked = { name: typed.toLowerCase(), password, address: around.addressOf(c) }
    const chosen = book === undefined ? await firstOpened(db, asked, clock.now()) : await named(db, book)
    const { account, token } = await signIn(db, { ...asked, book: chosen }, clock.now())
    keepCookie(c, token)
    const asker = await inBook(db, theBook(0), (tx) =>
      askerOf(tx, account, catalogue.areas, clock.today() as Day),
    )
    return c.json(await sessionOf(around, asker), 200)
  })

  api.openapi(choosing, async (c) => {
    const { account, password } = c.req.valid('json')
    const asked = { name: account.toLowerCase(), password, address: around.addressOf(c) }
    const known = await booksKnowing(db, asked.name)
    const opened = await booksOpenedBy(db, { ...asked, books: known.map((one) => one.id) }, clock.now())
    const answer = known
      .filter((one) => opened.includes(one.id))
      .map((one) => ({ name: one.name, title: one.title, closedOn: one.closed_on }))
    return c.json({ books: answer }, 200)
  })

  api.openapi(openingByPin, async (c) => {
    const device = getCookie(c, deviceCookie) ?? ''
    const { account, token } = await signInByPin(db, device, c.req.valid('json').pin, clock.now())
    keepCookie(c, token)
    const asker = await inBook(db, theBook(0), (tx) =>
      askerOf(tx, account, catalogue.areas, clock.today() as Day),
    )
    return c.json(await sessionOf(around, asker), 200)
  })

  api.openapi(closing, async (c) => {
    const token = getCookie(c, cookieName)
    if (token) await inBook(db, theBook(0), (tx) => closeSession(tx, token))
    // Whoever signs out leaves nothing: the device is trusted no longer.
    const device = getCookie(c, deviceCookie)
    if (device) await inBook(db, theBook(0), (tx) => forgetToken(tx, device))
    deleteCookie(c, deviceCookie, { path: '/api' })
    deleteCookie(c, cookieName, { path: '/' })
    return c.json({ done: true as const }, 200)
  })

  api.openapi(changing, async (c) => {
    const { account } = c.var.asker
    await inBook(db, theBook(account.book), (tx) => changePassword(tx, account, c.req.valid('json')))
    deleteCookie(c, cookieName, { path: '/' })
    return c.json({ done: true as const }, 200)
  })
}

const keepCookie = (c: Context, token: string) =>
  setCookie(c, cookieName, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Strict',
    secure: isHttps(c.req.url, c.req.header('x-forwarded-proto')),
    maxAge: longestMs / 1000,
  })

const named = (db: Db, book: string): Promise<number> =>
  inBook(db, theBook(0), async (tx) => (await bookNamed(tx, book)).id)

/**
 * Books with an account of that name, those still written in first; without one the first book of all, so that
 * a name nobody has is looked at as long as any other.
 */
const booksKnowing = (db: Db, name: string): Promise<BookInfo[]> =>
  inBook(db, theBook(0), async (tx) => {
    const all = await books(tx)
    const inOrder = [...all.filter((one) => !one.closed_on), ...all.filter((one) => one.closed_on)]
    const known: BookInfo[] = []
    for (const one of inOrder) if (await accountNamed(tx, one.id, name)) known.push(one)
    return known.length > 0 ? known : inOrder.slice(0, 1)
  })

/** Where no book is named: the first the password opens. Whoever has several is asked before, on the screen. */
const firstOpened = async (
  db: Db,
  asked: { name: string; password: string; address: string },
  now: Date,
): Promise<number> => {
  const known = (await booksKnowing(db, asked.name)).map((one) => one.id)
  const [only = 0, ...others] = known
  return others.length === 0 ? only : ((await booksOpenedBy(db, { ...asked, books: known }, now))[0] ?? only)
}

const sessionOf = ({ db, catalogue }: Surroundings, asker: Asker): Promise<SessionAnswer> =>
  inBook(db, theBook(asker.book.id), async (tx) => {
    const { account, book, rights } = asker
    const name = await namesOf(tx, catalogue, book.id, [book.root, account.scope ?? book.root])
    return {
      account: {
        name: account.name,
        displayName: account.displayName,
        roles: account.roles,
        scope: account.scope ? { id: account.scope, name: name(account.scope) } : null,
        person: account.person,
      },
      book: {
        name: book.name,
        title: book.title,
        root: { id: book.root, name: name(book.root) },
        isSample: book.is_sample,
        openedOn: book.opened_on,
        head: book.head,
        lastDay: await lastDayOf(tx, book, asker.today),
      },
      areas: catalogue.areas
        .filter((area) => rights.readsArea(area.id))
        .map((area) => ({
          id: area.id,
          label: area.label,
          enter: area.kinds.map((kind) => kind.id).filter((id) => rights.entering(id) !== 'no'),
          read: rights.registersOf(area.id, [...catalogue.registers.keys()]),
        })),
    }
  })
