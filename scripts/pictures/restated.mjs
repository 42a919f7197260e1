const effectiveOn = '2025-07-01'
const founded = { id: '5e1ec7ed-0000-4000-8000-000000002025', name: 'Đảng bộ xã Liên Sơn Lắk' }
const merged = ['Liên Sơn', 'Bông Krang', 'Yang Tao']

/** DANGBO_SAMPLE of the program this picture is taken from; the decision is entered in it and stays. */
export const sample = 'lak'

/**
 * 1/7/2025 before and after: three communes become one by one decision, entered as an office would, and the
 * series of its members stands in the structure of the time and of today.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address of the program with the sample above
 * @param {{
 *   signIn: (page: import('playwright-core').Page, address: string, account: string) => Promise<void>,
 *   shoot: (page: import('playwright-core').Page, name: string) => Promise<void>,
 * }} tools
 */
export const restatedSeries = async (browser, address, { signIn, shoot }) => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 1010 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await signIn(page, address, 'tochuc')
  const ask = async (path) => (await page.request.get(`${address}/api/${path}`)).json()
  const bodyNamed = async (name) => {
    const asked = new URLSearchParams({ on: '2024-01-01', q: name, filter: 'kind:grassroots-body' })
    const { rows } = await ask(`registers/party-organisations?${asked}`)
    const found = rows.find((row) => row.name.endsWith(` ${name}`))
    if (!found) throw new Error(`no body of ${name}`)
    return found.subject
  }
  const { book } = await ask('session')
  const plan = {
    organisation: book.root.id,
    decidedOn: '2025-06-20',
    effectiveOn,
    basis: { number: '1250-QĐ/HU', title: 'Sắp xếp tổ chức đảng cấp xã' },
    steps: [
      {
        does: 'establish',
        organisation: founded.id,
        name: founded.name,
        kind: 'grassroots-body',
        parent: book.root.id,
        sector: 'commune',
      },
      ...(await Promise.all(merged.map(bodyNamed))).map((organisation) => ({
        does: 'merge',
        organisation,
        into: founded.id,
      })),
    ],
  }
  const answer = await page.request.post(`${address}/api/reorganisations`, {
    headers: { 'x-dangbo': '1' },
    data: { id: '5e1ec7ed-0000-4000-8000-000000000071', plan },
  })
  if (!answer.ok()) throw new Error(await answer.text())
  await page.goto(`${address}/figures/members?at=${founded.id}&on=2025-12-31`)
  const drawer = page.getByRole('complementary', { name: 'Căn cứ của số liệu' })
  await drawer.getByRole('button', { name: 'Đóng' }).click()
  await page.getByRole('row').filter({ hasText: '30/06/2025' }).waitFor()
  await shoot(page, 'restated.png')
  await context.close()
}
