import { day } from '#kernel/calendar.ts'
import type { Happening } from '../lak/happening.ts'
import { idOf, root } from '../lak/organisations.ts'
import { agencyNow } from '../lak/year/directives.ts'
import { type Direction, directions } from '../lak/year/next-year.ts'
import { ofTheMeet } from '../lak/year/resolution-tasks.ts'

// What became, by the end of 2024, of the work the district set itself for it. Everything here is invented.

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
/** Done after its day. */
const late: { readonly [product: string]: string } = { 'Lớp bồi dưỡng': '2024-10-18' }

const endingOf = ({ title, agency, product = '', due = '' }: Direction): Happening[] => {
  if (!agency) return []
  const task = idOf('task', title)
  const at = { key: `${title} 2024`, organisation: agencyNow(agency) }
  const goesOn = carried[product]
  if (goesOn) {
    const body = { task, year: 2025, due: goesOn.due, reason: goesOn.reason }
    return [{ ...at, kind: 'task.carried', on: day(goesOn.on), body }]
  }
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
