import { describe, expect, test } from 'vitest'
import type { Kind } from '#kernel/kind.ts'
import { idOf, type Story } from '#testing/kinds.ts'
import { book, bringForward, cell, otherCell, partyBody, recordPerson, sponsors } from '../given.ts'
import { memberTransferredIn } from './arrival.ts'
import { memberMoved, memberTransferredOut, transitConfirmed } from './transfer.ts'

const [member] = sponsors
const hand = (story: Story, kind: Kind, body: object, told: object = {}) =>
  story.when(kind, { organisation: cell, on: '2023-04-01', body: { person: member, ...body }, ...told })
const sums = (story: Story, figure: string) => [
  story.sum(figure, { organisations: [cell] }),
  story.sum(figure, { organisations: [otherCell] }),
  story.sum(figure),
]

describe('A member moves within the book', () => {
  const moved = (because: string) =>
    book().given(memberMoved, {
      organisation: cell,
      on: '2023-04-01',
      body: { person: member, to: otherCell, because },
    })

  test('and the book as a whole stays as it was', () => {
    const story = moved('transfer')
    expect(sums(story, 'members')).toEqual([1, 1, 2])
    expect(sums(story, 'members.moves')).toEqual([-1, 1, 0])
    expect(sums(story, 'members.reorganisation')).toEqual([0, 0, 0])
    expect(story.history('memberships', member).on('2023-04-01' as never)).toMatchObject({ cell: otherCell })
  })

  test('because of a reorganisation on a line of its own', () => {
    const story = moved('reorganisation')
    expect(sums(story, 'members.reorganisation')).toEqual([-1, 1, 0])
    expect(sums(story, 'members.moves')).toEqual([0, 0, 0])
  })

  test('from the cell whose member they are, to another cell', () => {
    const to = (body: object, told: object = {}) =>
      hand(book(), memberMoved, { because: 'transfer', ...body }, told).refused
    expect(to({ to: cell })).toEqual(['same-cell'])
    expect(to({ to: partyBody })).toEqual(['not-a-cell'])
    expect(to({ to: cell }, { organisation: otherCell })).toEqual(['member-of-another-cell'])
    expect(to({ to: otherCell, person: idOf('ai đó') })).toEqual(['not-a-member'])
  })
})

describe('A member is transferred with a slip', () => {
  const out = (body: object) =>
    book().given(memberTransferredOut, {
      organisation: cell,
      on: '2023-04-01',
      body: { person: member, ...body },
    })

  test('to a place outside or to a cell of this book: one of the two', () => {
    expect(hand(book(), memberTransferredOut, {}).refused).toEqual(['destination-needed'])
    expect(
      hand(book(), memberTransferredOut, { to: otherCell, destination: 'Đảng bộ tỉnh' }).refused,
    ).toEqual(['destination-needed'])
  })

  test('and is of no cell until the slip is shown', () => {
    const story = out({ to: otherCell })
    expect(sums(story, 'members')).toEqual([1, 0, 1])
    expect(story.census('memberships', '2023-04-01')).toBe(1)
    expect(story.census('transits', '2023-04-01')).toBe(1)
    expect(hand(story, memberMoved, { to: otherCell, because: 'transfer' }).refused).toEqual(['in-transit'])
  })

  test('within the book arrives in the cell the slip names, as the member they were', () => {
    const story = out({ to: otherCell })
    expect(hand(story, transitConfirmed, {}, { on: '2023-04-20' }).refused).toEqual([
      'slip-names-another-cell',
    ])
    story.given(transitConfirmed, { organisation: otherCell, on: '2023-04-20', body: { person: member } })
    expect(sums(story, 'members')).toEqual([1, 1, 2])
    expect(sums(story, 'members.moves')).toEqual([-1, 1, 0])
    expect(sums(story, 'members.departures')).toEqual([0, 0, 0])
    expect(story.history('memberships', member).latest?.row).toMatchObject({
      cell: otherCell,
      status: 'full',
      joinedOn: '2010-02-03',
    })
  })

  test('out of the book departs at once; the confirmation only ends the waiting', () => {
    const story = out({ destination: 'Đảng bộ huyện khác' })
    expect(sums(story, 'members.departures')).toEqual([1, 0, 1])
    const confirmed = hand(story, transitConfirmed, {}, { on: '2023-05-01' })
    expect(confirmed.refused).toEqual([])
    expect(confirmed.posts).toEqual([])
    expect(confirmed.changes).toMatchObject([{ register: 'transits', does: 'close' }])
  })

  test('which cannot be confirmed when there is none', () => {
    expect(hand(book(), transitConfirmed, {}).refused).toEqual(['not-in-transit'])
  })
})

describe('A member arrives from outside', () => {
  const newcomer = idOf('chuyển đến')
  const arrive = (story: Story, more: object = {}, told: object = {}) =>
    hand(
      story,
      memberTransferredIn,
      {
        person: newcomer,
        status: 'full',
        joinedOn: '2015',
        recognisedOn: '2016',
        from: 'Tỉnh khác',
        ...more,
      },
      told,
    )

  test('with the past as the slip tells it', () => {
    const outcome = arrive(recordPerson(book(), newcomer))
    expect(outcome.refused).toEqual([])
    expect(outcome.posts.map((post) => post.figure)).toEqual(['members', 'members.arrivals'])
    expect(outcome.changes).toMatchObject([{ does: 'open', row: { joinedOn: '2015', partyAgeFrom: '2015' } }])
  })

  test('not twice, not into a body, not recognised before joining', () => {
    expect(arrive(book(), { person: member }).refused).toEqual(['already-a-member'])
    expect(arrive(recordPerson(book(), newcomer), {}, { organisation: partyBody }).refused).toEqual([
      'not-a-cell',
    ])
    expect(arrive(recordPerson(book(), newcomer), { recognisedOn: '2014' }).refused).toEqual([
      'days-out-of-order',
    ])
  })
})

test('nobody is brought forward twice, and no figure of the year moves by it', () => {
  const story = bringForward(book(), idOf('thêm'))
  expect(story.sum('members')).toBe(3)
  for (const figure of ['members.joined', 'members.arrivals', 'members.admissions-decided'])
    expect(story.sum(figure)).toBe(0)
  expect(() => bringForward(book(), member)).toThrow(/already-a-member|already-open/)
})
