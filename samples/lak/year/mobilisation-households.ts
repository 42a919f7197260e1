import { addDays, day } from '#kernel/calendar.ts'
import { derivedSubject } from '#kernel/derived-subject.ts'
import { type Chance, chance } from '../../chance.ts'
import type { Cast } from '../cast.ts'
import { communes } from '../geography.ts'
import type { Happening } from '../happening.ts'
import { cellId, communeBody, root } from '../organisations.ts'
import { openedOn } from '../people.ts'
import { villages } from './mobilisation-places.ts'

/** Households of each village that the resolution on help takes up first. */
const ofEachVillage = 5
const helpedOfEach = 4

export interface Listed {
  id: string
  code: string
  village: string
  cell: string
  commune: string
  hardship: 'poor' | 'near-poor'
  ethnicMinority: boolean
}

const two = (number: number) => String(number).padStart(2, '0')

const invented = (given: Chance): Listed[] =>
  villages.flatMap((village, index) =>
    Array.from({ length: ofEachVillage }, (_, at): Listed => {
      const commune = communes.findIndex((one) => one.name === village.commune) + 1
      const code = `${two(commune)}.${String(index + 1).padStart(3, '0')}.${two(at + 1)}`
      return {
        id: derivedSubject('household', village.id, code),
        code,
        village: village.id,
        cell: cellId(village.home, village.name),
        commune: village.commune,
        hardship: given.inPercent(60) ? 'poor' : 'near-poor',
        ethnicMinority: given.inPercent(village.isBuon ? 92 : 12),
      }
    }),
  )

export interface Help {
  id: string
  member: string
  household: Listed
}

/** Four of five households of a village have a member of its cell; the fifth has nobody yet. */
export const helpsOf = (cast: Cast, households: readonly Listed[]): Help[] => {
  const taken = new Map<string, number>()
  return households.flatMap((household) => {
    const at = taken.get(household.cell) ?? 0
    const member = at < helpedOfEach ? cast.sponsorsOf(household.cell)[at] : undefined
    taken.set(household.cell, at + 1)
    return member
      ? [{ id: derivedSubject('help', member.id, household.id), member: member.id, household }]
      : []
  })
}

const ways = ['seed', 'guidance', 'guidance', 'labour', 'labour', 'goods', 'study', 'money'] as const
const valued = new Set<string>(['seed', 'goods', 'study', 'money'])

const byCommune = <T>(of: readonly T[], communeOf: (one: T) => string) =>
  communes.map(({ name }) => ({
    name,
    home: communeBody(name),
    all: of.filter((one) => communeOf(one) === name),
  }))

const reported = (given: Chance, helps: readonly Help[], on: string, share: number): Happening[] =>
  byCommune(helps, (one) => one.household.commune).map(({ name, home, all }) => ({
    key: `${name} ${on}`,
    kind: 'helper.half-year-reported',
    organisation: home,
    on: addDays(day(on), given.between(0, 5)),
    body: {
      lines: all
        .filter(() => given.inPercent(share))
        .map(({ id }) => {
          const form = given.oneOf(ways)
          return { help: id, form, ...(valued.has(form) ? { value: given.between(4, 40) * 50_000 } : {}) }
        }),
    },
  }))

const reviewed = (given: Chance, households: readonly Listed[]): Happening[] =>
  byCommune(households, (one) => one.commune).map(({ name, home, all }) => ({
    key: name,
    kind: 'household.reviewed',
    organisation: home,
    on: day('2023-12-12'),
    paper: 'people' as const,
    decision: 'poverty 2023',
    body: {
      year: 2023,
      households: all.map(({ id, hardship }) => ({
        household: id,
        hardship: given.inPercent(22)
          ? 'escaped'
          : hardship === 'poor' && given.inPercent(15)
            ? 'near-poor'
            : hardship,
      })),
    },
  }))

const seed = 20_230_714

/** The households the resolution takes up, before anything is done for them. */
export const householdsListed = (): Listed[] => invented(chance(seed))

/** What the cell of Yuk La 3 entered on the phone, each time somebody had been there. */
const onThePhone = (helps: readonly Help[]): Happening[] => {
  const cell = cellId(communeBody('Đắk Liêng'), 'Buôn Yuk La 3')
  return helps
    .filter((one) => one.household.cell === cell)
    .map(({ id }, index) => ({
      key: `phone ${id}`,
      kind: 'helper.helped',
      organisation: cell,
      on: addDays(day('2023-10-08'), index * 9),
      body: {
        help: id,
        form: 'guidance',
        content: [
          'Hướng dẫn ghép cải tạo cà phê',
          'Giúp làm hồ sơ vay vốn',
          'Đưa con hộ đi học nghề',
          'Giúp sửa chuồng bò',
        ][index % 4],
      },
    }))
}

const relief = (given: Chance, households: readonly Listed[]): Happening[] =>
  [
    { on: '2023-01-13', occasion: 'new-year', share: 30 },
    { on: '2023-10-16', occasion: 'for-the-poor', share: 14 },
  ].map(({ on, occasion, share }) => ({
    key: on,
    kind: 'relief.given',
    organisation: root,
    on: day(on),
    body: {
      association: 'front',
      occasion,
      households: households
        .filter(() => given.inPercent(share))
        .map(({ id }) => ({ household: id, form: 'goods', value: given.between(6, 12) * 50_000 })),
    },
  }))

/** The households of resolution 14, who helps them, what was done in both halves, and the review of December. */
export const helpToHouseholds = (cast: Cast): Happening[] => {
  const given = chance(seed)
  const households = invented(given)
  const helps = helpsOf(cast, households)
  return [
    ...byCommune(households, (one) => one.commune).map(({ name, home, all }) => ({
      key: name,
      kind: 'household.brought-forward',
      organisation: home,
      on: openedOn,
      body: {
        households: all.map(({ code, village, hardship, ethnicMinority }) => ({
          code,
          village,
          hardship,
          ethnicMinority,
        })),
      },
    })),
    ...byCommune(helps, (one) => one.household.commune).map(({ name, home, all }) => ({
      key: name,
      kind: 'helper.assigned',
      organisation: home,
      on: day('2023-03-21'),
      body: { pairs: all.map(({ member, household }) => ({ member, household: household.id })) },
    })),
    ...relief(given, households),
    ...reported(given, helps, '2023-06-20', 82),
    ...onThePhone(helps),
    ...reported(given, helps, '2023-12-14', 88),
    ...reviewed(given, households),
  ]
}
