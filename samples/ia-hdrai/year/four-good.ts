import { addDays, day } from '#kernel/calendar.ts'
import { chance } from '../../chance.ts'
import type { Happening } from '../happening.ts'
import { communeBody, communes, organisations, root } from '../organisations.ts'

const registered = 17
const unmet = ['Tỷ lệ đảng viên dự sinh hoạt thấp', 'Chưa hoàn thành chỉ tiêu kết nạp đảng viên'] as const

/** The three commune bodies and fourteen cells register in February; in December all but two are recognised. */
export const fourGood = (): Happening[] => {
  const given = chance(20230228)
  const cells = given.shuffled(organisations.filter((one) => one.size !== null && one.parent !== root))
  const chosen = [...communes.map(communeBody), ...cells.map((one) => one.id)].slice(0, registered)
  return chosen.flatMap((organisation, index): Happening[] => {
    const reason = unmet[index - (registered - unmet.length)]
    return [
      {
        key: organisation,
        kind: 'four-good.registered',
        organisation,
        on: addDays(day('2023-02-08'), given.between(0, 18)),
        body: { year: 2023 },
      },
      {
        key: organisation,
        kind: 'four-good.decided',
        organisation: root,
        on: day('2023-12-27'),
        paper: 'committee',
        decision: 'four good 2023',
        body: {
          judged: organisation,
          year: 2023,
          result: reason ? 'unmet' : 'recognised',
          ...(reason ? { reason } : {}),
        },
      },
    ]
  })
}
