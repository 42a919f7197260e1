import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadSample } from '#app/samples.ts'
import { type Serving, serve } from '#app/server.ts'
import { readEnv } from '#platform/env.ts'
import { axe, faults } from './axe.ts'
import { openBrowser } from './browser.ts'

// What a new office does on its first day, from an empty data folder to the first report closed: nothing is
// typed but the accounts, one meeting and the lists the office has in Excel already.

const folder = mkdtempSync(join(tmpdir(), 'dangbo-newcomer-'))
const password = 'mat khau dai 2026'

let serving: Serving
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  const env = { ...readEnv({}), port: 0, dataFolder: join(folder, 'data'), sample: null }
  serving = await serve({ ...env, logLevel: 'error' }, { loadSample })
  browser = await openBrowser()
  context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    acceptDownloads: true,
  })
  await context.addInitScript(axe)
  page = await context.newPage()
  page.setDefaultTimeout(30_000)
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await serving?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const step = () => page.locator('main [aria-current=step]')
const isClean = async () => expect(await faults(page)).toEqual([])

const signIn = async (account: string) => {
  await context.clearCookies()
  await page.goto(serving.address)
  await page.getByLabel('Tài khoản').fill(account)
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(password)
  await button('Đăng nhập').click()
  await page.getByRole('heading', { name: 'Bàn làm việc' }).waitFor()
}

const addAccount = async (name: string, displayName: string, functions: string[], cell?: string) => {
  const form = page.locator('main form').last()
  await form.getByLabel(/^Họ và tên/).fill(displayName)
  await form.getByLabel(/^Tài khoản/).fill(name)
  await form.getByLabel(/^Mật khẩu/).fill(password)
  for (const one of functions) await form.getByLabel(one, { exact: true }).check()
  if (cell) {
    await form.getByLabel(/^Phạm vi/).fill(cell)
    await page.locator('[role=option]:visible').filter({ hasText: cell }).first().click()
  }
  await button('Thêm tài khoản').click()
  await page.getByText(`Đã thêm tài khoản ${name}`).waitFor()
}

type Row = { readonly [heading: string]: string }

/** The list as the office fills it in: the template it downloads, with its rows. */
const filledIn = async (rows: readonly Row[]): Promise<string> => {
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Tải mẫu danh sách' }).click()
  const template = await download
  const path = join(folder, template.suggestedFilename())
  await template.saveAs(path)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(path)
  const [sheet] = workbook.worksheets
  const headings = ((sheet?.getRow(1).values ?? []) as string[]).slice(1)
  for (const row of rows) sheet?.addRow(headings.map((heading) => row[heading.replace(' *', '')] ?? ''))
  await workbook.xlsx.writeFile(path)
  return path
}
const choose = (path: string) => page.locator('input[type=file]').setInputFiles(path)

const cells = ['Chi bộ buôn Mẫu', 'Chi bộ buôn Rừng', 'Chi bộ Trường Tiểu học Mẫu', 'Chi bộ Quân sự xã']
const organisations = (under: string): Row[] => [
  { 'Tên tổ chức đảng': 'Đảng bộ xã Mẫu' },
  ...cells.map((name, index) => ({
    'Tên tổ chức đảng': name,
    Mã: `0${index + 1}`,
    'Trực thuộc': index === 3 ? under : '',
    'Ngày thành lập': '3/2/1998',
  })),
]
const names = ['Y Bhiăng Niê', 'H’Yur Je', 'Trần Văn Mẫu', 'Lê Thị Thử', 'Y Ƀlŭl Niê Blô', 'Nông Văn Ví']
const members: Row[] = cells.flatMap((cell, at) =>
  names.map((name, index) => ({
    'Họ và tên': `${name} ${at + 1}`,
    'Ngày sinh': `${index + 1}/5/19${70 + at * 4 + index}`,
    'Giới tính': index % 3 === 1 ? 'Nữ' : 'Nam',
    'Dân tộc': 'Ê Đê',
    'Chi bộ': cell,
    'Ngày chính thức': `3/2/20${String(5 + index).padStart(2, '0')}`,
  })),
)

it('opens a book from an empty folder to the first report', async () => {
  const started = performance.now()
  const took: string[] = []
  let since = started
  const told = (what: string) => {
    took.push(`${what} ${((performance.now() - since) / 1000).toFixed(1)} s`)
    since = performance.now()
  }

  await page.goto(serving.address)
  await page.getByRole('heading', { name: 'Mở sổ' }).waitFor()
  await isClean()
  await page.getByLabel('Tên Đảng bộ').fill('Đảng bộ xã Mẫu')
  await page.getByLabel('Cấp ủy cấp trên').fill('Tỉnh ủy Mẫu')
  await page.getByLabel('Sổ mở từ ngày').fill('1/1/2026')
  await page.getByLabel('Họ và tên người quản trị').fill('Nguyễn Quản Trị')
  await page.getByLabel('Tài khoản').fill('quantri')
  await page.getByLabel(/^Mật khẩu/).fill(password)
  await button('Mở sổ').click()
  await page.getByRole('heading', { name: 'Bàn làm việc' }).waitFor()
  told('set up')

  // The administrator makes the accounts, and nothing else.
  expect(await step().textContent()).toBe('Thêm tài khoản cho người ghi sổ')
  await isClean()
  await step().click()
  await page.getByRole('heading', { name: 'Tài khoản người dùng' }).waitFor()
  await addAccount('xaydungdang', 'Lê Thị Tổ Chức', ['Ban Xây dựng Đảng', 'Văn phòng – tổng hợp'])
  told('first account')

  await signIn('xaydungdang')
  expect(await step().textContent()).toBe('Nhập danh sách tổ chức đảng')
  await step().click()
  await page.getByRole('heading', { name: 'Nhập tổ chức đảng từ Excel' }).waitFor()
  await isClean()
  await choose(await filledIn(organisations('Đảng ủy xã')))
  await page.getByText('3/5 dòng ghi được').waitFor()
  await page.getByText('không có «Đảng ủy xã» trong sổ hay trong danh sách').waitFor()
  await choose(await filledIn(organisations('Đảng bộ xã Mẫu')))
  await button('Ghi sổ 4 dòng').click()
  await page.getByText('Đã ghi sổ 4/5 dòng').waitFor()
  await isClean()
  told('organisations')

  await page.getByRole('link', { name: 'Nhập đảng viên từ Excel' }).click()
  await page.getByRole('heading', { name: 'Nhập đảng viên từ Excel' }).waitFor()
  await choose(await filledIn(members))
  await button('Ghi sổ 24 dòng').click()
  await page.getByText('Đã ghi sổ 24/24 dòng').waitFor()
  told('members')

  await page.goto(serving.address)
  await page.getByRole('heading', { name: 'Bàn làm việc' }).waitFor()
  expect(await step().textContent()).toBe('Ghi cuộc sinh hoạt chi bộ đầu tiên')

  // The cell tells of its meeting itself.
  await signIn('quantri')
  await page.goto(`${serving.address}/accounts`)
  await addAccount('buonmau', 'Bí thư chi bộ buôn Mẫu', ['Chi bộ'], 'Chi bộ buôn Mẫu')
  await signIn('buonmau')
  await page.goto(`${serving.address}/meetings/enter?month=2026-01&on=2026-01-20`)
  await page.getByText('Chạm tên đồng chí VẮNG').waitFor()
  await page.getByLabel('Tôi đã đếm').check()
  await button('Ghi sổ').click()
  await page.getByText('Đã ghi sổ sinh hoạt tháng 01/2026.').waitFor()
  told('first meeting')

  await signIn('xaydungdang')
  expect(await step().textContent()).toBe('Lập và chốt báo cáo đầu tiên')
  expect(await printedPages()).toBe(1)
  await page.goto(`${serving.address}/reports/bao-cao-nam?from=2026-01-01&to=2026-06-30`)
  await page.getByText(/Tổng số đảng viên đến cuối kỳ là\s+24/).waitFor()
  await button('Chốt số liệu').first().click()
  const missing = page.getByLabel(/Chốt cả khi còn/)
  if (await missing.isVisible()) await missing.check()
  await page.locator('form').getByRole('button', { name: 'Chốt số liệu' }).click()
  await page.waitForURL(/reports\/closed\//)
  told('first report')

  await page.goto(serving.address)
  await page.getByRole('heading', { name: 'Bàn làm việc' }).waitFor()
  await page.locator('main ol li').first().waitFor()
  expect(await step().count()).toBe(0)

  const seconds = (performance.now() - started) / 1000
  console.info(`The tour took ${seconds.toFixed(0)} s of the machine: ${took.join(', ')}.`)
  expect(seconds).toBeLessThan(240)
}, 300_000)

/** How many sheets of A4 the desk prints on. */
const printedPages = async (): Promise<number> => {
  const pdf = await page.pdf({ format: 'A4' })
  return (await getDocumentProxy(new Uint8Array(pdf))).numPages
}
