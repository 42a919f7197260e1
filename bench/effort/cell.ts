import type { Browser, Page } from 'playwright-core'
import { handIn } from './form.ts'
import { Hand } from './hand.ts'
import { cellDuties } from './month.ts'
import { doIt } from './office.ts'
import { accept, phone, signedIn, type World } from './world.ts'

// A cell's own account on a phone of 360 px: what it does by hand every month.

const enter = (page: Page) => page.getByRole('button', { name: 'Ghi sổ', exact: true })

/** From the desk to the form of the meeting. */
const openMeeting = async (hand: Hand, world: World, day: string) => {
  const { page } = hand
  await page.goto(`${world.address}/?on=${day}`)
  await page.locator('h1').first().waitFor()
  await hand.tap(page.getByRole('navigation').getByRole('link', { name: 'Ghi sổ' }).last())
  await hand.tap(page.locator('main a[href^="/meetings/enter"]').first())
  await page.getByText('Chạm tên đồng chí VẮNG').waitFor()
}

interface Told {
  conclusions: string
  resolution: string
  minutes: string
}

/** One was away, three contents of the month's usual ones, a conclusion, the resolution, how long. */
const tellMeeting = async (hand: Hand, { conclusions, resolution, minutes }: Told) => {
  const { page } = hand
  await hand.tap(page.locator('fieldset li button').nth(1))
  await hand.tap(page.getByLabel('Tôi đã đếm'))
  for (const content of ['Đánh giá kết quả công tác tháng', 'Bàn nhiệm vụ tháng tới', 'Thu nộp đảng phí'])
    await hand.tap(page.getByRole('button', { name: content }))
  await hand.type(page.getByLabel('Kết luận'), conclusions, 'Kết luận')
  await hand.type(page.getByLabel('Nghị quyết (nếu có)'), resolution, 'Nghị quyết')
  await hand.type(page.getByLabel('Thời gian họp, phút'), minutes, 'Thời gian họp')
  await hand.tap(enter(page))
}

const keptOnDevice = (page: Page) =>
  page.waitForFunction(
    `caches.open('dangbo-program').then(async (shelf) => Boolean(await shelf.match('/')) && (await shelf.keys()).length > 3)`,
  )

/** The meetings of a cell, told by its own phone. */
export const cellMeetings = async (browser: Browser, world: World): Promise<Hand> => {
  const hand = new Hand(await signedIn(browser, world, 'chibo', phone))
  const { page } = hand
  const { online, offline, thematic } = cellDuties

  hand.begin(online.id)
  await openMeeting(hand, world, '2024-01-20')
  await tellMeeting(hand, {
    conclusions: 'Hoàn thành nhiệm vụ tháng; tập trung chuẩn bị Tết',
    resolution: '01-NQ/CB',
    minutes: '90',
  })
  await page.getByText('Đã ghi sổ sinh hoạt tháng 01/2024').waitFor()

  hand.begin(offline.id)
  await openMeeting(hand, world, '2024-02-20')
  await keptOnDevice(page)
  await page.context().setOffline(true)
  await tellMeeting(hand, {
    conclusions: 'Phân công đồng chí đảng viên giúp hộ nghèo',
    resolution: '02-NQ/CB',
    minutes: '75',
  })
  await page.getByText('Chờ gửi 1').waitFor()
  await page.context().setOffline(false)
  await page.getByText('Chờ gửi 1').waitFor({ state: 'detached', timeout: 60_000 })

  hand.begin(thematic.id)
  await openMeeting(hand, world, '2024-03-20')
  await hand.tap(page.getByRole('button', { name: 'Chuyên đề', exact: true }))
  await hand.type(page.getByLabel('Tên chuyên đề'), 'Phát triển đảng viên ở buôn', 'Tên chuyên đề')
  await tellMeeting(hand, {
    conclusions: 'Tạo nguồn từ đoàn viên thanh niên trong buôn',
    resolution: '03-NQ/CB',
    minutes: '60',
  })
  await page.getByText('Đã ghi sổ sinh hoạt tháng 03/2024').waitFor()
  return hand
}

/** On a phone: all departments, the members, one of their lists. */
const openList = async (hand: Hand, world: World, day: string, list: string) => {
  const { page } = hand
  await page.goto(`${world.address}/?on=${day}`)
  await page.locator('h1').first().waitFor()
  await hand.tap(page.getByRole('navigation').getByRole('link', { name: 'Thêm' }).last())
  await hand.tap(page.locator('main').getByRole('link', { name: 'Đảng viên', exact: true }).first())
  await hand.tap(page.getByRole('link', { name: list }).first())
}

/** Somebody is put on the list, and the file is opened and taken a step: typed once, found in lists after. */
export const cellAdmission = async (browser: Browser, world: World): Promise<Hand> => {
  const hand = new Hand(await signedIn(browser, world, 'chibo', phone))
  const board = await signedIn(browser, world, 'tochuc')
  const { page } = hand
  const handedIn = async () => {
    const refused = await handIn(hand)
    if (refused) throw new Error(`the admission stops: ${refused}`)
    await accept(board, world)
  }
  const { listed, opened, step } = cellDuties
  const name = 'H’Linh Ƀuôn Yă'

  hand.begin(listed.id)
  await page.goto(`${world.address}/?on=2024-03-20`)
  await hand.tap(page.getByRole('navigation').getByRole('link', { name: 'Ghi sổ' }).last())
  await hand.tap(page.locator('main a[href^="/enter/prospect.listed"]').first())
  await hand.tap(page.getByLabel('Người này chưa có trong sổ'))
  await hand.type(page.getByLabel('Họ và tên').first(), name, 'Họ và tên')
  await hand.type(page.getByLabel('Ngày sinh').first(), '15/6/2001', 'Ngày sinh')
  await hand.choose(page.getByLabel('Giới tính').first(), 'Nữ')
  await hand.type(page.getByLabel('Dân tộc').first(), 'Ê Đê', 'Dân tộc')
  await hand.type(page.getByLabel('Ngày đồng ý').first(), '15/3/2024', 'Ngày đồng ý')
  await hand.choose(page.getByLabel('Nơi giới thiệu nguồn').first(), 'Chi bộ')
  await handedIn()

  hand.begin(opened.id)
  await openList(hand, world, '2024-03-21', 'Hồ sơ kết nạp')
  await hand.tap(page.getByRole('link', { name: /Quần chúng ưu tú/ }).first())
  await hand.tap(page.getByRole('row').filter({ hasText: name }).first())
  await doIt(hand, 'Mở hồ sơ kết nạp')
  await handedIn()

  hand.begin(step.id)
  await openList(hand, world, '2024-03-22', 'Hồ sơ kết nạp')
  await hand.tap(page.getByRole('link', { name }).first())
  await doIt(hand, 'Xong một bước')
  await hand.choose(page.locator('main form select').first(), 'Đơn xin vào Đảng')
  await handedIn()
  await board.context().close()
  return hand
}
