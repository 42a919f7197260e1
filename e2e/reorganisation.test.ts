import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RegisterAnswer } from '#kernel/answers.ts'
import { bodiesToDissolve, root } from '#samples/lak/organisations.ts'
import { axe, faults } from './axe.ts'
import { openBrowser } from './browser.ts'
import { servedSample } from './served.ts'

// One decision on the structure in a real browser: two cells are dissolved, one is founded, everybody goes
// there; previewed, entered, and taken back as one.

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

const day = '2024-01-15'
const names = bodiesToDissolve.flatMap((one) => one.agencies).slice(0, 2)
const founded = 'Chi bộ Tham mưu tổng hợp'

const signedIn = async (context: BrowserContext, account: string): Promise<Page> => {
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await page.request.post(`${served.address}/api/session`, {
    headers: { 'x-dangbo': '1' },
    data: { account, password: 'dangbo-sample' },
  })
  return page
}
const desk = async (account = 'tochuc'): Promise<Page> => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    reducedMotion: 'reduce',
  })
  await context.addInitScript(axe)
  return signedIn(context, account)
}

const registerOf = async (page: Page, query: string): Promise<RegisterAnswer> =>
  (await page.request.get(`${served.address}/api/registers/${query}`)).json()
const membersOfBook = async (page: Page) => (await registerOf(page, `memberships?on=${day}&pageSize=1`)).total
const membersOf = async (page: Page, cell: string) =>
  (await registerOf(page, `memberships?on=${day}&filter=cell:${cell}&pageSize=1`)).total
const cellNamed = async (page: Page, name: string) => {
  const { rows } = await registerOf(page, `party-organisations?on=${day}&q=${encodeURIComponent(name)}`)
  return rows.find((one) => one.name === name && one.data.parent === root)?.subject ?? ''
}

const choose = async (page: Page, label: string, name: string) => {
  await page.getByLabel(new RegExp(`^${label}( \\*)?$`)).fill(name)
  await page.getByRole('listbox').getByRole('option', { name }).first().click()
}
const addWork = (page: Page, does: string) => page.getByRole('button', { name: does, exact: true }).click()
const work = (page: Page, n: number) => page.getByRole('listitem').filter({ hasText: `Việc ${n}:` })

const planned = async (page: Page) => {
  await page.goto(`${served.address}/reorganise?on=${day}`)
  await page.getByLabel('Ngày quyết định').fill('15/1/2024')
  await page.getByLabel('Số, ký hiệu').fill('31-QĐ/HU')
  await addWork(page, 'Giải thể')
  await choose(page, 'Tổ chức giải thể 1', `Chi bộ ${names[0]}`)
  await page.getByRole('button', { name: 'Thêm tổ chức' }).click()
  await choose(page, 'Tổ chức giải thể 2', `Chi bộ ${names[1]}`)
}
const preview = (page: Page) => page.getByRole('button', { name: /^Xem trước/ }).click()
const enter = (page: Page) => page.getByRole('button', { name: 'Ghi sổ', exact: true })

it('two cells dissolved with nobody to receive their members: told by name, and not entered', async () => {
  const page = await desk()
  await planned(page)
  await preview(page)
  await page.getByRole('heading', { name: 'Còn vướng' }).waitFor()
  const old = await cellNamed(page, `Chi bộ ${names[0]}`)
  const left = page.getByText(`Chi bộ ${names[0]} kết thúc khi còn ${await membersOf(page, old)} đảng viên`)
  await left.waitFor()
  expect(await enter(page).isDisabled()).toBe(true)
  expect(await faults(page)).toEqual([])
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await faults(page)).toEqual([])
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wider).toBeLessThanOrEqual(0)
  await page.context().close()
}, 120_000)

/** The page of a figure tells the new cell as it was, and with those it follows. */
const bothStructures = async (page: Page, cell: string, together: number) => {
  await page.goto(`${served.address}/figures/members?at=${cell}&on=2024-03-31`)
  const series = page.getByRole('table', { name: /cơ cấu/ })
  const rowOf = (to: string) => series.getByRole('row').filter({ hasText: to }).getByRole('cell')
  await series.waitFor()
  expect(await rowOf('31/12/2023').allInnerTexts()).toEqual(['chưa thành lập', String(together)])
  expect(await rowOf('31/03/2024').allInnerTexts()).toEqual([String(together), String(together)])
  await rowOf('31/03/2024').first().getByRole('button').click()
  const drawer = page.getByRole('complementary', { name: 'Căn cứ của số liệu' })
  await drawer.getByLabel('Theo cơ cấu hiện nay').check()
  await drawer.getByText('theo cơ cấu ngày').waitFor()
  await drawer
    .getByText(`${together} đảng viên`)
    .or(drawer.getByText(String(together)))
    .first()
    .waitFor()
  expect(await faults(page)).toEqual([])
  await page.close()
}

it('two dissolved, one founded, everybody moved: previewed, entered and taken back as one', async () => {
  const page = await desk()
  await planned(page)
  const all = await membersOfBook(page)
  const old = [await cellNamed(page, `Chi bộ ${names[0]}`), await cellNamed(page, `Chi bộ ${names[1]}`)]
  const before = await Promise.all(old.map((cell) => membersOf(page, cell)))
  const together = before.reduce((sum, one) => sum + one, 0)
  expect(Math.min(...before)).toBeGreaterThan(2)

  await addWork(page, 'Thành lập')
  await page.getByLabel('Tên tổ chức mới').fill(founded)
  await work(page, 2).getByLabel('Loại tổ chức').selectOption('grassroots-cell')
  await choose(page, 'Trực thuộc', 'Đảng bộ huyện')
  await work(page, 2).getByLabel('Loại hình').selectOption('agency')
  await choose(page, 'Những gì còn lại về', founded)

  await page.reload()
  await page.getByText('Phương án đang lập được giữ lại').waitFor()
  expect(await page.getByLabel('Những gì còn lại về').inputValue()).toBe(founded)

  await preview(page)
  await page.getByText('Không còn vướng mắc.').waitFor()
  await page.getByText(`Chuyển: ${together} đảng viên`).waitFor()
  const line = page.getByRole('row').filter({ hasText: founded })
  await line.getByText(String(together)).first().waitFor()
  expect(await membersOf(page, old[0] ?? '')).toBe(before[0])
  expect(await faults(page)).toEqual([])

  await enter(page).click()
  await page.getByText('Đã ghi sổ quyết định 31-QĐ/HU').waitFor()
  expect(await membersOfBook(page)).toBe(all)
  expect(await membersOf(page, await cellNamed(page, founded))).toBe(together)
  expect(await membersOf(page, old[0] ?? '')).toBe(0)

  await bothStructures(await page.context().newPage(), await cellNamed(page, founded), together)

  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await page.getByText('Đã hoàn tác.').waitFor()
  expect(await membersOfBook(page)).toBe(all)
  expect(await Promise.all(old.map((cell) => membersOf(page, cell)))).toEqual(before)
  expect(await cellNamed(page, founded)).toBe('')
  await page.context().close()
}, 120_000)

it('those of the past open into their table; who only looks cannot plan', async () => {
  const page = await desk('xem')
  await page.goto(`${served.address}/reorganise`)
  const dissolved = page.getByRole('button', { name: /kết thúc/ }).first()
  await dissolved.click()
  await page.getByRole('table').waitFor()
  expect(await page.getByRole('button', { name: 'Giải thể' }).count()).toBe(0)
  expect(await page.getByRole('button', { name: 'Hủy bỏ', exact: true }).count()).toBe(0)
  expect(await faults(page)).toEqual([])
  await page.context().close()
}, 120_000)
