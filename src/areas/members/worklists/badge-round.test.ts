import { describe, expect, test } from 'vitest'
import type { Worklist } from '#kernel/worklist.ts'
import { idOf, type Story } from '#testing/kinds.ts'
import { book, bringForward, cell } from '../given.ts'
import { badgeAwarded } from '../kinds/badges.ts'
import { memberDied } from '../kinds/leaving.ts'
import { badgeEarly, badgeRound } from './badge-round.ts'

const old = idOf('Già làng')
const since = (decidedOn: string, more: object = {}) =>
  bringForward(book(), old, { decidedOn, joinedOn: decidedOn, recognisedOn: '1995-01-01', ...more })
const linesOn = (list: Worklist, story: Story, on: string) =>
  story
    .lines(list, on)
    .filter((line) => line.subject === old)
    .map(({ due, values }) => [due, values.tier, (values.case as { vi: string } | null)?.vi ?? ''])

describe('The round of badges', () => {
  test('lists who completes a tier by the day of the next round', () => {
    const story = since('1993-05-19')
    expect(linesOn(badgeRound, story, '2023-04-01')).toEqual([['2023-05-19', 30, '']])
    expect(linesOn(badgeRound, story, '2023-05-19')).toEqual([['2023-05-19', 30, '']])
    expect(linesOn(badgeRound, story, '2023-01-10')).toEqual([])
    expect(linesOn(badgeRound, since('1993-05-20'), '2023-04-01')).toEqual([])
    expect(linesOn(badgeRound, since('1993-05-20'), '2023-05-20')).toEqual([['2023-09-02', 30, '']])
  })

  test('goes over into the next year after 7 November', () => {
    expect(linesOn(badgeRound, since('1994-02-03'), '2023-11-08')).toEqual([['2024-02-03', 30, '']])
  })

  test('takes off the months outside Party life', () => {
    const story = since('1993-05-19', { deductedMonths: 5 })
    expect(linesOn(badgeRound, story, '2023-04-01')).toEqual([])
    expect(linesOn(badgeRound, story, '2023-10-10')).toEqual([['2023-11-07', 30, '']])
  })

  test('leaves out who holds the badge, and takes in the next one', () => {
    const held = since('1983-05-19', { badge: '30' })
    expect(linesOn(badgeRound, held, '2023-04-01')).toEqual([['2023-05-19', 40, '']])
    held.given(badgeAwarded, {
      organisation: cell,
      on: '2023-05-19',
      body: { person: old, tier: '40', round: '05-19' },
    })
    expect(linesOn(badgeRound, held, '2023-06-01')).toEqual([])
  })

  test('does not guess where the file knows the year only', () => {
    const note = 'Chưa đủ căn cứ: bổ sung ngày tính tuổi đảng'
    const story = since('1993')
    expect(linesOn(badgeRound, story, '2023-01-10')).toEqual([['2023-02-03', 30, note]])
    expect(linesOn(badgeRound, story, '2023-11-08')).toEqual([['2024-02-03', 30, '']])
  })

  test('proposes a posthumous award where a year at most was missing at the death', () => {
    const died = (decidedOn: string) =>
      since(decidedOn).given(memberDied, { organisation: cell, on: '2023-06-30', body: { person: old } })
    expect(linesOn(badgeRound, died('1994-06-30'), '2023-08-01')).toEqual([['2023-09-02', 30, 'Truy tặng']])
    expect(linesOn(badgeRound, died('1994-07-01'), '2023-08-01')).toEqual([])
    expect(linesOn(badgeRound, died('1994-06-30'), '2024-08-01')).toEqual([])
  })

  test('tells apart who could have it early: 12 months up to 65 years, 24 from 70', () => {
    expect(linesOn(badgeEarly, since('1994-05-19'), '2023-04-01')).toEqual([['2023-05-19', 30, '']])
    expect(linesOn(badgeEarly, since('1994-05-20'), '2023-04-01')).toEqual([])
    expect(linesOn(badgeEarly, since('1955-05-19', { badge: '65' }), '2023-04-01')).toEqual([
      ['2023-05-19', 70, ''],
    ])
    expect(linesOn(badgeEarly, since('1993-05-19'), '2023-04-01')).toEqual([])
  })
})
