import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { crossSite, refuseWith, tooLarge } from './errors.ts'

const reads = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whatever changes something must come from this very site: a header no form of another site can set,
 * and the browser's own word on where the request comes from.
 */
export const fromThisSite: MiddlewareHandler = async (c, next) => {
  if (reads.has(c.req.method)) return next()
  const site = c.req.header('sec-fetch-site')
  const origin = c.req.header('origin')
  const host = c.req.header('host') ?? new URL(c.req.url).host
  const isForeign =
    c.req.header('x-dangbo') !== '1' ||
    (site !== undefined && site !== 'same-origin' && site !== 'none') ||
    (origin !== undefined && hostOf(origin) !== host)
  return isForeign ? refuseWith(c, [crossSite()]) : next()
}

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)

const megabyte = 1024 * 1024
const limitOf = (most: number) =>
  bodyLimit({ maxSize: most * megabyte, onError: (c) => refuseWith(c, [tooLarge({ most })]) })
const [usual, entries, lists, scans] = [limitOf(1), limitOf(5), limitOf(10), limitOf(20)]
const limits: { readonly [path: string]: MiddlewareHandler } = {
  '/api/records': entries,
  '/api/drafts': entries,
  '/api/import/members': lists,
  '/api/import/meetings': lists,
  '/api/import/organisations': lists,
  '/api/files': scans,
  '/api/check': scans,
  '/api/check/word': scans,
}

/** An entry may carry a whole import, a scan and a report to be checked have many pages; nothing else is longer than a form. */
export const notTooLarge: MiddlewareHandler = (c, next) => (limits[c.req.path] ?? usual)(c, next)

export const isHttps = (url: string, forwarded: string | undefined): boolean =>
  url.startsWith('https:') || forwarded === 'https'

const policy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  // The screen library sets its measures in style attributes.
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('content-security-policy', policy)
  c.header('x-content-type-options', 'nosniff')
  c.header('x-frame-options', 'DENY')
  c.header('referrer-policy', 'no-referrer')
  c.header('cross-origin-opener-policy', 'same-origin')
  c.header('cross-origin-resource-policy', 'same-origin')
  if (isHttps(c.req.url, c.req.header('x-forwarded-proto')))
    c.header('strict-transport-security', 'max-age=31536000')
}
