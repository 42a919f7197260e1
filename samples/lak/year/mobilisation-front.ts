import { addDays, type Day, day, yearPeriod } from '#kernel/calendar.ts'
import { type Chance, chance } from '../../chance.ts'
import { communes } from '../geography.ts'
import type { Happening } from '../happening.ts'
import { communeBody, idOf, placeId, root } from '../organisations.ts'
import { openedOn } from '../people.ts'
import { habitsScheme } from './directives.ts'
import { villages } from './mobilisation-places.ts'

export const movementId = (name: string) => idOf('movement', name)

interface Movement {
  name: string
  type: 'campaign' | 'movement' | 'programme'
  association: string
  since: string
  works: readonly string[]
  registered: number
}
/** Of the Front and each organisation; the names are nationwide ones, the numbers invented. */
const movements: readonly Movement[] = [
  {
    name: 'Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh',
    type: 'campaign',
    association: 'front',
    since: '2016',
    works: [
      'Nhân dân góp công làm đường buôn',
      'Ngày hội Đại đoàn kết tại khu dân cư',
      'Chỉnh trang hàng rào, cổng ngõ',
    ],
    registered: 14_200,
  },
  {
    name: 'Người Việt Nam ưu tiên dùng hàng Việt Nam',
    type: 'campaign',
    association: 'front',
    since: '2009',
    works: ['Phiên chợ hàng Việt về buôn', 'Giới thiệu sản phẩm OCOP của huyện'],
    registered: 9600,
  },
  {
    name: 'Nông dân thi đua sản xuất, kinh doanh giỏi',
    type: 'movement',
    association: 'farmers',
    since: '1989',
    works: ['Tập huấn trồng lúa VietGAP', 'Tham quan vườn cây ăn trái', 'Chuyển giao kỹ thuật nuôi bò'],
    registered: 3150,
  },
  {
    name: 'Hỗ trợ phụ nữ khởi nghiệp',
    type: 'programme',
    association: 'women',
    since: '2018',
    works: ['Ngày phụ nữ khởi nghiệp', 'Tập huấn bán hàng trên mạng', 'Kết nối tiêu thụ thổ cẩm'],
    registered: 62,
  },
  {
    name: 'Tuổi trẻ tình nguyện xây dựng nông thôn mới',
    type: 'movement',
    association: 'youth',
    since: '2013',
    works: ['Thắp sáng đường buôn', 'Ngày Chủ nhật xanh ven hồ', 'Trồng cây thanh niên'],
    registered: 1480,
  },
  {
    name: 'Nghĩa tình đồng đội',
    type: 'movement',
    association: 'veterans',
    since: '2014',
    works: ['Sửa nhà cho hội viên khó khăn', 'Thăm gia đình liệt sĩ'],
    registered: 240,
  },
  {
    name: 'Lao động giỏi, lao động sáng tạo',
    type: 'movement',
    association: 'union',
    since: '1990',
    works: ['Hội thi giáo viên, nhân viên giỏi', 'Tuyên dương công nhân tiêu biểu'],
    registered: 1120,
  },
]

const lived = (given: Chance): Happening[] =>
  movements.flatMap(({ name, type, association, since, works, registered }, index) => {
    const movement = movementId(name)
    const at = { organisation: root }
    const first = addDays(day('2023-02-06'), index * 6)
    return [
      {
        ...at,
        key: name,
        kind: 'movement.brought-forward',
        on: openedOn,
        body: { movement, name, type, association, since },
      },
      ...works.map((content, part) => ({
        ...at,
        key: `${name} ${part}`,
        kind: 'movement.activity-held',
        on: addDays(first, part * 95 + given.between(0, 20)),
        body: {
          movement,
          association,
          content,
          attended: given.between(40, 900),
          ...(given.inPercent(40) ? { value: given.between(4, 90) * 1_000_000 } : {}),
        },
      })),
      {
        ...at,
        key: `${name} 2023`,
        kind: 'movement.result-told',
        on: day('2023-12-05'),
        body: {
          movement,
          association,
          year: 2023,
          registered,
          achieved: Math.floor((registered * given.between(68, 93)) / 100),
        },
      },
    ]
  })

/** Members and those who could be gathered, in a village of ordinary size. */
const gathering = [
  { association: 'farmers', eligible: 112, members: 71, aim: 7900 },
  { association: 'women', eligible: 128, members: 84, aim: 9300 },
  { association: 'youth', eligible: 96, members: 44, aim: 5000 },
  { association: 'veterans', eligible: 17, members: 14, aim: 1500 },
] as const

const counted = (given: Chance): Happening[] =>
  communes.flatMap(({ name }) => {
    const size = villages.filter((one) => one.commune === name).length
    return gathering.flatMap(({ association, eligible, members }) => {
      const all = size * eligible + given.between(-20, 20)
      const before = size * members + given.between(-25, 10)
      const told = (on: Day, count: number): Happening => ({
        key: `${name} ${association} ${on}`,
        kind: 'association.counted',
        organisation: communeBody(name),
        on,
        body: { association, members: count, eligible: all },
      })
      return [
        told(openedOn, before),
        told(day('2023-12-04'), before + Math.ceil((before * given.between(1, 5)) / 100)),
      ]
    })
  })

/** The trade union counts where its members work, not where they live. */
const ofTheUnion = (): Happening[] =>
  [
    { on: openedOn, members: 1296, eligible: 1412 },
    { on: day('2023-12-04'), members: 1338, eligible: 1421 },
  ].map(({ on, ...body }) => ({
    key: `union ${on}`,
    kind: 'association.counted',
    organisation: root,
    on,
    body: { association: 'union', ...body },
  }))

const targets = (): Happening[] =>
  [...gathering, { association: 'union', aim: 1320 }].map(({ association, aim }) => ({
    key: `gathering ${association}`,
    kind: 'target.assigned',
    organisation: root,
    on: day('2023-01-12'),
    paper: 'committee' as const,
    decision: 'gathering 2023',
    body: {
      figure: `mobilisation.members-of-${association}`,
      plan: 'DV-2023',
      comparison: '>=',
      amount: aim,
      ...yearPeriod(2023),
      assigner: root,
    },
  }))

const care = (given: Chance): Happening[] =>
  ['2023-03-28', '2023-06-27', '2023-09-26', '2023-12-19'].flatMap((on) =>
    [
      { association: 'farmers', what: 'loan', people: 60, each: 50_000_000 },
      { association: 'women', what: 'training', people: 45, each: 0 },
      { association: 'union', what: 'visit', people: 30, each: 500_000 },
      { association: 'veterans', what: 'visit', people: 12, each: 400_000 },
    ].map(({ association, what, people, each }) => {
      const turns = people + given.between(-10, 15)
      return {
        key: `${association} ${on}`,
        kind: 'member-care.given',
        organisation: root,
        on: day(on),
        body: { association, what, people: turns, ...(each ? { value: turns * each } : {}) },
      }
    }),
  )

const contests = (): Happening[] =>
  [
    {
      on: '2023-07-27',
      name: 'Hội thi “Dân vận khéo” cấp huyện',
      level: 'district',
      teams: 11,
      won: [
        { by: 'Xã Đắk Liêng', prize: 'first' },
        { by: 'Xã Buôn Triết', prize: 'second' },
        { by: 'Xã Yang Tao', prize: 'third' },
      ],
    },
    {
      on: '2023-09-28',
      name: 'Hội thi “Dân vận khéo” cấp tỉnh',
      level: 'province',
      teams: 1,
      won: [{ by: 'Đội tuyển huyện Lắk', prize: 'consolation' }],
    },
  ].map(({ on, ...body }) => ({
    key: on,
    kind: 'mobilisation-contest.held',
    organisation: root,
    on: day(on),
    body,
  }))

/** Conventions stand in all but six villages when the book opens; two of the six follow, four are revised. */
const conventions = (): Happening[] => {
  const missing = new Set(villages.filter((_, index) => index % 19 === 7).map((one) => one.id))
  const late = villages.filter((one) => missing.has(one.id)).slice(0, 2)
  const revised = villages.filter((_, index) => index % 27 === 3)
  const by = (on: string, decision: string) => ({ on: day(on), paper: 'people' as const, decision })
  return [
    ...communes.map(({ name }) => ({
      key: name,
      kind: 'convention.brought-forward',
      organisation: communeBody(name),
      on: openedOn,
      body: {
        villages: villages
          .filter((one) => one.commune === name && !missing.has(one.id))
          .map((one, index) => ({ village: one.id, approved: String(2012 + ((index * 5) % 10)) })),
      },
    })),
    ...late.map((one) => ({
      ...by('2023-05-23', 'conventions May'),
      key: one.id,
      kind: 'convention.approved',
      organisation: one.home,
      body: { village: one.id },
    })),
    ...revised.map((one) => ({
      ...by('2023-10-24', 'conventions October'),
      key: one.id,
      kind: 'convention.revised',
      organisation: one.home,
      body: { village: one.id, content: 'Bổ sung quy ước cưới, tang và bảo vệ môi trường' },
    })),
  ]
}

const newWays = [
  'Trồng lúa nước hai vụ',
  'Nuôi bò nhốt chuồng',
  'Trồng xen cây ăn trái',
  'Bỏ đốt rẫy',
  'Tiết kiệm, gửi vốn tổ vay',
]

/** The first year of the scheme on habits of farming, told by each commune for its buôn. */
const schemeResults = (given: Chance): Happening[] =>
  communes.map(({ name }) => ({
    key: name,
    kind: 'scheme.results-told',
    organisation: communeBody(name),
    on: day('2023-11-14'),
    body: {
      directive: habitsScheme,
      year: 2023,
      villages: villages
        .filter((one) => one.commune === name && one.isBuon)
        .map((one) => {
          const households = given.between(18, 70)
          return {
            village: one.id,
            households,
            changed: Math.floor((households * given.between(22, 71)) / 100),
            note: given.oneOf(newWays),
          }
        }),
    },
  }))

/** Eleven communes and the district: the Front's congresses of 2024, with a day each. */
const congresses = (): Happening[] =>
  [
    ...communes.map((one) => ({ name: one.name, level: 'commune' as const })),
    { name: '', level: 'district' as const },
  ].map(({ name, level }, index) => ({
    key: `congress ${name}`,
    kind: 'association-congress.scheduled',
    organisation: root,
    on: day('2023-12-26'),
    body: {
      congress: idOf('association-congress', name),
      association: 'front',
      level,
      ...(name ? { place: placeId(name) } : {}),
      term: '2024-2029',
      plannedOn: level === 'district' ? '2024-06-18' : addDays(day('2024-03-05'), index * 3),
    },
  }))

/** What the Front and its member organisations did in 2023. */
export const front = (): Happening[] => {
  const given = chance(20231118)
  return [
    ...lived(given),
    ...counted(given),
    ...ofTheUnion(),
    ...targets(),
    ...care(given),
    ...contests(),
    ...conventions(),
    ...schemeResults(given),
    ...congresses(),
  ]
}
