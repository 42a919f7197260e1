import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axe, faults } from './axe.ts'
import { openBrowser } from './browser.ts'
import { servedSample } from './served.ts'

// One meeting of the standing committee decides what waits for it: three admissions a cell handed in, and an
// appointment the office kept for it. Nobody types into Word what a form has asked.

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

const signedIn = async (account: string): Promise<Page> => {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    acceptDownloads: true,
    reducedMotion: 'reduce',
  })
  await context.addInitScript(axe)
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await page.goto(served.address)
  await page.getByLabel('Tài khoản').fill(account)
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('dangbo-sample')
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.getByRole('heading', { name: 'Bàn làm việc' }).waitFor()
  return page
}

const get = async (page: Page, path: string) => {
  const answer = await page.request.get(`${served.address}/api${path}`)
  expect([path, answer.status()]).toEqual([path, 200])
  return answer.json()
}
const post = async (page: Page, path: string, data: object) => {
  const headers = { 'x-dangbo': '1', origin: served.address }
  const answer = await page.request.post(`${served.address}/api${path}`, { data, headers })
  return { status: answer.status(), body: await answer.json() }
}

/** What the cell hands in: three new people with the admission of each, to be approved above. */
const handIn = async (names: readonly string[]) => {
  const page = await signedIn('chibo')
  const { account } = await get(page, '/session')
  const cell = account.scope.id
  const { rows } = await get(
    page,
    `/registers/memberships?on=2023-12-01&organisation=${cell}&filter=status:full`,
  )
  const sponsors = rows.slice(0, 2).map((one: { subject: string }) => one.subject)
  for (const fullName of names) {
    const person = randomUUID()
    const about = (kind: string, body: object) => ({
      id: randomUUID(),
      kind,
      organisation: cell,
      decidedOn: '2023-12-05',
      body: { person, ...body },
    })
    const { status, body } = await post(page, '/records', {
      id: randomUUID(),
      records: [
        about('person.recorded', { fullName, bornOn: '1999-05-12', sex: 'female' }),
        about('member.admission-decided', {
          consideredOn: '2023-11-20',
          occupation: 'farmer',
          education: 'upper-secondary',
          sponsors,
          monthsTogether: 24,
          certificateOn: '2023-01-10',
        }),
      ],
    })
    expect([status, body.error]).toEqual([202, undefined])
  }
  await page.context().close()
}

const choose = async (page: Page, field: Locator, typed: string, name: RegExp) => {
  await field.click()
  await field.fill(typed)
  await page.locator('[role=option]:visible').filter({ hasText: name }).first().click()
}

/** The page at the width of a desk and of a phone holds nothing against the rules, and scrolls in one way only. */
const isInOrder = async (page: Page) => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 })
    expect([width, await faults(page)]).toEqual([width, []])
    const over = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
    expect([width, Number(over) <= 0]).toEqual([width, true])
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}

const wordText = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '')

const downloaded = async (page: Page, link: Locator): Promise<Uint8Array> => {
  const download = page.waitForEvent('download')
  await link.click()
  return new Uint8Array(readFileSync(await (await download).path()))
}

it('keeps an appointment for the meeting, and decides it with three admissions in one list', async () => {
  await handIn(['Trần Thị Thử Một', 'Trần Thị Thử Hai', 'Trần Thị Thử Ba'])
  const page = await signedIn('tochuc')
  const root = (await get(page, '/session')).book.root.id
  const { status } = await post(page, '/records', {
    id: randomUUID(),
    records: [
      {
        id: randomUUID(),
        kind: 'position.recorded',
        organisation: root,
        decidedOn: '2023-12-01',
        body: {
          post: randomUUID(),
          title: 'Giám đốc Trung tâm Thử nghiệm',
          role: 'leader',
          of: root,
          managedBy: 'district',
          seats: 1,
        },
      },
    ],
  })
  expect(status).toBe(201)

  // The office keeps its proposal, with the decision as a draft to be handed round.
  await page.goto(`${served.address}/enter/cadre.appointed`)
  await choose(page, page.getByLabel('Ghi cho tổ chức đảng'), 'dang bo huyen lak', /Đảng bộ huyện Lắk/)
  await choose(page, page.getByLabel(/^Cán bộ/), 'nguyen', /Nguyễn/)
  await choose(page, page.getByLabel(/^Chức danh/), 'trung tam thu', /Thử nghiệm/)
  await page.getByLabel('Ngày quyết định').first().fill('5/12/2023')
  const keep = page.getByRole('button', { name: 'Lưu chờ cuộc họp' })
  await keep.click()
  await page.getByText('Đã lưu, chờ cuộc họp').waitFor()
  const draft = wordText(
    await downloaded(page, page.getByRole('link', { name: /Quyết định bổ nhiệm.*dự thảo/ })),
  )
  expect(draft).toContain('DỰ THẢO')
  expect(draft).toContain('giữ chức vụ Giám đốc Trung tâm Thử nghiệm')
  await isInOrder(page)

  await page.getByRole('link', { name: 'Mở «Cuộc họp quyết định»' }).click()
  await page.getByRole('heading', { name: 'Cuộc họp quyết định' }).waitFor()
  await page.getByLabel('Ngày họp').fill('12/12/2023')
  await page.getByLabel('Tổng số ủy viên').fill('11')
  await page.getByLabel('Có mặt').fill('10')
  for (const name of [/^Chọn: .*Trần Thị Thử (Một|Hai|Ba)/, /^Chọn: .*Trung tâm Thử nghiệm/])
    for (const box of await page.getByRole('checkbox', { name }).all()) await box.check()
  await page.getByLabel(/^Tán thành: .*Trung tâm Thử nghiệm/).fill('9')
  await page.getByLabel(/^Không tán thành: .*Trung tâm Thử nghiệm/).fill('1')
  await page.getByText(/Sẽ cấp 4 số: \d+-QĐ\/HU đến \d+-QĐ\/HU/).waitFor()
  await isInOrder(page)

  await page.getByRole('button', { name: 'Quyết định 4 nội dung' }).click()
  await page.getByRole('heading', { name: 'Đã ghi sổ 4 quyết định' }).waitFor()
  await isInOrder(page)
  const files = unzipSync(await downloaded(page, page.getByRole('link', { name: /\.zip/ })))
  const texts = Object.values(files).map(wordText)
  expect(texts).toHaveLength(4)
  const numbers = texts.map((text) => Number(/Số (\d+)-QĐ\/HU/.exec(text)?.[1]))
  const first = Math.min(...numbers)
  expect([...numbers].sort((a, b) => a - b)).toEqual([first, first + 1, first + 2, first + 3])
  expect(texts.filter((text) => text.includes('tán thành 10/11 ủy viên'))).toHaveLength(3)
  expect(texts.find((text) => text.includes('Trung tâm Thử nghiệm'))).toContain('tán thành 09/11 ủy viên')

  // Four records, on the day of the meeting, each under its number.
  const links = await page.locator('main a[href^="/records/"]').all()
  expect(links).toHaveLength(4)
  const cited = new Set<string>()
  for (const link of links) {
    const id = (await link.getAttribute('href'))?.split('/').at(-1)
    const record = await get(page, `/records/${id}`)
    expect(record.decidedOn).toBe('2023-12-12')
    cited.add(record.basis.number)
  }
  expect(cited.size).toBe(4)
}, 240_000)
