// An admission file and what falls out of it: its steps, the decision printed from the same form, and what the
// entry moved. Three looks at the program, put side by side on one sheet.

/** DANGBO_SAMPLE of the program this picture is taken from; the decision is entered in it and stays. */
export const sample = 'lak'

const decidedOn = '12/12/2023'

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address of the program with the sample above
 * @param {{
 *   signIn: (page: import('playwright-core').Page, address: string, account: string) => Promise<void>,
 *   shoot: (page: import('playwright-core').Page, name: string) => Promise<void>,
 * }} tools
 */
export const admissionFile = async (browser, address, { signIn, shoot }) => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    deviceScaleFactor: 2,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await signIn(page, address, 'tochuc')
  const file = await fileAwaiting(page, address)
  await page.goto(`${address}/registers/admission-files/${file.subject}`)
  await page.locator('main h1').first().waitFor()
  const steps = await lookAt(page, page.locator('main'), { height: await wholeLines(page, 680) })
  const note = await decided(page, address, file)
  const record = await page.locator('main a[href^="/records/"]').last().getAttribute('href')
  const paper = await printed(context, `${address}/api${record}/papers/quyet-dinh-ket-nap.html`)
  const sheet = await browser.newPage({ viewport: { width: 1280, height: 400 } })
  await sheet.setContent(`<style>
    body { background: #efece5; display: grid; gap: 20px; grid-template-columns: 620px 1fr; margin: 20px }
    div { display: grid; gap: 20px; align-content: start }
    img { background: #fff; border: 1px solid #d8d3c8; box-sizing: border-box; display: block; width: 100% }
  </style><div>${[steps, note].map(shown).join('')}</div><div>${shown(paper)}</div>`)
  const height = await sheet.evaluate(() => document.documentElement.scrollHeight)
  await sheet.setViewportSize({ width: 1280, height })
  await shoot(sheet, 'admission-file.png')
  await sheet.close()
  await context.close()
}

const shown = (picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`

/** A file of the sample that has come to the decision. */
const fileAwaiting = async (page, address) => {
  const asked = new URLSearchParams({ on: '2023-12-12', filter: 'step:decision' })
  const { rows } = await (await page.request.get(`${address}/api/registers/admission-files?${asked}`)).json()
  const [found] = rows
  if (!found) throw new Error('no admission file awaits its decision')
  return found
}

/** How much of the story is shown without cutting through one of its lines. */
const wholeLines = (page, most) =>
  page.locator('main').evaluate((main, limit) => {
    const { top } = main.getBoundingClientRect()
    const ends = [...main.querySelectorAll('ol li')].map((one) => one.getBoundingClientRect().bottom - top)
    return Math.max(...ends.filter((end) => end <= limit))
  }, most)

/** A part of the page, at the most so high. */
const lookAt = async (page, part, { height }) => {
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(400)
  const box = await part.boundingBox()
  return page.screenshot({
    clip: { ...box, height: Math.min(box.height, height) },
    animations: 'disabled',
    caret: 'hide',
  })
}

/** Enters the decision with its ceremony; answers what the program told of it. */
const decided = async (page, address, { subject, data }) => {
  const asked = new URLSearchParams({ unit: data.cell, subject })
  await page.goto(`${address}/enter/member.admission-decided?${asked}`)
  await page.setViewportSize({ width: 900, height: 900 })
  const form = page.locator('form')
  await form.getByLabel('Ngày quyết định').first().fill(decidedOn)
  await form.getByLabel('Nghề nghiệp khi kết nạp').selectOption({ label: 'Nông dân' })
  await form.getByLabel('Học vấn phổ thông').last().selectOption({ label: 'Trung học phổ thông' })
  await form.getByLabel('Số, ký hiệu').first().fill('1312-QĐ/HU')
  await form.getByLabel('Đã tổ chức lễ kết nạp').check()
  await form.getByLabel('Ngày làm lễ').fill('22/12/2023')
  await form.locator('[role=status]', { hasText: '3.349' }).waitFor()
  await form.getByRole('button', { name: 'Ghi sổ', exact: true }).click()
  const told = page.locator('main [role=status]', { hasText: '3.349' })
  await told.waitFor()
  return lookAt(page, told, { height: 380 })
}

/** The decision as it is printed. */
const printed = async (context, address) => {
  const page = await context.newPage()
  await page.setViewportSize({ width: 820, height: 1130 })
  await page.goto(address)
  const picture = await page.locator('article').first().screenshot({ animations: 'disabled' })
  await page.close()
  return picture
}
