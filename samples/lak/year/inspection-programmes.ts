import { type Day, day } from '#kernel/calendar.ts'
import type { Happening } from '../happening.ts'
import { bodiesToDissolve, bodyId, idOf, organisations, root } from '../organisations.ts'

// The programmes of 2023. The source prints that the district's was done; every item of both is invented.

export const districtProgramme = idOf('inspection-programme', 'Huyện ủy 2023')
export const commissionProgramme = idOf('inspection-programme', 'Ủy ban Kiểm tra 2023')

const decidedOn = day('2023-01-16')
const amendedOn = day('2023-06-20')
const ending = new Set(bodiesToDissolve.map(({ name }) => bodyId(name)))

/** Đảng bộ cơ sở that stand all year. */
export const bodies = organisations.filter((one) => one.kind === 'grassroots-body' && !ending.has(one.id))
const lastCells = organisations.filter((one) => one.kind === 'grassroots-cell')

type Who = 'committee' | 'standing-committee' | 'inspection-commission' | 'advisory-body'
type Work =
  | 'compliance'
  | 'inspection-work'
  | 'discipline-work'
  | 'finance'
  | 'thematic'
  | 'signs-of-violation'

export interface Item {
  title: string
  who: Who
  work: Work
  quarter: '1' | '2' | '3' | '4'
  organisations: readonly string[]
  /** How many members are inspected with them. */
  members: number
}

export const body = (index: number) => bodies[index % bodies.length]?.id ?? root
const singleCell = (index: number) => lastCells[index % lastCells.length]?.id ?? root

/** Chương trình của Huyện ủy, Ban Thường vụ: what was decided in January. */
export const original: readonly Item[] = [
  ...(['1', '2', '3', '3', '4'] as const).map((quarter, index) => ({
    title: `Kiểm tra lãnh đạo thực hiện nghị quyết đại hội và quy chế làm việc, đợt ${index + 1}`,
    who: 'standing-committee' as const,
    work: 'compliance' as const,
    quarter,
    organisations: [body(index * 2), body(index * 2 + 1)],
    members: 4,
  })),
  {
    title: 'Kiểm tra lãnh đạo công tác cán bộ trước khi sắp xếp tổ chức',
    who: 'standing-committee',
    work: 'compliance',
    quarter: '1',
    organisations: bodiesToDissolve.map(({ name }) => bodyId(name)),
    members: 0,
  },
  ...(['2', '4'] as const).map((quarter, index) => ({
    title: `Kiểm tra việc thực hiện nghị quyết chuyên đề của Huyện ủy, đợt ${index + 1}`,
    who: 'committee' as const,
    work: 'compliance' as const,
    quarter,
    organisations: [body(index * 5 + 2), singleCell(index + 3)],
    members: 5,
  })),
  ...(['1', '2', '2', '3', '3', '4'] as const).map((quarter, index) => ({
    title: `Giám sát chuyên đề trách nhiệm nêu gương, sinh hoạt chi bộ, đợt ${index + 1}`,
    who: 'standing-committee' as const,
    work: 'thematic' as const,
    quarter,
    organisations: [body(index + 6), singleCell(index)],
    members: 3,
  })),
  ...(['2', '3'] as const).map((quarter, index) => ({
    title: `Giám sát chuyên đề công tác dân vận, tuyên truyền, đợt ${index + 1}`,
    who: 'advisory-body' as const,
    work: 'thematic' as const,
    quarter,
    organisations: [body(index + 9)],
    members: 2,
  })),
  ...(['2', '2', '3', '4'] as const).map((quarter, index) => ({
    title: `Kiểm tra thực hiện nhiệm vụ kiểm tra, giám sát và kỷ luật, đợt ${index + 1}`,
    who: 'inspection-commission' as const,
    work: 'inspection-work' as const,
    quarter,
    organisations: [body(index + 1)],
    members: 0,
  })),
  ...(['2', '3', '4', '4'] as const).map((quarter, index) => ({
    title: `Kiểm tra thu, chi ngân sách đảng và đảng phí, đợt ${index + 1}`,
    who: 'inspection-commission' as const,
    work: 'finance' as const,
    quarter,
    organisations: [body(index + 4), singleCell(index + 8)],
    members: 0,
  })),
]
export const dropped = 'Giám sát chuyên đề công tác dân vận, tuyên truyền, đợt 2'
export const moved = 'Kiểm tra lãnh đạo thực hiện nghị quyết đại hội và quy chế làm việc, đợt 4'
export const added: readonly Item[] = [
  {
    title: 'Giám sát chuyên đề việc sắp xếp các tổ chức đảng trực thuộc Huyện ủy',
    who: 'standing-committee',
    work: 'thematic',
    quarter: '3',
    organisations: [singleCell(5)],
    members: 2,
  },
  {
    title: 'Kiểm tra lãnh đạo giải ngân các chương trình mục tiêu quốc gia',
    who: 'standing-committee',
    work: 'compliance',
    quarter: '4',
    organisations: [body(3), body(8)],
    members: 6,
  },
]

/** Chương trình riêng của Ủy ban Kiểm tra; its last item is left over at the end of the year. */
export const ofCommission: readonly Item[] = (['1', '2', '2', '3', '3', '4', '4', '4'] as const).map(
  (quarter, index) => ({
    title:
      index % 2
        ? `Giám sát chuyên đề việc kê khai tài sản, thu nhập, đợt ${(index + 1) / 2}`
        : `Kiểm tra việc thi hành kỷ luật đảng, đợt ${index / 2 + 1}`,
    who: 'inspection-commission',
    work: index % 2 ? 'thematic' : 'discipline-work',
    quarter,
    organisations: [body(index + 2)],
    members: index % 2 ? 2 : 0,
  }),
)
export const leftOver = ofCommission.at(-1)?.title

export const itemId = (programme: string, title: string) => idOf('inspection-item', programme, title)

const planned = (programme: string, one: Item, kind: string, on: Day): Happening => ({
  key: `${programme} ${one.title}`,
  kind,
  organisation: root,
  on,
  paper:
    programme === commissionProgramme ? 'commissionProgramme' : on === decidedOn ? 'programme' : 'committee',
  decision: `${programme} ${on}`,
  body: {
    item: itemId(programme, one.title),
    programme,
    title: one.title,
    who: one.who,
    work: one.work,
    organisations: one.organisations,
    quarter: one.quarter,
  },
})

export const programmes = (): Happening[] => [
  {
    key: 'district',
    kind: 'inspection-programme.decided',
    organisation: root,
    on: decidedOn,
    paper: 'programme',
    decision: `${districtProgramme} ${decidedOn}`,
    body: {
      programme: districtProgramme,
      title: 'Chương trình kiểm tra, giám sát năm 2023 của Huyện ủy, Ban Thường vụ Huyện ủy',
      whose: 'committee',
      year: 2023,
    },
  },
  ...original.map((one) => planned(districtProgramme, one, 'inspection-item.planned', decidedOn)),
  {
    key: 'commission',
    kind: 'inspection-programme.decided',
    organisation: root,
    on: decidedOn,
    paper: 'commissionProgramme',
    decision: `${commissionProgramme} ${decidedOn}`,
    body: {
      programme: commissionProgramme,
      title: 'Chương trình kiểm tra, giám sát năm 2023 của Ủy ban Kiểm tra Huyện ủy',
      whose: 'commission',
      year: 2023,
    },
  },
  ...ofCommission.map((one) => planned(commissionProgramme, one, 'inspection-item.planned', decidedOn)),
]

const amendment = (kind: string, title: string, more: object): Happening => ({
  key: title,
  kind,
  organisation: root,
  on: amendedOn,
  paper: 'committee',
  decision: `${districtProgramme} ${amendedOn}`,
  body: { item: itemId(districtProgramme, title), ...more },
})
export const amendments = (): Happening[] => [
  amendment('inspection-item.dropped', dropped, { reason: 'Trùng nội dung đoàn giám sát của Tỉnh ủy' }),
  amendment('inspection-item.moved', moved, { quarter: '4' }),
  ...added.map((one) => planned(districtProgramme, one, 'inspection-item.added', amendedOn)),
]
