import { addDays, addMonths, type Day, day } from '#kernel/calendar.ts'
import { type Chance, chance } from '../../chance.ts'
import { type Cast, isHandedOver } from '../cast.ts'
import type { Happening } from '../happening.ts'
import type { MemberOutline } from '../member-outline.ts'
import { personRecorded } from '../opening.ts'
import { organisations } from '../organisations.ts'
import { inventArrival } from '../people.ts'

const elsewhere = [
  'Đảng bộ thành phố Buôn Ma Thuột',
  'Đảng bộ huyện Krông Ana',
  'Đảng bộ huyện Krông Bông',
  'Đảng bộ huyện Cư Kuin',
  'Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh',
  'Đảng bộ thành phố Đà Lạt',
  'Đảng bộ thành phố Hồ Chí Minh',
]

/** Evenly over the year, a few days off either way. */
const spread = (given: Chance, index: number, count: number): Day =>
  addDays(day('2023-01-09'), Math.round((index * 340) / count) + given.between(0, 6))

const arrivals = (given: Chance): Happening[] => {
  const hosts = given.shuffled(organisations.filter((one) => one.size && !isHandedOver(one.id)))
  return hosts.slice(0, 38).flatMap((cell, index) => {
    const on = spread(given, index, 38)
    const member = inventArrival(given, `arrival ${index + 1}`, cell)
    return [
      personRecorded(member, cell.id, on),
      {
        key: member.id,
        kind: 'member.transferred-in',
        organisation: cell.id,
        on,
        body: {
          person: member.id,
          from: given.oneOf(elsewhere),
          status: 'full',
          decidedOn: member.decidedOn,
          joinedOn: member.joinedOn,
          recognisedOn: addMonths(member.joinedOn, 12),
        },
      },
    ]
  })
}

/** The slip comes back some weeks later; those of December are still out at the end of the year. */
const departures = (given: Chance, { departing }: Cast): Happening[] =>
  departing.flatMap((member, index) => {
    const on = spread(given, index, departing.length)
    const confirmedOn = addDays(on, given.between(9, 40))
    const about = { key: member.id, organisation: member.cell }
    return [
      {
        ...about,
        kind: 'member.transferred-out',
        on,
        body: { person: member.id, destination: given.oneOf(elsewhere) },
      },
      ...(confirmedOn <= '2023-12-29'
        ? [{ ...about, kind: 'member.transit-confirmed', on: confirmedOn, body: { person: member.id } }]
        : []),
    ]
  })

const leaving = (
  kind: string,
  paper: 'committee' | 'inspection',
  reason: string,
): ((member: MemberOutline, on: string) => Happening) => {
  return (member, on) => ({
    key: member.id,
    kind,
    organisation: member.cell,
    on: day(on),
    paper,
    body: { person: member.id, reason },
  })
}
const struckOff = leaving('member.struck-off', 'committee', 'Bỏ sinh hoạt chi bộ nhiều tháng không có lý do')
const notQualified = leaving(
  'member.struck-off',
  'committee',
  'Không đủ tư cách đảng viên sau thời gian dự bị',
)
const expelled = leaving('member.expelled', 'inspection', 'Vi phạm kỷ luật Đảng')
const resigned = leaving('member.resigned', 'committee', 'Theo đơn, lý do gia đình')

const leavings = (cast: Cast): Happening[] => {
  const named = (
    days: readonly string[],
    who: readonly MemberOutline[],
    make: (m: MemberOutline, on: string) => Happening,
  ) => who.map((member, index) => make(member, days[index] ?? '2023-11-20'))
  return [
    ...named(['2023-04-20', '2023-06-22', '2023-08-24', '2023-10-26'], cast.struckOff, (member, on) =>
      (member.part === 'not-qualified' ? notQualified : struckOff)(member, on),
    ),
    ...named(['2023-07-20', '2023-11-16'], cast.expelled, expelled),
    ...named(['2023-09-21'], cast.resigning, resigned),
  ]
}

const deaths = (given: Chance, { dying }: Cast): Happening[] =>
  dying.map((member, index) => {
    const diedOn = spread(given, index, dying.length)
    return {
      key: member.id,
      kind: 'member.died',
      organisation: member.cell,
      on: addDays(diedOn, given.between(1, 5)),
      effectiveOn: diedOn,
      body: { person: member.id },
    }
  })

export const movements = (cast: Cast): Happening[] => {
  const given = chance(20230519)
  return [...arrivals(given), ...departures(given, cast), ...leavings(cast), ...deaths(given, cast)]
}
