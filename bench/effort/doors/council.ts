import type { Browser, Locator } from 'playwright-core'
import { fields } from '#areas/council/intakes.ts'
import { day as asDay } from '#kernel/calendar.ts'
import type { SubmittedRecord } from '#kernel/record.ts'
import { fillForm, handIn } from '../form.ts'
import { Hand } from '../hand.ts'
import { officeDuties } from '../month.ts'
import { at, namesOn, place } from '../office.ts'
import { namesIn } from '../replay.ts'
import { kindsOf, signedIn, type World } from '../world.ts'

// The council's office: a contact with its table of opinions, and one paper that answers several.

const lastOf = ({ records }: World, kind: string): SubmittedRecord => {
  const found = records.findLast((one) => one.kind === kind && one.decidedOn.startsWith('2023'))
  if (!found) throw new Error(`the book has no ${kind}`)
  return found
}

interface Opinion {
  request: string
  field?: keyof typeof fields
  place?: string
  to?: string
}

/** The last contact of the year told again: its particulars typed, its opinions pasted from the spreadsheet. */
export const contactWithOpinions = async (browser: Browser, world: World, who: string) => {
  const hand = new Hand(await signedIn(browser, world, who))
  const { page } = hand
  const { body } = lastOf(world, 'voter-contact.held')
  const day = '2024-03-20'
  const places = await namesOn(page, world, 'places', day)
  const units = await namesOn(page, world, 'units', day)
  const opinions = (body.opinions as Opinion[]).map(({ request, field, place: where, to }) => [
    request,
    field ? fields[field].vi : '',
    places.get(where ?? '')?.name ?? '',
    units.get(to ?? '')?.name ?? '',
  ])
  const heading = ['Nội dung', 'Lĩnh vực', 'Địa bàn', 'Chuyển đến']
  hand.begin(officeDuties.contact.id)
  await at(page, world, `/?on=${day}`)
  await hand.tap(place(page, 'HĐND, cử tri'))
  await hand.tap(page.getByRole('link', { name: 'Nhập bảng ý kiến từ Excel' }))
  await hand.type(page.getByLabel('Tên cuộc tiếp xúc'), String(body.title), 'Tên cuộc tiếp xúc')
  await hand.type(page.getByLabel('Số lượt cử tri dự'), String(body.attended), 'Số lượt cử tri dự')
  for (const commune of body.communes as string[])
    await hand.tap(page.getByRole('checkbox', { name: places.get(commune)?.name ?? '', exact: true }))
  const table = [heading, ...opinions].map((row) => row.join('\t')).join('\n')
  await hand.paste(page.locator('input[data-column=request]').first(), table)
  await hand.tap(page.getByRole('button', { name: `Ghi cuộc tiếp xúc với ${opinions.length} ý kiến` }))
  await page
    .getByText(/^Đã ghi sổ/)
    .first()
    .waitFor()
  return hand
}

/** The first body at which so many wait, and these. */
const bodyWith = async (
  several: number,
  bodies: readonly Locator[],
  isFree: (line: Locator) => Promise<boolean>,
) => {
  for (const body of bodies) {
    const free: Locator[] = []
    for (const line of await body.locator('li').all()) if (await isFree(line)) free.push(line)
    if (free.length >= several) return { body, free: free.slice(0, several) }
  }
  throw new Error(`nowhere do ${several} wait`)
}

/** One paper that answers what waits at one body: so many as a paper answers in the book. */
export const answersInOnePaper = async (browser: Browser, world: World, who: string) => {
  const hand = new Hand(await signedIn(browser, world, who))
  const { page } = hand
  const record = lastOf(world, 'case.answered')
  const answered = world.records.filter((one) => one.kind === 'case.answered')
  const all = answered.reduce((sum, { body }) => sum + (body.cases as string[]).length, 0)
  const several = Math.max(2, Math.round(all / answered.length))
  const kind = (await kindsOf(page, world)).find((one) => one.id === 'case.answered')
  if (!kind) throw new Error('no kind case.answered')
  const day = asDay('2023-12-28')
  hand.begin(officeDuties.answers.id)
  await at(page, world, `/?on=${day}`)
  await hand.tap(place(page, 'HĐND, cử tri'))
  const bodies = page.locator('main details').filter({ has: page.locator('li input[type=checkbox]') })
  await bodies.first().waitFor()
  // What is left out of the book to be answered by hand is not answered here.
  const byHand = JSON.stringify(world.leftOut.all)
  const isFree = async (line: Locator) => {
    const at = (await line.locator('a').first().getAttribute('href')) ?? ''
    return !byHand.includes(/[0-9a-f-]{36}/.exec(at)?.[0] ?? at)
  }
  const { body, free } = await bodyWith(several, await bodies.all(), isFree)
  if (!(await body.evaluate((one) => (one as { open?: boolean }).open)))
    await hand.tap(body.locator('summary'))
  for (const line of free) await hand.tap(line.locator('input[type=checkbox]'))
  await hand.tap(page.getByRole('link', { name: 'Ghi trả lời' }))
  const told = { ...record, decidedOn: day, body: { ...record.body, cases: [] } }
  const known = { nameOf: namesIn([page], world, day), given: ['organisation', 'cases'] }
  await fillForm(hand, kind, told, known)
  const refused = await handIn(hand)
  if (refused) throw new Error(refused)
  return hand
}
