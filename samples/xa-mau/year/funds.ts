import { addDays, type Day, day } from '#kernel/calendar.ts'
import { type Chance, chance } from '../../chance.ts'
import { unitId } from '../../lak/organisations.ts'
import { savings } from '../../lak/year/funds.ts'
import type { Happening } from '../happening.ts'
import { villages } from '../places.ts'
import { rollsOf } from '../roll.ts'
import { cells, idOf, restructuredOn, root } from '../structure.ts'

// The fund that went on from the old book, the commune's own for the poor, and a drive for trees.

const forThePoor = idOf('fund', 'Quỹ Vì người nghèo')
const trees = idOf('fund', 'Trồng cây ven hồ')
const million = 1_000_000

const told = (kind: string, key: string, on: Day, body: object, organisation = root): Happening => ({
  key,
  kind,
  organisation,
  on,
  body: { ...body },
})

const opened = (): Happening[] => [
  told('fund.opened', 'poor', day('2025-10-17'), {
    fund: forThePoor,
    name: 'Quỹ Vì người nghèo',
    type: 'fund',
  }),
  told('fund.opened', 'trees', day('2026-05-19'), {
    fund: trees,
    name: 'Vận động trồng cây ven hồ',
    type: 'drive',
  }),
]

/** Saved by each cell, once in a quarter. */
const saved = (given: Chance): Happening[] =>
  ['2025-12-15', '2026-03-16', '2026-06-15', '2026-09-15'].flatMap((on) =>
    cells
      .slice(0, 20)
      .map((cell) =>
        told(
          'fund.money-received',
          `savings ${cell} ${on}`,
          day(on),
          { fund: savings, amount: given.between(8, 24) * 100_000, people: given.between(8, 20) },
          cell,
        ),
      ),
  )

const collected = (given: Chance): Happening[] => [
  ...['2025-11-18', '2026-10-17'].flatMap((on) => [
    told('fund.money-received', `poor ${on}`, day(on), {
      fund: forThePoor,
      amount: given.between(340, 460) * 100_000,
      people: given.between(400, 700),
    }),
    told('fund.money-received', `poor firm ${on}`, day(on), {
      fund: forThePoor,
      amount: given.between(10, 25) * million,
      unit: unitId('Cơ sở Yến sào Hưng Thịnh'),
    }),
  ]),
  told('fund.goods-received', 'trees', day('2026-05-26'), {
    fund: trees,
    goods: 'trees',
    quantity: 1_850,
    species: 'sao-den',
    people: 120,
  }),
  ...villages.slice(0, 5).map(({ id }, index) =>
    told('fund.goods-given', `trees ${id}`, addDays(day('2026-06-05'), index * 3), {
      fund: trees,
      goods: 'trees',
      quantity: 320,
      species: 'sao-den',
      place: id,
    }),
  ),
]

/** Six members in hardship, one after the other from the spring on. */
const granted = (): Happening[] => {
  const rolls = rollsOf([])(restructuredOn)
  return cells.slice(22, 28).flatMap((cell, index) => {
    const person = rolls.get(cell)?.[2]
    if (!person) return []
    const asked = addDays(day('2026-03-24'), index * 24)
    const grant = idOf('fund-grant', index)
    return [
      told(
        'fund-grant.requested',
        grant,
        asked,
        { grant, fund: savings, person, ground: 'illness', seen: true },
        cell,
      ),
      {
        ...told('fund-grant.decided', grant, addDays(asked, 9), { grant, amount: 5 * million }),
        paper: 'committee' as const,
      },
      told('fund-grant.paid', grant, addDays(asked, 13), { grant }),
    ]
  })
}

export const funds = (): Happening[] => {
  const given = chance(20260519)
  return [...opened(), ...saved(given), ...collected(given), ...granted()]
}
