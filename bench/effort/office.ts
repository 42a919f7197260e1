import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { Hand } from './hand.ts'
import { officeDuties } from './month.ts'
import { accountFor, ask, send, signedIn, type World } from './world.ts'

// What an office does beside the forms: the grid of the cells, the meeting's list, approvals, the report.

export const at = async (page: Page, world: World, path: string) => {
  await page.goto(world.address + path)
  await page.locator('h1').first().waitFor()
}
export const place = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('link', { name, exact: true }).first()

/** A step from the page it is offered on; the rarer ones are folded. */
export const doIt = async (hand: Hand, verb: string): Promise<boolean> => {
  const { page } = hand
  const link = page.getByRole('link', { name: verb, exact: true }).first()
  const isShown = () =>
    link.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    )
  await page.locator('main h1').first().waitFor()
  if (!(await isShown())) {
    const folded = page.getByRole('button', { name: 'Ghi nội dung khác' })
    if (!(await folded.isVisible())) return false
    await hand.tap(folded)
    if (!(await isShown())) return false
  }
  await hand.tap(link)
  await page.locator('main form').waitFor()
  return true
}

export interface Named {
  id: string
  name: string
  also: string
  data: { [name: string]: unknown }
}

/** The names in a register on a day, by subject. */
export const namesOn = async (
  page: Page,
  { address }: World,
  register: string,
  on: string,
): Promise<ReadonlyMap<string, Named>> => {
  const found = new Map<string, Named>()
  for (let nth = 1, total = 1; found.size < total && nth < 20; nth++) {
    const path = `registers/${register}?on=${on}&pageSize=500&page=${nth}`
    const answer = await ask<{ total: number; rows: Line[] }>(page, address, path)
    total = answer.total
    for (const { subject, name, data } of answer.rows)
      found.set(subject, { id: subject, name, also: String(data.bornOn ?? '').slice(0, 4), data })
    if (answer.rows.length === 0) break
  }
  return found
}
interface Line {
  subject: string
  name: string
  data: { [name: string]: unknown }
}

/** The first month of the book nobody has told a meeting of. */
const freeMonth = async (page: Page, world: World): Promise<string> => {
  for (let after = 0; after < 16; after++) {
    const month = new Date(Date.UTC(2025, 7 + after, 1)).toISOString().slice(0, 7)
    const asked = `registers/cell-meetings?on=${month}-28&filter=month:${month}&pageSize=1`
    const { total } = await ask<{ total: number }>(page, world.address, asked)
    if (total === 0) return month
  }
  throw new Error('every month has its meetings')
}

/** The month of so many cells from their paper forms; goes down the columns by keyboard. */
export const enterForCells = async (browser: Browser, world: World, who: string, cells: number) => {
  const hand = new Hand(await signedIn(browser, world, who))
  const { page } = hand
  const month = await freeMonth(page, world)
  hand.begin(officeDuties.enterFor.id)
  await at(page, world, `/?on=${month}-28`)
  await hand.tap(place(page, 'Sinh hoạt chi bộ'))
  await hand.tap(page.getByRole('link', { name: 'Nhập thay từ phiếu giấy' }))
  const columns = { day: '5', present: '4' }
  for (const [column, value] of Object.entries(columns)) {
    const fields = page.locator(`[data-column=${column}]`)
    await fields.first().waitFor()
    await hand.tap(fields.first())
    for (let line = 0; line < cells; line++) await hand.write(value, 'Enter', column)
  }
  await hand.tap(page.getByRole('button', { name: `Ghi sổ ${cells} chi bộ` }))
  await page.getByText(`Đã ghi ${cells}/`).waitFor({ timeout: 60_000 })
  return hand
}

interface Due {
  subject: string
  organisation: { id: string }
}

/** Cells propose to recognise those whose probation is over: three matters for a meeting. Their own work. */
export const proposeRecognitions = async (browser: Browser, world: World, on: string) => {
  const board = await signedIn(browser, world, 'tochuc')
  const { lines } = await ask<{ lines: Due[] }>(
    board,
    world.address,
    `worklists/members.probation-ends?on=${on}`,
  )
  await board.context().close()
  // Whoever is left out of the book is recognised by hand.
  const byHand = JSON.stringify(world.leftOut.all)
  for (const { subject, organisation } of lines.filter((one) => !byHand.includes(one.subject)).slice(0, 3)) {
    const account = await accountFor(browser, world, 'cell', organisation.id)
    const page = await signedIn(browser, world, account)
    const record = {
      id: randomUUID(),
      kind: 'member.recognised',
      organisation: organisation.id,
      decidedOn: on,
      body: { person: subject, consideredOn: on },
    }
    await send(page, world.address, 'records', { id: randomUUID(), source: 'form', records: [record] })
    await page.context().close()
  }
}

/** A meeting's list: the day, who was there, everything that waits, one button. */
export const decideList = async (browser: Browser, world: World, who: string, on: string) => {
  const hand = new Hand(await signedIn(browser, world, who))
  const { page } = hand
  hand.begin(officeDuties.meeting.id)
  await at(page, world, `/?on=${on}`)
  await hand.tap(place(page, 'Cuộc họp quyết định'))
  await page.getByLabel('Chọn tất cả').first().waitFor()
  const [year, month, date] = on.split('-')
  await hand.type(page.getByLabel('Ngày họp'), `${date}/${month}/${year}`, 'Ngày họp')
  await hand.type(page.getByLabel('Tổng số ủy viên'), '11', 'Tổng số ủy viên')
  await hand.type(page.getByLabel('Có mặt').first(), '10', 'Có mặt')
  for (const all of await page.getByLabel('Chọn tất cả').all()) await hand.tap(all)
  await hand.tap(page.locator('form button[type=submit]:not([disabled])'))
  await hand.tap(page.getByRole('link', { name: /^Một tệp Word/ }))
  return hand
}

/** What a cell handed in, opened and accepted. */
export const approveOne = async (browser: Browser, world: World, who: string) => {
  const hand = new Hand(await signedIn(browser, world, who))
  const { page } = hand
  hand.begin(officeDuties.approve.id)
  await hand.tap(place(page, 'Chờ duyệt'))
  await hand.tap(page.getByRole('button', { name: 'Duyệt', exact: true }).first())
  return hand
}

/** The report of the month: opened, three figures looked into, taken as Word. */
export const readReport = async (browser: Browser, world: World, who: string, query: string) => {
  const hand = new Hand(await signedIn(browser, world, who))
  const { page } = hand
  hand.begin(officeDuties.report.id)
  await hand.tap(place(page, 'Báo cáo'))
  await hand.tap(page.locator('main a[href^="/reports/"]').first())
  await page.goto(`${world.address}${new URL(page.url()).pathname}?${query}`)
  const figures = page.locator('article button')
  await figures.first().waitFor()
  for (let nth = 0; nth < 3; nth++) {
    await hand.tap(figures.nth(nth))
    await page
      .getByRole('complementary')
      .getByText(/căn cứ/)
      .first()
      .waitFor()
    await hand.press('Escape')
  }
  await hand.tap(page.getByRole('link', { name: /Word/ }).first())
  return hand
}

/** The targets of the year, each plan beside what was reached; three opened. */
export const followTargets = async (browser: Browser, world: World, who: string) => {
  const hand = new Hand(await signedIn(browser, world, who))
  const { page } = hand
  hand.begin(officeDuties.targets.id)
  await hand.tap(place(page, 'Chỉ tiêu'))
  await page.locator('main table').first().waitFor()
  for (let nth = 0; nth < 3; nth++) {
    await hand.tap(page.locator('main table button').nth(nth))
    await page.getByRole('complementary').first().waitFor()
    await hand.press('Escape')
  }
  return hand
}
