import { addDays, day } from '#kernel/calendar.ts'
import { type Chance, chance } from '../chance.ts'
import type { Happening } from './happening.ts'
import { rollsOf } from './roll.ts'
import { cells, idOf, root } from './structure.ts'

const paper = idOf('directive', 'XIV')
const conference = idOf('study-conference', 'XIV')
const theme = idOf('study-theme', 2026)
const deeds = [
  'Mỗi đảng viên giúp một hộ nghèo một việc cụ thể',
  'Hướng dẫn người dân làm thủ tục trực tuyến',
  'Đi đầu hiến công làm đường, vệ sinh buôn làng',
] as const

/** Every cell studies the resolution of the congress with the commune; three have not told how many came. */
const studied = (given: Chance, rolls: ReadonlyMap<string, readonly string[]>): Happening[] => {
  const silent = new Set(given.shuffled(cells).slice(0, 3))
  return [
    {
      key: 'XIV',
      kind: 'directive.received',
      organisation: root,
      on: day('2026-02-10'),
      body: {
        document: paper,
        type: 'resolution',
        number: 'NQ Đại hội XIV',
        issuer: 'Đại hội đại biểu toàn quốc',
        title: 'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng',
        studyDue: '2026-12-15',
      },
    },
    {
      key: 'XIV',
      kind: 'study-conference.held',
      organisation: root,
      on: day('2026-03-27'),
      body: {
        conference,
        title: 'Hội nghị toàn Đảng bộ học tập, quán triệt Nghị quyết Đại hội XIV của Đảng',
        documents: [paper],
        form: 'combined',
      },
    },
    ...cells
      .filter((cell) => !silent.has(cell))
      .map((cell) => ({
        key: `XIV ${cell}`,
        kind: 'study-conference.attended',
        organisation: cell,
        on: day('2026-03-30'),
        body: { conference, attended: (rolls.get(cell)?.length ?? 3) - given.between(0, 2) },
      })),
  ]
}

const registered = (given: Chance): Happening[] => [
  {
    key: '2026',
    kind: 'study-theme.set',
    organisation: root,
    on: day('2026-01-12'),
    body: { theme, year: 2026, title: 'Gần dân, phục vụ dân, xây dựng chính quyền xã vững mạnh' },
  },
  ...given
    .shuffled(cells)
    .slice(2)
    .map((organisation) => ({
      key: `2026 ${organisation}`,
      kind: 'study-theme.registered',
      organisation,
      on: addDays(day('2026-01-20'), given.between(0, 30)),
      body: { theme, content: given.oneOf(deeds) },
    })),
]

const reporters = (rolls: ReadonlyMap<string, readonly string[]>): Happening[] =>
  cells.slice(0, 7).flatMap((cell) => {
    const person = rolls.get(cell)?.[1]
    return person
      ? [
          {
            key: person,
            kind: 'reporter.appointed',
            organisation: root,
            on: day('2025-10-20'),
            paper: 'committee' as const,
            decision: 'reporters',
            body: { person, level: 'of-commune', term: '2025-2030' },
          },
        ]
      : []
  })

/** What the party-building board does for ideology and study in its first year. */
export const learning = (): Happening[] => {
  const given = chance(20260327)
  const rolls = rollsOf([])(day('2025-10-01'))
  return [...reporters(rolls), ...registered(given), ...studied(given, rolls)]
}
