import { addDays, type Day, day } from '#kernel/calendar.ts'
import { type Chance, chance } from '../../chance.ts'
import type { Happening } from '../happening.ts'
import { communeBody, organisations } from '../organisations.ts'
import { standingAfter } from './standing.ts'

// Meetings of every cell in 2023. One commune tells who was away by name and its themes of each quarter;
// the others the bare count, and their themes of the last quarter.

const months = Array.from({ length: 12 }, (_, index) => `2023-${String(index + 1).padStart(2, '0')}`)
const themes = [
  'Nêu gương của cán bộ, đảng viên',
  'Giữ gìn đoàn kết trong chi bộ',
  'Học tập và làm theo Bác về tiết kiệm',
  'Chi bộ với xây dựng nông thôn mới',
  'Nâng cao chất lượng sinh hoạt chi bộ',
]
const contents =
  'Đánh giá công tác tháng, bàn nhiệm vụ tháng tới; phổ biến văn bản mới; thu nộp đảng phí; công tác phát triển đảng viên.'
const commune = communeBody('Đắk Liêng')
const ofCommune = new Set(organisations.filter((one) => one.parent === commune).map((one) => one.id))

type Roll = ReadonlyMap<string, readonly string[]>

/** Of each cell on a day, those who have to come. */
const rollsOn = (happened: readonly Happening[], on: Day): Roll => {
  const cells = new Map<string, string[]>()
  for (const [person, { cell, exempt }] of standingAfter(
    happened.filter((one) => (one.effectiveOn ?? one.on) <= on),
  ))
    if (!exempt) cells.set(cell, [...(cells.get(cell) ?? []), person])
  return cells
}

/** The seventh of the month, and the twenty-fifth for a cell founded since. */
const usualDays = [7, 25] as const

const attendance = (given: Chance, roll: readonly string[], isByName: boolean) => {
  const missing = given.inPercent(15) ? 0 : given.between(1, Math.max(1, Math.floor(roll.length / 8)))
  const away = given.shuffled(roll).slice(0, missing)
  return {
    present: roll.length - away.length,
    ...(isByName
      ? {
          absent: away.map((person) => ({
            person,
            reason: given.inPercent(3) ? 'none' : given.oneOf(['duty', 'private']),
          })),
        }
      : {}),
  }
}

const doors = ['handbook', 'handbook', 'phone', 'entered-for'] as const

const monthly = (given: Chance, rolls: ReadonlyMap<Day, Roll>, month: string): Happening[] => {
  const [usual, late] = usualDays.map((date) => day(`${month}-${String(date).padStart(2, '0')}`))
  if (!usual || !late) return []
  const first = rolls.get(usual) ?? new Map()
  const since = rolls.get(late) ?? new Map()
  const cells = [...new Set([...first.keys(), ...since.keys()])].sort()
  return cells.flatMap((cell): Happening[] => {
    const on = first.has(cell) ? usual : late
    const roll = (first.get(cell) ?? since.get(cell) ?? []) as readonly string[]
    const luck = given.between(1, 1000)
    if (luck <= 6) return []
    if (luck <= 30)
      return [
        {
          key: `${cell} ${month}`,
          kind: 'cell-meeting.not-held',
          organisation: cell,
          on: addDays(late, given.between(0, 2)),
          body: { month, reason: given.oneOf(['disaster', 'postponed', 'congress']), door: 'entered-for' },
        },
      ]
    return [
      {
        key: `${cell} ${month}`,
        kind: 'cell-meeting.held',
        organisation: cell,
        on,
        body: {
          form: 'regular',
          month,
          ...attendance(given, roll, ofCommune.has(cell)),
          contents,
          minutes: given.inPercent(97) ? given.between(90, 150) : given.between(60, 85),
          door: given.oneOf(doors),
        },
      },
    ]
  })
}

/** The middle month of a quarter; a few cells let it pass. */
const thematic = (given: Chance, rolls: ReadonlyMap<Day, Roll>, month: string): Happening[] => {
  const on = day(`${month}-25`)
  return [...(rolls.get(on) ?? new Map())]
    .filter(([cell]) => month === '2023-11' || ofCommune.has(cell))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([cell, roll]): Happening[] =>
      given.inPercent(5)
        ? []
        : [
            {
              key: `${cell} ${month} thematic`,
              kind: 'cell-meeting.held',
              organisation: cell,
              on,
              body: {
                form: 'thematic',
                theme: given.oneOf(themes),
                ...attendance(given, roll, false),
                door: given.oneOf(doors),
              },
            },
          ],
    )
}

export const meetings = (happened: readonly Happening[]): Happening[] => {
  const given = chance(20231107)
  const rolls = new Map(
    months.flatMap((month) =>
      usualDays.map((date) => {
        const on = day(`${month}-${String(date).padStart(2, '0')}`)
        return [on, rollsOn(happened, on)] as const
      }),
    ),
  )
  return months.flatMap((month, index) => [
    ...monthly(given, rolls, month),
    ...(index % 3 === 1 ? thematic(given, rolls, month) : []),
  ])
}
