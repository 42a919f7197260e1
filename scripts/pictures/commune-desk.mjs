// The picture of the 2026 commune: the desk of its one officer. Its book is another sample, so the program has to
// be started with it.

/** DANGBO_SAMPLE of the program this picture is taken from. */
export const sample = 'xa-mau'

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address of the program with the sample above
 * @param {{
 *   signIn: (page: import('playwright-core').Page, address: string, account: string) => Promise<void>,
 *   shoot: (page: import('playwright-core').Page, name: string) => Promise<void>,
 * }} tools
 */
export const communeDesk = async (browser, address, { signIn, shoot }) => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 980 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await signIn(page, address, 'xaydungdang')
  await page.locator('main li[data-level=late]').first().waitFor()
  await shoot(page, 'commune-desk.png')
  await context.close()
}
