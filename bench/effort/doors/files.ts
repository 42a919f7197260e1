import ExcelJS from 'exceljs'
import type { Browser } from 'playwright-core'
import { Hand } from '../hand.ts'
import { officeDuties } from '../month.ts'
import { at, type Named, namesOn, place } from '../office.ts'
import { signedIn, type World } from '../world.ts'

// Lists that other systems export: chosen, looked at, entered.

const workbook = async (rows: readonly (readonly (string | number)[])[]): Promise<Buffer> => {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Trang 1')
  for (const row of rows) sheet.addRow([...row])
  return Buffer.from(await book.xlsx.writeBuffer())
}

const day = '2024-03-28'
const printedDay = '28/03/2024'

/** The papers of a day, in and out, as the network exports them. */
const papers = (direction: 'in' | 'out', count: number) => [
  ['Mã văn bản', 'Số ký hiệu', 'Ngày đến', 'Ngày ban hành', 'Trích yếu', 'Nơi gửi'],
  ...Array.from({ length: count }, (_, nth) => [
    `2024-${direction}-${nth}`,
    `${9000 + nth}-CV/${direction === 'in' ? 'TU' : 'HU'}`,
    printedDay,
    printedDay,
    `Về nội dung thứ ${nth + 1} trong ngày`,
    direction === 'in' ? 'Tỉnh ủy Đắk Lắk' : 'Văn phòng Huyện ủy',
  ]),
]

const papersOfDay = ({ records }: World, kind: string): number => {
  const days = records.filter((one) => one.kind === kind && one.decidedOn.startsWith('2023'))
  const all = days.reduce((sum, { body }) => sum + (Array.isArray(body.papers) ? body.papers.length : 1), 0)
  return Math.max(1, Math.round(all / Math.max(1, days.length)))
}

/** The clerk's day: two files of the network. */
export const dailyFiles = async (browser: Browser, world: World, who: string) => {
  const hand = new Hand(await signedIn(browser, world, who))
  const { page } = hand
  for (const [direction, duty] of [
    ['in', officeDuties.papersIn],
    ['out', officeDuties.papersOut],
  ] as const) {
    const count = papersOfDay(world, direction === 'in' ? 'paper-day.received' : 'paper-day.sent')
    hand.begin(duty.id)
    await at(page, world, `/?on=${day}`)
    await hand.tap(place(page, 'Văn bản đi, đến'))
    const name = direction === 'in' ? 'Chọn tệp văn bản đến' : 'Chọn tệp văn bản đi'
    await hand.chooseFile(page.getByRole('button', { name }), {
      name: `van-ban-${direction}.xlsx`,
      buffer: await workbook(papers(direction, count)),
    })
    await hand.tap(page.getByRole('button', { name: /^Ghi \d+ văn bản$/ }))
    await page.getByText(/: đã ghi \d+\/\d+ dòng/).waitFor()
  }
  return hand
}

/** The attendance list of the e-handbook, once a month for all cells that use it. */
export const handbookList = async (browser: Browser, world: World, who: string) => {
  const hand = new Hand(await signedIn(browser, world, who))
  const { page } = hand
  const held = world.records.filter(
    (one) =>
      one.kind === 'cell-meeting.held' && one.decidedOn.startsWith('2023-12') && one.body.door === 'handbook',
  )
  const names = await namesOn(page, world, 'party-organisations', '2024-03-28')
  const namesakes = new Map<string, number>()
  for (const { name } of names.values()) namesakes.set(name, (namesakes.get(name) ?? 0) + 1)
  const lines = held
    .map((one) => names.get(one.organisation))
    .filter((one): one is Named => one !== undefined && namesakes.get(one.name) === 1)
    .map(({ name }) => [name, '05/03/2024', '03/2024', 'Thường kỳ', 3])
  hand.begin(officeDuties.handbook.id)
  await at(page, world, `/?on=${day}`)
  await hand.tap(place(page, 'Sinh hoạt chi bộ'))
  await hand.chooseFile(page.getByRole('button', { name: 'Nhập từ sổ tay điện tử' }), {
    name: 'diem-danh.xlsx',
    buffer: await workbook([['Chi bộ', 'Ngày sinh hoạt', 'Tháng', 'Hình thức', 'Có mặt'], ...lines]),
  })
  await hand.tap(page.getByRole('button', { name: /^Ghi sổ \d+ cuộc$/ }))
  await page.getByText(/đã ghi \d+ cuộc/).waitFor({ timeout: 60_000 })
  return hand
}
