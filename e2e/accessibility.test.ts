import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { router } from '#app/web/router.tsx'
import { packageRoot } from '#platform/package-root.ts'
import { axe, contrastOnly, faults } from './axe.ts'
import { openBrowser } from './browser.ts'
import { layoutFaults } from './layout.ts'
import { commonScreens, type Screen, type Shown, screens } from './screens.ts'
import { servedSample } from './served.ts'

// Every screen, by whom it is for, on a desk and on a phone: photographed, by the rules of WCAG 2.1 AA, and
// nothing of it out of reach. The pictures lie in test-results/screens.

let served: Awaited<ReturnType<typeof servedSample>>
let browser: Browser
const pictures = join(packageRoot(), 'test-results/screens')

beforeAll(async () => {
  served = await servedSample()
  browser = await openBrowser()
  rmSync(pictures, { recursive: true, force: true })
  mkdirSync(pictures, { recursive: true })
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

const widths = [
  { tag: '1280', width: 1280, height: 860 },
  { tag: '360', width: 360, height: 740 },
]

const signedIn = async (account: string): Promise<Page> => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    reducedMotion: 'reduce',
  })
  await context.addInitScript(axe)
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  watch(page)
  await page.request.post(`${served.address}/api/session`, {
    headers: { 'x-dangbo': '1' },
    data: { account, password: 'dangbo-sample' },
  })
  await page.goto(served.address)
  await page.locator('h1').first().waitFor()
  return page
}

const answered = async (page: Page, path: string) =>
  (await page.request.get(`${served.address}/api/${path}`)).json()

/** Requests a page waits for; what it shows is settled when there are none for a moment. */
const waitedFor = new WeakMap<Page, Set<Request>>()
const watch = (page: Page) => {
  const open = new Set<Request>()
  waitedFor.set(page, open)
  page.on('request', (one) => open.add(one))
  page.on('requestfinished', (one) => open.delete(one))
  page.on('requestfailed', (one) => open.delete(one))
}
const settled = async (page: Page) => {
  for (let quiet = 0, rounds = 0; quiet < 3 && rounds < 400; rounds++) {
    await page.waitForTimeout(30)
    quiet = waitedFor.get(page)?.size ? 0 : quiet + 1
  }
  await page.waitForFunction(
    () => document.querySelector('main h1') && !document.querySelector('[class*=skeleton]'),
  )
}

/** Goes on within the page, as a click does: nothing is loaded again. */
const goTo = async (page: Page, path: string) => {
  await page.keyboard.press('Escape')
  await page.evaluate((to) => history.pushState(null, '', to), path)
  await page.waitForFunction((to) => location.pathname + location.search === to, path)
  await settled(page)
}

const inTheDark = async <T>(page: Page, look: () => Promise<T>): Promise<T> => {
  // Colours go over however short that takes, and what inherits one follows a frame later.
  const scheme = (name: string) =>
    page.evaluate(async (one) => {
      document.documentElement.setAttribute('data-mantine-color-scheme', one)
      for (let frames = 0; frames < 8; frames++) await new Promise(requestAnimationFrame)
    }, name)
  await scheme('dark')
  const seen = await look()
  await scheme('light')
  return seen
}

/** What is wrong with a screen in both widths, and its pictures. */
const look = async (page: Page, screen: Screen): Promise<string[]> => {
  const told: string[] = []
  for (const { tag, ...size } of widths) {
    await page.setViewportSize(size)
    await settled(page)
    await page.screenshot({ path: join(pictures, `${screen.name}-${tag}.png`), animations: 'disabled' })
    told.push(...(await layoutFaults(page)).map((one) => `${tag}: ${one}`))
    if (!screen.isCommon || tag === '1280') told.push(...(await faults(page)).map((one) => `${tag}: ${one}`))
    if (screen.isMain)
      told.push(
        ...(await inTheDark(page, () => faults(page, contrastOnly))).map((one) => `${tag} dark: ${one}`),
      )
  }
  await page.setViewportSize({ width: 1280, height: 860 })
  return told
}

const shownOf = async (): Promise<Shown> => {
  const page = await signedIn('tonghop')
  const board = await signedIn('tochuc')
  const first = async (register: string, who = page) =>
    (await answered(who, `registers/${register}?on=2023-12-31&pageSize=1`)).rows[0].subject as string
  const figure = await answered(
    page,
    'figures/members.admissions-decided/records?from=2023-01-01&to=2023-12-31',
  )
  const shown = {
    person: await first('memberships'),
    organisation: await first('party-organisations'),
    file: await first('admission-files', board),
    project: await first('projects'),
    fund: await first('funds'),
    directive: await first('directives'),
    record: figure.evidence[0].id as string,
  }
  await page.context().close()
  await board.context().close()
  const closing = await signedIn('thuongtruc')
  const closed = await closing.request.post(`${served.address}/api/reports/bao-cao-nam/close`, {
    headers: { 'x-dangbo': '1' },
    data: { from: '2023-01-01', to: '2023-12-31', missingAllowed: true },
  })
  const { id } = await closed.json()
  await closing.context().close()
  return { ...shown, closedReport: id }
}

it('every route of the router is in the list of screens', () => {
  const listed = new Set([...screens, ...commonScreens([{ id: 'x', read: ['x'] }])].map((one) => one.route))
  expect([...listed].sort()).toEqual(Object.keys(router.routesByPath).sort())
})

it('every screen can be read and worked by everybody, on a desk and on a phone', async () => {
  const shown = await shownOf()
  const everything: Screen[] = [...screens]
  const told: { [screen: string]: string[] } = {}
  const board = await signedIn('tochuc')
  const areas = (await answered(board, 'session')).areas
  everything.push(...commonScreens(areas))
  await board.context().close()
  const accounts = [...new Set(everything.map((one) => one.account))]
  const queue = accounts.map(
    (account) => [account, everything.filter((one) => one.account === account)] as const,
  )
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [account, own] = next
      const page = await signedIn(account)
      for (const screen of own) {
        await goTo(page, typeof screen.path === 'string' ? screen.path : screen.path(shown))
        await screen.open?.(page)
        await settled(page)
        const held = await look(page, screen)
        if (held.length) told[screen.name] = held
      }
      await page.context().close()
    }
  }
  await Promise.all([work(), work()])
  expect(told).toEqual({})
}, 1_200_000)
