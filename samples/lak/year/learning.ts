import { addDays, addMonths, type Day, day } from '#kernel/calendar.ts'
import { type Chance, chance } from '../../chance.ts'
import { type Cast, successors } from '../cast.ts'
import type { Happening } from '../happening.ts'
import { communeBody, idOf, organisations, root } from '../organisations.ts'
import { directive } from './directives.ts'
import { beginningOf, begun, bodiesEnding, grassroots, standing } from './grassroots.ts'
import { cooperativeCell, enterpriseCell } from './reorganisation.ts'

// What was studied and taught in 2023: conferences, classes and learners are invented.

const later = (a: Day, b: Day): Day => (a > b ? a : b)
const spread = (given: Chance, from: Day, days: number): Day => addDays(from, given.between(0, days))

/** So many parts of a total, unequal by chance. */
export const partsOf = (given: Chance, total: number, count: number, wide: number): number[] => {
  const parts = Array.from({ length: count }, (_, index) => Math.floor((total + index) / count))
  for (let moved = 0; moved < count * 3; moved++) {
    const [from, to] = [given.between(0, count - 1), given.between(0, count - 1)]
    const least = Math.floor(total / count) - wide
    const most = Math.floor(total / count) + wide
    const step = given.between(1, 6)
    if ((parts[from] ?? 0) - step < least || (parts[to] ?? 0) + step > most || from === to) continue
    parts[from] = (parts[from] ?? 0) - step
    parts[to] = (parts[to] ?? 0) + step
  }
  return parts
}

interface Meeting {
  organisation: string
  on: Day
  papers: readonly string[]
  title: string
}

const sixth = ['27-NQ/TW', '28-NQ/TW', '29-NQ/TW']
const conferences = 181
const turns = 12_409

/** Rounds through the grassroots organisations of the day; three have not come to the last paper by the year's end. */
const meetings = (given: Chance): Meeting[] => {
  const round = (
    who: readonly string[],
    from: string,
    days: number,
    papers: readonly string[],
    title: string,
  ) =>
    who.map((organisation) => ({
      organisation,
      on: later(spread(given, day(from), days), beginningOf(organisation)),
      papers,
      title,
    }))
  const rounds = [
    ...round(standing, '2023-02-06', 50, sixth, 'Học tập nghị quyết Hội nghị Trung ương 6 khóa XIII'),
    ...round(begun, '2023-06-05', 20, sixth, 'Học tập nghị quyết Hội nghị Trung ương 6 khóa XIII'),
    ...round(grassroots, '2023-07-10', 75, ['01-KL/TW'], 'Học tập chuyên đề năm về làm theo Bác'),
    ...round(
      given.shuffled(grassroots).slice(3),
      '2023-12-04',
      22,
      ['43-NQ/TW'],
      'Học tập nghị quyết về đại đoàn kết toàn dân tộc',
    ),
  ]
  const more = Array.from({ length: conferences - 1 - rounds.length }, () =>
    round(
      [given.oneOf(standing)],
      '2023-03-15',
      240,
      ['01-KL/TW'],
      'Thông tin thời sự, quán triệt kết luận của Đảng',
    ),
  )
  return [...rounds, ...more.flat()]
}

const studied = (given: Chance): Happening[] => {
  const opening = idOf('study-conference', 'district')
  const held = meetings(given)
  const sizes = partsOf(given, turns, held.length + standing.length, 38)
  return [
    {
      key: 'district',
      kind: 'study-conference.held',
      organisation: root,
      on: day('2023-01-16'),
      body: {
        conference: opening,
        title: 'Hội nghị cán bộ toàn huyện học tập nghị quyết Hội nghị Trung ương 6 khóa XIII',
        documents: sixth.map(directive),
        form: 'combined',
      },
    },
    ...standing.map((organisation, index) => ({
      key: `district ${organisation}`,
      kind: 'study-conference.attended',
      organisation,
      on: day('2023-01-18'),
      body: { conference: opening, attended: sizes[held.length + index] },
    })),
    ...held.map(({ organisation, on, papers, title }, index) => ({
      key: `${index}`,
      kind: 'study-conference.held',
      organisation,
      on,
      body: {
        conference: idOf('study-conference', index),
        title,
        documents: papers.map(directive),
        form: given.oneOf(['in-person', 'in-person', 'online', 'in-the-cell'] as const),
        attended: sizes[index],
      },
    })),
  ]
}

const theory = [
  { programme: 'awareness', name: 'Lớp bồi dưỡng nhận thức về Đảng', learners: 'outstanding-people' },
  { programme: 'new-members', name: 'Lớp bồi dưỡng đảng viên mới', learners: 'members' },
  { programme: 'committee-work', name: 'Lớp bồi dưỡng công tác đảng cho cấp ủy cơ sở', learners: 'cadres' },
  { programme: 'front-theory', name: 'Lớp lý luận chính trị cho cán bộ Mặt trận', learners: 'union-members' },
  { programme: 'thematic', name: 'Lớp bồi dưỡng chuyên đề', learners: 'officials' },
] as const

const classes = (given: Chance): Happening[] =>
  partsOf(given, 2670, 32, 24).flatMap((size, index) => {
    const { programme, name, learners } = theory[index % theory.length] ?? theory[0]
    const on = addDays(day('2023-02-13'), index * 9 + given.between(0, 4))
    const until = addDays(on, given.between(2, 5))
    const theClass = idOf('class', index)
    const from = given.shuffled(standing).slice(0, 3)
    return [
      {
        key: `${index}`,
        kind: 'class.opened',
        organisation: root,
        on,
        body: {
          class: theClass,
          name: `${name}, khóa ${Math.floor(index / theory.length) + 1}`,
          programme,
          until,
        },
      },
      ...partsOf(given, size, from.length, 9).map((sent, at) => ({
        key: `${index} ${at}`,
        kind: 'class.learners-joined',
        organisation: from[at] ?? root,
        on,
        body: { class: theClass, kind: learners, learners: sent },
      })),
      {
        key: `${index}`,
        kind: 'class.ended',
        organisation: root,
        on: until,
        body: { class: theClass, certificates: size - given.between(0, 3) },
      },
    ]
  })

/** Secretaries and deputies of every grassroots organisation, by name. */
const officeClass = (given: Chance, cast: Cast): Happening[] => {
  const on = day('2023-10-16')
  const theClass = idOf('class', 'office')
  const oldCellOf = new Map([...successors].map(([old, next]) => [next, old]))
  const peopleOf = (organisation: string) => {
    if (organisation === enterpriseCell) return cast.toEnterprise
    const cells = organisations.filter((one) => one.parent === organisation).map((one) => one.id)
    return [...cells, oldCellOf.get(organisation) ?? organisation].flatMap((one) => cast.sponsorsOf(one))
  }
  const sendingOne = new Set(given.shuffled(grassroots).slice(0, 8))
  return [
    {
      key: 'office',
      kind: 'class.opened',
      organisation: root,
      on,
      body: {
        class: theClass,
        name: 'Lớp bồi dưỡng lý luận chính trị và nghiệp vụ văn phòng cấp ủy',
        programme: 'office-skills',
        until: addDays(on, 3),
      },
    },
    ...grassroots.map((organisation) => ({
      key: `office ${organisation}`,
      kind: 'class.learners-joined',
      organisation,
      on,
      body: {
        class: theClass,
        kind: 'cadres',
        people: given
          .shuffled(peopleOf(organisation))
          .slice(0, sendingOne.has(organisation) ? 1 : 2)
          .map((one) => one.id),
      },
    })),
    {
      key: 'office',
      kind: 'class.ended',
      organisation: root,
      on: addDays(on, 3),
      body: { class: theClass, certificates: 94 },
    },
  ]
}

const occasions = ['02-03', '04-30', '05-19', '07-27', '08-19', '09-02', '11-18', '12-22'] as const

const publicity = (given: Chance): Happening[] => [
  ...occasions.flatMap((occasion) =>
    [root, communeBody(given.oneOf(['Đắk Liêng', 'Buôn Tría', 'Đắk Phơi']))].map((organisation) => ({
      key: `${occasion} ${organisation}`,
      kind: 'publicity.held',
      organisation,
      on: day(`2023-${occasion}`),
      body: {
        topic: 'commemoration',
        occasion,
        form: organisation === root ? 'meeting' : 'talk',
        audience: 'people',
        attended: given.between(80, 260),
        title: 'Kỷ niệm ngày lễ, ngày truyền thống',
      },
    })),
  ),
  {
    key: 'sea',
    kind: 'publicity.held',
    organisation: root,
    on: day('2023-09-21'),
    body: {
      topic: 'sea-and-islands',
      form: 'talk',
      audience: 'education',
      attended: 160,
      title: 'Chủ quyền biển, đảo và nhiệm vụ của nhà trường',
    },
  },
]

/** The corps of the district: twelve at the opening, three added, two released. */
const reporters = ({ sponsorsOf }: Cast): Happening[] => {
  const people = standing
    .filter((one) => organisations.some(({ id, size }) => id === one && size))
    .flatMap((one) => sponsorsOf(one).slice(0, 2))
  const about = (index: number) => ({ key: `${index}`, organisation: root, paper: 'committee' as const })
  const body = (index: number) => ({ person: people[index]?.id, level: 'of-district', term: '2020-2025' })
  return [
    ...Array.from({ length: 12 }, (_, index) => ({
      key: `${index}`,
      organisation: root,
      kind: 'reporter.brought-forward',
      on: day('2022-12-31'),
      body: body(index),
    })),
    ...[12, 13, 14].map((index) => ({
      ...about(index),
      kind: 'reporter.appointed',
      on: day('2023-03-20'),
      decision: 'reporters 2023',
      body: body(index),
    })),
    ...[0, 1].map((index) => ({
      ...about(index),
      kind: 'reporter.ended',
      on: day('2023-03-20'),
      decision: 'reporters 2023',
      body: { person: people[index]?.id, reason: 'Chuyển công tác' },
    })),
  ]
}

const histories = [
  { title: 'Lịch sử Đảng bộ xã Đắk Phơi', coverage: '1945-2020', home: communeBody('Đắk Phơi'), stages: 2 },
  { title: 'Lịch sử Đảng bộ xã Buôn Tría', coverage: '1945-2022', home: communeBody('Buôn Tría'), stages: 1 },
  { title: 'Kỷ yếu Ban Chấp hành Đảng bộ huyện', coverage: 'các nhiệm kỳ', home: root, stages: 1 },
]

const books = (): Happening[] =>
  histories.flatMap(({ title, coverage, home, stages }) => {
    const book = idOf('book-project', title)
    return [
      {
        key: title,
        kind: 'book-project.begun',
        organisation: home,
        on: day('2022-12-31'),
        body: { book, title, coverage, due: '2024-12-31' },
      },
      ...(['compiling', 'appraising'] as const).slice(0, stages).map((stage, index) => ({
        key: `${title} ${stage}`,
        kind: 'book-project.stage-reached',
        organisation: home,
        on: addMonths(day('2023-03-15'), index * 6),
        body: { book, stage },
      })),
    ]
  })

const deeds = [
  'Mỗi đảng viên giúp một hộ nghèo một việc cụ thể',
  'Đi đầu hiến công làm đường, vệ sinh buôn làng',
  'Tiết kiệm điện, giấy; nêu gương giờ giấc làm việc',
  'Giữ gìn nếp sống văn minh trong việc cưới, việc tang',
] as const

/** One line a cell; two have none at the year's end. */
const theme = (given: Chance): Happening[] => {
  const subject = idOf('study-theme', 2023)
  const ending = (one: (typeof organisations)[number]) => bodiesEnding.has(one.parent ?? '')
  const cells = organisations.filter((one) => one.size && !ending(one)).map((one) => one.id)
  const silent = new Set(given.shuffled(cells).slice(0, 2))
  return [
    {
      key: '2023',
      kind: 'study-theme.set',
      organisation: root,
      on: day('2023-01-12'),
      body: { theme: subject, year: 2023, title: 'Nêu gương, nói đi đôi với làm, gần dân, vì dân' },
    },
    ...[...cells, ...begun, cooperativeCell]
      .filter((cell) => !silent.has(cell))
      .map((organisation) => ({
        key: `2023 ${organisation}`,
        kind: 'study-theme.registered',
        organisation,
        on: later(spread(given, day('2023-01-20'), 30), beginningOf(organisation)),
        body: { theme: subject, content: given.oneOf(deeds) },
      })),
    ...cells
      .filter((cell) => organisations.some((one) => one.id === cell && one.commune === 'Đắk Liêng'))
      .filter((cell) => !silent.has(cell))
      .map((organisation) => ({
        key: `2023 ${organisation}`,
        kind: 'study-theme.reviewed',
        organisation,
        on: spread(given, day('2023-12-01'), 20),
        body: { theme: subject, result: 'Thực hiện đủ nội dung đã đăng ký' },
      })),
  ]
}

const flagCeremonies = (): Happening[] =>
  organisations
    .filter((one) => one.kind === 'grassroots-body' && one.commune)
    .map((one) => ({
      key: one.id,
      kind: 'flag-ceremony.scheduled',
      organisation: one.id,
      on: day('2023-01-09'),
      body: {
        ceremony: idOf('flag-ceremony', one.id),
        at: `UBND ${one.name.replace('Đảng bộ ', '')}`,
        every: 'first-monday',
      },
    }))

const opinions = (given: Chance): Happening[] =>
  [3, 6, 9, 12].map((month) => ({
    key: `${month}`,
    kind: 'opinion.noted',
    organisation: root,
    on: day(`2023-${String(month).padStart(2, '0')}-25`),
    body: {
      field: given.oneOf(['land', 'livelihood', 'infrastructure'] as const),
      reports: given.between(8, 40),
      proposed: given.oneOf(['answer', 'explain'] as const),
    },
  }))

export const learning = (cast: Cast): Happening[] => {
  const given = chance(20230703)
  return [
    ...studied(given),
    ...classes(given),
    ...officeClass(given, cast),
    ...publicity(given),
    ...reporters(cast),
    ...books(),
    ...theme(given),
    ...flagCeremonies(),
    ...opinions(given),
  ]
}
