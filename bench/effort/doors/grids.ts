import type { Browser } from 'playwright-core'
import { Hand } from '../hand.ts'
import { cellDuties, officeDuties } from '../month.ts'
import { at, place } from '../office.ts'
import { accountFor, signedIn, type World } from '../world.ts'

// Grids: the grades of a cell, the poverty review of a commune, the targets of a month.

/** A cell of usual size grades its members: a digit each, as the minutes have them. */
export const gradesOfCell = async (browser: Browser, world: World, cell: string) => {
  const account = await accountFor(browser, world, 'cell', cell)
  const hand = new Hand(await signedIn(browser, world, account))
  const { page } = hand
  hand.begin(cellDuties.grades.id)
  await at(page, world, '/?on=2024-12-20')
  await hand.tap(place(page, 'Xếp loại'))
  const rows = page.locator('main tbody tr').filter({ has: page.locator('input[type=radio]') })
  await rows.first().waitFor()
  const count = await rows.count()
  const first = rows.first().locator('input[type=radio]').nth(1)
  await first.focus()
  hand.add(1, 0)
  for (let nth = 0; nth < count; nth++) await hand.press('2')
  await hand.tap(page.getByRole('button', { name: /^Ghi sổ \d+ kết quả/ }))
  await page
    .getByText(/^(Đã ghi sổ|Đã trình)/)
    .first()
    .waitFor({ timeout: 60_000 })
  return hand
}

const countsOfVillage = ['120', '12', '10', '60', '9', '7']

/** The review of a commune, pasted from its spreadsheet. */
export const povertyOfCommune = async (browser: Browser, world: World, who: string) => {
  const hand = new Hand(await signedIn(browser, world, who))
  const { page } = hand
  hand.begin(officeDuties.poverty.id)
  await at(page, world, '/?on=2024-12-20')
  await hand.tap(place(page, 'Chỉ tiêu'))
  await hand.tap(page.getByRole('link', { name: 'Giảm nghèo', exact: true }))
  const rows = page.locator('main tbody tr').filter({ has: page.locator('input') })
  await rows.first().waitFor()
  await hand.type(page.getByLabel('Số, ký hiệu'), '215-QĐ/UBND', 'Số, ký hiệu')
  const table = Array.from({ length: await rows.count() }, () => countsOfVillage.join('\t')).join('\n')
  await hand.paste(rows.first().locator('input').first(), table)
  await hand.tap(page.getByRole('button', { name: /^Ghi \d+ thôn, buôn/ }))
  await page
    .getByText(/^(Đã ghi sổ|Đã trình)/)
    .first()
    .waitFor({ timeout: 60_000 })
  return hand
}
