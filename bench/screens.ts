// What the screens of a district ask of the server: the requests each screen sends are noted in a real
// browser, then sent again by themselves. Milliseconds at the server's door, from the first byte sent to the
// last received, and those the server and its database were at work: first after a start, after each of several
// entries, and again.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { openBrowser } from '../e2e/browser.ts'
import { processorTime } from './processor.ts'
import { type Asked, type Measured, print, type Time } from './screens-table.ts'

const password = 'dangbo-sample'
const rounds = Number(process.env.ROUNDS ?? 5)
const port = Number(process.env.PORT ?? 4747)
const address = `http://127.0.0.1:${port}`
const dataFolder = process.env.DANGBO_DATA ?? mkdtempSync(join(tmpdir(), 'dangbo-screens-'))

/** Who opens which screen; the day shown is the last of the sample. */
const screens: readonly { name: string; account: string; path: string }[] = [
  ...['thuongtruc', 'tonghop', 'tochuc', 'kiemtra', 'danguy', 'chibo'].map((account) => ({
    name: `desk of ${account}`,
    account,
    path: '/',
  })),
  { name: 'organisations', account: 'tochuc', path: '/organisations' },
  { name: 'members, first page', account: 'tochuc', path: '/members' },
  { name: 'a member', account: 'tochuc', path: '/members/:person' },
  { name: 'an organisation', account: 'tochuc', path: '/organisations/:organisation' },
  { name: 'what is due', account: 'tochuc', path: '/members/due' },
  { name: 'badges', account: 'tochuc', path: '/members/badges' },
  { name: 'balance of members', account: 'tochuc', path: '/members/movements' },
  { name: 'admission files', account: 'tochuc', path: '/members/files' },
  { name: 'posts', account: 'tochuc', path: '/posts' },
  { name: 'personnel work', account: 'tochuc', path: '/areas/cadres' },
  { name: 'meetings grid', account: 'tochuc', path: '/meetings' },
  { name: 'grading', account: 'tochuc', path: '/grading' },
  { name: 'a register', account: 'tochuc', path: '/registers/prospects' },
  { name: 'targets', account: 'tonghop', path: '/targets' },
  { name: 'new rural areas', account: 'tonghop', path: '/new-rural' },
  { name: 'a figure', account: 'tonghop', path: '/figures/members' },
  { name: 'the year’s report', account: 'tonghop', path: '/reports/bao-cao-nam' },
]

let server: ChildProcess | undefined

const start = async (): Promise<() => Promise<void>> => {
  const started = spawn(process.execPath, ['dist/server/main.js'], {
    env: { ...process.env, DANGBO_DATA: dataFolder, PORT: String(port), DANGBO_LOG: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (let tries = 0; tries < 1200; tries++) {
    if (started.exitCode !== null) throw new Error('the server ended')
    if (await answers()) break
    await sleep(250)
  }
  server = started
  return async () => {
    started.kill('SIGTERM')
    if (started.exitCode === null) await once(started, 'exit')
  }
}

const answers = () =>
  fetch(`${address}/health`).then(
    (response) => response.ok,
    () => false,
  )

const cookies = new Map<string, string>()
const cookieOf = async (account: string): Promise<string> => {
  const known = cookies.get(account)
  if (known) return known
  const response = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-dangbo': '1' },
    body: JSON.stringify({ account, password }),
  })
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0]
  if (!cookie) throw new Error(`${account} cannot sign in: ${response.status}`)
  cookies.set(account, cookie)
  return cookie
}

const ask = async (account: string, path: string): Promise<unknown> => {
  const response = await fetch(address + path, { headers: { cookie: await cookieOf(account) } })
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.json()
}

const timed = async ({ account, path }: Asked): Promise<Time> => {
  const headers = { cookie: await cookieOf(account) }
  const busy = () => processorTime(server?.pid ?? 0, dataFolder)
  const before = busy()
  const begun = performance.now()
  await (await fetch(address + path, { headers })).arrayBuffer()
  const passed = performance.now() - begun
  const after = busy()
  return { passed, processor: before === null || after === null ? null : after - before }
}

/** Opens every screen and notes what it asks, in order. */
const noteRequests = async (): Promise<Asked[]> => {
  const browser = await openBrowser()
  const noted: Asked[] = []
  try {
    for (const account of new Set(screens.map((one) => one.account))) {
      const context = await browser.newContext()
      const [name = '', value = ''] = (await cookieOf(account)).split('=')
      await context.addCookies([{ name, value, url: address }])
      for (const screen of screens.filter((one) => one.account === account)) {
        const page = await context.newPage()
        noted.push(...(await requestsOf(page, screen)))
        await page.close()
      }
      await context.close()
    }
  } finally {
    await browser.close()
  }
  return screens.flatMap(({ name }) => noted.filter((one) => one.screen === name))
}

const requestsOf = async (page: Page, screen: (typeof screens)[number]): Promise<Asked[]> => {
  const paths = new Set<string>()
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url())
    if (pathname.startsWith('/api/') && request.method() === 'GET') paths.add(pathname + search)
  })
  await page.goto(address + (await placed(screen)), { waitUntil: 'networkidle' })
  await sleep(500)
  return [...paths].map((path) => ({ screen: screen.name, account: screen.account, path }))
}

/** A member and an organisation of the book, where a screen is of one. */
const placed = async ({ account, path }: (typeof screens)[number]): Promise<string> => {
  const register = { ':person': 'memberships', ':organisation': 'party-organisations' }
  for (const [slot, id] of Object.entries(register))
    if (path.includes(slot)) {
      const { rows } = (await ask(account, `/api/registers/${id}?pageSize=1`)) as {
        rows: { subject: string }[]
      }
      return path.replace(slot, rows[0]?.subject ?? '')
    }
  return path
}

interface Member {
  subject: string
  organisation: { id: string }
}

let members: Member[] | undefined
let entered = 0

/** A member changes cells: it touches what most screens read, of two cells. */
const enter = async (): Promise<void> => {
  members ??= ((await ask('tochuc', '/api/registers/memberships?pageSize=500')) as { rows: Member[] }).rows
  const one = members[entered++ % members.length]
  const to = members.find(({ organisation }) => organisation.id !== one?.organisation.id)?.organisation.id
  if (!one || !to) throw new Error('no members')
  const body = { person: one.subject, to, because: 'transfer' }
  const record = { kind: 'member.moved', organisation: one.organisation.id, decidedOn: '2023-12-31', body }
  await send({ id: crypto.randomUUID(), records: [{ id: crypto.randomUUID(), ...record }] })
}

const send = async (entry: unknown): Promise<void> => {
  const response = await fetch(`${address}/api/records`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-dangbo': '1', cookie: await cookieOf('tochuc') },
    body: JSON.stringify(entry),
  })
  if (!response.ok) throw new Error(`not entered: ${await response.text()}`)
}

const loads: number[] = []
const load = (): number => loadavg()[0] ?? 0

let stop = await start()
try {
  const all = await noteRequests()
  const measured = new Map<Asked, Measured>(all.map((one) => [one, { cold: [], written: [], again: [] }]))
  const bare: Time[] = []
  loads.push(load())
  for (let round = 0; round < rounds; round++) {
    await stop()
    stop = await start()
    for (const [one, { cold }] of measured) cold.push(await timed(one))
    loads.push(load())
  }
  for (let round = 0; round < rounds; round++) {
    for (const name of screens.map((one) => one.name)) {
      await enter()
      const asked = [...measured].filter(([one]) => one.screen === name)
      for (const [one, { written }] of asked) written.push(await timed(one))
      for (const [one, { again }] of asked) again.push(await timed(one))
      bare.push(await timed({ screen: '', account: 'tochuc', path: '/api/drafts' }))
    }
    loads.push(load())
  }
  print(measured, bare, loads)
} finally {
  await stop()
  if (!process.env.DANGBO_DATA) rmSync(dataFolder, { recursive: true, force: true })
}
