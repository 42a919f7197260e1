import { promisify } from 'node:util'
import { constants, gzip } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'

const zip = promisify(gzip)

/** What is shorter travels in one packet as it is. */
const worthBytes = 2000
const texts = /^(application\/(problem\+)?json|text\/)/

/**
 * Long texts are packed on the way, lightly: a register of half a megabyte takes a few milliseconds and a tenth
 * of the room, while packing it tightly would cost more time than asking the book for it.
 */
export const compressed: MiddlewareHandler = async (c, next) => {
  await next()
  const { headers, status } = c.res
  if (!texts.test(headers.get('content-type') ?? '') || headers.has('content-encoding')) return
  headers.append('vary', 'accept-encoding')
  if (c.req.method === 'HEAD' || !/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) return
  const body = Buffer.from(await c.res.arrayBuffer())
  if (body.length >= worthBytes) {
    headers.set('content-encoding', 'gzip')
    headers.delete('content-length')
    const packed = await zip(body, { level: constants.Z_BEST_SPEED })
    c.res = new Response(new Uint8Array(packed), { status, headers })
  } else c.res = new Response(body.length === 0 ? null : new Uint8Array(body), { status, headers })
}
