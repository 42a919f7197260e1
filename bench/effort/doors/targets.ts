import type { Browser, Page } from 'playwright-core'
import { day } from '#kernel/calendar.ts'
import type { SubmittedRecord } from '#kernel/record.ts'
import { fillForm, handIn } from '../form.ts'
import { Hand } from '../hand.ts'
import { officeDuties } from '../month.ts'
import { at, place } from '../office.ts'
import { namesIn } from '../replay.ts'
import { kindsOf, signedIn, type World } from '../world.ts'

// The board of a month: what is expected of a figure, and what the meeting concludes, from where it is read.

const lastOf = ({ records }: World, kind: string): SubmittedRecord | undefined =>
  records.findLast((one) => one.kind === kind && one.decidedOn.startsWith('2023'))

/** Fills in what the link left blank and hands in. */
const finish = async (hand: Hand, world: World, record: SubmittedRecord, given: readonly string[]) => {
  const { page } = hand
  const kind = (await kindsOf(page, world)).find((one) => one.id === record.kind)
  if (!kind) throw new Error(`no kind ${record.kind}`)
  await page.locator('main form').waitFor()
  await fillForm(hand, kind, record, { nameOf: namesIn([page], world, record.decidedOn), given })
  const refused = await handIn(hand)
  if (refused) throw new Error(refused)
}

const openBoard = async (hand: Hand, page: Page, world: World, on: string) => {
  await at(page, world, `/?on=${on}`)
  await hand.tap(place(page, 'Chỉ tiêu'))
  await hand.tap(page.getByRole('link', { name: 'Giao ban tháng', exact: true }))
  await page.locator('main table').first().waitFor()
}

export const forecastFromBoard = async (browser: Browser, world: World, who: string) => {
  const hand = new Hand(await signedIn(browser, world, who))
  const last = lastOf(world, 'forecast.made')
  if (!last) throw new Error('the book has no forecast')
  const record = { ...last, decidedOn: day('2023-10-31') }
  hand.begin(officeDuties.forecast.id)
  await openBoard(hand, hand.page, world, record.decidedOn)
  await hand.tap(
    hand.page
      .locator('main')
      .getByRole('link', { name: /^Dự ước: / })
      .first(),
  )
  await finish(hand, world, record, ['organisation', 'figure', 'month'])
  return hand
}

export const conclusionFromBoard = async (browser: Browser, world: World, who: string) => {
  const hand = new Hand(await signedIn(browser, world, who))
  const last = lastOf(world, 'month.concluded')
  if (!last) throw new Error('the book has no conclusion of a month')
  const record = { ...last, decidedOn: day('2023-12-31') }
  hand.begin(officeDuties.conclusion.id)
  await openBoard(hand, hand.page, world, record.decidedOn)
  await hand.tap(hand.page.locator('main').getByRole('link', { name: 'Ghi kết luận', exact: true }))
  await finish(hand, world, record, ['organisation', 'month'])
  return hand
}
