import { addDays, day } from '#kernel/calendar.ts'
import { type Chance, chance } from '../../chance.ts'
import type { Happening } from '../happening.ts'
import { leaderOf } from '../leaders.ts'
import { rollsOf } from '../roll.ts'
import { cells, idOf, restructuredOn, root } from '../structure.ts'

// Inspection and supervision of 2026: two programmes, what was held of them, and what nobody had to report.

interface Item {
  title: string
  who: 'committee' | 'standing-committee' | 'inspection-commission'
  work: 'compliance' | 'thematic' | 'finance' | 'inspection-work'
  quarter: '1' | '2' | '3' | '4'
  /** Which cells, by their place in the commune's list. */
  at: readonly number[]
  /** How many of their members are inspected with them. */
  members: number
}

const programmes = {
  committee: {
    id: idOf('inspection-programme', 'Đảng ủy 2026'),
    title: 'Chương trình kiểm tra, giám sát năm 2026 của Đảng ủy, Ban Thường vụ Đảng ủy xã',
    whose: 'committee',
    papers: ['programme', 'plan', 'notice'],
    items: [
      {
        title: 'Kiểm tra lãnh đạo thực hiện nghị quyết đại hội ở các chi bộ sáp nhập',
        who: 'standing-committee',
        work: 'compliance',
        quarter: '1',
        at: [0, 3],
        members: 4,
      },
      {
        title: 'Kiểm tra lãnh đạo bầu cử ở cơ sở',
        who: 'committee',
        work: 'compliance',
        quarter: '1',
        at: [7, 9],
        members: 3,
      },
      {
        title: 'Giám sát chuyên đề trách nhiệm nêu gương của bí thư chi bộ',
        who: 'standing-committee',
        work: 'thematic',
        quarter: '2',
        at: [12, 15],
        members: 4,
      },
      {
        title: 'Kiểm tra lãnh đạo giải quyết thủ tục hành chính cho người dân',
        who: 'standing-committee',
        work: 'compliance',
        quarter: '3',
        at: [1],
        members: 3,
      },
      {
        title: 'Giám sát chuyên đề sinh hoạt chi bộ ghép thôn, buôn',
        who: 'standing-committee',
        work: 'thematic',
        quarter: '4',
        at: [20, 22],
        members: 2,
      },
    ],
  },
  commission: {
    id: idOf('inspection-programme', 'Ủy ban Kiểm tra 2026'),
    title: 'Chương trình kiểm tra, giám sát năm 2026 của Ủy ban Kiểm tra Đảng ủy xã',
    whose: 'commission',
    papers: ['commissionProgramme', 'commissionPlan', 'commissionNotice'],
    items: [
      {
        title: 'Kiểm tra thu, nộp đảng phí ở các chi bộ sáp nhập',
        who: 'inspection-commission',
        work: 'finance',
        quarter: '2',
        at: [2, 4],
        members: 0,
      },
      {
        title: 'Kiểm tra thực hiện nhiệm vụ kiểm tra, giám sát của chi bộ',
        who: 'inspection-commission',
        work: 'inspection-work',
        quarter: '3',
        at: [10],
        members: 0,
      },
      {
        title: 'Giám sát chuyên đề việc kê khai tài sản, thu nhập',
        who: 'inspection-commission',
        work: 'thematic',
        quarter: '4',
        at: [5],
        members: 2,
      },
    ],
  },
} as const satisfies { [whose: string]: { items: readonly Item[]; [more: string]: unknown } }
type Programme = (typeof programmes)[keyof typeof programmes]

const decidedOn = day('2026-01-14')
const cellAt = (at: number): string => cells[at % cells.length] ?? root
const itemOf = (programme: Programme, title: string) => idOf('inspection-item', programme.id, title)

const decided = (programme: Programme): Happening[] => {
  const at = { organisation: root, on: decidedOn, paper: programme.papers[0], decision: programme.id }
  return [
    {
      ...at,
      key: programme.id,
      kind: 'inspection-programme.decided',
      body: { programme: programme.id, title: programme.title, whose: programme.whose, year: 2026 },
    },
    ...programme.items.map(({ title, who, work, quarter, at: where }) => ({
      ...at,
      key: title,
      kind: 'inspection-item.planned',
      body: {
        item: itemOf(programme, title),
        programme: programme.id,
        title,
        who,
        work,
        organisations: where.map(cellAt),
        quarter,
      },
    })),
  ]
}

const beginsIn = { '1': '2026-02-24', '2': '2026-05-05', '3': '2026-08-04', '4': '2026-10-12' } as const

/** Begun in its quarter and concluded within six weeks; those of the last quarter are still under way. */
const held = (given: Chance, programme: Programme, rolls: ReadonlyMap<string, readonly string[]>) =>
  programme.items.flatMap((one: Item): Happening[] => {
    const on = addDays(day(beginsIn[one.quarter]), given.between(0, 6))
    const inspection = idOf('inspection', one.title)
    const at = { key: one.title, organisation: root }
    const organisations = one.at.map(cellAt)
    const begun = {
      ...at,
      kind: 'inspection.decided',
      on,
      paper: programme.papers[1],
      body: {
        inspection,
        item: itemOf(programme, one.title),
        title: one.title,
        who: one.who,
        work: one.work,
        organisations,
        period: 'Từ ngày 01/7/2025 đến thời điểm kiểm tra',
        due: addDays(on, 45),
      },
    }
    if (one.quarter === '4') return [begun]
    const people = organisations.flatMap((cell) => rolls.get(cell)?.slice(0, 2) ?? []).slice(0, one.members)
    const ended = {
      ...at,
      on: addDays(on, given.between(24, 38)),
      paper: programme.papers[2],
      decision: `concluded ${one.title}`,
    }
    return [
      begun,
      { ...ended, kind: 'inspection.concluded', body: { inspection, result: 'good' } },
      ...(people.length > 0
        ? [{ ...ended, kind: 'inspection.members-named', body: { inspection, members: people } }]
        : []),
    ]
  })

/** A finding and the task that puts it right. */
const putRight = (): Happening[] => {
  const content = 'Chi bộ ghép chưa phân công đảng viên phụ trách từng buôn'
  const task = idOf('task', content)
  const at = { key: content, organisation: cellAt(3) }
  return [
    {
      ...at,
      kind: 'inspection-finding.recorded',
      on: day('2026-04-10'),
      body: {
        finding: idOf('finding', content),
        inspection: idOf('inspection', programmes.committee.items[0].title),
        content,
        task,
      },
    },
    {
      ...at,
      kind: 'task.assigned',
      on: day('2026-04-10'),
      body: {
        task,
        kind: 'finding',
        title: content,
        responsible: leaderOf('building'),
        due: '2026-06-30',
        product: 'Bảng phân công',
        source: idOf('record', 'inspection-finding.recorded', content),
      },
    },
    { ...at, kind: 'task.done', on: day('2026-06-22'), body: { task, proof: 'Bảng phân công của chi bộ' } },
  ]
}

/** What cells inspect of their own members, told each half of the year by ten of them. */
const byCells = (given: Chance): Happening[] =>
  given
    .shuffled(cells)
    .slice(0, 10)
    .map((cell) => ({
      key: `2026 ${cell}`,
      kind: 'inspection.counted',
      organisation: cell,
      on: day('2026-06-26'),
      paper: 'cells',
      body: {
        who: 'cell',
        work: 'compliance',
        held: 1,
        organisations: 0,
        members: given.between(2, 4),
        committeeMembers: given.between(0, 1),
      },
    }))

const noLetters = (): Happening[] =>
  ['2026-03-31', '2026-06-30', '2026-09-30'].map((on) => ({
    key: on,
    kind: 'denunciation.reported',
    organisation: root,
    on: day(on),
    paper: 'commissionReport',
    body: { received: 0, settled: 0 },
  }))

const disciplined = (rolls: ReadonlyMap<string, readonly string[]>): Happening[] => [
  {
    key: 'reprimand',
    kind: 'discipline.member-decided',
    organisation: root,
    on: day('2026-06-17'),
    paper: 'commission',
    body: {
      person: rolls.get(cellAt(30))?.[4],
      form: 'reprimand',
      violation: 'land',
      violatedOn: '2024',
    },
  },
]

export const inspection = (): Happening[] => {
  const given = chance(20260114)
  const rolls = rollsOf([])(restructuredOn)
  return [
    ...Object.values(programmes).flatMap((one) => [...decided(one), ...held(given, one, rolls)]),
    ...putRight(),
    ...byCells(given),
    ...noLetters(),
    ...disciplined(rolls),
  ]
}
