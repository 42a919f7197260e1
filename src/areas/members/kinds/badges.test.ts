import { describe, expect, test } from 'vitest'
import { idOf, type Story } from '#testing/kinds.ts'
import { book, bringForward, cell } from '../given.ts'
import { badgeAwarded } from './badges.ts'
import { memberDied, memberStruckOff } from './leaving.ts'
import { memberRestored } from './restoration.ts'

const veteran = idOf('đảng viên lâu năm')
const since = (decidedOn: string | undefined, more: object = {}) =>
  bringForward(book(), veteran, { decidedOn, joinedOn: undefined, recognisedOn: undefined, ...more })
const award = (story: Story, more: object = {}, on = '2023-02-03') =>
  story.when(badgeAwarded, {
    organisation: cell,
    on,
    body: { person: veteran, tier: '30', round: '02-03', ...more },
  })

describe('The badge of a tier is awarded', () => {
  test('for a Party age of so many years on the day of the round', () => {
    expect(award(since('1993-02-03')).refused).toEqual([])
    expect(award(since('1993-02-04')).refused).toEqual(['party-age-too-short'])
    expect(award(since('1993-02-03'), {}, '2023-01-30').refused).toEqual([])
  })

  test('less the time outside Party life', () => {
    expect(award(since('1993-02-03', { deductedMonths: 1 })).refused).toEqual(['party-age-too-short'])
    expect(award(since('1993-01-03', { deductedMonths: 1 })).refused).toEqual([])
  })

  test('never on a guess: a decision known only to its year gives the range', () => {
    const outcome = award(since('1993'))
    expect(outcome.refused).toEqual(['insufficient-basis'])
    expect(outcome.refusals[0]?.message.vi).toContain('từ 29 năm 1 tháng đến 30 năm 1 tháng')
    expect(award(since('1992')).refused).toEqual([])
    expect(award(since(undefined)).refused).toEqual(['party-age-unknown'])
  })

  test('up to 12 months early for serious illness, 24 from the tier of 70', () => {
    expect(award(since('1994-02-03'), { early: 'illness' }).refused).toEqual([])
    expect(award(since('1994-02-04'), { early: 'illness' }).refused).toEqual(['party-age-too-short'])
    expect(award(since('1955-02-03'), { tier: '70', early: 'illness' }).refused).toEqual([])
    expect(award(since('1955-02-04'), { tier: '70', early: 'illness' }).refused).toEqual([
      'party-age-too-short',
    ])
  })

  test('posthumously, up to 12 months early, to a member who has died', () => {
    const dead = since('1994-02-03').given(memberDied, {
      organisation: cell,
      on: '2023-01-20',
      body: { person: veteran },
    })
    expect(award(dead, { early: 'posthumous' }).refused).toEqual([])
    expect(award(dead, { early: 'posthumous' }).vi).toContain('Truy tặng Huy hiệu 30 năm')
    expect(award(dead).refused).toEqual(['not-a-member'])
    expect(award(since('1993-02-03'), { early: 'posthumous' }).refused).toEqual(['not-deceased'])
  })

  test('of a tier the regulation knows: there is no 35 any more', () => {
    expect(award(since('1980-02-03'), { tier: '35' }).refused).toEqual(['no-such-badge'])
  })

  test('higher than the one held', () => {
    expect(award(since('1980-02-03', { badge: '40' }), { tier: '40' }).refused).toEqual([
      'badge-held-already',
    ])
    expect(award(since('1978-02-03', { badge: '40' }), { tier: '45' }).changes).toMatchObject([
      { does: 'amend', patch: { tier: 45 } },
    ])
  })

  test('to full members, exempt ones included', () => {
    expect(award(since('1993-02-03', { status: 'probationary' })).refused).toEqual(['party-age-not-counted'])
    expect(award(since('1993-02-03', { exempt: true })).refused).toEqual([])
  })

  test('and counts on the day of the award for the cell', () => {
    expect(award(since('1993-02-03')).posts).toMatchObject([
      { figure: 'members.badges-awarded', day: '2023-02-03', organisation: cell, amount: 1 },
    ])
  })

  test('is handed back by who leaves the Party, and given back with the membership', () => {
    const story = since('1990-01-01', { badge: '30' })
      .given(memberStruckOff, { organisation: cell, on: '2023-05-01', body: { person: veteran } })
      .given(memberRestored, { organisation: cell, on: '2023-09-01', body: { person: veteran } })
    expect(story.history('badges', veteran).rows.map(({ from, to }) => [from, to])).toEqual([
      ['2022-12-31', '2023-05-01'],
      ['2023-09-01', '9999-12-31'],
    ])
  })
})
