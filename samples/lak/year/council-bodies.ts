import { addDays, type Day, day } from '#kernel/calendar.ts'
import { holidays } from '#kernel/rulebook.ts'
import { isWorkingDay } from '#kernel/working-days.ts'
import type { Cast } from '../cast.ts'
import type { Happening } from '../happening.ts'
import { idOf, root, unitId } from '../organisations.ts'
import { openedOn } from '../people.ts'
import { agencyPosts, deputySecretary, officesAtOpening, tenureId } from '../posts.ts'

/** The bodies a council reports to, asks and is asked by. */
export const bodies = {
  council: unitId('Hội đồng nhân dân huyện Lắk'),
  committee: unitId('Ủy ban nhân dân huyện Lắk'),
  office: unitId('Văn phòng HĐND và UBND huyện'),
  provincialCouncil: unitId('Thường trực HĐND tỉnh Đắk Lắk'),
  provincialCommittee: unitId('Ủy ban nhân dân tỉnh Đắk Lắk'),
} as const

/** The office answers on working days only: the next one where a day is none. */
export const workingDay = (from: Day): Day =>
  isWorkingDay(from, holidays) ? from : workingDay(addDays(from, 1))

const above: Happening[] = [
  ['Thường trực HĐND tỉnh Đắk Lắk', 'peoples-council'],
  ['Ủy ban nhân dân tỉnh Đắk Lắk', 'peoples-committee'],
].map(([name = '', kind = '']) => ({
  key: `council ${name}`,
  kind: 'unit.brought-forward',
  organisation: root,
  on: openedOn,
  body: { unit: unitId(name), name, kind, level: 'province' },
}))

interface Group {
  name: string
  head: string
  member: string
  /** Agencies whose deputy heads sit on it, the one that leads its daily work first. */
  agencies: readonly string[]
}

const groups: readonly Group[] = [
  {
    name: 'Tổ công tác phòng, chống tham nhũng, tiêu cực trong cấp giấy chứng nhận quyền sử dụng đất',
    head: 'Tổ trưởng Tổ công tác cấp giấy chứng nhận đất',
    member: 'Thành viên Tổ công tác cấp giấy chứng nhận đất',
    agencies: ['Thanh tra huyện', 'Phòng Tài nguyên và Môi trường', 'Phòng Tư pháp'],
  },
  {
    name: 'Tổ công tác đường dây nóng tiếp nhận phản ánh về thủ tục hành chính',
    head: 'Tổ trưởng Tổ công tác đường dây nóng',
    member: 'Thành viên Tổ công tác đường dây nóng',
    agencies: ['Phòng Nội vụ', 'Phòng Văn hóa và Thông tin'],
  },
]

/** Each group is a board: its posts, and who sits on it by virtue of which post. */
const groupStands = (group: Group, cast: Cast): Happening[] => {
  const { holderOf } = officesAtOpening(cast)
  const on = workingDay(day('2023-02-10'))
  const unit = unitId(group.name)
  const base = { organisation: root, on }
  const post = (title: string) => idOf('post', title)
  const seat = (title: string, role: string, seats: number): Happening => ({
    ...base,
    key: title,
    kind: 'position.recorded',
    body: { post: post(title), title, role, of: root, unit, managedBy: 'district', seats },
  })
  const sits = (title: string, of: (typeof agencyPosts)[number]['deputy']): Happening => {
    const member = holderOf(of)
    return {
      ...base,
      key: `${title} ${of.title}`,
      kind: 'steering.member-assigned',
      paper: 'people',
      decision: group.name,
      body: {
        tenure: tenureId({ ...of, title }, member),
        person: member.id,
        post: post(title),
        forPost: of.id,
      },
    }
  }
  return [
    {
      ...base,
      key: group.name,
      kind: 'unit.recorded',
      body: { unit, name: group.name, kind: 'board', level: 'district', home: root },
    },
    seat(group.head, 'steering-head', 1),
    seat(group.member, 'steering-member', group.agencies.length),
    sits(group.head, deputySecretary),
    ...agencyPosts
      .filter(({ agency }) => group.agencies.includes(agency))
      .map(({ deputy }) => sits(group.member, deputy)),
  ]
}

export const councilBodies = (cast: Cast): Happening[] => [
  ...above,
  ...groups.flatMap((group) => groupStands(group, cast)),
]
