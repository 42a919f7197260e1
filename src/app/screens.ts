import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import type { MiddlewareHandler } from 'hono'

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
}
const packed = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const

/**
 * The built screens: files with a hash in their name are kept for ever by the browser, and every other
 * address is the program itself, which finds its own way.
 */
export const screens =
  (folder: string): MiddlewareHandler =>
  async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next()
    const asked = fileAsked(folder, c.req.path)
    if (asked === null) return next()
    const isFile = extname(asked) in types && existsSync(asked)
    // A missing picture is missing; it is not the program. A dot in an address is often a kind's name.
    if (!isFile && extname(asked) in types) return c.text('not found', 404)
    const file = isFile ? asked : join(folder, 'index.html')
    if (!existsSync(file))
      return c.text('Chưa dựng giao diện / the screens are not built: npm run build', 503)
    const isHashed = asked.includes(`${sep}assets${sep}`)
    c.header('cache-control', isFile && isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    c.header('content-type', types[extname(file)] ?? 'application/octet-stream')
    c.header('vary', 'accept-encoding')
    const accepted = c.req.header('accept-encoding') ?? ''
    const smaller = packed.find((one) => accepted.includes(one.encoding) && existsSync(file + one.ending))
    if (smaller) c.header('content-encoding', smaller.encoding)
    const bytes = await readFile(smaller ? file + smaller.ending : file)
    return c.body(new Uint8Array(bytes))
  }

/** The file an address names, or null for one that points out of the folder. */
const fileAsked = (folder: string, path: string): string | null => {
  try {
    const file = normalize(join(folder, decodeURIComponent(path)))
    return file.startsWith(normalize(folder)) && !file.includes('\0') ? file : null
  } catch {
    return null
  }
}
