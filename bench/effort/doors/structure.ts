import type { Browser, Page } from 'playwright-core'
import { Hand } from '../hand.ts'
import { officeDuties } from '../month.ts'
import { at, namesOn, place } from '../office.ts'
import { signedIn, type World } from '../world.ts'

const labelled = (page: Page, label: string) => page.getByLabel(new RegExp(`^${label}( \\*)?$`))

/** One decision: two cells dissolved, one founded, everybody and everything of theirs goes there. */
export const reorganisation = async (browser: Browser, world: World, who: string) => {
  const hand = new Hand(await signedIn(browser, world, who))
  const { page } = hand
  const day = '2024-03-15'
  const all = [...(await namesOn(page, world, 'party-organisations', day)).values()]
  const root = all.find((one) => one.id === world.root)
  const isOnly = (name: string) => all.filter((one) => one.name.includes(name)).length === 1
  const [first, second] = all.filter(
    (one) => one.data.parent === world.root && one.data.kind === 'grassroots-cell' && isOnly(one.name),
  )
  if (!root || !first || !second) throw new Error('no two cells to dissolve')
  const founded = 'Chi bộ Tham mưu tổng hợp'
  const work = page.getByRole('listitem').filter({ hasText: 'Việc 2:' })
  hand.begin(officeDuties.reorganisation.id)
  await at(page, world, `/?on=${day}`)
  await hand.tap(place(page, 'Sắp xếp tổ chức'))
  await hand.type(page.getByLabel('Số, ký hiệu'), '31-QĐ/HU', 'Số, ký hiệu')
  await hand.type(page.getByLabel('Ngày quyết định'), '15/3/2024', 'Ngày quyết định')
  await hand.tap(page.getByRole('button', { name: 'Giải thể', exact: true }))
  await hand.find(labelled(page, 'Tổ chức giải thể 1'), first, 'Tổ chức giải thể 1')
  await hand.tap(page.getByRole('button', { name: 'Thêm tổ chức' }))
  await hand.find(labelled(page, 'Tổ chức giải thể 2'), second, 'Tổ chức giải thể 2')
  await hand.tap(page.getByRole('button', { name: 'Thành lập', exact: true }))
  await hand.type(page.getByLabel('Tên tổ chức mới'), founded, 'Tên tổ chức mới')
  await work.getByLabel('Loại tổ chức').selectOption('grassroots-cell')
  await work.getByLabel('Loại hình').selectOption('agency')
  hand.add(2, 0)
  await hand.find(labelled(page, 'Trực thuộc'), root, 'Trực thuộc')
  await hand.find(labelled(page, 'Những gì còn lại về'), { name: founded, also: '' }, 'Những gì còn lại về')
  await hand.tap(page.getByRole('button', { name: /^Xem trước/ }))
  const enter = page.locator('button:not([disabled])').getByText('Ghi sổ', { exact: true })
  await enter.waitFor()
  await hand.tap(enter)
  await page.getByText('Đã ghi sổ quyết định').first().waitFor({ timeout: 60_000 })
  return hand
}
