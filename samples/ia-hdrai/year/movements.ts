import { addDays, type Day, day } from '#kernel/calendar.ts'
import { type Chance, chance } from '../../chance.ts'
import type { Cast } from '../cast.ts'
import type { Happening } from '../happening.ts'
import { personRecorded } from '../opening.ts'
import { cells, inventMember, recognisedOn } from '../people.ts'

const elsewhere = ['Đảng bộ thành phố', 'Đảng bộ huyện bạn', 'Đảng bộ Công ty cao su', 'Đảng bộ tỉnh bạn']

const spread = (given: Chance, index: number, count: number): Day =>
  addDays(day('2023-01-12'), Math.round((index * 330) / count) + given.between(0, 8))

const arrivals = (given: Chance): Happening[] =>
  given
    .shuffled(cells.filter((one) => one.sector === 'school' || one.sector === 'armed-forces'))
    .slice(0, 14)
    .flatMap((cell, index) => {
      const on = spread(given, index, 14)
      const one = inventMember(given, `arrival ${index + 1}`, cell)
      return [
        personRecorded(one, cell.id, on),
        {
          key: one.id,
          kind: 'member.transferred-in',
          organisation: cell.id,
          on,
          body: {
            person: one.id,
            from: given.oneOf(elsewhere),
            status: 'full',
            decidedOn: one.decidedOn,
            joinedOn: one.joinedOn,
            recognisedOn: recognisedOn(one),
          },
        },
      ]
    })

const departures = (given: Chance, { departing }: Cast): Happening[] =>
  departing.flatMap((one, index) => {
    const on = spread(given, index, departing.length)
    const about = { key: one.id, organisation: one.cell }
    return [
      {
        ...about,
        kind: 'member.transferred-out',
        on,
        body: { person: one.id, destination: given.oneOf(elsewhere) },
      },
      {
        ...about,
        kind: 'member.transit-confirmed',
        on: addDays(on, given.between(8, 20)),
        body: { person: one.id },
      },
    ]
  })

/** 14 come, 6 go, 2 die, 1 is struck off. */
export const movements = (cast: Cast): Happening[] => {
  const given = chance(20230519)
  return [
    ...arrivals(given),
    ...departures(given, cast),
    ...cast.dying.map((one, index): Happening => {
      const on = spread(given, index, 2)
      return {
        key: one.id,
        kind: 'member.died',
        organisation: one.cell,
        on: addDays(on, 2),
        effectiveOn: on,
        body: { person: one.id },
      }
    }),
    ...cast.struckOff.map(
      (one): Happening => ({
        key: one.id,
        kind: 'member.struck-off',
        organisation: one.cell,
        on: day('2023-09-20'),
        paper: 'committee',
        body: { person: one.id, reason: 'Bỏ sinh hoạt chi bộ nhiều tháng không có lý do' },
      }),
    ),
  ]
}
