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
import { replayable } from './left-out.ts'

/** A served sample book without the records that will be entered by hand. */
export interface World {
  address: string
  dataFolder: string
  /** The organisation the book is of. */
  root: string
  /** Left out of the book, by kind. */
  toEnter: ReadonlyMap<string, SubmittedRecord>
  stop(): Promise<void>
}

const recordsOf = (name: string): SubmittedRecord[] =>
  [...sampleNamed(name).entries()].flatMap((entry) => entry.records)

const organisationsIn = (records: readonly SubmittedRecord[]): Set<string> =>
  new Set(
    records
      .filter((one) => /^(organisation|unit|place)\./.test(one.kind))
      .flatMap((one) => [one.body.organisation, one.body.unit, one.body.place].map(String)),
  )

/** Whole, or without the records that will be entered by hand. */
export const openWorld = async (sample: string, is: 'whole' | 'to-be-entered'): Promise<World> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'dangbo-effort-'))
  const records = is === 'whole' ? [] : recordsOf(sample)
  const standing = organisationsIn(records).add(sampleNamed(sample).root)
  const toEnter = replayable(records, standing)
  // What stood before the year is not its work, and much rests on it unnamed.
  for (const [kind, { decidedOn }] of toEnter) if (!decidedOn.startsWith('2023')) toEnter.delete(kind)
  const leaveOut = new Set([...toEnter.values()].map((one) => one.id))
  const serving = await serve(
    { ...readEnv({}), port: 0, dataFolder, sample, logLevel: 'error' },
    { loadSample: (program, name) => loadSample(program, name, { leaveOut }) },
  )
  const stop = async () => {
    await serving.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
  return { address: serving.address, dataFolder, root: sampleNamed(sample).root, toEnter, stop }
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

export const kindsOf = (page: Page, { address }: World): Promise<KindAnswer[]> => ask(page, address, 'kinds')

/** The kinds an account may enter. */
export const enters = async (page: Page, { address }: World): Promise<Set<string>> => {
  const session = await ask<SessionAnswer>(page, address, 'session')
  return new Set(session.areas.flatMap((area) => area.enter))
}
