import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { servedSample } from './served.ts'

// The day's work of the officer of the organisation board, in a real browser: what is entered once
// moves the report, opens into its record, and can be taken back.

let served: Awaited<ReturnType<typeof servedSample>>
let browser: Browser
let page: Page

beforeAll(async () => {
  served = await servedSample()
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, acceptDownloads: true })
  page.setDefaultTimeout(10_000)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

const signIn = async (account: string) => {
  await page.goto(served.address)
  await page.getByLabel('Tài khoản').fill(account)
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('dangbo-sample')
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.getByRole('heading', { name: 'Bàn làm việc' }).waitFor()
}

const openReport = async () => {
  await page.goto(`${served.address}/reports/bao-cao-nam?from=2023-01-01&to=2023-12-31`)
  await page.getByText('CÔNG TÁC ĐẢNG VIÊN').waitFor()
}

/** The numbers of the report as they stand in it: admissions decided, and members. */
const numbers = async () => {
  await openReport()
  const text = await page.locator('main').innerText()
  return {
    admitted: /kết nạp\s+(\d+) đảng viên/.exec(text)?.[1],
    members: /Tổng số đảng viên đến cuối kỳ là\s+([\d.]+)/.exec(text)?.[1],
  }
}

/** Finds a subject by typing without marks, and waits for the name with them. */
const choose = async (field: Locator, typed: string, name: RegExp) => {
  await field.click()
  await field.fill(typed)
  await page.locator('[role=option]:visible').filter({ hasText: name }).first().click()
}

it('admits a member, finds the record behind the number, takes it back and downloads the report', async () => {
  await signIn('tochuc')
  expect(await numbers()).toEqual({ admitted: '120', members: '3.348' })

  await page.goto(`${served.address}/enter/member.admission-decided`)
  await choose(page.getByLabel('Ghi cho tổ chức đảng'), 'buon jun', /Chi bộ Buôn Jun/)
  await page.getByLabel('Người này chưa có trong sổ').check()
  await page.getByLabel('Họ và tên').fill('Y Thử Niê')
  await page.getByLabel('Ngày sinh').fill('12/5/1999')
  await page.getByLabel('Giới tính').selectOption({ label: 'Nam' })
  await page.getByLabel('Ngày quyết định').first().fill('1/12/2023')
  await page.getByLabel('Ngày chi bộ xét').fill('10/11/2023')
  await page.getByLabel('Nghề nghiệp khi kết nạp').selectOption({ index: 1 })
  await page.getByLabel('Học vấn phổ thông').last().selectOption({ label: 'Trung học phổ thông' })
  await page.getByRole('button', { name: 'Thêm dòng' }).click()
  const sponsors = page.getByRole('group', { name: 'Người giới thiệu' })
  await choose(sponsors.getByRole('textbox').first(), 'nie', /Chi bộ Buôn Jun/)
  await page.getByLabel('Có tổ chức đoàn hoặc công đoàn giới thiệu').check()
  await page.getByLabel('Số, ký hiệu').first().fill('1200-QĐ/HU')
  await page.getByLabel('Đã tổ chức lễ kết nạp').check()
  await page.getByLabel('Ngày làm lễ').fill('8/12/2023')

  // What it will do is told before it is entered.
  await page.getByText('3.349').waitFor()
  await page.getByText('121').first().waitFor()
  await page.getByRole('button', { name: 'Ghi sổ', exact: true }).click()
  await page.getByRole('button', { name: 'Hoàn tác' }).waitFor()

  expect(await numbers()).toEqual({ admitted: '121', members: '3.349' })
  await page.getByRole('button', { name: /121 đảng viên/ }).click()
  const trace = page.getByRole('complementary')
  await trace.getByRole('button', { name: /Quyết định kết nạp Y Thử Niê/ }).click()
  await trace.getByRole('link').first().click()
  await page.getByRole('heading', { name: /Y Thử Niê/ }).waitFor()

  await page
    .getByRole('button', { name: /Hoàn tác|Hủy bỏ/ })
    .first()
    .click()
  const reason = page.getByLabel('Lý do')
  if (await reason.isVisible().catch(() => false)) {
    await reason.fill('Ghi thử')
    await page.getByRole('button', { name: 'Hủy bỏ' }).last().click()
  }
  await page.getByText('Đã bị hủy bỏ').first().waitFor()
  expect(await numbers()).toEqual({ admitted: '120', members: '3.348' })

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Word' }).click()
  const file = await (await download).path()
  const document = strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array())
  expect(document.replace(/<[^>]+>/g, '')).toContain('3.348')
}, 120_000)
