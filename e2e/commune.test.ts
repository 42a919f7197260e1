import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { KindAnswer, SessionAnswer } from '#kernel/answers.ts'
import { axe, faults } from './axe.ts'
import { openBrowser } from './browser.ts'
import { servedSample } from './served.ts'

// The one officer of a commune's committee in 2026, in a real browser: six functions, one menu, one desk,
// and no word of the level that ended on 1/7/2025.

let served: Awaited<ReturnType<typeof servedSample>>
let browser: Browser
let page: Page

beforeAll(async () => {
  served = await servedSample('xa-mau')
  browser = await openBrowser()
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  })
  await context.addInitScript(axe)
  await context.addInitScript(countWaiting)
  page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await page.goto(served.address)
}, 400_000)
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

/** Several sample books know the other accounts, so the book is named. */
const signIn = async (account: string): Promise<SessionAnswer> => {
  const session = await page.evaluate(async (name) => {
    const answer = await fetch('/api/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-dangbo': '1' },
      body: JSON.stringify({ account: name, password: 'dangbo-sample', book: 'xa-mau' }),
    })
    return answer.json()
  }, account)
  await page.goto(served.address)
  await page.getByRole('heading', { name: 'Bàn làm việc' }).waitFor()
  return session
}

/** Counts what a page still waits for, so that a screen is read when all of it has come. */
const countWaiting = () => {
  const asked = window.fetch
  const counted = Object.assign(window, { waitingFor: 0 })
  window.fetch = async (...what) => {
    counted.waitingFor++
    try {
      return await asked(...what)
    } finally {
      // The answer is read and drawn a little later.
      setTimeout(() => counted.waitingFor--, 60)
    }
  }
}

/** Nothing is waited for, twice in a row. */
const settled = async () => {
  await page.waitForTimeout(40)
  for (const _ of [1, 2])
    await page.waitForFunction(() => !('waitingFor' in window) || window.waitingFor === 0, undefined, {
      polling: 30,
    })
}

/** Another screen without loading the program again. */
const go = async (path: string, heading?: string) => {
  await page.evaluate((to) => {
    history.pushState({}, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
  if (heading) await page.locator('main h1', { hasText: heading }).first().waitFor()
  await settled()
}

/** All that the screen says: texts, choices, what is in the fields and what stands in their place. */
const saidThere = (): Promise<string[]> =>
  page.evaluate(() => {
    const texts = [...document.body.querySelectorAll('*')].flatMap((one) => [
      ...['placeholder', 'title', 'aria-label', 'value', 'alt'].map((name) => one.getAttribute(name) ?? ''),
      one instanceof HTMLTextAreaElement || one instanceof HTMLInputElement ? one.value : '',
      ...[...one.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE && !/^(?:SCRIPT|STYLE)$/.test(one.tagName))
        .map((node) => node.textContent ?? ''),
    ])
    return [document.title, ...texts].map((text) => text.trim()).filter(Boolean)
  })

/** "huyện" as a word, not the end of "chuyện". */
const district = /(?<!\p{L})huyện/iu
const districtOn = async (path: string): Promise<string[]> =>
  (await saidThere()).filter((text) => district.test(text)).map((text) => `${path}: ${text.slice(0, 120)}`)

const menu = (): Promise<{ to: string; says: string }[]> =>
  page
    .getByRole('navigation', { name: 'Các phần việc' })
    .locator('a')
    .evaluateAll((links) =>
      links.map((one) => ({ to: one.getAttribute('href') ?? '', says: one.textContent?.trim() ?? '' })),
    )

const kindsOf = async ({ areas }: SessionAnswer): Promise<KindAnswer[]> => {
  const all: KindAnswer[] = await page.evaluate(async () => (await fetch('/api/kinds')).json())
  const granted = new Set(areas.flatMap((one) => one.enter))
  return all.filter((one) => granted.has(one.id))
}

/** Every place the account can reach, and what of it names the district. */
const walk = async (session: SessionAnswer): Promise<{ screens: number; found: string[] }> => {
  const found: string[] = []
  const places = new Set([
    ...(await menu()).map((one) => one.to),
    '/reports/bao-cao-nam?from=2026-01-01&to=2026-10-31',
    '/members/due',
    '/members/files',
    '/members/badges',
    '/members/movements',
    ...session.areas.map((one) => `/areas/${one.id}`),
    ...session.areas.flatMap((one) => one.read.map((register) => `/registers/${register}`)),
  ])
  for (const path of places) {
    await go(path)
    found.push(...(await districtOn(path)))
  }
  const kinds = await kindsOf(session)
  for (const { id, label } of kinds) {
    await go(`/enter/${id}`, label.vi)
    const unfold = page.locator('main').getByRole('button', { name: 'Thêm dòng' })
    for (const one of await unfold.all()) await one.click()
    found.push(...(await districtOn(`/enter/${id}`)))
  }
  return { screens: places.size + kinds.length, found }
}

describe('the commune of 2026', () => {
  it.each([
    ['xaydungdang', 150],
    ['thuongtruc', 40],
    ['chibo', 30],
  ])(
    'shows %s no screen, form or choice that speaks of the district',
    async (account, least) => {
      const session = await signIn(account)
      const { screens, found } = await walk(session)
      expect(found).toEqual([])
      expect(screens).toBeGreaterThan(least)
    },
    240_000,
  )

  it('would find the word if it were there: on the last day of the district its level is offered', async () => {
    await signIn('xaydungdang')
    await go('/registers/units')
    expect(await saidThere()).toContain('Hội đồng nhân dân xã Hồ Mẫu')
    const levels = async (on: string) => {
      // A form keeps the day it was opened on.
      await go('/')
      await go(`/enter/unit.recorded?on=${on}`, 'Ghi đơn vị')
      await page
        .getByText(`tính đến ${on.split('-').reverse().join('/')}`)
        .first()
        .waitFor()
      return page.getByLabel('Cấp', { exact: true }).locator('option').allTextContents()
    }
    expect(await levels('2025-06-30')).toContain('Huyện')
    expect(await levels('2025-07-01')).toEqual(['Chọn…', 'Trung ương', 'Tỉnh', 'Xã'])
  })

  it('shows one commune, Xã Hồ Mẫu, where three were', async () => {
    await signIn('xaydungdang')
    const old = /Xã (?:Đắk Liêng|Buôn Triết)|Thị trấn Liên Sơn/u
    for (const path of ['/new-rural', '/registers/places', '/mobilisation']) {
      await go(path)
      await expect.poll(async () => (await saidThere()).includes('Xã Hồ Mẫu'), { message: path }).toBe(true)
      expect((await saidThere()).filter((text) => old.test(text))).toEqual([])
    }
    await go('/enter/criterion.brought-forward')
    await page.getByLabel(/^Xã(?: \*)?$/u).fill('xa')
    const offered = page.getByRole('option')
    await offered
      .filter({ hasText: /^Xã Hồ Mẫu/u })
      .first()
      .waitFor()
    expect((await offered.allTextContents()).filter((text) => old.test(text))).toEqual([])
  })

  it('has text to read on the check page, and it is not of the district', async () => {
    await go('/check')
    await page.getByRole('button', { name: 'Dùng văn bản ví dụ' }).click()
    await expect
      .poll(async () => (await saidThere()).some((one) => one.includes('Đảng bộ xã Ea Mới')))
      .toBe(true)
    expect(await districtOn('/check')).toEqual([])
  })
})

describe('an account that is in the closed book of the district too', () => {
  const atTheDoor = async (width: number) => {
    const context = await browser.newContext({
      viewport: { width, height: 760 },
      reducedMotion: 'reduce',
    })
    await context.addInitScript(axe)
    const door = await context.newPage()
    await door.goto(served.address)
    await door.getByLabel('Tài khoản').fill('thuongtruc')
    await door.getByLabel('Mật khẩu').first().fill('dangbo-sample')
    await door.getByRole('button', { name: 'Đăng nhập' }).click()
    await door.getByText('Chọn sổ cần mở').waitFor()
    return door
  }

  it.each([
    [1280, /xã Hồ Mẫu/, 'Đảng bộ xã Hồ Mẫu'],
    [360, /huyện Lắk.*Đã đóng ngày 30\/06\/2025/, 'Đảng bộ huyện Lắk'],
  ])('at %d px is asked which to open, and opens the one chosen', async (width, choice, opened) => {
    const door = await atTheDoor(width)
    expect(await faults(door)).toEqual([])
    await door.getByRole('button', { name: choice }).click()
    await door.getByRole('heading', { name: 'Bàn làm việc' }).waitFor()
    expect(await door.locator('body').innerText()).toContain(opened)
    await door.context().close()
  })

  it('goes back to the password for another account', async () => {
    const door = await atTheDoor(1280)
    await door.getByRole('button', { name: 'Dùng tài khoản khác' }).click()
    await door.getByLabel('Tài khoản').waitFor()
    await door.context().close()
  })
})

describe('one officer with six functions', () => {
  it('has one menu, in which nothing stands twice', async () => {
    await go('/')
    const places = await menu()
    expect(new Set(places.map((one) => one.to)).size).toBe(places.length)
    expect(new Set(places.map((one) => one.says)).size).toBe(places.length)
    const reached = places.map((one) => one.to)
    // Organisation, ideology and study, registry, synthesis.
    for (const place of ['/organisations', '/members', '/posts', '/decisions', '/targets'])
      expect(reached).toContain(place)
  })

  it('has one desk: at most twelve lines, what is late first', async () => {
    await go('/', 'Bàn làm việc')
    const lines = page.locator('main ol > li[data-level]')
    await lines.first().waitFor()
    const levels = await lines.evaluateAll((all) => all.map((one) => one.getAttribute('data-level') ?? ''))
    const order = ['late', 'waiting', 'due', 'info']
    expect(levels.length).toBeGreaterThanOrEqual(6)
    expect(levels.length).toBeLessThanOrEqual(12)
    expect(levels).toEqual([...levels].sort((a, b) => order.indexOf(a) - order.indexOf(b)))
    expect(levels[0]).toBe('late')
    for (const action of await lines.getByRole('link').all())
      expect(await action.getAttribute('href')).toMatch(/^\//)
  })

  it('prints its desk as one sheet of A4, without the menu', async () => {
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('h1').innerText()).toBe('Phiếu giao ban')
    expect(await page.getByRole('navigation', { name: 'Các phần việc' }).isVisible()).toBe(false)
    const sheet = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(sheet.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    await page.emulateMedia({ media: 'screen' })
  })

  it('calls a cell of the tree as the rules of the day call it', async () => {
    const said = async (on: string) => {
      await go(`/organisations?on=${on}`)
      await page.getByText('Chi bộ Công an xã').waitFor()
      return (await page.locator('main').innerText()).includes('Chi bộ cơ sở')
    }
    expect([await said('2026-07-25'), await said('2026-07-26')]).toEqual([true, false])
  })

  it.each([1280, 360])('works at %d px for everybody', async (width) => {
    await page.setViewportSize({ width, height: 800 })
    for (const path of ['/', '/posts', '/organisations', '/registers/units', '/meetings']) {
      await go(path)
      expect(await faults(page), `${path} at ${width} px`).toEqual([])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wide, `${path} at ${width} px`).toBeLessThanOrEqual(0)
    }
  })
})
