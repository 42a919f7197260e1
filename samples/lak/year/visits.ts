import { addDays, addMonths, type Day, day } from '#kernel/calendar.ts'
import { type Chance, chance } from '../../chance.ts'
import type { Happening } from '../happening.ts'
import { communeBody, idOf, organisations, root } from '../organisations.ts'
import { standingAfter } from './standing.ts'

// The standing committee's groups of 2023: each has the village cells of two or three communes and goes to
// some of their meetings each month. What they noted is told elsewhere.

const groupsOf: readonly (readonly string[])[] = [
  ['Liên Sơn', 'Yang Tao', 'Bông Krang'],
  ['Đắk Liêng', 'Buôn Tría'],
  ['Buôn Triết', 'Đắk Phơi'],
  ['Đắk Nuê', 'Krông Nô', 'Nam Ka', 'Ea R’bin'],
]
const formedOn = day('2023-01-10')

const villageCells = (communes: readonly string[]): string[] => {
  const homes = new Set(communes.map(communeBody))
  return organisations
    .filter((one) => one.sector === 'residential' && one.parent && homes.has(one.parent))
    .map((one) => one.id)
}

/** Members of the district's offices go out; whoever leaves the district later is not among them. */
const membersFor = (given: Chance, happened: readonly Happening[], count: number): string[] => {
  const stay = standingAfter(happened)
  const offices = new Set(organisations.filter((one) => one.sector === 'agency').map((one) => one.id))
  const atOpening = standingAfter(happened.filter((one) => one.on < formedOn))
  return given
    .shuffled([...atOpening].filter(([person, one]) => offices.has(one.cell) && stay.has(person)))
    .slice(0, count)
    .map(([person]) => person)
}

const visitsOf = (given: Chance, group: string, cells: readonly string[], month: Day): Happening[] => {
  const name = month.slice(0, 7)
  const goesOn = addDays(month, 6)
  return given
    .shuffled(cells)
    .slice(0, 3)
    .flatMap((cell, index): Happening[] => {
      const key = `${group} ${cell} ${name}`
      const plan = {
        key,
        kind: 'cell-visit.planned',
        organisation: cell,
        on: addDays(month, 1),
        body: { group, month: name },
      }
      // In December one planned visit of each group is still to come.
      if (name === '2023-12' && index === 0) return [plan]
      return [plan, { key, kind: 'cell-visit.made', organisation: cell, on: goesOn, body: { group } }]
    })
}

/** The base bodies of the communes are asked for their regulation, programme and meetings in April. */
const checked = (given: Chance): Happening[] =>
  organisations
    .filter((one) => one.kind === 'grassroots-body' && one.sector === 'commune')
    .flatMap(({ id }, index): Happening[] => {
      const on = addDays(day('2023-04-10'), index)
      const lacks = index % 5 === 2
      const check: Happening = {
        key: `2023 ${id}`,
        kind: 'working-regulation.checked',
        organisation: id,
        on,
        body: {
          regulation: true,
          programme: !lacks,
          meetings: true,
          ...(lacks ? { dueOn: '2023-05-31', findings: 'Chưa ban hành chương trình công tác năm' } : {}),
        },
      }
      if (!lacks || index === 7) return [check]
      return [
        check,
        {
          key: `2023 ${id}`,
          kind: 'working-regulation.remedied',
          organisation: id,
          on: addDays(on, given.between(20, 40)),
          body: { evidence: 'Đã ban hành chương trình công tác năm 2023' },
        },
      ]
    })

export const visits = (happened: readonly Happening[]): Happening[] => {
  const given = chance(20230110)
  const members = membersFor(given, happened, groupsOf.length * 3)
  return [
    ...groupsOf.flatMap((communes, index) => {
      const group = idOf('visiting group', index + 1)
      const cells = villageCells(communes)
      const own = members.slice(index * 3, index * 3 + 3)
      return [
        {
          key: group,
          kind: 'visiting-group.formed',
          organisation: root,
          on: formedOn,
          body: { group, name: `Tổ công tác số ${index + 1}`, head: own[0], members: own.slice(1), cells },
        },
        ...Array.from({ length: 11 }, (_, month) => addMonths(day('2023-02-01'), month)).flatMap((month) =>
          visitsOf(given, group, cells, month),
        ),
      ]
    }),
    ...checked(given),
  ]
}
