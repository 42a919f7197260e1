import { describe, expect, test } from 'vitest'
import { idOf, Story } from '#testing/kinds.ts'
import { commune, district, rowOf, told } from '../given.ts'
import { contestHeld, memberCareGiven } from './care.ts'
import {
  associationCounted,
  movementActivityHeld,
  movementBroughtForward,
  movementEnded,
  movementLaunched,
  movementResultTold,
} from './movements.ts'

const movement = idOf('nông dân giỏi')
const launched = told('2023-02-01', {
  movement,
  name: 'Nông dân thi đua sản xuất, kinh doanh giỏi',
  type: 'movement',
  association: 'farmers',
})
const running = () => new Story().given(movementLaunched, launched)
const activity = (on: string, more: object = {}) =>
  told(on, { movement, association: 'farmers', content: 'Tập huấn trồng cà phê', attended: 80, ...more })
const result = (registered: number, achieved: number, organisation = commune) =>
  told('2023-12-01', { movement, association: 'farmers', year: 2023, registered, achieved }, organisation)
const results = (story: Story, field: 'registered' | 'achieved') =>
  story
    .subjects('movement-results')
    .reduce((sum, id) => sum + Number(rowOf(story, 'movement-results', id, '2023-12-31')?.[field] ?? 0), 0)

describe('A movement', () => {
  test('is launched, has activities, and ends', () => {
    const story = running().given(movementActivityHeld, activity('2023-04-01', { value: 3_000_000 }))
    expect(story.sum('mobilisation.movement-activities')).toBe(1)
    expect(story.sum('mobilisation.movement-attendance')).toBe(80)
    expect(story.sum('mobilisation.movement-value')).toBe(3_000_000)
    expect(rowOf(story, 'movements', movement, '2023-04-01')?.lastActivityOn).toBe('2023-04-01')
    story.given(movementEnded, told('2023-12-31', { movement }))
    expect(story.census('movements', '2023-12-31')).toBe(0)
    for (const [kind, body] of [
      [movementActivityHeld, { association: 'farmers', content: 'Muộn' }],
      [movementResultTold, { association: 'farmers', year: 2023, registered: 1, achieved: 1 }],
      [movementEnded, {}],
    ] as const)
      expect(story.when(kind, told('2024-01-05', { movement, ...body })).refused).toEqual([
        'movement-not-running',
      ])
  })

  test('of earlier years is brought forward', () => {
    const story = new Story().given(
      movementBroughtForward,
      told('2022-12-31', { ...launched.body, since: '2016' }),
    )
    expect(rowOf(story, 'movements', movement, '2023-01-01')?.since).toBe('2016')
  })

  test('has one result of a year from each organisation; told again, the later one stands', () => {
    const story = running()
      .given(movementResultTold, result(120, 80))
      .given(movementResultTold, result(60, 50, district))
      .given(movementResultTold, result(125, 90))
    expect(results(story, 'registered')).toBe(185)
    expect(results(story, 'achieved')).toBe(140)
    expect(story.when(movementResultTold, result(5, 6)).refused).toEqual([
      'movement-more-achieved-than-registered',
    ])
  })
})

describe('An organisation', () => {
  const counted = (on: string, members: number, eligible: number, organisation = commune) =>
    told(on, { association: 'women', members, eligible }, organisation)

  test('tells its members as last counted, place by place', () => {
    const story = new Story()
      .given(associationCounted, counted('2022-12-31', 900, 1300))
      .given(associationCounted, counted('2022-12-31', 40, 50, district))
      .given(associationCounted, counted('2023-12-20', 950, 1310))
    const members = (on: string) =>
      story
        .subjects('association-rolls')
        .reduce((sum, id) => sum + Number(rowOf(story, 'association-rolls', id, on)?.members ?? 0), 0)
    expect(members('2023-06-30')).toBe(940)
    expect(members('2023-12-31')).toBe(990)
  })

  test('has no more members than there are to gather', () => {
    expect(new Story().when(associationCounted, counted('2023-01-01', 51, 50)).refused).toEqual([
      'association-more-members-than-eligible',
    ])
  })

  test('cares for its members by number, never by name', () => {
    const story = new Story().given(
      memberCareGiven,
      told('2023-05-01', { association: 'union', what: 'advice', people: 12, value: 6_000_000 }),
    )
    expect(story.sum('mobilisation.member-care-turns')).toBe(12)
    expect(story.sum('mobilisation.member-care-value')).toBe(6_000_000)
  })
})

test('a contest counts once, its prizes each', () => {
  const story = new Story().given(
    contestHeld,
    told('2023-09-15', {
      name: 'Hội thi Dân vận khéo cấp tỉnh',
      level: 'province',
      teams: 1,
      won: [{ by: 'Đội huyện', prize: 'consolation' }],
    }),
  )
  expect(story.sum('mobilisation.contests')).toBe(1)
  expect(story.sum('mobilisation.contest-prizes')).toBe(1)
})
