import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axe, faults } from './axe.ts'
import { openBrowser } from './browser.ts'
import { servedSample } from './served.ts'

// Every screen by the rules of WCAG 2.1 AA, on a desk and on a phone, light and dark.

let served: Awaited<ReturnType<typeof servedSample>>
let browser: Browser

beforeAll(async () => {
  served = await servedSample()
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

const screens: { [name: string]: string } = {
  desk: '/',
  members: '/members',
  'the import of members': '/members/import',
  organisations: '/organisations',
  posts: '/posts',
  targets: '/targets',
  'new rural areas': '/new-rural',
  reports: '/reports',
  'the check of a text': '/check',
  'the form of an admission': '/enter/member.admission-decided',
}

const settled = async (page: Page) => {
  await page.locator('h1').first().waitFor()
  await page.waitForLoadState('networkidle')
}

const signIn = async (page: Page) => {
  await page.getByLabel('Tài khoản').fill('tochuc')
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('dangbo-sample')
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.getByRole('heading', { name: 'Bàn làm việc' }).waitFor()
}

it.concurrent.each([
  { width: 1280, height: 800, scheme: 'light' },
  { width: 1280, height: 800, scheme: 'dark' },
  { width: 360, height: 740, scheme: 'light' },
  { width: 360, height: 740, scheme: 'dark' },
] as const)(
  'every screen can be read and worked by everybody: $width px, $scheme',
  async ({ width, height, scheme }) => {
    const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' })
    await context.addInitScript(axe)
    await context.addInitScript(`localStorage.setItem('mantine-color-scheme-value', '${scheme}')`)
    const page = await context.newPage()
    const told: { [screen: string]: string[] } = {}
    const judge = async (name: string) => {
      await settled(page)
      const held = await faults(page)
      if (held.length) told[name] = held
    }
    await page.goto(served.address)
    await judge('sign-in')
    await signIn(page)
    for (const [name, path] of Object.entries(screens)) {
      await page.goto(served.address + path)
      if (path.startsWith('/enter/')) {
        await page.getByLabel('Người này chưa có trong sổ').check()
        await page.getByLabel('Đã tổ chức lễ kết nạp').check()
      }
      await judge(name)
    }
    await page.goto(`${served.address}/members`)
    await page.getByRole('row').nth(1).click()
    await page.getByRole('heading', { name: 'Quá trình' }).waitFor()
    await judge('a person')
    await page.goto(`${served.address}/reports/bao-cao-nam?from=2023-01-01&to=2023-12-31`)
    await page.getByRole('button', { name: /120 đảng viên/ }).click()
    await page.getByRole('complementary').getByText('Từ 120 căn cứ').waitFor()
    await judge('a report with a number open')
    expect(told).toEqual({})
    await context.close()
  },
  120_000,
)
