import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bookById, makeBook } from '#book/books.ts'
import { Catalogue } from '#book/catalogue.ts'
import { appendEntry, type Journal } from '#book/journal/append.ts'
import { entrySchema } from '#book/journal/entry.ts'
import { Ledger } from '#book/ledger/values.ts'
import { inBook, theBook } from '#book/session.ts'
import { type Day, day } from '#kernel/calendar.ts'
import { parseFigureRef } from '#kernel/figure.ts'
import { toJson } from '#kernel/quantity.ts'
import { Refused } from '#kernel/refusal.ts'
import { fixedClock } from '#platform/clock.ts'
import { openKeys } from '#platform/keys.ts'
import { sharedRegisters } from '#subjects/index.ts'
import { freshDatabase } from '#testing/database.ts'
import { idOf } from '#testing/kinds.ts'
import { areas } from './index.ts'
import { arriving, leaving } from './members/movements.ts'
import { namingPlaces } from './organisations/kinds/place-merged.ts'

// What only the whole can show: the areas' kinds in a real book, where structural refusals, the tree
// of the day and the ledger come in.

const [district, oldBody, newBody, cell, otherCell, village, school, bareSchool, first, second] = [
  'huyện',
  'đảng bộ cũ',
  'đảng bộ mới',
  'chi bộ',
  'chi bộ khác',
  'buôn',
  'trường',
  'trường chưa có chi bộ',
  'An',
  'Bình',
].map(idOf) as [string, string, string, string, string, string, string, string, string, string]

const record = (kind: string, organisation: string, on: string, body: object, basis?: object) => ({
  id: randomUUID(),
  kind,
  organisation,
  decidedOn: on as Day,
  body: { ...body },
  ...(basis ? { basis } : {}),
})
type Submitted = ReturnType<typeof record>
const decision = { number: '12-QĐ/HU' }
const opening = '2022-12-31'

const stands = (organisation: string, kind: string, parent?: string, serves: string[] = []) =>
  record('organisation.brought-forward', district, opening, {
    organisation,
    name: kind,
    kind,
    ...(parent ? { parent } : {}),
    sector: 'commune',
    serves,
  })
const schoolStands = (unit: string) =>
  record('unit.brought-forward', district, opening, { unit, name: unit, kind: 'school', home: district })
const member = (person: string) => [
  record('person.recorded', cell, opening, {
    person,
    fullName: 'Nguyễn Văn An',
    bornOn: '1970',
    sex: 'male',
  }),
  record('member.brought-forward', cell, opening, { person, status: 'full', joinedOn: '2000' }),
]

const openedBook = async () => {
  const { database, drop } = await freshDatabase()
  const catalogue = new Catalogue(areas, sharedRegisters)
  const keys = await openKeys({ dataFolder: mkdtempSync(join(tmpdir(), 'dangbo-keys-')) })
  const clock = fixedClock('2024-06-30T08:00:00+07:00')
  const journal: Journal = { db: database.db, catalogue, keys, clock }
  const { id } = await makeBook(database.db, {
    name: 'areas',
    title: 'areas',
    root: district,
    superior: idOf('tỉnh'),
    openedOn: day(opening),
    isSample: true,
  })
  const actor = theBook(id, 'tester')
  return {
    drop,
    /** Codes an entry is refused with; empty when it is in the book. */
    enter: async (records: readonly Submitted[]): Promise<string[]> => {
      try {
        await appendEntry(journal, actor, entrySchema.parse({ id: randomUUID(), records }))
        return []
      } catch (error) {
        if (error instanceof Refused) return [...new Set(error.refusals.map((one) => one.code))]
        throw error
      }
    },
    figures: async (
      ids: readonly string[],
      { organisation, from, to }: { organisation?: string; from?: string; to?: string } = {},
    ): Promise<(number | null)[]> => {
      const info = await bookById(database.db, id)
      const refs = ids.flatMap((text) => parseFigureRef(text) ?? [])
      return inBook(database.db, actor, async (tx) => {
        const values = await new Ledger(tx, info, catalogue).values(refs, {
          period: { from: day(from ?? '2023-01-01'), to: day(to ?? '2023-12-31') },
          ...(organisation ? { organisation } : {}),
        })
        return values.map(({ value }) => (value ? toJson(value) : null))
      })
    },
  }
}

let book: Awaited<ReturnType<typeof openedBook>>
beforeAll(async () => {
  book = await openedBook()
  const refused = await book.enter([
    stands(district, 'district-body'),
    stands(oldBody, 'grassroots-body', district),
    stands(newBody, 'grassroots-body', district),
    stands(cell, 'cell', oldBody, [village, school]),
    stands(otherCell, 'cell', newBody),
    record('place.brought-forward', district, opening, {
      place: village,
      name: 'B',
      kind: 'buon',
      home: oldBody,
    }),
    schoolStands(school),
    schoolStands(bareSchool),
    ...member(first),
    ...member(second),
  ])
  expect(refused).toEqual([])
}, 60_000)
afterAll(() => book.drop())

const balanceOf = async (organisation: string) => {
  const eve = { organisation, from: opening, to: opening }
  const [open] = await book.figures(['members'], eve)
  const [close] = await book.figures(['members'], { organisation })
  const sum = async (ids: readonly { id: string }[]) =>
    (
      await book.figures(
        ids.map((one) => one.id),
        { organisation },
      )
    ).reduce<number>((total, value) => total + (value ?? 0), 0)
  return { expected: (open ?? 0) + (await sum(arriving)) - (await sum(leaving)), closing: close }
}

describe('The areas in a book', () => {
  test('count what the tree covers, and name what it does not', async () => {
    expect(
      await book.figures([
        'places.villages-with-cell',
        'places.villages-without-cell',
        'units.schools',
        'units.schools-with-cell',
        'units.schools-without-cell',
        'units.schools-with-cell.share',
      ]),
    ).toEqual([1, 0, 2, 1, 1, 50])
  })

  test('enter a new person, the decision and the ceremony as one', async () => {
    const person = idOf("H'Yur")
    const refused = await book.enter([
      record('person.recorded', cell, '2023-03-01', {
        person,
        fullName: "H'Yur Je",
        bornOn: '2004-01-01',
        sex: 'female',
        ethnicity: 'Ê Đê',
      }),
      record('member.admission-decided', cell, '2023-03-01', {
        person,
        consideredOn: '2023-02-20',
        occupation: 'pupil',
        education: 'upper-secondary',
        sponsors: [first, second],
      }),
      record('member.joined', cell, '2023-03-10', { person }),
    ])
    expect(refused).toEqual([])
    expect(
      await book.figures([
        'members.admissions-decided',
        'members.pupils-admitted',
        'members',
        'members.in-register',
      ]),
    ).toEqual([1, 1, 3, 3])
  })

  test('do not dissolve a cell with members, nor a body with places', async () => {
    for (const organisation of [cell, oldBody])
      expect(
        await book.enter([
          record('organisation.dissolved', district, '2023-04-01', { organisation }, decision),
        ]),
      ).toEqual(['outside-organisation-life'])
  })

  test('carry members with their cell to another superior, and the balance holds on both sides', async () => {
    expect(
      await book.enter([
        record(
          'organisation.transferred',
          district,
          '2023-06-01',
          { organisation: cell, to: newBody },
          decision,
        ),
      ]),
    ).toEqual([])
    expect(await balanceOf(oldBody)).toEqual({ expected: 0, closing: 0 })
    expect(await balanceOf(newBody)).toEqual({ expected: 3, closing: 3 })
    expect(await balanceOf(district)).toEqual({ expected: 3, closing: 3 })
  })

  test('dissolve a cell that hands its members over in the same entry', async () => {
    const person = idOf("H'Yur")
    const on = '2023-11-01'
    expect(
      await book.enter([
        ...[first, second, person].map((one) =>
          record('member.moved', cell, on, { person: one, to: otherCell, because: 'reorganisation' }),
        ),
        record('organisation.dissolved', district, on, { organisation: cell }, decision),
      ]),
    ).toEqual([])
    for (const organisation of [oldBody, newBody, otherCell, district]) {
      const { expected, closing } = await balanceOf(organisation)
      expect(closing).toBe(expected)
    }
    expect(await book.figures(['members', 'members.in-register'], { organisation: otherCell })).toEqual([
      3, 3,
    ])
  })

  test('receive nobody into a cell that has ended', async () => {
    const late = record('member.moved', otherCell, '2023-12-01', {
      person: first,
      to: cell,
      because: 'transfer',
    })
    expect(await book.enter([late])).toEqual(['outside-organisation-life'])
  })
})

test('whatever names a place goes along when the place is merged', () => {
  const registers = [...new Catalogue(areas, sharedRegisters).registers.values()]
  const declared = registers.flatMap(({ id, references }) =>
    Object.entries(references).flatMap(([field, target]) => (target === 'places' ? [`${id} ${field}`] : [])),
  )
  expect(namingPlaces.map(({ register, field }) => `${register} ${field}`).sort()).toEqual(declared.sort())
})

test('every figure, kind and check of every area has an id of its own and says what it is', () => {
  for (const area of areas) {
    for (const figure of area.figures) expect(figure.meaning.vi.length).toBeGreaterThan(10)
    for (const kind of area.kinds) expect(kind.tells).toBeDefined()
  }
})
