import { chance } from '../chance.ts'
import type { Cast } from './cast.ts'
import { communes } from './geography.ts'
import type { MemberOutline } from './member-outline.ts'
import {
  bodiesToDissolve,
  bodyId,
  cellId,
  communeBody,
  idOf,
  placeId,
  root,
  unitId,
} from './organisations.ts'

export interface PostOutline {
  id: string
  title: string
  role: string
  of: string
  unit?: string
  place?: string
  managedBy: 'province' | 'district' | 'grassroots'
  seats: number
}

export interface HolderOutline {
  post: PostOutline
  member: MemberOutline
  /** Where the post has a term: the year of the last appointment. */
  appointedOn?: string
  forPost?: PostOutline
}

export const tenureId = (post: PostOutline, member: MemberOutline) => idOf('tenure', post.title, member.id)

const post = (
  title: string,
  role: string,
  managedBy: PostOutline['managedBy'],
  more: Partial<PostOutline> = {},
): PostOutline => ({ id: idOf('post', title), title, role, of: root, managedBy, seats: 1, ...more })

/** Heads and deputies are titled as their agency is; only the boards have titles of their own. */
const headTitles: { readonly [agency: string]: string } = {
  'Văn phòng Huyện ủy': 'Chánh Văn phòng Huyện ủy',
  'Ủy ban Kiểm tra Huyện ủy': 'Chủ nhiệm Ủy ban Kiểm tra Huyện ủy',
  'Trung tâm Chính trị huyện': 'Giám đốc Trung tâm Chính trị huyện',
  'Ủy ban Mặt trận Tổ quốc huyện': 'Chủ tịch Ủy ban Mặt trận Tổ quốc huyện',
  'Hội Nông dân huyện': 'Chủ tịch Hội Nông dân huyện',
  'Hội Liên hiệp Phụ nữ huyện': 'Chủ tịch Hội Liên hiệp Phụ nữ huyện',
  'Huyện đoàn': 'Bí thư Huyện đoàn',
  'Liên đoàn Lao động huyện': 'Chủ tịch Liên đoàn Lao động huyện',
  'Văn phòng HĐND và UBND huyện': 'Chánh Văn phòng HĐND và UBND huyện',
  'Thanh tra huyện': 'Chánh Thanh tra huyện',
}
const agencies = bodiesToDissolve.flatMap(({ name, agencies: inBody }) =>
  inBody.map((agency) => ({ agency, cell: cellId(bodyId(name), agency) })),
)

export const agencyPosts = agencies.map(({ agency, cell }) => ({
  agency,
  cell,
  head: post(headTitles[agency] ?? `Trưởng ${agency}`, 'leader', 'district', { unit: unitId(agency) }),
  deputy: post(`Cấp phó ${agency}`, 'deputy-leader', 'district', { unit: unitId(agency), seats: 2 }),
}))

export const secretary = post('Bí thư Huyện ủy', 'secretary', 'province')
export const standingDeputy = post('Phó Bí thư Thường trực Huyện ủy', 'deputy-secretary', 'province')
export const deputySecretary = post('Phó Bí thư Huyện ủy', 'deputy-secretary', 'province')
export const districtSeat = post('Huyện ủy viên', 'committee-member', 'district', { seats: 39 })

const title = (commune: { kind: string; name: string }) =>
  `${commune.kind === 'township' ? 'thị trấn' : 'xã'} ${commune.name}`

export const communePosts = communes.map((commune) => {
  const of = communeBody(commune.name)
  const here = (name: string, role: string, seats = 1) =>
    post(`${name} ${title(commune)}`, role, 'district', { of, seats, place: placeId(commune.name) })
  return {
    commune,
    office: cellId(of, `Cơ quan ${title(commune)}`),
    besides: ['Công an', 'Quân sự', 'Trạm Y tế'].map((name) => cellId(of, `${name} ${title(commune)}`)),
    secretary: here('Bí thư Đảng ủy', 'secretary'),
    deputy: here('Phó Bí thư Đảng ủy', 'deputy-secretary', 2),
    seat: here('Đảng ủy viên', 'committee-member', 15),
    elected: [
      here('Chủ tịch UBND', 'peoples-committee-member'),
      here('Phó Chủ tịch UBND', 'peoples-committee-member', 2),
      here('Phó Chủ tịch HĐND', 'council-standing'),
    ],
  }
})

export const villagePosts = communes.flatMap((commune) =>
  [...commune.buon, ...commune.thon].map((village) => {
    const cell = cellId(communeBody(commune.name), village)
    const name = `${village}, ${title(commune)}`
    return {
      cell,
      head: post(`Trưởng ${name}`, 'village-head', 'grassroots', {
        of: communeBody(commune.name),
        place: placeId(commune.name, village),
      }),
      secretary: post(`Bí thư Chi bộ ${name}`, 'secretary', 'grassroots', {
        of: cell,
        place: placeId(commune.name, village),
      }),
    }
  }),
)

export const steeringBoard = { id: unitId('Ban Chỉ đạo 35 Huyện ủy'), name: 'Ban Chỉ đạo 35 Huyện ủy' }
const ofBoard = { unit: steeringBoard.id }
export const steeringPosts = {
  head: post('Trưởng Ban Chỉ đạo 35', 'steering-head', 'district', ofBoard),
  deputy: post('Phó Trưởng ban Chỉ đạo 35', 'steering-deputy', 'district', ofBoard),
  member: post('Thành viên Ban Chỉ đạo 35', 'steering-member', 'district', { ...ofBoard, seats: 9 }),
}

export const allPosts: readonly PostOutline[] = [
  secretary,
  standingDeputy,
  deputySecretary,
  districtSeat,
  ...agencyPosts.flatMap(({ head, deputy }) => [head, deputy]),
  ...communePosts.flatMap((one) => [one.secretary, one.deputy, one.seat, ...one.elected]),
  ...villagePosts.flatMap(({ head, secretary: leads }) => [head, leads]),
  ...Object.values(steeringPosts),
]

/** Positions of two boards among the agencies: one head retires, the other helps to lead a steering committee. */
export const mobilisation = agencyPosts.findIndex(({ agency }) => agency === 'Ban Dân vận Huyện ủy')
const propaganda = agencyPosts.findIndex(({ agency }) => agency === 'Ban Tuyên giáo Huyện ủy')

/** Who holds what on 31/12/2022, and who of each office is left for the year's decisions. */
export interface Offices {
  holders: readonly HolderOutline[]
  /** The next member without a post, in the first of these cells that has any. */
  next: (...cells: readonly string[]) => MemberOutline
  holderOf: (post: PostOutline) => MemberOutline
}

/** Everybody named stays in the book all year. */
export const officesAtOpening = (cast: Cast): Offices => {
  const given = chance(20221230)
  const waiting = new Map<string, MemberOutline[]>()
  const queue = (cell: string): MemberOutline[] => {
    const known = waiting.get(cell) ?? given.shuffled(cast.sponsorsOf(cell))
    waiting.set(cell, known)
    return known
  }
  const next = (...cells: readonly string[]): MemberOutline => {
    for (const cell of cells) {
      const member = queue(cell).shift()
      if (member) return member
    }
    throw new RangeError(`nobody left in ${cells.join(', ')}`)
  }
  const holders: HolderOutline[] = []
  const takes = (of: PostOutline, member: MemberOutline, more: Partial<HolderOutline> = {}) => {
    holders.push({ post: of, member, ...more })
    return member
  }
  const holderOf = (of: PostOutline): MemberOutline => {
    const found = holders.find((one) => one.post.id === of.id)
    if (!found) throw new RangeError(`nobody holds ${of.title}`)
    return found.member
  }
  const year = (from: number) =>
    `${from}-${String(given.between(2, 12)).padStart(2, '0')}-${String(given.between(1, 28)).padStart(2, '0')}`
  const leadersOfDistrict = agencyPosts.map(({ agency, cell, head, deputy }, index) => {
    takes(deputy, next(cell), { appointedOn: year(2020 + (index % 3)) })
    // The women's union is led by a woman.
    const first = queue(cell).findIndex((one) => one.sex === 'female')
    if (agency === 'Hội Liên hiệp Phụ nữ huyện' && first > 0)
      queue(cell).unshift(...queue(cell).splice(first, 1))
    // Fourteen come to the end of their term in 2023, and one who retires before.
    return takes(head, next(cell), { appointedOn: year(index < 15 ? 2018 : 2020 + (index % 3)) })
  })
  const [office] = agencyPosts
  const top = [secretary, standingDeputy, deputySecretary].map((one) => takes(one, next(office?.cell ?? '')))
  const leadersOfCommunes = communePosts.map((one) => {
    const leader = takes(one.secretary, next(one.office))
    const [chair] = one.elected
    const leaders = [
      leader,
      takes(one.deputy, next(one.office)),
      ...(chair ? [takes(chair, next(one.office))] : []),
    ]
    const others = [...one.besides, ...Array.from({ length: 6 }, () => one.office)]
    for (const member of [...leaders, ...others.map((cell) => next(cell, ...one.besides))])
      takes(one.seat, member)
    return leader
  })
  for (const member of [...top, ...leadersOfDistrict.slice(0, 19), ...leadersOfCommunes])
    takes(districtSeat, member)
  const bySeat = (of: PostOutline, forPost: PostOutline) => takes(of, holderOf(forPost), { forPost })
  bySeat(steeringPosts.head, standingDeputy)
  for (const [index, { head }] of agencyPosts.entries()) {
    if (index === propaganda) bySeat(steeringPosts.deputy, head)
    else if (index < 8) bySeat(steeringPosts.member, head)
  }
  for (const { cell, head, secretary: leads } of villagePosts) {
    const leader = takes(leads, next(cell))
    takes(head, given.inPercent(56) ? leader : next(cell))
  }
  return { holders, next, holderOf }
}
