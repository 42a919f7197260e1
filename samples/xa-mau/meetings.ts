import { addDays, day } from '#kernel/calendar.ts'
import { type Chance, chance } from '../chance.ts'
import type { Happening } from './happening.ts'
import { rollsOf } from './roll.ts'

const months = Array.from({ length: 10 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`)
const contents =
  'Đánh giá công tác tháng, bàn nhiệm vụ tháng tới; phổ biến văn bản mới; thu nộp đảng phí; công tác phát triển đảng viên.'
const doors = ['handbook', 'phone', 'phone', 'entered-for'] as const

const inAMonth = (given: Chance, month: string, rolls: ReadonlyMap<string, readonly string[]>): Happening[] =>
  [...rolls].flatMap(([cell, roll]): Happening[] => {
    const on = addDays(day(`${month}-03`), given.between(0, 4))
    // Some of the last month have not been heard of yet.
    if (month === months.at(-1) ? given.inPercent(14) : given.inPercent(1)) return []
    const away = given.between(0, Math.max(1, Math.floor(roll.length / 7)))
    return [
      {
        key: `${cell} ${month}`,
        kind: 'cell-meeting.held',
        organisation: cell,
        on,
        body: {
          form: 'regular',
          month,
          present: roll.length - away,
          contents,
          minutes: given.between(80, 140),
          door: given.oneOf(doors),
        },
      },
    ]
  })

/** The cells' monthly meetings of 2026, the bare count each. */
export const meetings = (happened: readonly Happening[]): Happening[] => {
  const given = chance(20260103)
  const rolls = rollsOf(happened)
  return months.flatMap((month) => inAMonth(given, month, rolls(day(`${month}-03`))))
}
