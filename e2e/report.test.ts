import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axe, faults } from './axe.ts'
import { openBrowser } from './browser.ts'
import { servedSample } from './served.ts'

// The report as its writer works with it before the year is over, and the calendar of a month, in a real browser.

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

const signedIn = async (account: string, width = 1280): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height: 860 }, reducedMotion: 'reduce' })
  await context.addInitScript(axe)
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await page.request.post(`${served.address}/api/session`, {
    headers: { 'x-dangbo': '1' },
    data: { account, password: 'dangbo-sample' },
  })
  return page
}
const openReport = async (page: Page, from: string, to: string) => {
  await page.goto(`${served.address}/reports/bao-cao-nam?from=${from}&to=${to}`)
  await page.locator('article').waitFor()
}

/** Of every sheet a page is printed on, whether it lies across. */
const sheetsAcross = async (page: Page): Promise<boolean[]> => {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const sheets = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/gu)]
  return sheets.map(([, width, height]) => Number(width) > Number(height))
}

it('opens a forecast of the year into what was counted and what is expected', async () => {
  const page = await signedIn('tonghop')
  await openReport(page, '2023-01-01', '2023-11-30')
  const forecast = page.locator('article p', { hasText: 'Kết nạp đảng viên ước cả năm' })
  await forecast.getByRole('button', { name: '120 đảng viên' }).click()
  const drawer = page.getByRole('complementary').filter({ hasText: 'đã thực hiện + dự ước còn lại' })
  await drawer.waitFor()
  expect(await drawer.textContent()).toContain('· ước')
  expect(await faults(page)).toEqual([])
})

it('tells who owes a number, and opens the form with what is known of it', async () => {
  const page = await signedIn('tonghop')
  await openReport(page, '2023-01-01', '2023-10-31')
  await page.getByRole('button', { name: /^Ai còn nợ số: 3/ }).click()
  const owed = page.getByRole('region', { name: 'Ai còn nợ số' })
  expect(await owed.textContent()).toContain('Ủy ban nhân dân huyện')
  expect(await faults(page)).toEqual([])
  await owed.getByRole('link', { name: /Dự ước chỉ tiêu cả năm/ }).click()
  await page.getByRole('heading', { name: 'Dự ước chỉ tiêu cả năm' }).waitFor()
  expect(await page.locator('form').textContent()).toContain('Kết nạp đảng viên')
})

it('shortens a long list of names, and opens the whole of it', async () => {
  const page = await signedIn('tonghop')
  await openReport(page, '2024-01-01', '2024-12-31')
  await page.getByRole('button', { name: /232 chi bộ khác/ }).click()
  await page.getByRole('complementary').filter({ hasText: '238' }).waitFor()
})

it('shows a month as a grid on a desk, as a list on a phone, and on one sheet across', async () => {
  const desk = await signedIn('tonghop')
  await desk.goto(`${served.address}/calendar/month?on=2023-12-31`)
  await desk.getByRole('heading', { name: 'Lịch công tác tháng 12/2023' }).waitFor()
  const grid = desk.getByRole('table')
  await grid.getByRole('link').first().waitFor()
  expect(await grid.getByRole('columnheader').count()).toBe(7)
  expect(await faults(desk)).toEqual([])
  expect(await sheetsAcross(desk)).toEqual([true])

  await desk.getByRole('button', { name: 'Tháng sau' }).click()
  await desk.getByRole('heading', { name: 'Lịch công tác tháng 1/2024' }).waitFor()
  await desk.getByRole('button', { name: 'Tháng trước' }).click()
  const told = await grid.getByRole('link').allTextContents()
  expect(told.length).toBeGreaterThan(3)

  // October 2023 began on a Sunday: six weeks are the most a month touches.
  for (const month of ['11/2023', '10/2023']) {
    await desk.getByRole('button', { name: 'Tháng trước' }).click()
    await desk.getByRole('heading', { name: `Lịch công tác tháng ${month}` }).waitFor()
  }
  expect(await grid.getByRole('row').count()).toBe(7)
  expect(await sheetsAcross(desk)).toEqual([true])

  const phone = await signedIn('tonghop', 360)
  await phone.goto(`${served.address}/calendar/month?on=2023-12-31`)
  const list = phone.locator('dl')
  await list.getByRole('link').first().waitFor()
  expect(await phone.getByRole('table').isVisible()).toBe(false)
  expect(await list.getByRole('link').allTextContents()).toEqual(told)
})

it('marks today', async () => {
  const page = await signedIn('tonghop')
  await page.goto(`${served.address}/calendar/month`)
  const thisMonth = page.getByRole('button', { name: 'Tháng này' })
  await page.getByRole('table').waitFor()
  if (await thisMonth.isVisible()) await thisMonth.click()
  expect(await page.locator('table [aria-current="date"]').count()).toBe(1)
})
