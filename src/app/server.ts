import type { Server } from 'node:http'
import { join } from 'node:path'
import { serve as listen } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import { type Context, Hono } from 'hono'
import { books } from '#book/books.ts'
import { Memory } from '#book/ledger/memory.ts'
import { Refused, refusal } from '#kernel/refusal.ts'
import type { Env } from '#platform/env.ts'
import { openMail } from '#platform/mail.ts'
import { packageRoot } from '#platform/package-root.ts'
import { onShutdown } from '#platform/shutdown.ts'
import { reportDesk } from '#reports/index.ts'
import { shippedTemplates } from '#reports/template/load.ts'
import { apiOf } from './api/api.ts'
import { compressed } from './api/compressed.ts'
import { sampleAccountNames } from './api/who-asks.ts'
import { checkingThread } from './checking/thread.ts'
import { sendWeekly } from './feed/weekly.ts'
import { openProgram, type Program } from './program.ts'
import { screens } from './screens.ts'
import { wantsSample } from './wants-sample.ts'

export interface Serving {
  /** http://127.0.0.1:3000 */
  address: string
  /** Names of the sample accounts; none in a real book. */
  sampleAccounts: string[]
  stop(): Promise<void>
}

const sampleExposed = refusal('sample-exposed', {
  vi: 'Sổ mẫu có mật khẩu ai cũng biết nên chỉ mở tại 127.0.0.1. Muốn mở tại {host}, thêm --expose-sample.',
  en: 'A sample book has a password everybody knows, so it opens at 127.0.0.1 only. To open it at {host}, add --expose-sample.',
})

const portTaken = refusal('port-taken', {
  vi: 'Cổng {port} đang được chương trình khác dùng. Hãy đặt PORT bằng một số khác.',
  en: 'Port {port} is used by another program. Set PORT to another number.',
})

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host.startsWith('127.') || host.startsWith('::ffff:127.')

/**
 * Opens the data folder and serves it until the process is told to end. An empty folder gets the
 * sample the environment names; one whose loading was cut off gets the rest.
 * @throws Refused sample-exposed; PlatformRefusal
 */
export const serve = async (
  env: Env,
  given: {
    loadSample: (program: Program, name: string) => Promise<unknown>
    exposeSample?: boolean
  },
): Promise<Serving> => {
  const program = await openProgram(env, 'host')
  try {
    const sample = env.sample
    if (sample !== null && (await wantsSample(program.db, sample))) await given.loadSample(program, sample)
    const hasSample = (await books(program.db)).some((one) => one.is_sample)
    if (hasSample && !isLoopback(env.host) && !given.exposeSample)
      throw new Refused([sampleExposed({ host: env.host })])
    return await start(program)
  } catch (error) {
    await program.close()
    throw error
  }
}

const start = async (program: Program): Promise<Serving> => {
  const { env } = program
  const app = new Hono()
  app.use('/api/*', compressed)
  const memory = new Memory()
  const reports = reportDesk(program.catalogue, shippedTemplates(), memory)
  const checking = builtThread()
  const sendsMail = env.smtpUrl !== null
  const around = { ...program, reports, memory, addressOf, sendsMail, ...(checking ? { checking } : {}) }
  app.route('/', apiOf(around))
  app.use(screens(join(packageRoot(), 'dist', 'web')))
  const server = await listening(app, env)
  const sampleAccounts = await sampleAccountNames(program.db)
  const stopLetters = env.smtpUrl
    ? sendWeekly(around, openMail(env.smtpUrl, env.mailFrom), env.publicAddress)
    : async () => {}
  let stopped: Promise<void> | null = null
  const stop = () => {
    stopped ??= closed(server)
      .then(() => checking?.close())
      .then(stopLetters)
      .then(() => program.close())
    return stopped
  }
  const forget = onShutdown('server', stop)
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : env.port
  return {
    address: `http://${env.host.includes(':') ? `[${env.host}]` : env.host}:${port}`,
    sampleAccounts,
    stop: async () => {
      forget()
      await stop()
    },
  }
}

/** The thread for checking texts lies beside the built server; run from the sources, the server checks by itself. */
const builtThread = () =>
  import.meta.url.endsWith('.ts') ? undefined : checkingThread(new URL('./check-worker.js', import.meta.url))

const listening = (app: Hono, { host, port }: Env): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, hostname: host, port }, () => resolve(server)) as Server
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Refused([portTaken({ port })]) : error),
    )
  })

/** Requests under way are answered; connections that only wait are ended. */
const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 5000).unref()
  })

/** Behind a proxy on this machine the address is the one the proxy saw. */
const addressOf = (c: Context): string => {
  const address = getConnInfo(c).remote.address ?? 'unknown'
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  return isLoopback(address) && forwarded ? forwarded : address
}
