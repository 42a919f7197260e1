import { describe, expect, test } from 'vitest'
import type { Kind } from '#kernel/kind.ts'
import { idOf, type Story } from '#testing/kinds.ts'
import { book, bringForward, cell, otherCell, partyBody, sponsors } from '../given.ts'
import { exemptionEnded, memberAway, memberBack, memberExempted } from './absence.ts'
import { memberDied, memberExpelled, memberResigned, memberStruckOff } from './leaving.ts'
import { memberFileAmended } from './member-file.ts'
import { memberRestored } from './restoration.ts'

const [member] = sponsors
const hand = (story: Story, kind: Kind, body: object = {}, told: object = {}) =>
  story.when(kind, { organisation: cell, on: '2023-04-01', body: { person: member, ...body }, ...told })
const afterwards = (story: Story, kind: Kind, body: object = {}, on = '2023-03-01') =>
  story.given(kind, { organisation: cell, on, body: { person: member, ...body } })

describe('A member leaves', () => {
  test.each([
    [memberDied, 'members.deaths'],
    [memberStruckOff, 'members.struck-off'],
    [memberExpelled, 'members.expulsions'],
    [memberResigned, 'members.resignations'],
  ])('and counts in its own line: %#', (kind, figure) => {
    const outcome = hand(book(), kind)
    expect(outcome.refused).toEqual([])
    expect(outcome.posts).toMatchObject([
      { figure: 'members', amount: -1 },
      { figure, amount: 1 },
    ])
  })

  test('on the day of death, whenever it is reported', () => {
    const outcome = hand(book(), memberDied, {}, { effectiveOn: '2023-03-20' })
    expect(outcome.posts.map((post) => post.day)).toEqual(['2023-03-20', '2023-03-20'])
    expect(outcome.changes[0]).toMatchObject({ does: 'close', on: '2023-03-20' })
  })

  test('only once, and only from the cell whose member they are', () => {
    expect(hand(afterwards(book(), memberDied), memberStruckOff).refused).toEqual(['not-a-member'])
    expect(hand(book(), memberStruckOff, {}, { organisation: otherCell }).refused).toEqual([
      'member-of-another-cell',
    ])
  })

  test('a probationary member is reprimanded or warned, never expelled', () => {
    const person = idOf('dự bị')
    const story = bringForward(book(), person, { status: 'probationary', recognisedOn: undefined })
    expect(hand(story, memberExpelled, { person }).refused).toEqual(['probationary-not-expelled'])
    expect(hand(story, memberStruckOff, { person }).refused).toEqual([])
  })
})

describe('A wrongful leaving', () => {
  test('is undone: the same standing, and the Party age runs on', () => {
    const story = afterwards(afterwards(book(), memberExpelled), memberRestored, {}, '2023-09-01')
    expect(story.history('memberships', member).latest).toMatchObject({
      from: '2023-09-01',
      row: { status: 'full', partyAgeFrom: '2010-01-15', deductedMonths: 0 },
    })
    expect(story.sum('members')).toBe(2)
    expect(story.sum('members.restorations')).toBe(1)
  })

  test('is not death, and not the leaving of somebody who never left', () => {
    expect(hand(afterwards(book(), memberDied), memberRestored).refused).toEqual(['dead-not-restored'])
    expect(hand(book(), memberRestored).refused).toEqual(['not-a-former-member'])
    expect(
      hand(afterwards(book(), memberExpelled), memberRestored, {}, { organisation: partyBody }).refused,
    ).toEqual(['not-a-cell'])
  })
})

describe('An exempt member', () => {
  test('is still counted', () => {
    const story = afterwards(book(), memberExempted)
    expect(story.sum('members')).toBe(2)
    expect(story.census('memberships', '2023-03-01', (row) => row.exempt === true)).toBe(1)
  })

  test('is exempted once and comes back once', () => {
    expect(hand(afterwards(book(), memberExempted), memberExempted).refused).toEqual(['already-exempt'])
    expect(hand(book(), exemptionEnded).refused).toEqual(['not-exempt'])
    expect(hand(afterwards(book(), memberExempted), exemptionEnded).refused).toEqual([])
  })
})

describe('A guest elsewhere', () => {
  const away = (until: string, purpose = 'work') =>
    hand(book(), memberAway, { at: 'Đảng bộ khác', purpose, until }).refused

  test('is away from 3 months to less than a year, for study up to two', () => {
    expect(away('2023-06-30')).toEqual(['temporary-transfer-length'])
    expect(away('2023-07-01')).toEqual([])
    expect(away('2024-03-31')).toEqual([])
    expect(away('2024-04-01')).toEqual(['temporary-transfer-length'])
    expect(away('2025-04-01', 'study')).toEqual([])
    expect(away('2025-04-02', 'study')).toEqual(['temporary-transfer-length'])
  })

  test('is counted at home', () => {
    const story = afterwards(book(), memberAway, { at: 'Nơi khác', purpose: 'work', until: '2023-09-01' })
    expect(story.sum('members')).toBe(2)
    expect(story.history('memberships', member).latest?.row.guestAt).toBe('Nơi khác')
    expect(hand(story, memberBack).changes).toMatchObject([{ patch: { guestAt: null } }])
  })
})

test('a member file is completed with something, and keeps the rest', () => {
  expect(hand(book(), memberFileAmended).refused).toEqual(['member-file-unchanged'])
  const story = afterwards(book(), memberFileAmended, { cardNumber: '38.001234', deductedMonths: 6 })
  expect(story.history('memberships', member).latest?.row).toMatchObject({
    cardNumber: '38.001234',
    deductedMonths: 6,
    joinedOn: '2010-02-03',
  })
})
