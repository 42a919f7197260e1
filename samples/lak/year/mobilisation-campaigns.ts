import { addDays, day } from '#kernel/calendar.ts'
import { type Chance, chance } from '../../chance.ts'
import type { Cast } from '../cast.ts'
import { communes } from '../geography.ts'
import type { Happening } from '../happening.ts'
import { cellId, communeBody, idOf, placeId, root } from '../organisations.ts'
import { placesTold } from './mobilisation-places.ts'

const { buons, thons } = placesTold
const attendance = 5120

interface Round {
  name: string
  topic: string
  on: string
  villages: readonly string[]
}
/** Three rounds in some villages, and one in every buôn in the last quarter. */
const rounds: readonly Round[] = [
  {
    name: 'Đợt 1: bảo vệ rừng, phòng cháy mùa khô',
    topic: 'forest',
    on: '2023-03-24',
    villages: [...buons.slice(0, 11), ...thons.slice(0, 7)],
  },
  {
    name: 'Đợt 2: Toàn dân bảo vệ an ninh Tổ quốc',
    topic: 'security',
    on: '2023-06-16',
    villages: buons.slice(20, 35),
  },
  {
    name: 'Đợt 3: thay đổi tập quán sản xuất',
    topic: 'livelihood',
    on: '2023-09-22',
    villages: buons.slice(44, 64),
  },
  {
    name: 'Đợt 4: chủ trương, chính sách dân tộc, tôn giáo',
    topic: 'policies',
    on: '2023-12-15',
    villages: buons,
  },
]

/** Whole numbers that add up to the total, a few more or fewer than the mean each. */
const spread = (given: Chance, total: number, parts: number): number[] => {
  const each = Math.floor(total / parts)
  const drawn = Array.from({ length: parts }, () => each + given.between(-9, 9))
  let left = total - drawn.reduce((sum, one) => sum + one, 0)
  for (let at = 0; left !== 0; at = (at + 1) % parts) {
    drawn[at] = (drawn[at] ?? 0) + Math.sign(left)
    left -= Math.sign(left)
  }
  return drawn
}

const held = (given: Chance): Happening[] => {
  const turns = rounds.reduce((sum, one) => sum + one.villages.length, 0)
  const attended = spread(given, attendance, turns)
  let at = 0
  return rounds.map(({ name, topic, on, villages }) => ({
    key: name,
    kind: 'campaign-round.held',
    organisation: root,
    on: day(on),
    body: {
      round: idOf('campaign-round', name),
      name,
      topic,
      villages: villages.map((village) => ({ village, attended: attended[at++] })),
    },
  }))
}

/** A team of each commune for its buôn, by one decision in the last quarter. */
const teams = (cast: Cast): Happening[] =>
  communes.map((commune) => {
    const home = communeBody(commune.name)
    const [leader] = cast.sponsorsOf(
      cellId(home, `Cơ quan ${commune.kind === 'township' ? 'thị trấn' : 'xã'} ${commune.name}`),
    )
    const name = `Đoàn phát động quần chúng ${commune.kind === 'township' ? 'thị trấn' : 'xã'} ${commune.name}`
    return {
      key: name,
      kind: 'campaign-team.formed',
      organisation: home,
      on: day('2023-10-12'),
      paper: 'committee' as const,
      decision: 'campaign teams',
      body: {
        team: idOf('campaign-team', name),
        name,
        ...(leader ? { leader: leader.id } : {}),
        villages: commune.buon.map((village) => placeId(commune.name, village)),
      },
    }
  })

interface Team {
  kind: 'inspection' | 'supervision'
  name: string
  on: string
  at: readonly string[]
  conclusion: string
  /** What has to be put right, and whether a task was assigned for it. */
  findings: readonly { at: string; what: string; assigned: boolean }[]
}
const democracy: readonly Team[] = [
  {
    kind: 'inspection',
    name: 'Đoàn kiểm tra dân chủ cơ sở số 1',
    on: '2023-04-18',
    at: ['Đắk Liêng', 'Đắk Nuê', 'Đắk Phơi'],
    conclusion: 'Các xã niêm yết công khai đủ nội dung; tiếp công dân chưa đều',
    findings: [
      { at: 'Đắk Nuê', what: 'Lịch tiếp công dân chưa niêm yết tại nhà văn hóa buôn', assigned: true },
      { at: 'Đắk Phơi', what: 'Chưa lấy ý kiến Nhân dân về mức đóng góp làm đường buôn', assigned: true },
    ],
  },
  {
    kind: 'inspection',
    name: 'Đoàn kiểm tra dân chủ cơ sở số 2',
    on: '2023-05-16',
    at: ['Buôn Tría', 'Buôn Triết'],
    conclusion: 'Thực hiện tốt việc dân bàn, dân kiểm tra các công trình nông thôn mới',
    findings: [],
  },
  {
    kind: 'inspection',
    name: 'Đoàn kiểm tra dân chủ cơ sở số 3',
    on: '2023-08-15',
    at: ['Bông Krang', 'Yang Tao'],
    conclusion: 'Ban thanh tra nhân dân hoạt động đều; hồ sơ lưu chưa đủ',
    findings: [
      { at: 'Yang Tao', what: 'Hồ sơ bình xét hộ nghèo lưu chưa đủ biên bản họp buôn', assigned: true },
    ],
  },
  {
    kind: 'inspection',
    name: 'Đoàn kiểm tra dân chủ cơ sở số 4',
    on: '2023-10-17',
    at: ['Krông Nô', 'Nam Ka', 'Ea R’bin'],
    conclusion: 'Quy chế dân chủ được cụ thể hóa; có nơi chậm trả lời kiến nghị',
    findings: [{ at: 'Krông Nô', what: 'Ba kiến nghị tại họp thôn chưa được trả lời', assigned: false }],
  },
  {
    kind: 'supervision',
    name: 'Đoàn giám sát dân chủ ở xã, thị trấn số 1',
    on: '2023-06-20',
    at: ['Liên Sơn', 'Đắk Liêng'],
    conclusion: 'Công khai thủ tục hành chính đầy đủ',
    findings: [],
  },
  {
    kind: 'supervision',
    name: 'Đoàn giám sát dân chủ ở xã, thị trấn số 2',
    on: '2023-09-19',
    at: ['Buôn Triết', 'Bông Krang'],
    conclusion: 'Nhân dân được bàn trước khi huy động đóng góp; sổ thu chi công khai muộn',
    findings: [{ at: 'Bông Krang', what: 'Sổ thu chi quỹ buôn công khai muộn hai quý', assigned: true }],
  },
]

const officeCell = (name: string) => {
  const commune = communes.find((one) => one.name === name)
  return cellId(communeBody(name), `Cơ quan ${commune?.kind === 'township' ? 'thị trấn' : 'xã'} ${name}`)
}

/** A finding becomes a task of the commune with one person; one of them still waits for its task. */
const findingsOf = (cast: Cast, team: Team): Happening[] =>
  team.findings.flatMap(({ at, what, assigned }) => {
    const noted = addDays(day(team.on), 24)
    const due = addDays(noted, 75)
    const key = idOf('democracy-finding', what)
    const [responsible] = cast.sponsorsOf(officeCell(at))
    const where = { key, organisation: communeBody(at), on: noted }
    return [
      {
        ...where,
        kind: 'democracy-finding.noted',
        body: { finding: key, team: idOf('democracy-team', team.name), what, due },
      },
      ...(assigned && responsible
        ? [
            {
              ...where,
              kind: 'task.assigned',
              on: addDays(noted, 3),
              body: {
                task: idOf('task', what),
                kind: 'finding',
                title: `Khắc phục: ${what}`,
                responsible: responsible.id,
                due,
                product: 'Báo cáo kết quả khắc phục',
                source: idOf('record', 'democracy-finding.noted', key),
              },
            },
          ]
        : []),
    ]
  })

const democracyTeams = (cast: Cast): Happening[] =>
  democracy.flatMap((team, index) => {
    const id = idOf('democracy-team', team.name)
    const leaders = cast.sponsorsOf(officeCell(communes[index]?.name ?? ''))
    return [
      {
        key: team.name,
        kind: 'democracy-team.formed',
        organisation: root,
        on: day(team.on),
        paper: 'committee' as const,
        body: {
          team: id,
          name: team.name,
          kind: team.kind,
          ...(leaders[1] ? { leader: leaders[1].id } : {}),
          inspected: team.at.map(communeBody),
          due: addDays(day(team.on), 45),
        },
      },
      ...findingsOf(cast, team),
      {
        key: team.name,
        kind: 'democracy-team.concluded',
        organisation: root,
        on: addDays(day(team.on), 30),
        body: { team: id, conclusion: team.conclusion },
      },
    ]
  })

/** Four rounds in 83 different villages, the teams of the last quarter, and six teams on democracy. */
export const campaigns = (cast: Cast): Happening[] => [
  ...held(chance(20230924)),
  ...teams(cast),
  ...democracyTeams(cast),
]
