import { addDays, type Day, day } from '#kernel/calendar.ts'
import { type Chance, chance } from '../../chance.ts'
import type { Cast } from '../cast.ts'
import { communes } from '../geography.ts'
import type { Happening } from '../happening.ts'
import { personRecorded } from '../opening.ts'
import {
  agenciesWithTheirOwnCell,
  bodiesToDissolve,
  cellId,
  communeBody,
  idOf,
  organisations,
  placeId,
  root,
  unitId,
} from '../organisations.ts'
import { inventPerson, openedOn } from '../people.ts'
import { enterprises } from '../units.ts'
import { thematic } from './directives.ts'

/** Funds and drives of the district; published figures name them. */
export const fundId = (name: string) => idOf('fund', name)
export const savings = fundId('Quỹ tiết kiệm làm theo lời Bác')
export const forThePoor = fundId('Quỹ Vì người nghèo')
export const greening = fundId('Trồng cây xanh, cây hoa')
export const fruitTrees = fundId('Hỗ trợ cây ăn trái')
const welfare = fundId('Doanh nghiệp chung tay an sinh xã hội')

const million = 1_000_000
const body = (kind: string, key: string, on: Day, told: object, organisation = root): Happening => ({
  key,
  kind,
  organisation,
  on,
  body: { ...told },
})

/** Splits a total into as many whole parts of `step`, unequal by chance. */
const split = (given: Chance, total: number, parts: number, step: number): number[] => {
  const each = Math.floor(total / parts / step) * step
  const amounts = Array.from({ length: parts }, () => each)
  for (let turn = 0; turn < parts * 3; turn++) {
    const [from, to] = [given.between(0, parts - 1), given.between(0, parts - 1)]
    const moved = step * given.between(0, Math.max(0, Math.floor(each / step / 4)))
    if ((amounts[from] ?? 0) - moved <= 0) continue
    amounts[from] = (amounts[from] ?? 0) - moved
    amounts[to] = (amounts[to] ?? 0) + moved
  }
  const told = amounts.reduce((sum, one) => sum + one, 0)
  amounts[0] = (amounts[0] ?? 0) + total - told
  return amounts
}

const dayIn = (given: Chance, from: string, days: number): Day => addDays(day(from), given.between(0, days))

const offices = [
  ...bodiesToDissolve.flatMap(({ agencies }) => [...agencies]),
  ...agenciesWithTheirOwnCell,
].map(unitId)
const firms = enterprises.map(unitId)

const opened = (): Happening[] => [
  body('fund.brought-forward', 'savings', openedOn, {
    fund: savings,
    name: 'Quỹ tiết kiệm làm theo lời Bác',
    type: 'fund',
    balance: 310 * million,
  }),
  body('fund.brought-forward', 'poor', openedOn, {
    fund: forThePoor,
    name: 'Quỹ Vì người nghèo',
    type: 'fund',
    balance: 86 * million,
  }),
  body('fund.opened', 'greening', day('2023-02-06'), {
    fund: greening,
    name: 'Vận động trồng cây xanh, cây hoa',
    type: 'drive',
    directive: thematic.lake,
  }),
  body('fund.opened', 'fruit', day('2023-04-03'), {
    fund: fruitTrees,
    name: 'Vận động hỗ trợ cây ăn trái',
    type: 'drive',
    directive: thematic.crops,
  }),
  body('fund.opened', 'welfare', day('2023-01-09'), {
    fund: welfare,
    name: 'Doanh nghiệp chung tay an sinh xã hội',
    type: 'drive',
  }),
]

interface Giving {
  fund: string
  total: number
  /** Who gives, in turn. */
  donors: readonly object[]
  from: string
  days: number
  step: number
}

const money = (given: Chance, { fund, total, donors, from, days, step }: Giving): Happening[] =>
  split(given, total, donors.length, step).map((amount, index) =>
    body('fund.money-received', `${fund} ${from} ${index}`, dayIn(given, from, days), {
      fund,
      amount,
      ...donors[index],
    }),
  )

const people = (given: Chance, least: number, most: number) => ({ people: given.between(least, most) })
const byUnits = (ids: readonly string[]) => ids.map((unit) => ({ unit }))
const collections = (given: Chance) => communes.map(() => people(given, 60, 400))

/** 735 million saved in the year; 549,2 million for the poor by 14/12, and a little after that day. */
const receipts = (given: Chance): Happening[] => [
  ...money(given, {
    fund: savings,
    total: 735 * million,
    donors: [...byUnits(offices), ...collections(given), ...collections(given)],
    from: '2023-01-16',
    days: 330,
    step: 50_000,
  }),
  ...money(given, {
    fund: forThePoor,
    total: 549_200_000,
    donors: [...byUnits(offices.slice(0, 24)), ...collections(given), ...byUnits(firms)],
    from: '2023-10-17',
    days: 55,
    step: 100_000,
  }),
  ...money(given, {
    fund: forThePoor,
    total: 18_300_000,
    donors: [{ unit: firms[3] }, people(given, 20, 60)],
    from: '2023-12-18',
    days: 9,
    step: 100_000,
  }),
  ...money(given, {
    fund: greening,
    total: 2_631_400_000,
    donors: [...byUnits(firms), ...byUnits(offices.slice(0, 20)), ...collections(given)],
    from: '2023-02-10',
    days: 130,
    step: 100_000,
  }),
  ...money(given, {
    fund: welfare,
    total: 186 * million,
    donors: byUnits([...firms, ...firms]),
    from: '2023-01-12',
    days: 320,
    step: 500_000,
  }),
]

const treesOfTheLake = ['sao-den', 'muong-hoang-yen', 'phuong-vi', 'bang-lang', 'hoa-giay', 'chuong-vang']

/** 10.784 trees and flowers bought with the money and planted in every commune around the lake. */
const planted = (given: Chance): Happening[] =>
  split(given, 10_784, communes.length, 1).flatMap((quantity, index) => {
    const commune = communes[index]
    if (!commune) return []
    const on = dayIn(given, '2023-07-10', 90)
    const what = { fund: greening, goods: 'trees', quantity, species: given.oneOf(treesOfTheLake) }
    return [
      body('fund.goods-bought', `${commune.name} bought`, on, { ...what, amount: quantity * 214_000 }),
      body(
        'fund.goods-given',
        `${commune.name} planted`,
        addDays(on, given.between(1, 12)),
        { ...what, place: placeId(commune.name) },
        communeBody(commune.name),
      ),
    ]
  })

const fruits = ['sau-rieng', 'bo', 'mit', 'xoai', 'nhan', 'buoi']

/** 93.724 fruit trees from people, twinned units and firms, handed out to the villages as they came. */
const fruitTreesGiven = (given: Chance): Happening[] => {
  const villages = communes.flatMap((commune) =>
    commune.buon.map((village) => ({ commune: commune.name, village })),
  )
  const donors = [
    ...byUnits(offices),
    ...byUnits(firms),
    ...Array.from({ length: 24 }, () => people(given, 1, 30)),
  ]
  return split(given, 93_724, donors.length, 10).flatMap((quantity, index) => {
    const on = dayIn(given, '2023-05-04', 170)
    const to = villages[(index * 5) % villages.length]
    if (!to) return []
    const what = { fund: fruitTrees, goods: 'trees', quantity, species: given.oneOf(fruits) }
    return [
      body('fund.goods-received', `fruit ${index}`, on, { ...what, ...donors[index] }),
      body(
        'fund.goods-given',
        `fruit ${index}`,
        addDays(on, given.between(1, 20)),
        { ...what, place: placeId(to.commune, to.village) },
        communeBody(to.commune),
      ),
    ]
  })
}

const grantsOfTheYear = 61
const membersGranted = 24

/** Sixty grants of 8,2 million and one of 8,5 million: members and others, of all communes in turn. */
const grants = (given: Chance, cast: Cast): Happening[] => {
  const villages = communes.flatMap((commune) =>
    [...commune.buon, ...commune.thon].map((village) => ({
      home: communeBody(commune.name),
      cell: cellId(communeBody(commune.name), village),
    })),
  )
  const drawn = given.shuffled(villages).slice(0, grantsOfTheYear)
  return drawn.flatMap(({ home, cell }, index) => {
    const asked = addDays(day('2023-02-20'), index * 4 + given.between(0, 3))
    const decided = addDays(asked, given.between(8, 15))
    const grant = idOf('fund-grant', index)
    const amount = index === 0 ? 8_500_000 : 8_200_000
    const member = index < membersGranted ? cast.sponsorsOf(cell).at(-1) : undefined
    const outline = organisations.find((one) => one.id === cell)
    const other =
      !member && outline
        ? inventPerson(
            given,
            `grant ${index}`,
            outline,
            addDays(day('1958-03-01'), given.between(0, 14_000)),
            asked,
          )
        : undefined
    return [
      ...(other ? [personRecorded(other, cell, asked)] : []),
      body(
        'fund-grant.requested',
        `${index}`,
        asked,
        { grant, fund: savings, person: member?.id ?? other?.id, ground: 'illness', seen: true },
        home,
      ),
      {
        ...body('fund-grant.decided', `${index}`, decided, { grant, amount }),
        paper: 'committee' as const,
        decision: `grants ${decided}`,
      },
      body('fund-grant.paid', `${index}`, addDays(decided, given.between(1, 6)), { grant }),
    ]
  })
}

/** What was raised and given in 2023: two funds, three drives. */
export const funds = (cast: Cast): Happening[] => {
  const given = chance(20230600)
  return [
    ...opened(),
    ...receipts(given),
    ...planted(given),
    ...fruitTreesGiven(given),
    ...grants(given, cast),
  ]
}
