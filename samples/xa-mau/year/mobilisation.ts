import { addDays, day } from '#kernel/calendar.ts'
import { derivedSubject } from '#kernel/derived-subject.ts'
import { type Chance, chance } from '../../chance.ts'
import { unitId } from '../../lak/organisations.ts'
import { tiesIn } from '../../lak/year/mobilisation-twinnings.ts'
import type { Happening } from '../happening.ts'
import { leaderOf } from '../leaders.ts'
import { buons, villages } from '../places.ts'
import { bodyId } from '../posts.ts'
import { cells, idOf, merged, root } from '../structure.ts'

// Mass work of 2026: rounds in the villages, teams on democracy, ties with the buôn and what was done by them.

const happening = (kind: string, key: string, on: string, body: object, organisation = root): Happening => ({
  key,
  kind,
  organisation,
  on: day(on),
  body: { ...body },
})

const thons = villages.filter((one) => !one.isBuon)
const rounds = [
  {
    name: 'Đợt 1: bầu cử là quyền và nghĩa vụ của mọi nhà',
    topic: 'policies',
    on: '2026-02-27',
    villages: [...buons.slice(0, 9), ...thons.slice(0, 6)],
  },
  {
    name: 'Đợt 2: giữ hồ, giữ rừng mùa khô',
    topic: 'forest',
    on: '2026-04-24',
    villages: buons.slice(6, 16),
  },
  {
    name: 'Đợt 3: đổi cách làm ăn, giữ 19 tiêu chí',
    topic: 'livelihood',
    on: '2026-08-28',
    villages: [...buons.slice(14), ...thons.slice(4, 11)],
  },
] as const

const held = (given: Chance): Happening[] =>
  rounds.map(({ name, topic, on, villages: where }) =>
    happening('campaign-round.held', name, on, {
      round: idOf('campaign-round', name),
      name,
      topic,
      villages: where.map(({ id }) => ({ village: id, attended: given.between(38, 90) })),
    }),
  )

const team = (): Happening => {
  const name = 'Đoàn phát động quần chúng xã Hồ Mẫu'
  return {
    ...happening('campaign-team.formed', name, '2026-02-10', {
      team: idOf('campaign-team', name),
      name,
      leader: leaderOf('front'),
      villages: buons.map((one) => one.id),
    }),
    paper: 'committee',
  }
}

const democracy = [
  {
    kind: 'inspection',
    name: 'Đoàn kiểm tra thực hiện dân chủ ở thôn, buôn',
    on: '2026-04-14',
    conclusion: 'Thôn, buôn niêm yết đủ nội dung; có nơi chưa lấy ý kiến về mức đóng góp',
    finding: 'Lấy lại ý kiến Nhân dân về mức đóng góp làm đường ở hai buôn',
  },
  {
    kind: 'supervision',
    name: 'Đoàn giám sát công khai thủ tục hành chính của xã',
    on: '2026-07-14',
    conclusion: 'Thủ tục công khai đủ tại Trung tâm Phục vụ hành chính công xã',
    finding: null,
  },
] as const

const democracyTeams = (): Happening[] =>
  democracy.flatMap(({ kind, name, on, conclusion, finding }) => {
    const id = idOf('democracy-team', name)
    const noted = addDays(day(on), 24)
    return [
      {
        ...happening('democracy-team.formed', name, on, {
          team: id,
          name,
          kind,
          leader: leaderOf(kind === 'inspection' ? 'standing' : 'front'),
          inspected: cells.slice(0, 4),
          due: addDays(day(on), 45),
        }),
        paper: 'committee' as const,
      },
      ...(finding
        ? [
            happening('democracy-finding.noted', finding, noted, {
              finding: idOf('democracy-finding', finding),
              team: id,
              what: finding,
              due: addDays(noted, 60),
            }),
            happening('task.assigned', finding, addDays(noted, 3), {
              task: idOf('task', finding),
              kind: 'finding',
              title: finding,
              responsible: leaderOf('first'),
              due: addDays(noted, 60),
              product: 'Biên bản họp dân',
              source: idOf('record', 'democracy-finding.noted', finding),
            }),
            happening('task.done', finding, addDays(noted, 47), {
              task: idOf('task', finding),
              proof: 'Biên bản họp dân hai buôn',
            }),
          ]
        : []),
      happening('democracy-team.concluded', name, addDays(day(on), 30), { team: id, conclusion }),
    ]
  })

/** Schools, offices and the cooperative of the commune itself. */
const partners = [
  ...['Liên Sơn', 'Đắk Liêng', 'Buôn Triết'].flatMap((name) => [
    unitId(`Trường THCS ${name}`),
    unitId(`Trường Tiểu học ${name}`),
    unitId(`Trường Mầm non ${name}`),
  ]),
  unitId('Hợp tác xã Thái Hải'),
  bodyId('economy'),
  bodyId('society'),
  bodyId('governmentOffice'),
  bodyId('front'),
]
const pairOf = (unit: string, index: number) => ({ unit, village: buons[index]?.id ?? '' })
const firstRound = 11
/** One buôn each, in the order of the commune: most at the first decision, the others in the spring. */
const pairs = partners.slice(0, firstRound).map(pairOf)
const spring = partners.slice(firstRound).map((unit, index) => pairOf(unit, firstRound + index))
const goingOn = tiesIn(new Set(merged.map((one) => one.name))).staying
const works = [
  { form: 'guidance', content: 'Hướng dẫn làm dịch vụ công trực tuyến' },
  { form: 'study', content: 'Tặng sách vở cho học sinh nghèo', value: 6_000_000 },
  { form: 'labour', content: 'Giúp ngày công làm đường, vệ sinh bến nước' },
  { form: 'seed', content: 'Tặng cây giống ăn trái', value: 9_500_000 },
] as const

const ties = (): Happening[] => {
  const told = [
    ...goingOn,
    ...[...pairs, ...spring].map(({ unit, village }) => derivedSubject('twinning', unit, village)),
  ]
  return [
    {
      ...happening('twinning.begun', 'first', '2025-10-15', { pairs }),
      paper: 'committee',
      decision: 'twinnings 2025',
    },
    {
      ...happening('twinning.begun', 'spring', '2026-03-10', { pairs: spring }),
      paper: 'committee',
      decision: 'twinnings 2026',
    },
    happening('twinning.half-year-reported', '2026-06-24', '2026-06-24', {
      lines: [...new Set(told.slice(0, -1))].map((twinning, index) => ({
        twinning,
        ...works[index % works.length],
        households: 5 + (index % 4) * 3,
      })),
    }),
  ]
}

export const mobilisation = (): Happening[] => [
  ...held(chance(20260227)),
  team(),
  ...democracyTeams(),
  ...ties(),
]
