import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { forbiddenReading } from '#access/can.ts'
import {
  type Device,
  deviceNotFound,
  devicesOf,
  forgetDevice,
  ownerOf,
  resetPin,
  trustDevice,
  trustedMs,
} from '#access/devices.ts'
import { inBook, theBook } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import { Refused } from '#kernel/refusal.ts'
import type { Role } from '#kernel/role.ts'
import { isHttps } from '../guard.ts'
import { gives, idParam, takes, z } from '../schemas/words.ts'
import type { ApiEnv, Asker, Surroundings } from '../surroundings.ts'

export const deviceCookie = 'dangbo_device'

const done = z.object({ done: z.literal(true) })
const device = z
  .object({
    id: z.uuid(),
    account: z.string(),
    displayName: z.string(),
    scope: z.uuid().nullable(),
    label: z.string(),
    isLocked: z.boolean(),
    seenAt: z.string(),
    expiresAt: z.string(),
  })
  .openapi('Device')

const asking = createRoute({
  method: 'get',
  path: '/api/devices/this',
  summary: 'Whether a PIN opens this device, and for whom',
  responses: gives(z.object({ displayName: z.string().nullable() }), 'Nobody where it is not trusted'),
})
const trusting = createRoute({
  method: 'post',
  path: '/api/devices',
  summary: 'Trust this device for 90 days with a PIN of one’s own',
  request: { body: takes(z.object({ pin: z.string().max(12), label: z.string().trim().min(1).max(80) })) },
  responses: gives(done, 'Trusted; its cookie is set'),
})
const listing = createRoute({
  method: 'get',
  path: '/api/devices',
  summary: 'Trusted devices of the accounts within one’s scope',
  responses: gives(z.array(device), 'By the name of their owner'),
})
const resetting = createRoute({
  method: 'post',
  path: '/api/devices/{id}/pin',
  summary: 'A new PIN for a device, told once',
  request: { params: idParam },
  responses: gives(z.object({ pin: z.string() }), 'The new PIN; the device is unlocked'),
})
const forgetting = createRoute({
  method: 'delete',
  path: '/api/devices/{id}',
  summary: 'Trust a device no longer',
  request: { params: idParam },
  responses: gives(done, 'Forgotten'),
})

/** The committee a cell belongs to looks after its devices, and the boards and the administrator for all. */
const lookingAfter: readonly Role[] = ['grassroots-committee', 'organisation', 'party-building', 'admin']

export const deviceRoutes = (api: OpenAPIHono<ApiEnv>, { db, clock }: Surroundings) => {
  api.openapi(asking, async (c) => {
    const token = getCookie(c, deviceCookie)
    const owner = token ? await inBook(db, theBook(0), (tx) => ownerOf(tx, token, clock.now())) : null
    return c.json({ displayName: owner?.displayName ?? null }, 200)
  })

  api.openapi(trusting, async (c) => {
    const { account } = c.var.asker
    const token = await inBook(db, theBook(account.book), (tx) =>
      trustDevice(tx, account, c.req.valid('json'), clock.now()),
    )
    keepDevice(c, token)
    return c.json({ done: true as const }, 200)
  })

  api.openapi(listing, async (c) => {
    const { asker } = c.var
    const all = await inBook(db, theBook(asker.book.id), (tx) => devicesOf(tx, asker.book.id, clock.now()))
    return c.json(
      all.filter((one) => isOwn(asker, one) || isInCharge(asker, one)),
      200,
    )
  })

  api.openapi(resetting, async (c) => {
    const { asker } = c.var
    const { id } = c.req.valid('param')
    const pin = await inBook(db, theBook(asker.book.id), async (tx) => {
      await mustLookAfter(asker, await devicesOf(tx, asker.book.id, clock.now()), id)
      return resetPin(tx, asker.book.id, id)
    })
    return c.json({ pin }, 200)
  })

  api.openapi(forgetting, async (c) => {
    const { asker } = c.var
    const { id } = c.req.valid('param')
    await inBook(db, theBook(asker.book.id), async (tx) => {
      const all = await devicesOf(tx, asker.book.id, clock.now())
      const own = all.find((one) => one.id === id && isOwn(asker, one))
      if (!own) await mustLookAfter(asker, all, id)
      await forgetDevice(tx, asker.book.id, id)
    })
    return c.json({ done: true as const }, 200)
  })
}

const keepDevice = (c: Context, token: string) =>
  setCookie(c, deviceCookie, token, {
    path: '/api',
    httpOnly: true,
    sameSite: 'Strict',
    secure: isHttps(c.req.url, c.req.header('x-forwarded-proto')),
    maxAge: trustedMs / 1000,
  })

const isOwn = (asker: Asker, one: Device): boolean => one.account === asker.account.name

/** Within the branch of who asks, and never one's own: the PIN of one's own device is chosen by trusting it anew. */
const isInCharge = (asker: Asker, one: Device): boolean =>
  !isOwn(asker, one) &&
  asker.account.roles.some((role) => lookingAfter.includes(role)) &&
  (asker.branch === null || (one.scope !== null && asker.branch.contains(one.scope, asker.today as Day)))

/** @throws Refused forbidden-reading, device-not-found */
const mustLookAfter = async (asker: Asker, all: readonly Device[], id: string) => {
  if (!asker.account.roles.some((role) => lookingAfter.includes(role)))
    throw new Refused([forbiddenReading()])
  if (!all.some((one) => one.id === id && isInCharge(asker, one))) throw new Refused([deviceNotFound()])
}
