import { day, yearPeriod } from '#kernel/calendar.ts'
import { type Chance, chance } from '../../chance.ts'
import type { Happening } from '../happening.ts'
import { idOf, openedOn, root } from '../structure.ts'

// The Front and its member organisations of the commune; the names are nationwide ones, the numbers invented.

const movements = [
  {
    name: 'Toàn dân đoàn kết xây dựng nông thôn mới',
    type: 'campaign',
    association: 'front',
    since: '2016',
    work: 'Ngày hội Đại đoàn kết ở khu dân cư',
    registered: 4_860,
  },
  {
    name: 'Nông dân thi đua sản xuất, kinh doanh giỏi',
    type: 'movement',
    association: 'farmers',
    since: '1989',
    work: 'Tập huấn trồng lúa chất lượng cao',
    registered: 920,
  },
  {
    name: 'Tuổi trẻ chung tay chuyển đổi số cộng đồng',
    type: 'movement',
    association: 'youth',
    since: '2022',
    work: 'Ngày Chủ nhật xanh ven hồ, hướng dẫn dịch vụ công',
    registered: 310,
  },
] as const

const lived = (given: Chance): Happening[] =>
  movements.flatMap(({ name, type, association, since, work, registered }, index) => {
    const movement = idOf('movement', name)
    const at = { organisation: root }
    return [
      {
        ...at,
        key: name,
        kind: 'movement.brought-forward',
        on: openedOn,
        body: { movement, name, type, association, since },
      },
      ...['2026-03-22', '2026-07-12'].map((on) => ({
        ...at,
        key: `${name} ${on}`,
        kind: 'movement.activity-held',
        on: day(on),
        body: { movement, association, content: work, attended: given.between(60, 400) },
      })),
      {
        ...at,
        key: `${name} 2026`,
        kind: 'movement.result-told',
        on: day('2026-10-22'),
        body: {
          movement,
          association,
          year: 2026,
          registered,
          achieved: Math.floor((registered * (78 + index * 4)) / 100),
        },
      },
    ]
  })

/** Members and those who could be gathered, in the whole commune. */
const gathering = [
  { association: 'farmers', before: 2_870, members: 2_945, eligible: 4_420, aim: 2_900 },
  { association: 'women', before: 3_310, members: 3_378, eligible: 4_960, aim: 3_350 },
  { association: 'youth', before: 1_790, members: 1_842, eligible: 3_650, aim: 1_850 },
  { association: 'veterans', before: 541, members: 552, eligible: 668, aim: 545 },
] as const

const counted = (): Happening[] =>
  gathering.flatMap(({ association, before, members, eligible, aim }) => [
    ...[
      { on: '2025-07-10', count: before },
      { on: '2026-10-20', count: members },
    ].map(({ on, count }) => ({
      key: `${association} ${on}`,
      kind: 'association.counted',
      organisation: root,
      on: day(on),
      body: { association, members: count, eligible },
    })),
    {
      key: `gathering ${association}`,
      kind: 'target.assigned',
      organisation: root,
      on: day('2026-01-08'),
      paper: 'committee' as const,
      decision: 'gathering 2026',
      body: {
        figure: `mobilisation.members-of-${association}`,
        plan: 'DV-2026',
        comparison: '>=',
        amount: aim,
        ...yearPeriod(2026),
        assigner: root,
      },
    },
  ])

export const front = (): Happening[] => [...lived(chance(20260322)), ...counted()]
