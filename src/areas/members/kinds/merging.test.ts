import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { areas } from '#areas/index.ts'
import { bookById, makeBook } from '#book/books.ts'
import { Catalogue } from '#book/catalogue.ts'
import { appendEntry } from '#book/journal/append.ts'
import { entrySchema } from '#book/journal/entry.ts'
import { findRecords } from '#book/journal/find.ts'
import { rebuild } from '#book/rebuild.ts'
import { askRegister } from '#book/registers/ask.ts'
import { inBook, theBook } from '#book/session.ts'
import { day } from '#kernel/calendar.ts'
import { fixedClock } from '#platform/clock.ts'
import { openKeys } from '#platform/keys.ts'
import { badges } from '#subjects/badges.ts'
import { sharedRegisters } from '#subjects/index.ts'
import { tenures } from '#subjects/tenures.ts'
import { freshDatabase } from '#testing/database.ts'
import { idOf, type Story } from '#testing/kinds.ts'
import { book, bringForward, cell, otherCell, recordPerson } from '../given.ts'
import { duplicates } from '../worklists/duplicates.ts'
import { byPerson, personMerged } from './merging.ts'
import { namingRegisters } from './rows-naming.ts'
import { memberMoved } from './transfer.ts'

const [kept, lesser] = [idOf('Y Bhiăng giữ'), idOf('Y Bhiăng trùng')] as [string, string]
const merge = (more: object = {}) => ({
  organisation: cell,
  on: '2023-06-01',
  body: { kept, merged: lesser, ...more },
})
const twice = () => recordPerson(bringForward(book(), lesser), kept)
const rowOf = (story: Story, register: string, person: string) =>
  story.history(register, person).on(day('2023-06-02'))

describe('A double entry is merged', () => {
  test('what the lesser one holds goes over, and the stock of members stays', () => {
    const story = twice()
    const before = [story.sum('members'), story.census('memberships', '2023-06-02')]
    story.given(personMerged, merge())
    expect(rowOf(story, 'memberships', lesser)).toBeUndefined()
    expect(rowOf(story, 'memberships', kept)).toMatchObject({ person: kept, cell, status: 'full' })
    expect(rowOf(story, 'persons', lesser)).toMatchObject({ sameAs: kept })
    expect([story.sum('members'), story.census('memberships', '2023-06-02')]).toEqual(before)
    // The life of the member goes on under the entry kept.
    const move = {
      organisation: cell,
      on: '2023-07-01',
      body: { person: kept, to: otherCell, because: 'transfer' },
    }
    expect(story.when(memberMoved, move).refused).toEqual([])
    expect(story.history('memberships', lesser).rows).toHaveLength(1)
  })

  test('keeps the higher of two badges', () => {
    const story = bringForward(book(), lesser, { badge: '40' })
    recordPerson(story, kept).stands(badges, kept, '2022-12-31', { person: kept, tier: 30, awardedOn: null })
    story.given(personMerged, merge())
    expect([rowOf(story, 'badges', kept)?.tier, rowOf(story, 'badges', lesser)]).toEqual([40, undefined])
  })

  test('but not where both stand as members, nor with itself, nor again', () => {
    const both = bringForward(bringForward(book(), kept), lesser)
    expect(both.when(personMerged, merge()).refused).toEqual(['merged-standing-twice'])
    expect(twice().when(personMerged, merge({ merged: kept })).refused).toContain('merged-with-itself')
    const merged = twice().given(personMerged, merge())
    expect(merged.when(personMerged, merge()).refused).toEqual(['person-merged-already'])
  })
})

describe('What names the lesser entry', () => {
  const post = idOf('Bí thư chi bộ')
  const held = (person: string) =>
    twice().stands(tenures, post, '2023-01-01', {
      person,
      organisation: cell,
      unit: null,
      place: null,
      position: 'Bí thư chi bộ',
    })

  test('names the entry kept from the day of the merging on, and what was before stays', () => {
    const story = held(lesser).given(personMerged, merge())
    const { rows } = story.history('tenures', post)
    expect(rows.map((one) => [one.from, one.row.person])).toEqual([
      ['2023-01-01', lesser],
      ['2023-06-01', kept],
    ])
  })

  test('while the posts of others stay theirs', () => {
    const story = held(kept).given(personMerged, merge())
    expect(story.history('tenures', post).rows).toHaveLength(1)
  })

  test('is carried whatever area it belongs to, or is left for a reason', () => {
    const left: { [register: string]: string } = {
      'visiting-groups': 'people in a list; the group is told anew by its reassignment',
      'confidence-votes': 'a count that was taken stays as it was taken',
      'confidence-results': 'a count that was taken stays as it was taken',
    }
    const carried = [...Object.values(byPerson).map((one) => one.id), ...Object.keys(namingRegisters)]
    const { registers } = new Catalogue(areas, sharedRegisters)
    const forgotten = [...registers.values()]
      .filter((one) => Object.values(one.references).includes('persons'))
      .map((one) => one.id)
      .filter((id) => !carried.includes(id) && !(id in left))
    expect(forgotten).toEqual([])
    for (const id of carried) expect(registers.has(id), id).toBe(true)
  })
})

describe('Who may be entered twice', () => {
  const lines = (story: Story) =>
    story
      .lines(duplicates, '2023-06-02')
      .filter(({ subject: one, values }) => [one, values.other].includes(lesser))
      .map(({ values }) => (values.why as { vi: string }).vi)
  const named = (fullName: string, bornOn: string) =>
    recordPerson(recordPerson(book(), kept, { fullName: 'Nguyễn Văn Ánh', bornOn: '1985-03-04' }), lesser, {
      fullName,
      bornOn,
    })

  test('has the same name without its marks and the same birth, as far as both are known', () => {
    expect(lines(named('Nguyễn Văn Anh', '1985-03-04'))).toEqual(['Cùng họ tên, cùng ngày sinh'])
    expect(lines(named('nguyễn văn ảnh', '1985'))).toEqual(['Cùng họ tên, cùng năm sinh'])
    expect(lines(named('Nguyễn Văn Anh', '1985-03-05'))).toEqual([])
    expect(lines(named('Nguyễn Văn Anh', '1986'))).toEqual([])
    expect(lines(named('Nguyễn Thị Ánh', '1985-03-04'))).toEqual([])
  })

  test('or the same card, and is told no more once merged', () => {
    const card = { cardNumber: '12.345678' }
    const story = bringForward(book(), lesser, card)
    expect(lines(bringForward(story, kept, card))).toContain('Cùng số thẻ đảng viên')
    const one = named('Nguyễn Văn Anh', '1985').given(personMerged, merge())
    expect(lines(one)).toEqual([])
  })
})

describe('In a book', () => {
  test('search and timeline follow the entry kept, and taking the merging back restores both', async () => {
    const { database, drop } = await freshDatabase()
    try {
      const catalogue = new Catalogue(areas, sharedRegisters)
      const keys = await openKeys({ dataFolder: mkdtempSync(join(tmpdir(), 'dangbo-merging-')) })
      const journal = { db: database.db, catalogue, keys, clock: fixedClock('2024-06-30T08:00:00+07:00') }
      const opening = day('2022-12-31')
      const { id } = await makeBook(database.db, {
        name: 'merging',
        title: 'merging',
        root: cell,
        superior: idOf('tỉnh'),
        openedOn: opening,
        isSample: true,
      })
      const actor = theBook(id, 'tester')
      const enter = (records: object[], reverses: string[] = []) =>
        appendEntry(
          journal,
          actor,
          entrySchema.parse({ id: randomUUID(), records, reverses, reason: 'Kiểm tra hồ sơ' }),
        )
      const record = (kindId: string, on: string, body: object) => ({
        id: randomUUID(),
        kind: kindId,
        organisation: cell,
        decidedOn: on,
        body,
      })
      const person = (one: string) =>
        record('person.recorded', opening, {
          person: one,
          fullName: 'Y Bhiăng Niê',
          bornOn: '1990',
          sex: 'male',
        })
      await enter([
        record('organisation.brought-forward', opening, {
          organisation: cell,
          name: 'Chi bộ',
          kind: 'grassroots-cell',
          sector: 'residential',
        }),
        person(kept),
        person(lesser),
        record('member.brought-forward', opening, { person: lesser, status: 'full', joinedOn: '2015' }),
      ])
      const seen = async () => {
        const info = await bookById(database.db, id)
        return inBook(database.db, actor, async (tx) => {
          const found = async (register: string) =>
            (
              await askRegister(tx, info, {
                register: catalogue.register(register),
                on: day('2023-12-31'),
                q: 'bhiang',
              })
            ).rows.map((row) => row.subject)
          const timeline = await findRecords(tx, id, { subject: kept, alsoAbout: [lesser] })
          return {
            persons: (await found('persons')).sort(),
            members: await found('memberships'),
            kinds: timeline.rows.map((row) => row.kind),
          }
        })
      }
      const before = await seen()
      const merging = record('person.merged', '2023-06-01', { kept, merged: lesser })
      await enter([merging])
      const merged = await seen()
      expect([merged.persons, merged.members]).toEqual([[kept], [kept]])
      expect(merged.kinds).toContain('member.brought-forward')
      await enter([], [merging.id])
      const after = await seen()
      expect([after.persons, after.members]).toEqual([before.persons, before.members])
      expect(await rebuild(database.db, catalogue, id, { verify: true })).toMatchObject({
        changed: [],
        rowsChanged: 0,
      })
    } finally {
      await drop()
    }
  })
})
