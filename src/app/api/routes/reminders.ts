import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import {
  accountBehindCalendar,
  closeCalendar,
  openCalendar,
  remindersOf,
  wantLetter,
  wantNoLetter,
} from '#access/reminders.ts'
import { calendarOf } from '#app/feed/calendar.ts'
import { dueEvents } from '#app/feed/events.ts'
import { askedOutside } from '#app/feed/reading.ts'
import { mondayOf, writtenFor } from '#app/feed/weekly.ts'
import { namesOf } from '#book/journal/read.ts'
import { inBook, theBook } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import { Refused, refusal } from '#kernel/refusal.ts'
import { isHttps } from '../guard.ts'
import { gives, spoken, takes, z } from '../schemas/words.ts'
import type { ApiEnv, Surroundings } from '../surroundings.ts'
import { askerOf } from '../who-asks.ts'

const calendarNotFound = refusal('calendar-not-found', {
  vi: 'Địa chỉ lịch này đã bị thu hồi hoặc không đúng.',
  en: 'This calendar address has been revoked or is not right.',
})

const done = z.object({ done: z.literal(true) })
const asking = createRoute({
  method: 'get',
  path: '/api/reminders',
  summary: 'The calendar and the weekly letter of whoever asks',
  responses: gives(
    z.object({ calendarSince: z.string().nullable(), letterTo: z.string().nullable(), mail: z.boolean() }),
    'Whether there is a calendar address, and where the letter goes; `mail`: whether this server sends any',
  ),
})
const openingCalendar = createRoute({
  method: 'post',
  path: '/api/reminders/calendar',
  summary: 'Make a new secret calendar address; the one before ends',
  responses: gives(z.object({ path: z.string() }), 'The address, told once'),
})
const closingCalendar = createRoute({
  method: 'delete',
  path: '/api/reminders/calendar',
  summary: 'Revoke the calendar address',
  responses: gives(done, 'Revoked'),
})
const wantingLetter = createRoute({
  method: 'post',
  path: '/api/reminders/letter',
  summary: 'Have the weekly letter sent to an address',
  request: { body: takes(z.object({ address: z.string().trim().max(200) })) },
  responses: gives(done, 'It comes from next Monday on'),
})
const endingLetter = createRoute({
  method: 'delete',
  path: '/api/reminders/letter',
  summary: 'Have no weekly letter any more',
  responses: gives(done, 'None comes'),
})
const text = 'text/plain; charset=utf-8'
const readingLetter = createRoute({
  method: 'get',
  path: '/api/reminders/letter.txt',
  summary: 'The letter of today, to read, print or send by hand',
  responses: {
    ...gives(z.string(), 'The letter'),
    200: { description: 'The letter, as plain text' },
  },
})
const readingCalendar = createRoute({
  method: 'get',
  path: '/api/calendar/{file}',
  summary: 'The due days of an account as an iCalendar; the secret in the address is the only key',
  request: { params: z.object({ file: z.string().regex(/^[\w-]{20,100}\.ics$/) }), query: spoken },
  responses: {
    ...gives(z.string(), 'The calendar'),
    200: { description: 'The calendar, as text/calendar' },
  },
})

export const reminderRoutes = (api: OpenAPIHono<ApiEnv>, around: Surroundings) => {
  const { db, clock, catalogue } = around

  api.openapi(asking, async (c) => {
    const { account } = c.var.asker
    const reminders = await inBook(db, theBook(account.book), (tx) => remindersOf(tx, account))
    return c.json({ ...reminders, mail: around.sendsMail ?? false }, 200)
  })

  api.openapi(openingCalendar, async (c) => {
    const { account } = c.var.asker
    const token = await inBook(db, theBook(account.book), (tx) => openCalendar(tx, account, clock.now()))
    return c.json({ path: `/api/calendar/${token}.ics` }, 200)
  })

  api.openapi(closingCalendar, async (c) => {
    const { account } = c.var.asker
    await inBook(db, theBook(account.book), (tx) => closeCalendar(tx, account))
    return c.json({ done: true as const }, 200)
  })

  api.openapi(wantingLetter, async (c) => {
    const { account } = c.var.asker
    const thisWeek = mondayOf(clock.today() as Day)
    const { address } = c.req.valid('json')
    await inBook(db, theBook(account.book), (tx) =>
      wantLetter(tx, account, { address, thisWeek, now: clock.now() }),
    )
    return c.json({ done: true as const }, 200)
  })

  api.openapi(endingLetter, async (c) => {
    const { account } = c.var.asker
    await inBook(db, theBook(account.book), (tx) => wantNoLetter(tx, account))
    return c.json({ done: true as const }, 200)
  })

  api.openapi(readingLetter, async (c) => {
    const { subject, text: body } = await writtenFor(
      around,
      c.var.asker.account,
      clock.today() as Day,
      siteOf(c),
    )
    c.header('content-type', text)
    c.header('content-disposition', `attachment; filename="thu-tuan-${clock.today()}.txt"`)
    return c.body(`${subject}\n\n${body}\n`)
  })

  api.openapi(readingCalendar, async (c) => {
    const today = clock.today() as Day
    const token = c.req.valid('param').file.replace(/\.ics$/, '')
    const { language } = c.req.valid('query')
    const found = await inBook(db, theBook(0), async (tx) => {
      const account = await accountBehindCalendar(tx, token)
      if (!account) throw new Refused([calendarNotFound()])
      const asker = await askerOf(tx, account, catalogue.areas, today)
      const name = await namesOf(tx, catalogue, asker.book.id, [asker.book.root])
      return { asker, name: `${name(asker.book.root)} – ${account.displayName}` }
    })
    const events = await askedOutside(around, found.asker, today, dueEvents)
    const owner = [found.asker.book.name, found.asker.account.name] as const
    c.header('content-type', 'text/calendar; charset=utf-8')
    const named = { owner, name: found.name, site: siteOf(c), language, now: clock.now() }
    return c.body(calendarOf(events, named))
  })
}

/** Where this very request came to. */
const siteOf = (c: Context): string => {
  const url = new URL(c.req.url)
  const isSecure = isHttps(c.req.url, c.req.header('x-forwarded-proto'))
  return `${isSecure ? 'https' : 'http'}://${c.req.header('host') ?? url.host}`
}
