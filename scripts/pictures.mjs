// node scripts/pictures.mjs: takes the pictures of docs/pictures from the sample books. It starts the program on a
// temporary data folder, signs in as an office would, and photographs what the README shows. With names, such as
// `node scripts/pictures.mjs phoneOffline enteredFor`, only those. Pictures that need more than a few steps lie in
// scripts/pictures, one function a file.
// The page of the Word file needs LibreOffice, pdftoppm and a Times that knows Vietnamese (Times New Roman, or Tinos
// of Debian's fonts-croscore; Liberation Serif there does not); without the two programs it is left as it is.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { register } from 'tsx/esm/api'
import { packageRoot } from './build.mjs'

register()
const { openBrowser } = await import('../e2e/browser.ts')

const pictures = join(packageRoot, 'docs/pictures')
const work = mkdtempSync(join(tmpdir(), 'dangbo-pictures-'))

/** The program on an empty folder with a sample; answers its address once it is served. @param {string} sample */
const start = async (sample) => {
  const program = spawn(process.execPath, [join(packageRoot, 'scripts/start.mjs')], {
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      DANGBO_DATA: join(work, sample),
      DANGBO_SAMPLE: sample,
      DATABASE_URL: '',
      DANGBO_LOG: 'warn',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await new Promise((resolve, reject) => {
    let said = ''
    program.stdout.on('data', (part) => {
      said += part
      const found = /^Dangbo: (\S+)$/m.exec(said)
      if (found) resolve(found[1])
    })
    program.once('exit', () => reject(new Error(`the program ended before it served:\n${said}`)))
  })
  const stop = () => new Promise((resolve) => program.once('exit', resolve) && program.kill('SIGTERM'))
  return { address, stop }
}

const has = (program) => spawnSync('which', [program]).status === 0

/** Fewer colours where ImageMagick is there: a page of text needs no more than a few dozen. */
const keep = (file, name) => {
  const kept = join(pictures, name)
  if (has('convert')) {
    const { status } = spawnSync('convert', [file, '-strip', '+dither', '-colors', '96', `png8:${kept}`])
    if (status === 0) return console.log(name)
  }
  renameSync(file, kept)
  console.log(name)
}

const shoot = async (page, name) => {
  // Nothing moves in a picture, and no cursor blinks.
  await page.mouse.move(640, 4)
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(400)
  const file = join(work, name)
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' })
  keep(file, name)
}

/** The report with the number 120 open beside it. */
const reportOpen = async (page, address) => {
  await page.goto(`${address}/reports/bao-cao-nam`)
  const figure = page.locator('article button', { hasText: /^120/ }).first()
  await figure.waitFor()
  await figure.click()
  await page.getByText('Từ 120 căn cứ').waitFor()
  // The drawer narrows the page; only then is it known where the number stands.
  await page.waitForTimeout(300)
  await figure.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await page.evaluate(() => window.scrollBy(0, 130))
  await shoot(page, 'report-open.png')
}

/** The first page of the same report as Word prints it. */
const reportDocx = async (page, address) => {
  if (!has('soffice') || !has('pdftoppm'))
    return console.log('report-docx.png: no LibreOffice, left as it is')
  const answer = await page.request.get(
    `${address}/api/reports/bao-cao-nam.docx?from=2023-01-01&to=2023-12-31`,
  )
  const file = join(work, 'report.docx')
  writeFileSync(file, await answer.body())
  spawnSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', work, file], { stdio: 'ignore' })
  const paper = join(work, 'report-docx')
  spawnSync('pdftoppm', [
    '-f',
    '1',
    '-l',
    '1',
    '-r',
    '96',
    '-png',
    '-singlefile',
    join(work, 'report.pdf'),
    paper,
  ])
  if (has('convert'))
    spawnSync('convert', [`${paper}.png`, '-bordercolor', '#d8d3c8', '-border', '1', `${paper}.png`])
  keep(`${paper}.png`, 'report-docx.png')
}

/** A text with mistakes, checked: 102 against its parts, 97,61 cut, and what to put instead. */
const textChecked = async (page, address) => {
  await page.goto(`${address}/check`)
  await page.getByRole('button', { name: 'Dùng văn bản ví dụ' }).click()
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click()
  await page.getByRole('button', { name: /Chỗ tiếp/ }).waitFor()
  await shoot(page, 'text-checked.png')
}

const signIn = async (page, address, account) => {
  await page.goto(address)
  await page.getByLabel('Tài khoản').fill(account)
  await page.getByLabel('Mật khẩu').first().fill('dangbo-sample')
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.getByRole('navigation').first().waitFor()
}

/** A cell's meeting told on a phone that has no network: it waits, "Chờ gửi 1". */
const phoneOffline = async (browser, address) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await signIn(page, address, 'chibo')
  await page.goto(`${address}/meetings/enter?month=2024-01&on=2024-01-20`)
  await page.getByText('Chạm tên đồng chí VẮNG').waitFor()
  await context.setOffline(true)
  await page.locator('fieldset li button').nth(1).click()
  await page.getByLabel('Tôi đã đếm').check()
  await page.getByRole('button', { name: 'Ghi sổ', exact: true }).click()
  await page.getByText('Chờ gửi 1').waitFor()
  await page.getByRole('button', { name: 'Ghi tiếp' }).click()
  await page.locator('fieldset li button').nth(1).click()
  await page.evaluate(() => window.scrollTo(0, 392))
  await shoot(page, 'phone-offline.png')
  await context.close()
}

/** Twenty cells from their paper forms, in one grid. */
const enteredFor = async (browser, address) => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 1240 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await signIn(page, address, 'danguy')
  await page.goto(`${address}/meetings/enter-for?on=2024-01-31`)
  const column = async (name, values) => {
    const fields = page.locator(`[data-column=${name}]`)
    await fields.first().waitFor()
    for (const [line, value] of values.entries()) if (value) await fields.nth(line).fill(value)
  }
  await column('day', ['5', '5', '6', '7', '7', '', '5', '8', '6', '5', '7', '4', '6', '6', '5'])
  await column('present', [
    '12',
    '14',
    '11',
    '15',
    '13',
    '',
    '12',
    '14',
    '13',
    '',
    '12',
    '9',
    '14',
    '11',
    '13',
  ])
  await page.locator('select[data-column=reason]').nth(5).selectOption({ label: 'Thiên tai, dịch bệnh' })
  await column('contents', ['Bàn việc đón Tết', 'Phát triển đảng viên', '', 'Giúp hộ nghèo', 'Thu đảng phí'])
  await page.locator('h1').click()
  await shoot(page, 'entered-for.png')
  await context.close()
}

/** Those of the office, one after another on one page. */
const ofTheOffice = (shootPage) => async (browser, address) => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await signIn(page, address, 'tochuc')
  await shootPage(page, address)
  await context.close()
}

/** Each picture's function by its name, and the sample it is taken from; what enters something comes last. */
const all = [
  { name: 'reportOpen', sample: 'lak', take: ofTheOffice(reportOpen) },
  { name: 'reportDocx', sample: 'lak', take: ofTheOffice(reportDocx) },
  { name: 'textChecked', sample: 'lak', take: ofTheOffice(textChecked) },
  { name: 'phoneOffline', sample: 'lak', take: phoneOffline },
  { name: 'enteredFor', sample: 'lak', take: enteredFor },
]
const folder = join(packageRoot, 'scripts/pictures')
for (const file of readdirSync(folder).filter((one) => one.endsWith('.mjs'))) {
  const { sample, ...told } = await import(pathToFileURL(join(folder, file)).href)
  for (const [name, take] of Object.entries(told))
    if (typeof take === 'function') all.push({ name, sample, take })
}

const wanted = process.argv.slice(2)
const chosen = all.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
mkdirSync(pictures, { recursive: true })
const browser = await openBrowser()
try {
  for (const sample of new Set(chosen.map((one) => one.sample))) {
    const { address, stop } = await start(sample)
    try {
      for (const { take } of chosen.filter((one) => one.sample === sample))
        await take(browser, address, { signIn, shoot })
    } finally {
      await stop()
    }
  }
} finally {
  await browser.close()
  rmSync(work, { recursive: true, force: true })
}
