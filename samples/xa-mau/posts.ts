import { castOf2023 } from '../lak/cast.ts'
import type { MemberOutline } from '../lak/member-outline.ts'
import { unitId } from '../lak/organisations.ts'
import { villagePosts } from '../lak/posts.ts'
import { units } from '../lak/units.ts'
import { cadres } from '../lak/year/cadres.ts'
import type { Happening } from './happening.ts'
import { leaders, oldCommittees } from './leaders.ts'
import { cellAfter, cellName, cells, idOf, restructuredOn, root } from './structure.ts'

// Posts as the commune of 1/7/2025 has them: what the three old committees held ends with them, the province
// appoints the first committee, and the committee appoints the heads of its own bodies and of the cells.

const villages = villagePosts.filter((one) => cells.includes(cellAfter(one.cell)))
const endingPosts = [
  ...oldCommittees.flatMap((one) => [one.secretary, one.deputy, one.seat, ...one.elected]),
  ...villages.map((one) => one.secretary),
]

const today = { organisation: root, on: restructuredOn }

/** Everybody leaves the posts of the old committees and cells; then the posts go. */
const ended = (): Happening[] => {
  const ending = new Set(endingPosts.map((one) => one.id))
  const held = cadres(castOf2023()).filter(
    ({ body }) => typeof body.tenure === 'string' && ending.has(String(body.post)),
  )
  return [
    ...held.map(({ body }) => ({
      ...today,
      key: String(body.tenure),
      kind: 'cadre.relieved',
      paper: 'province' as const,
      decision: 'committees end',
      body: { held: body.tenure, reason: 'Kết thúc hoạt động của cấp ủy, chi bộ cũ' },
    })),
    ...endingPosts.map(({ id }) => ({ ...today, key: id, kind: 'position.abolished', body: { post: id } })),
  ]
}

/** A village is called by its name alone now: the old communes are no more. */
const headsRenamed = (): Happening[] =>
  villages.map(({ head }) => ({
    ...today,
    key: head.id,
    kind: 'position.changed',
    body: { post: head.id, title: head.title.replace(/, (?:xã|thị trấn) .*$/u, '') },
  }))

const bodies = {
  office: ['Văn phòng Đảng ủy xã', 'agency'],
  building: ['Ban Xây dựng Đảng Đảng ủy xã', 'board'],
  inspection: ['Cơ quan Ủy ban Kiểm tra Đảng ủy xã', 'agency'],
  front: ['Ủy ban Mặt trận Tổ quốc Việt Nam xã', 'front'],
  council: ['Hội đồng nhân dân xã Hồ Mẫu', 'peoples-council'],
  government: ['Ủy ban nhân dân xã Hồ Mẫu', 'peoples-committee'],
  governmentOffice: ['Văn phòng HĐND và UBND xã', 'agency'],
  economy: ['Phòng Kinh tế xã', 'agency'],
  society: ['Phòng Văn hóa - Xã hội xã', 'agency'],
} as const
type Body = keyof typeof bodies
export const bodyId = (body: Body) => idOf('unit', bodies[body][0])

const bodiesFounded = (): Happening[] =>
  Object.values(bodies).map(([name, kind]) => ({
    ...today,
    key: name,
    kind: 'unit.recorded',
    body: { unit: idOf('unit', name), name, kind, level: 'commune', home: root },
  }))

/** Makers of products of these communes came along with the products. */
const isTakenOver = new Set(['Cơ sở Yến sào Hưng Thịnh', 'Cơ sở Trà thảo mộc Hoàng Ngưu'].map(unitId))

/** What was entered as a unit of the district is one of the commune where it lies. */
const unitsTakenOver = (): Happening[] =>
  units
    .filter((one) => one.level === 'district' && isTakenOver.has(one.id))
    .map(({ id }) => ({ ...today, key: id, kind: 'unit.changed', body: { unit: id, level: 'commune' } }))

interface NewPost {
  title: string
  role: string
  managedBy: 'province' | 'commune' | 'grassroots'
  seats?: number
  body?: Body
  of?: string
  holders: readonly (MemberOutline | undefined)[]
  by: 'cadre.co-opted' | 'cadre.appointed' | 'cadre.elected'
}

const newPosts = (): NewPost[] => {
  const { heads, seats, holdersOf } = leaders()
  const { secretary, standing, deputy, building, inspection, office, first, second, front } = heads
  const [theOffice, theBuilding, theInspection] = seats.map((some) => some[6])
  const inspectors = seats.map((some) => some[7])
  const province = { managedBy: 'province', by: 'cadre.co-opted' } as const
  const commune = { managedBy: 'commune', by: 'cadre.appointed' } as const
  const state = { managedBy: 'province', by: 'cadre.elected' } as const
  const lead = (title: string, body: Body, holder: MemberOutline | undefined): NewPost => ({
    ...commune,
    title,
    body,
    role: title.startsWith('Phó') ? 'deputy-leader' : 'leader',
    holders: [holder],
  })
  const standingMembers = [secretary, standing, deputy, building, inspection, office, front]
  return [
    { ...province, title: 'Bí thư Đảng ủy xã', role: 'secretary', holders: [secretary] },
    {
      ...province,
      title: 'Phó Bí thư Thường trực Đảng ủy xã',
      role: 'deputy-secretary',
      holders: [standing],
    },
    { ...province, title: 'Phó Bí thư Đảng ủy xã', role: 'deputy-secretary', holders: [deputy] },
    {
      ...province,
      title: 'Ủy viên Ban Thường vụ Đảng ủy xã',
      role: 'standing-member',
      seats: 9,
      holders: standingMembers,
    },
    { ...province, title: 'Đảng ủy viên xã', role: 'committee-member', seats: 29, holders: seats.flat() },
    lead('Trưởng Ban Xây dựng Đảng Đảng ủy xã', 'building', building),
    lead('Phó Trưởng Ban Xây dựng Đảng Đảng ủy xã', 'building', theBuilding),
    lead('Chủ nhiệm Ủy ban Kiểm tra Đảng ủy xã', 'inspection', inspection),
    lead('Phó Chủ nhiệm Ủy ban Kiểm tra Đảng ủy xã', 'inspection', theInspection),
    {
      ...commune,
      title: 'Ủy viên Ủy ban Kiểm tra Đảng ủy xã',
      role: 'inspection-member',
      seats: 5,
      holders: inspectors,
    },
    lead('Chánh Văn phòng Đảng ủy xã', 'office', office),
    lead('Phó Chánh Văn phòng Đảng ủy xã', 'office', theOffice),
    lead('Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam xã', 'front', front),
    { ...state, title: 'Chủ tịch HĐND xã', role: 'council-standing', body: 'council', holders: [secretary] },
    {
      ...state,
      title: 'Chủ tịch UBND xã',
      role: 'peoples-committee-member',
      body: 'government',
      holders: [deputy],
    },
    {
      ...state,
      title: 'Phó Chủ tịch UBND xã',
      role: 'peoples-committee-member',
      seats: 2,
      body: 'government',
      holders: [first, second],
    },
    ...cellSecretaries((cell) => holdersOf(villages.find((one) => one.cell === cell)?.secretary)[0]),
  ]
}

const cellSecretaries = (led: (cell: string) => MemberOutline | undefined): NewPost[] => {
  const { sponsorsOf } = castOf2023()
  return cells.map((cell) => ({
    title: `Bí thư ${cellName(cell)}`,
    role: 'secretary',
    managedBy: 'grassroots',
    of: cell,
    by: 'cadre.co-opted',
    holders: [led(cell) ?? sponsorsOf(cell)[0]],
  }))
}

const taken = (one: NewPost): Happening[] => {
  const post = idOf('post', one.title)
  return [
    {
      ...today,
      key: post,
      kind: 'position.recorded',
      body: {
        post,
        title: one.title,
        role: one.role,
        of: one.of ?? root,
        ...(one.body ? { unit: bodyId(one.body) } : {}),
        managedBy: one.managedBy,
        seats: one.seats ?? 1,
      },
    },
    ...one.holders.flatMap((holder): Happening[] =>
      holder
        ? [
            {
              ...today,
              key: `${post} ${holder.id}`,
              kind: one.by,
              paper: one.managedBy === 'province' ? 'province' : 'committee',
              decision: `${one.by} ${one.managedBy}`,
              body: { tenure: idOf('tenure', one.title, holder.id), person: holder.id, post },
            },
          ]
        : [],
    ),
  ]
}

/** The first day of the new offices, and the term that the first congress begins. */
export const posts = (): Happening[] => [
  ...ended(),
  ...headsRenamed(),
  ...bodiesFounded(),
  ...unitsTakenOver(),
  ...newPosts().flatMap(taken),
]
