import { addDays, type Day, day } from '#kernel/calendar.ts'
import type { Chance } from '../../chance.ts'
import type { Cast } from '../cast.ts'
import type { Happening } from '../happening.ts'
import { idOf, organisations, root } from '../organisations.ts'
import {
  added,
  body,
  commissionProgramme,
  districtProgramme,
  dropped,
  type Item,
  itemId,
  leftOver,
  moved,
  ofCommission,
  original,
} from './inspection-programmes.ts'

export const inspectionId = (title: string) => idOf('inspection', title)

/** Members of the organisations inspected, of whom the year has nothing else in store. */
export const membersOf = (cast: Cast, of: readonly string[], count: number): string[] =>
  of
    .flatMap((one) => {
      const cells = organisations.filter((cell) => cell.id === one || cell.parent === one)
      return cells.flatMap((cell) => cast.sponsorsOf(cell.id).slice(0, 1))
    })
    .slice(0, count)
    .map((one) => one.id)

const monthOfQuarter = { '1': '02', '2': '05', '3': '08', '4': '10' } as const
interface Course extends Item {
  item?: string
  on: Day
  endsOn: Day | null
}

const course = (cast: Cast, one: Course): Happening[] => {
  const [plan, notice] =
    one.who === 'inspection-commission'
      ? (['commissionPlan', 'commissionNotice'] as const)
      : (['plan', 'notice'] as const)
  const inspection = inspectionId(one.title)
  const of = { key: one.title, organisation: root }
  const named = membersOf(cast, one.organisations, one.members)
  const begun: Happening = {
    ...of,
    kind: 'inspection.decided',
    on: one.on,
    paper: plan,
    body: {
      inspection,
      ...(one.item ? { item: one.item } : {}),
      title: one.title,
      who: one.who,
      work: one.work,
      organisations: one.organisations,
      period: 'Từ tháng 01/2022 đến thời điểm kiểm tra',
      due: addDays(one.on, 45),
    },
  }
  if (one.endsOn === null) return [begun]
  const ended = { ...of, on: one.endsOn, paper: notice, decision: `${notice} ${one.title}` }
  return [
    begun,
    {
      ...ended,
      kind: 'inspection.concluded',
      body: { inspection, result: one.work === 'signs-of-violation' ? 'violation' : 'good' },
    },
    ...(named.length
      ? [{ ...ended, kind: 'inspection.members-named', body: { inspection, members: named } }]
      : []),
  ]
}

export const inspectionsHeld = (given: Chance, cast: Cast): Happening[] => {
  const inTurn = (programme: string, items: readonly Item[]) =>
    items
      .filter(({ title }) => title !== dropped && title !== leftOver)
      .flatMap((one) => {
        const quarter = one.title === moved ? '4' : one.quarter
        const on = addDays(day(`2023-${monthOfQuarter[quarter]}-02`), given.between(0, 18))
        const endsOn = addDays(on, given.between(24, 40))
        return course(cast, { ...one, item: itemId(programme, one.title), on, endsOn })
      })
  const onSigns: Item = {
    title: 'Kiểm tra khi có dấu hiệu vi phạm về quản lý đất đai',
    who: 'inspection-commission',
    work: 'signs-of-violation',
    quarter: '2',
    organisations: [body(4)],
    members: 3,
  }
  return [
    ...inTurn(districtProgramme, [...original, ...added]),
    ...inTurn(commissionProgramme, ofCommission),
    ...course(cast, { ...onSigns, on: day('2023-03-20'), endsOn: day('2023-05-25') }),
    ...course(cast, {
      ...onSigns,
      title: 'Kiểm tra khi có dấu hiệu vi phạm về quản lý tài chính',
      organisations: [body(12)],
      on: day('2023-12-05'),
      endsOn: null,
    }),
    {
      key: 'signs',
      kind: 'inspection.extended',
      organisation: root,
      on: day('2023-05-02'),
      paper: 'commissionPlan',
      body: {
        inspection: inspectionId(onSigns.title),
        due: '2023-06-02',
        reason: 'Chờ kết quả đo đạc',
      },
    },
  ]
}
