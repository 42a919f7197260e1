import { addDays, type Day, day } from '#kernel/calendar.ts'
import { derivedSubject } from '#kernel/derived-subject.ts'
import { type Chance, chance } from '../../chance.ts'
import type { Happening } from '../happening.ts'
import { idOf, root, unitId } from '../organisations.ts'
import { bodies, workingDay } from './council-bodies.ts'
import { sessionId } from './council-sessions.ts'

const base = { organisation: root }
const million = 1_000_000

type MatterOutline = readonly [
  request: string,
  field: string,
  budget?: 'allocation' | 'breakdown' | 'adjustment',
]

const asked: readonly MatterOutline[] = [
  ['Chi kinh phí khắc phục hậu quả thiên tai', 'budget', 'allocation'],
  ['Chi hỗ trợ hoạt động chuyên môn của các phòng', 'budget', 'allocation'],
  ['Phân khai chi tiết khoản thông báo sau', 'budget', 'breakdown'],
  ['Phân khai vốn sự nghiệp giáo dục', 'budget', 'breakdown'],
  ['Điều chỉnh kế hoạch vốn ngân sách huyện', 'budget', 'adjustment'],
  ['Điều chỉnh vốn giữa các công trình giao thông', 'budget', 'adjustment'],
  ['Bổ sung danh mục công trình thu hồi đất', 'land'],
  ['Thỏa thuận vị trí xây dựng nhà sinh hoạt cộng đồng', 'culture'],
  ['Bổ sung đối tượng hỗ trợ nhà ở', 'welfare'],
  ['Kiện toàn thành viên ban chỉ đạo', 'personnel'],
  ['Thay đổi thời gian tổ chức kỳ họp', 'other'],
]
const raised = 'Điều chỉnh tổng mức đê bao ngăn lũ Buôn Triết'

const proposers = [
  bodies.committee,
  unitId('Phòng Tài chính - Kế hoạch'),
  unitId('Phòng Kinh tế và Hạ tầng'),
  unitId('Phòng Nội vụ'),
]

interface Submitted {
  happening: Happening
  on: Day
  ids: string[]
}

const submitted = (given: Chance, nth: number, month: number, count: number): Submitted => {
  const on = workingDay(
    day(`2023-${String(month).padStart(2, '0')}-${String(4 + (nth % 3) * 7).padStart(2, '0')}`),
  )
  const file = idOf('submission', nth)
  const before = new Map<string, number>()
  const matters = Array.from({ length: count }, () => {
    const [request, field, budget] = given.oneOf(asked)
    const turn = (before.get(request) ?? 0) + 1
    before.set(request, turn)
    return {
      request: `${request}, đợt ${nth}${turn > 1 ? `, nội dung ${turn}` : ''}`,
      field,
      ...(budget ? { budget, amount: given.between(4, 90) * 50 * million } : {}),
    }
  })
  return {
    on,
    ids: matters.map((_, index) => derivedSubject('case', file, index + 1)),
    happening: {
      ...base,
      key: file,
      kind: 'arising-matter.submitted',
      on,
      body: { file, proposer: proposers[nth % 4], to: bodies.council, within: 7, matters },
    },
  }
}

/** The change of a project's amount that the people's committee decided four days later. */
const raisedProject = (): Submitted => {
  const file = idOf('submission', raised)
  const on = day('2023-11-14')
  return {
    on,
    ids: [derivedSubject('case', file, 1)],
    happening: {
      ...base,
      key: file,
      kind: 'arising-matter.submitted',
      on,
      body: {
        file,
        proposer: bodies.committee,
        to: bodies.council,
        within: 7,
        matters: [{ request: raised, field: 'budget', budget: 'adjustment', amount: 1_200 * million }],
      },
    },
  }
}

const considered = (given: Chance, { ids, on }: Submitted, nth: number): Happening => {
  const late = given.inPercent(11)
  const day = workingDay(addDays(on, late ? 14 : given.between(3, 8)))
  // A few matters wait for the council itself.
  const atSession = nth === 31 || nth === 32
  return {
    ...base,
    key: `considered ${ids[0]}`,
    kind: 'arising-matter.considered',
    paper: 'notices',
    on: atSession ? ('2023-11-23' as Day) : day,
    body: {
      cases: ids,
      by: atSession ? 'council' : 'standing',
      ...(atSession ? { session: sessionId('chuyên đề thứ ba') } : {}),
      opinion: given.inPercent(88) ? 'agreed' : given.oneOf(['agreed-in-part', 'not-agreed']),
    },
  }
}

/** Seventy-nine matters the standing body or the council gave its opinion on; three more wait at the year's end. */
export const councilMatters = (): Happening[] => {
  const given = chance(20230923)
  const counts = Array.from({ length: 36 }, (_, at) => (at % 6 === 0 ? 3 : 2))
  const submissions = [
    ...counts.map((count, at) => submitted(given, at + 1, Math.floor(at / 3) + 1, count)),
    raisedProject(),
  ]
  const waiting = submitted(given, 39, 12, 3)
  return [
    ...submissions.map(({ happening }) => happening),
    ...submissions.map((one, at) => considered(given, one, at + 1)),
    { ...waiting.happening, on: day('2023-12-28') },
  ]
}
