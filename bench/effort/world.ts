import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { loadSample, sampleNamed, samplePassword } from '#app/samples.ts'
import { serve } from '#app/server.ts'
import type { KindAnswer, SessionAnswer } from '#kernel/answers.ts'
import type { SubmittedRecord } from '#kernel/record.ts'
import type { Role } from '#kernel/role.ts'
import { readEnv } from '#platform/env.ts'
import { connect } from '#platform/postgres/database.ts'
import { joinOrStartPostgres } from '#platform/postgres/start.ts'
import { type ChangedBy, type LeftOut, leaveOut } from './left-out.ts'

/** A served sample book without the records that will be entered by hand. */
export interface World {
  address: string
  dataFolder: string
  /** The organisation the book is of. */
  root: string
  /** All that the sample tells, left out or not. */
  records: readonly SubmittedRecord[]
  leftOut: LeftOut
  stop(): Promise<void>
}

const recordsOf = (name: string): SubmittedRecord[] =>
  [...sampleNamed(name).entries()].flatMap((entry) => entry.records)

const makes = /^(organisation|unit|place|person)\./
const standingIn = (records: readonly SubmittedRecord[]): Set<string> =>
  new Set(
    records
      .filter((one) => makes.test(one.kind))
      .flatMap(({ body }) => [body.organisation, body.unit, body.place, body.person].map(String)),
  )

/** Loads the whole book once, to know what each record changes. */
const changesOf = async (sample: string): Promise<ChangedBy> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'dangbo-effort-'))
  const serving = await serve(
    { ...readEnv({}), port: 0, dataFolder, sample, logLevel: 'error' },
    { loadSample },
  )
  const server = await joinOrStartPostgres({ dataFolder })
  const { pool, close } = connect(server.config)
  try {
    const { rows } = await pool.query<{ id: string; subjects: string[] }>(
      `select record.id, array_agg(distinct changed.subject) as subjects
       from record join register_change changed
         on changed.book = record.book and changed.position = record.position group by record.id`,
    )
    const byRecord = new Map(rows.map((one) => [one.id, one.subjects]))
    return ({ id }) => byRecord.get(id) ?? []
  } finally {
    await close()
    await server.stop()
    await serving.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

/** The book without the records that will be entered by hand: of every kind wanted the one least rests on. */
export const openWorld = async (
  sample: string,
  isWanted?: (record: SubmittedRecord) => boolean,
): Promise<World> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'dangbo-effort-'))
  const records = recordsOf(sample)
  const standing = standingIn(records).add(sampleNamed(sample).root)
  const leftOut = isWanted
    ? leaveOut(records, standing, isWanted, await changesOf(sample))
    : { byHand: new Map(), staying: [], restsOn: new Map(), all: [] }
  const out = new Set(leftOut.all.map((one) => one.id))
  const serving = await serve(
    { ...readEnv({}), port: 0, dataFolder, sample, logLevel: 'error' },
    { loadSample: (program, name) => loadSample(program, name, { leaveOut: out }) },
  )
  const stop = async () => {
    await serving.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
  return { address: serving.address, dataFolder, root: sampleNamed(sample).root, records, leftOut, stop }
}

export const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  reducedMotion: 'reduce',
}
export const desk: BrowserContextOptions = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' }

/** Signed in, before the desk. */
export const signedIn = async (
  browser: Browser,
  { address }: World,
  account: string,
  on: BrowserContextOptions = desk,
): Promise<Page> => {
  const context = await browser.newContext(on)
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const answer = await send(page, address, 'session', { account, password: samplePassword })
  if (answer.status >= 300) throw new Error(`${account} does not get in: ${JSON.stringify(answer.body)}`)
  await page.goto(address)
  await page.locator('h1').first().waitFor()
  return page
}

export const send = async (page: Page, address: string, path: string, data: object) => {
  const answer = await page.request.post(`${address}/api/${path}`, { headers: { 'x-dangbo': '1' }, data })
  return { status: answer.status(), body: await answer.json().catch(() => null) }
}

// biome-ignore lint/suspicious/noExplicitAny: the answers are of every shape
export const ask = async <T = any>(page: Page, address: string, path: string): Promise<T> =>
  (await page.request.get(`${address}/api/${path}`)).json()

/** A cell of the sample has no account of its own: it gets one. */
export const accountFor = async (browser: Browser, world: World, role: Role, scope: string | null) => {
  const name = `${role.slice(0, 4)}-${(scope ?? 'book').slice(0, 8)}`
  const admin = await signedIn(browser, world, 'admin')
  await send(admin, world.address, 'accounts', {
    name,
    displayName: name,
    password: samplePassword,
    roles: [role],
    scope,
  })
  await admin.context().close()
  return name
}

/** What somebody hands in moves nothing before the board accepts it: that is the board's work, not counted here. */
export const accept = async (board: Page, { address }: World) => {
  const waiting = await ask<{ id: string; state: string }[]>(board, address, 'drafts')
  for (const { id } of waiting.filter((one) => one.state === 'submitted'))
    await send(board, address, `drafts/${id}/approve`, {})
}

export const kindsOf = (page: Page, { address }: World): Promise<KindAnswer[]> => ask(page, address, 'kinds')

/** The kinds an account may enter. */
export const enters = async (page: Page, { address }: World): Promise<Set<string>> => {
  const session = await ask<SessionAnswer>(page, address, 'session')
  return new Set(session.areas.flatMap((area) => area.enter))
}
