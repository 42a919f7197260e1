// An inspection programme, original and amended: quarter by quarter, done against both, and what was amended.

/** DANGBO_SAMPLE of the program this picture is taken from. */
export const sample = 'lak'

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address of the program with the sample above
 * @param {{
 *   signIn: (page: import('playwright-core').Page, address: string, account: string) => Promise<void>,
 *   shoot: (page: import('playwright-core').Page, name: string) => Promise<void>,
 * }} tools
 */
export const inspectionProgramme = async (browser, address, { signIn, shoot }) => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await signIn(page, address, 'kiemtra')
  await page.goto(`${address}/inspection?on=2023-12-31`)
  const original = page.getByRole('button', { name: /^So với chương trình gốc/ }).first()
  await original.waitFor()
  await page.getByRole('heading', { name: /^Điều chỉnh trong năm/ }).waitFor()
  await shoot(page, 'inspection-programme.png')
  await context.close()
}
