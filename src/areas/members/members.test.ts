import { describe, expect, test } from 'vitest'
import { day } from '#kernel/calendar.ts'
import { exact } from '#kernel/quantity.ts'
import { idOf } from '#testing/kinds.ts'
import { checks } from './checks.ts'
import { applicant, application, book, cell, otherCell, recordPerson, sponsors } from './given.ts'
import { members } from './index.ts'
import { admissionDecided } from './kinds/admission.ts'
import { memberTransferredIn } from './kinds/arrival.ts'
import { memberJoined } from './kinds/ceremony.ts'
import { memberDied } from './kinds/leaving.ts'
import { personAmended, personErased, personRecorded } from './kinds/persons.ts'
import { memberMoved, memberTransferredOut, transitConfirmed } from './kinds/transfer.ts'
import { arriving, leaving } from './movements.ts'
import { monthsSince, partyAgeOn, reaches, yearsAndMonths } from './party-age.ts'

const [first, second] = sponsors
const newcomer = idOf('chuyển đến')

const year = () =>
  recordPerson(book(), newcomer)
    .given(admissionDecided, { organisation: cell, on: '2023-07-10', body: application })
    .given(memberJoined, { organisation: cell, on: '2023-07-20', body: { person: applicant } })
    .given(memberTransferredIn, {
      organisation: otherCell,
      on: '2023-02-10',
      body: { person: newcomer, status: 'full', joinedOn: '2015' },
    })
    .given(memberMoved, {
      organisation: cell,
      on: '2023-08-01',
      body: { person: first, to: otherCell, because: 'reorganisation' },
    })
    .given(memberTransferredOut, {
      organisation: otherCell,
      on: '2023-09-05',
      body: { person: newcomer, to: cell },
    })
    .given(transitConfirmed, { organisation: cell, on: '2023-09-25', body: { person: newcomer } })
    .given(memberDied, { organisation: cell, on: '2023-10-03', body: { person: second } })

describe('A year of members', () => {
  const story = year()
  const days = [
    '2022-12-31',
    '2023-02-10',
    '2023-07-19',
    '2023-07-20',
    '2023-08-01',
    '2023-09-10',
    '2023-12-31',
  ]

  test.each(days)('stock and register agree on %s, for the book and for each cell', (to) => {
    expect(story.sum('members', { to })).toBe(story.census('memberships', to))
    for (const organisation of [cell, otherCell])
      expect(story.sum('members', { organisations: [organisation], to })).toBe(
        story.census('memberships', to, (row) => row.cell === organisation),
      )
  })

  test.each([[[cell]], [[otherCell]], [[cell, otherCell]]])(
    'opening and what comes less what goes is closing: %#',
    (organisations) => {
      for (const to of days) {
        const moved = (ids: readonly { id: string }[]) =>
          ids.reduce((sum, { id }) => sum + story.sum(id, { organisations, from: '2023-01-01', to }), 0)
        expect(
          story.sum('members', { organisations, to: '2022-12-31' }) + moved(arriving) - moved(leaving),
        ).toBe(story.sum('members', { organisations, to }))
      }
    },
  )
})

describe('The checks', () => {
  const question = { period: { from: day('2023-01-01'), to: day('2023-12-31') } }

  test('the balance opens on the eve of the period', () => {
    const balance = checks.find((check) => check.id === 'members.balance')
    expect(balance?.figures(question).opening).toEqual({
      figure: 'members',
      period: { from: '2022-12-31', to: '2022-12-31' },
    })
  })

  test('late decisions are told, none holds', () => {
    const inTime = checks.find((check) => check.id === 'members.admissions-in-time')
    expect(inTime?.judge({ late: exact(0n) }).holds).toBe(true)
    const late = inTime?.judge({ late: exact(2n) })
    expect(late?.holds).toBe(false)
    expect(late?.says((value) => String(value?.n)).vi).toMatch(/^2 quyết định/)
  })
})

describe('Persons', () => {
  const person = idOf('người mới')
  test('a highland name keeps its order, a Kinh name sorts by the given name', () => {
    const story = recordPerson(book(), person, { fullName: "H'Yur Je" })
    recordPerson(story, idOf('kinh'), { fullName: 'Nguyễn Văn An' })
    expect(story.history('persons', person).latest?.row).toMatchObject({ givenName: "H'Yur" })
    expect(story.history('persons', idOf('kinh')).latest?.row).toMatchObject({ givenName: 'An' })
  })

  test('a correction keeps what it does not mention', () => {
    const story = recordPerson(book(), person).given(personAmended, {
      organisation: cell,
      on: '2023-03-01',
      body: { person, bornOn: '1998-06-16' },
    })
    expect(story.history('persons', person).latest?.row).toMatchObject({
      bornOn: '1998-06-16',
      fullName: 'Y Bhiăng Niê',
    })
  })

  test('the ethnicity is sealed, also where the field may be left empty', () => {
    for (const kind of [personRecorded, personAmended])
      expect(kind.body.shape.ethnicity?.meta()).toMatchObject({
        sealed: true,
        label: { vi: 'Dân tộc' },
      })
  })

  test('a member cannot be erased', () => {
    const erase = (who: string) =>
      book().when(personErased, { organisation: cell, on: '2023-03-01', body: { person: who } }).refused
    expect(erase(first)).toEqual(['still-a-member'])
    expect(erase(applicant)).toEqual([])
  })
})

describe('Months from a day known in part', () => {
  test('are a range', () => {
    expect(monthsSince('2005-06-15', day('2023-06-15'))).toEqual({ least: 216, most: 216 })
    expect(monthsSince('2005-06', day('2023-06-15'))).toEqual({ least: 215, most: 216 })
    expect(monthsSince('2005', day('2023-06-15'))).toEqual({ least: 209, most: 221 })
  })

  test('of Party age are less what is taken off', () => {
    expect(partyAgeOn({ partyAgeFrom: '1993-02-03', deductedMonths: 12 }, day('2023-02-03'))).toEqual({
      least: 348,
      most: 348,
    })
    expect(partyAgeOn({ partyAgeFrom: null, deductedMonths: 0 }, day('2023-02-03'))).toBeUndefined()
  })

  test('answer yes, no, or unknown', () => {
    expect(reaches({ least: 216, most: 220 }, 216)).toBe('yes')
    expect(reaches({ least: 210, most: 215 }, 216)).toBe('no')
    expect(reaches({ least: 210, most: 216 }, 216)).toBe('unknown')
    expect([yearsAndMonths(216), yearsAndMonths(217)]).toEqual(['18 năm', '18 năm 1 tháng'])
  })
})

test('every field of every form has a label in both languages, and every grant names kinds of the area', () => {
  const ids = members.kinds.map((kind) => kind.id)
  for (const kind of members.kinds)
    for (const [name, field] of Object.entries(kind.body.shape))
      expect([kind.id, name, (field as { meta(): { label?: object } }).meta()?.label]).toEqual([
        kind.id,
        name,
        { vi: expect.any(String), en: expect.any(String) },
      ])
  for (const grant of members.grants) for (const id of grant.enter) expect(ids).toContain(id)
})
