import { addDays, type Day, day } from '#kernel/calendar.ts'
import { type Chance, chance } from '../../chance.ts'
import type { Happening } from '../happening.ts'
import { cells, idOf, restructuredOn, root } from '../structure.ts'

// Classes, talks and the flag of the commune in 2026; the party-building board's work beside the great study.

const happening = (kind: string, key: string, on: Day, body: object, organisation = root): Happening => ({
  key,
  kind,
  organisation,
  on,
  body: { ...body },
})

const classes = [
  {
    name: 'Lớp bồi dưỡng nhận thức về Đảng',
    programme: 'awareness',
    learners: 'outstanding-people',
    on: '2026-04-21',
  },
  {
    name: 'Lớp bồi dưỡng đảng viên mới',
    programme: 'new-members',
    learners: 'members',
    on: '2026-06-09',
  },
  {
    name: 'Lớp nghiệp vụ cho bí thư, cấp ủy viên chi bộ',
    programme: 'committee-work',
    learners: 'cadres',
    on: '2026-09-15',
  },
] as const

const taught = (given: Chance): Happening[] =>
  classes.flatMap(({ name, programme, learners, on }) => {
    const theClass = idOf('class', name)
    const until = addDays(day(on), 3)
    const from = given
      .shuffled(cells)
      .slice(0, 12)
      .map((cell) => ({ cell, learners: given.between(1, 4) }))
    const all = from.reduce((sum, one) => sum + one.learners, 0)
    return [
      happening('class.opened', name, day(on), { class: theClass, name, programme, until }),
      ...from.map((one) =>
        happening(
          'class.learners-joined',
          `${name} ${one.cell}`,
          day(on),
          { class: theClass, kind: learners, learners: one.learners },
          one.cell,
        ),
      ),
      happening('class.ended', name, until, { class: theClass, certificates: all }),
    ]
  })

const talks = (given: Chance): Happening[] =>
  (['02-03', '04-30', '05-19', '07-27', '09-02'] as const).map((occasion) =>
    happening('publicity.held', occasion, day(`2026-${occasion}`), {
      topic: 'commemoration',
      occasion,
      form: 'meeting',
      audience: 'people',
      attended: given.between(90, 260),
      title: 'Kỷ niệm ngày lễ, ngày truyền thống',
    }),
  )

const flag = (): Happening =>
  happening('flag-ceremony.scheduled', 'flag', restructuredOn, {
    ceremony: idOf('flag-ceremony'),
    at: 'Trụ sở Đảng ủy, HĐND, UBND xã Hồ Mẫu',
    every: 'first-monday',
  })

export const classesOf2026 = (): Happening[] => {
  const given = chance(20260421)
  return [flag(), ...taught(given), ...talks(given)]
}
