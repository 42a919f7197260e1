import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { servedSample } from './served.ts'

// A cell's meeting through its doors, in a real browser: a phone without a network, a tab that is killed,
// two devices that tell the same month, and an officer who enters for many cells from paper.

let served: Awaited<ReturnType<typeof servedSample>>
let browser: Browser

beforeAll(async () => {
  served = await servedSample()
  browser = await openBrowser()
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, reducedMotion: 'reduce' } as const

const signedIn = async (context: BrowserContext, account: string): Promise<Page> => {
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await page.goto(served.address)
  await page.getByLabel('Tài khoản').fill(account)
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('dangbo-sample')
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.getByRole('heading', { name: 'Bàn làm việc' }).waitFor()
  return page
}

const formOf = (month: string) => `${served.address}/meetings/enter?month=${month}&on=${month}-20`

/** The form with the names of the cell, and the program itself kept on the device. */
const openForm = async (page: Page, month: string) => {
  await page.goto(formOf(month))
  await page.getByText('Chạm tên đồng chí VẮNG').waitFor()
}
const keptOnDevice = (page: Page) =>
  page.waitForFunction(async () => {
    const shelf = await caches.open('dangbo-program')
    return (await shelf.match('/')) !== undefined && (await shelf.keys()).length > 3
  })

const fillIn = async (page: Page) => {
  await page.locator('fieldset li button').first().tap()
  await page.getByLabel('Tôi đã đếm').check()
  await page.getByRole('button', { name: 'Thu nộp đảng phí' }).tap()
}
const enter = (page: Page) => page.getByRole('button', { name: 'Ghi sổ', exact: true }).tap()

const meetingsOf = async (page: Page, month: string) => {
  const answer = await page.request.get(
    `${served.address}/api/registers/cell-meetings?on=${month}-28&filter=month:${month}`,
  )
  return (await answer.json()).rows as { data: { present: number; door: string } }[]
}

it('a phone without a network keeps the meeting through a killed tab and sends it once', async () => {
  const context = await browser.newContext(phone)
  const page = await signedIn(context, 'chibo')
  await openForm(page, '2024-01')
  await keptOnDevice(page)
  await context.setOffline(true)
  await fillIn(page)
  await enter(page)
  await page.getByText('Chờ gửi 1').waitFor()
  await page.close()

  const reopened = await context.newPage()
  await reopened.goto(formOf('2024-01'))
  await reopened.getByText('Chờ gửi 1').waitFor()
  await reopened.getByText('Chạm tên đồng chí VẮNG').waitFor()

  await context.setOffline(false)
  await reopened.reload()
  await reopened.getByText('Chạm tên đồng chí VẮNG').waitFor()
  await expect.poll(async () => (await meetingsOf(reopened, '2024-01')).length, { timeout: 20_000 }).toBe(1)
  await reopened.getByText('Chờ gửi 1').waitFor({ state: 'detached' })
  const entered = await meetingsOf(reopened, '2024-01')
  expect(entered[0]?.data.door).toBe('phone')
  await context.close()
}, 120_000)

it('told by two devices, the second becomes a draft that says why; signing out leaves nothing', async () => {
  const [first, second] = [await browser.newContext(phone), await browser.newContext(phone)]
  const slow = await signedIn(first, 'chibo')
  await openForm(slow, '2024-02')
  await keptOnDevice(slow)
  await first.setOffline(true)
  await fillIn(slow)
  await enter(slow)
  await slow.getByText('Chờ gửi 1').waitFor()

  const quick = await signedIn(second, 'chibo')
  await openForm(quick, '2024-02')
  await quick.getByLabel('Tôi đã đếm').check()
  await enter(quick)
  await quick.getByText('Đã ghi sổ sinh hoạt tháng 02/2024').waitFor()

  await first.setOffline(false)
  await slow.getByText('Chờ gửi 1').waitFor({ state: 'detached' })
  expect(await meetingsOf(slow, '2024-02')).toHaveLength(1)
  const drafts = await (await slow.request.get(`${served.address}/api/drafts`)).json()
  expect(drafts).toHaveLength(1)
  expect(drafts[0].error.code).toBe('cell-met-already')
  expect(drafts[0].reason).toContain('02/2024')

  await slow.getByRole('button', { name: /^Tài khoản/ }).tap()
  await slow.getByRole('button', { name: 'Đăng xuất' }).tap()
  await slow.getByRole('textbox', { name: 'Mật khẩu' }).waitFor()
  const left = await slow.evaluate(async () => ({
    stored: Object.keys(localStorage).filter((key) => /^dangbo\.(device|unsent)/.test(key)),
    shelves: await caches.keys(),
  }))
  expect(left).toEqual({ stored: [], shelves: [] })
  await first.close()
  await second.close()
}, 120_000)

it('an officer enters the month of twenty cells in one grid, by keyboard alone', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await signedIn(context, 'danguy')
  await page.goto(`${served.address}/meetings/enter-for?on=2024-03-31`)
  const days = page.locator('[data-column=day]')
  await days.first().focus()
  const count = Math.min(20, await days.count())
  expect(count).toBeGreaterThan(10)
  for (let line = 0; line < count; line++) await page.keyboard.type('7\n')
  await page.locator('[data-column=present]').first().focus()
  for (let line = 0; line < count; line++) await page.keyboard.type('3\n')
  await page.getByRole('button', { name: `Ghi sổ ${count} chi bộ` }).click()
  await page.getByText(`Đã ghi ${count}/`).waitFor()
  const rows = await meetingsOf(page, '2024-03')
  expect(rows).toHaveLength(count)
  expect(new Set(rows.map((one) => one.data.door))).toEqual(new Set(['entered-for']))
  await context.close()
}, 120_000)
