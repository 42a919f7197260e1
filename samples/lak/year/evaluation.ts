import { addDays, addMonths, day } from '#kernel/calendar.ts'
import { type Chance, chance } from '../../chance.ts'
import { successors } from '../cast.ts'
import type { Happening } from '../happening.ts'
import { bodiesToDissolve, bodyId, communeBody, idOf, organisations, root } from '../organisations.ts'
import { cooperativeCell, enterpriseCell } from './reorganisation.ts'
import { type Standing, standingAfter } from './standing.ts'

// What was judged at the end of 2023. Grades are dealt by chance within the cap; they say nothing of anybody.

const monthsBeforeGrading = 6

/** One entry of minutes for each cell: a sixth of those not merely "completed" are excellent, which keeps the cap. */
const membersGraded = (given: Chance, happened: readonly Happening[]): Happening[] => {
  const byCell = new Map<string, [string, Standing][]>()
  for (const [person, standing] of standingAfter(happened))
    if (!standing.exempt)
      byCell.set(standing.cell, [...(byCell.get(standing.cell) ?? []), [person, standing]])
  return [...byCell].flatMap(([cell, members]) => {
    const minutes = addDays(day('2023-12-04'), given.between(0, 12))
    const dayOf = ({ since }: Standing) => (since > minutes ? since : minutes)
    const isNew = (one: Standing) =>
      one.joinedOn !== null && addMonths(one.joinedOn, monthsBeforeGrading) > dayOf(one)
    const graded = given.shuffled(members.filter(([, one]) => !isNew(one)))
    const completed = Math.round(graded.length * 0.14)
    const excellent = Math.floor((graded.length - completed) / 6)
    const about = (person: string, one: Standing) => ({
      key: `2023 ${person}`,
      organisation: cell,
      on: dayOf(one),
    })
    return [
      ...graded.map(([person, one], index) => ({
        ...about(person, one),
        kind: 'member.graded',
        body: {
          person,
          year: 2023,
          grade: index < excellent ? 'excellent' : index < excellent + completed ? 'completed' : 'good',
        },
      })),
      ...members
        .filter(([, one]) => isNew(one))
        .map(([person, one]) => ({
          ...about(person, one),
          kind: 'member.not-graded',
          body: { person, year: 2023, reason: 'new' },
        })),
    ]
  })
}

const ending = new Set(bodiesToDissolve.map(({ name }) => bodyId(name)))
const standingAtTheEnd = [
  ...organisations
    .filter((one) => one.kind !== 'district-body' && !ending.has(one.id) && !ending.has(one.parent ?? ''))
    .map(({ id, kind, sector }) => ({
      id,
      group: `${kind === 'grassroots-body' ? 'bodies' : 'cells'} ${sector}`,
    })),
  ...[...successors.values()].map((id) => ({ id, group: 'cells agency' })),
  { id: cooperativeCell, group: 'cells enterprise' },
  { id: enterpriseCell, group: 'cells enterprise' },
]

/** Graded by group, lower ones before higher; every organisation has held its self-criticism before. */
const organisationsJudged = (given: Chance): Happening[] => {
  const groups = [...new Set(standingAtTheEnd.map((one) => one.group))]
  return groups.flatMap((name) => {
    const group = standingAtTheEnd.filter((one) => one.group === name)
    const completed = Math.round(group.length * 0.1)
    const excellent = Math.floor((group.length - completed) / 6)
    return given.shuffled(group).flatMap(({ id }, index) => [
      {
        key: `2023 ${id}`,
        kind: 'self-criticism.held',
        organisation: id,
        on: addDays(day('2023-12-01'), given.between(0, 14)),
        body: {
          year: 2023,
          ...(given.inPercent(30) ? { findings: 'Phát triển đảng viên, sinh hoạt chuyên đề còn chậm' } : {}),
        },
      },
      {
        key: `2023 ${id}`,
        kind: 'organisation.graded',
        organisation: root,
        on: day('2023-12-25'),
        paper: 'committee' as const,
        decision: 'gradings 2023',
        body: {
          graded: id,
          year: 2023,
          grade: index < excellent ? 'excellent' : index < excellent + completed ? 'completed' : 'good',
        },
      },
    ])
  })
}

const fourGood = (given: Chance): Happening[] => {
  const registered = given.shuffled(organisations.filter((one) => one.commune && one.size)).slice(0, 24)
  return registered.flatMap(({ id }, index) => [
    {
      key: `2023 ${id}`,
      kind: 'four-good.registered',
      organisation: id,
      on: addDays(day('2023-01-30'), given.between(0, 20)),
      body: { year: 2023 },
    },
    {
      key: `2023 ${id}`,
      kind: 'four-good.decided',
      organisation: root,
      on: day('2023-12-27'),
      paper: 'committee' as const,
      decision: 'four good 2023',
      body: {
        judged: id,
        year: 2023,
        ...(index < 3
          ? { result: 'unmet', reason: 'Tiêu chuẩn chất lượng sinh hoạt chưa tốt' }
          : { result: 'recognised' }),
      },
    },
  ])
}

const praised = [
  ['Chi bộ Buôn Jun', 'study-of-ho-chi-minh', 'Vận động dân làng làm đường, giữ bến nước'],
  ['Chi bộ Buôn Yuk La 3', 'study-of-ho-chi-minh', 'Giúp nhau thoát nghèo, mỗi năm hai hộ'],
  ['Đảng bộ xã Buôn Triết', 'new-countryside', 'Đạt thêm tiêu chí nông thôn mới'],
  ['Chi bộ Trạm Y tế xã Krông Nô', 'emulation', 'Chăm sóc sức khỏe đồng bào vùng xa'],
  ['Hội Nông dân huyện', 'mobilisation', 'Mô hình dân vận khéo trong chuyển đổi cây trồng'],
] as const

const commendations = (): Happening[] =>
  praised.map(([collective, theme, achievement], index) => ({
    key: `${index}`,
    kind: 'commendation.decided',
    organisation: root,
    on: day('2023-05-18'),
    paper: 'committee',
    decision: 'commendations 2023',
    body: {
      commendation: idOf('commendation', index),
      collective,
      form: 'merit-certificate',
      theme,
      achievement,
    },
  }))

const emulation = (given: Chance): Happening[] => {
  const movement = idOf('emulation', 2023)
  return [
    {
      key: '2023',
      kind: 'emulation.launched',
      organisation: root,
      on: day('2023-02-02'),
      body: { movement, name: 'Thi đua hoàn thành nhiệm vụ giữa nhiệm kỳ', until: '2023-12-31' },
    },
    ...organisations
      .filter((one) => one.kind === 'grassroots-body' && one.commune)
      .map((one) => ({
        key: `2023 ${one.id}`,
        kind: 'emulation.joined',
        organisation: one.id,
        on: addDays(day('2023-02-06'), given.between(0, 14)),
        body: { movement },
      })),
  ]
}

const visits = (given: Chance): Happening[] =>
  given
    .shuffled(
      organisations.filter((one) => one.sector === 'residential' && one.parent !== communeBody('Liên Sơn')),
    )
    .slice(0, 14)
    .map(({ id }, index) => ({
      key: `${index}`,
      kind: 'cell-visit.noted',
      organisation: id,
      on: addDays(day('2023-03-03'), index * 19),
      body: {
        by: `Tổ công tác số ${(index % 4) + 1} của Ban Thường vụ`,
        note: 'Chuẩn bị nội dung chu đáo; cần gọn hơn và phân công rõ người, rõ việc sau sinh hoạt.',
      },
    }))

/** `happened`: what else the year brought, so that each cell grades those it has. */
export const evaluation = (happened: readonly Happening[]): Happening[] => {
  const given = chance(20231204)
  return [
    ...membersGraded(given, happened),
    ...organisationsJudged(given),
    ...fourGood(given),
    ...commendations(),
    ...emulation(given),
    ...visits(given),
  ]
}
