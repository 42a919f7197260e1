import { readFileSync } from 'node:fs'
import { Document, Packer, Paragraph } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axe, faults } from './axe.ts'
import { openBrowser } from './browser.ts'
import { servedSample } from './served.ts'

// Somebody checks a report before it is signed: pastes it, goes from mistake to mistake, copies what
// to put instead, and hands the comments back on paper or in the Word file itself.

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

const lines = [
  'Báo cáo kết quả năm 2023 của Đảng bộ xã Ea Thử',
  'Công tác cán bộ thực hiện đối với 102 đồng chí, gồm điều động 25 đồng chí; bổ nhiệm 14 đồng chí; giới thiệu ứng cử 61 đồng chí.',
  'Toàn xã có 41/42 thôn, buôn có chi bộ, đạt 97,61%.',
  'Tiếp nhận 58 đơn, bao gồm khiếu nại 11 đơn, tố cáo 03 đơn và kiến nghị 44 đơn.',
]
const report = lines.join('\n')

const signedIn = async (options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> => {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
    acceptDownloads: true,
    ...options,
  })
  await context.addInitScript(axe)
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(served.address)
  await page.getByLabel('Tài khoản').fill('tonghop')
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('dangbo-sample')
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.getByRole('heading', { name: 'Bàn làm việc' }).waitFor()
  return page
}

const textBox = (page: Page) => page.getByRole('textbox', { name: 'Văn bản cần kiểm tra' })
const check = async (page: Page) => {
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click()
  await page
    .getByText(/^Đã đọc .* số liệu/)
    .first()
    .waitFor()
}
const list = (page: Page) => page.getByRole('complementary', { name: 'Kết quả' })
const current = (page: Page) => list(page).locator('[aria-current=true]')

it('finds 102 against its parts and the cut percentage, by one key, and copies what to put instead', async () => {
  const page = await signedIn()
  await page.getByRole('link', { name: 'Kiểm tra văn bản' }).click()
  await textBox(page).fill(report)
  await check(page)

  await page.getByText('1 chỗ cần sửa, 1 chỗ nên xem lại').waitFor()
  expect(await current(page).innerText()).toMatch(/Không khớp[\s\S]*25 \+ 14 \+ 61 = 100/)
  expect(await page.locator('[data-claim][data-mark=inconsistent]').allInnerTexts()).toEqual([
    '102 đồng chí',
    '25 đồng chí',
    '14 đồng chí',
    '61 đồng chí',
  ])
  await page.getByRole('button', { name: 'Chép 100' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('100')

  await page.keyboard.press('n')
  expect(await current(page).innerText()).toMatch(/Cắt số lẻ[\s\S]*97,62%/)
  expect(await page.locator('[data-spoken]').allInnerTexts()).toEqual(['41/42 thôn', '97,61%'])
  await page.keyboard.press('k')
  expect(await current(page).innerText()).toContain('Không khớp')

  // What agrees is folded, and counted.
  const agreeing = page.getByRole('button', { name: /Khớp\s*1/ })
  expect(await agreeing.getAttribute('aria-pressed')).toBe('false')
  await agreeing.click()
  await list(page).getByText('11 + 3 + 44 = 58').waitFor()

  // Arrows go from number to number, and each says how it was read.
  await page.locator('[data-claim][tabindex="0"]').focus()
  await page.keyboard.press('ArrowRight')
  await page.getByRole('dialog', { name: '25 đồng chí' }).getByText('số đếm').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  // On paper: the table, and nothing of the screen.
  await page.emulateMedia({ media: 'print' })
  await page.getByRole('heading', { name: 'PHIẾU GÓP Ý SỐ LIỆU' }).waitFor()
  const rows = await page.getByRole('table', { name: 'Chỗ cần sửa' }).getByRole('row').allInnerTexts()
  expect(rows).toHaveLength(3)
  expect(rows[1]).toMatch(/Đoạn 2[\s\S]*25 \+ 14 \+ 61 = 100[\s\S]*Sửa 102 thành 100/)
  expect(await page.locator('[data-claim]').first().isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })

  // Another screen and back: the answer is still there. A reload: the text is.
  await page.getByRole('link', { name: 'Báo cáo', exact: true }).click()
  await page.getByRole('heading', { name: 'Báo cáo' }).waitFor()
  await page.getByRole('link', { name: 'Kiểm tra văn bản' }).click()
  await current(page).waitFor()
  await page.reload()
  expect(await textBox(page).inputValue()).toBe(report)
  await page.context().close()
}, 60_000)

it('says what was examined where nothing is wrong, and refuses a file where it was chosen', async () => {
  const page = await signedIn()
  await page.goto(`${served.address}/check`)
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click()
  await page.getByRole('alert').getByText('Chưa có văn bản').waitFor()
  await textBox(page).fill(lines[3] ?? '')
  await check(page)
  await page.getByText('Không thấy chỗ nào không khớp').first().waitFor()
  await page.getByText('Đã đọc 4 số liệu, xét 1 quan hệ giữa các số.').first().waitFor()

  await page.getByRole('button', { name: 'Văn bản khác' }).click()
  await page.getByLabel('Chọn tệp: Văn bản cần kiểm tra').setInputFiles({
    name: 'bản chụp.png',
    mimeType: 'image/png',
    buffer: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  })
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click()
  const told = await page.getByRole('alert').innerText()
  expect(told).toContain('bản chụp.png')
  expect(told).toContain('Mã: document-image')
  await page.context().close()
}, 60_000)

it('reads a Word file and gives it back with the comments in its margin', async () => {
  const page = await signedIn()
  await page.goto(`${served.address}/check`)
  const word = new Document({ sections: [{ children: lines.map((one) => new Paragraph(one)) }] })
  await page.getByLabel('Chọn tệp: Văn bản cần kiểm tra').setInputFiles({
    name: 'Báo cáo năm.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: await Packer.toBuffer(word),
  })
  await check(page)
  await page.getByText('1 chỗ cần sửa, 1 chỗ nên xem lại').waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Chép ghi chú vào Word' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('Báo cáo năm (góp ý).docx')
  const parts = unzipSync(readFileSync(await file.path()))
  const comments = strFromU8(parts['word/comments.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '')
  expect(comments).toContain('25 + 14 + 61 = 100')
  await page.context().close()
}, 60_000)

it('opens what the book counts under a claim', async () => {
  const page = await signedIn()
  await page.goto(`${served.address}/check`)
  await textBox(page).fill('Năm 2023, toàn Đảng bộ huyện kết nạp 121 đảng viên.')
  await page.getByLabel('So với sổ').check()
  await check(page)
  expect(await current(page).innerText()).toContain('Khác sổ')
  await list(page)
    .getByRole('button', { name: /Mở căn cứ/ })
    .click()
  await page.getByRole('complementary', { name: 'Căn cứ của số liệu' }).getByText('Từ 120 căn cứ').waitFor()
  await page.context().close()
}, 60_000)

it.each([
  { width: 1280, height: 800, scheme: 'light' },
  { width: 1280, height: 800, scheme: 'dark' },
  { width: 360, height: 740, scheme: 'light' },
  { width: 360, height: 740, scheme: 'dark' },
] as const)(
  'can be read and worked by everybody: $width px, $scheme',
  async ({ width, height, scheme }) => {
    const page = await signedIn({ viewport: { width, height } })
    await page.evaluate((one) => localStorage.setItem('mantine-color-scheme-value', one), scheme)
    await page.goto(`${served.address}/check`)
    await textBox(page).fill(report)
    expect(await faults(page)).toEqual([])
    await check(page)
    expect(await faults(page)).toEqual([])
    await page.getByRole('button', { name: /Chỗ tiếp/ }).click()
    await page.locator('[data-claim]', { hasText: '97,61%' }).click()
    await page.getByRole('dialog').waitFor()
    expect(await faults(page)).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await page.context().close()
  },
  60_000,
)
