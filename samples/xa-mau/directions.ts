import { day } from '#kernel/calendar.ts'
import type { Happening } from '../lak/happening.ts'
import { idOf, root } from '../lak/organisations.ts'
import { agencyNow } from '../lak/year/directives.ts'
import { type Direction, directions } from '../lak/year/next-year.ts'
import { ofTheMeet } from '../lak/year/resolution-tasks.ts'

// What became, by the end of 2024, of the work the district set itself for it. Everything here is invented.

type At = Pick<Happening, 'key' | 'organisation'>

interface Ending {
  on: string
  due?: string
  reason: string
}

const carried: { readonly [product: string]: Ending } = {
  'Ấn phẩm': { on: '2024-12-27', due: '2025-05-31', reason: 'Bản thảo còn chờ thẩm định' },
  'Đề án và quyết định': { on: '2024-12-27', due: '2025-06-30', reason: 'Chờ hướng dẫn sắp xếp mới' },
  'Danh sách quy hoạch': { on: '2024-12-27', due: '2025-03-31', reason: 'Rà soát lại theo tiêu chuẩn mới' },
}
const dropped: { readonly [product: string]: Ending } = {
  'Bộ thủ tục và đề án vị trí việc làm': {
    on: '2024-11-29',
    reason: 'Dừng để làm chung với việc sắp xếp bộ máy',
  },
}
/** Directions that have no day: what the year can show for two of them, and two that go on. */
const directionsDone: { readonly [title: string]: string } = {
  'Cụ thể hóa kịp thời nghị quyết, chỉ thị cấp trên sát với địa phương':
    'Danh mục văn bản cụ thể hóa năm 2024',
  'Văn phòng cấp ủy tham mưu nhanh, kịp thời, chính xác': 'Báo cáo công tác văn phòng năm 2024',
}
const goesOn: Ending = {
  on: '2024-12-27',
  due: '2025-12-31',
  reason: 'Việc thường xuyên, tiếp tục lãnh đạo trong năm 2025',
}

/** What became of the carried ones before the district's book was closed. */
const settledIn2025: { readonly [product: string]: { on: string; proof?: string; reason?: string } } = {
  'Danh sách quy hoạch': { on: '2025-03-28', proof: 'Danh sách quy hoạch đã rà soát' },
  'Đề án và quyết định': { on: '2025-06-20', proof: 'Đề án kết thúc hoạt động cấp huyện' },
  'Ấn phẩm': { on: '2025-06-24', reason: 'Bàn giao bản thảo cho các đảng bộ xã mới' },
}
const dropsWithTheDistrict = { on: '2025-06-27', reason: 'Giao các đảng bộ xã mới tiếp tục lãnh đạo' }

/** Done after its day. */
const late: { readonly [product: string]: string } = { 'Lớp bồi dưỡng': '2024-10-18' }

const carriedOn = (at: At, task: string, { on, due, reason }: Ending): Happening => ({
  ...at,
  kind: 'task.carried',
  on: day(on),
  body: { task, year: 2025, due, reason },
})
const ended = (
  at: At,
  task: string,
  { on, proof, reason }: { on: string; proof?: string; reason?: string },
) => ({
  ...at,
  key: `${at.key} ended`,
  kind: proof ? 'task.done' : 'task.dropped',
  on: day(on),
  body: proof ? { task, proof } : { task, reason },
})

const ofADirection = (at: At, task: string, title: string): Happening[] => {
  const proof = directionsDone[title]
  if (proof) return [{ ...at, kind: 'task.done', on: day('2024-12-27'), body: { task, proof } }]
  return [carriedOn(at, task, goesOn), ended(at, task, dropsWithTheDistrict)]
}

const endingOf = ({ title, agency, product = '', due = '' }: Direction): Happening[] => {
  const task = idOf('task', title)
  const at = { key: `${title} 2024`, organisation: agency ? agencyNow(agency) : root }
  if (!agency) return ofADirection(at, task, title)
  const goes = carried[product]
  const settled = settledIn2025[product]
  if (goes) return [carriedOn(at, task, goes), ...(settled ? [ended(at, task, settled)] : [])]
  const ends = dropped[product]
  if (ends) {
    const body = { task, reason: ends.reason }
    return [{ ...at, kind: 'task.dropped', on: day(ends.on), body }]
  }
  return [{ ...at, kind: 'task.done', on: day(late[product] ?? due), body: { task, proof: product } }]
}

export const directionsOf2024Ended = (): Happening[] => [
  ...[...directions, ...ofTheMeet].flatMap(endingOf),
  {
    key: 'phương hướng 2024',
    kind: 'directive.reviewed',
    organisation: root,
    on: day('2024-12-30'),
    body: {
      document: idOf('directive', 'phương hướng 2024'),
      isFinal: true,
      result: 'Việc chưa xong chuyển sang năm 2025',
    },
  },
]
