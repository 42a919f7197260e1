import { expect, test } from 'vitest'
import type { RegisterLine } from '#kernel/answers.ts'
import { byBody, isOf, settledBy, waitingIn } from './waiting.ts'

const line = (subject: string, data: { [field: string]: unknown }) =>
  ({
    subject,
    name: subject,
    organisation: null,
    from: '2023-01-01',
    to: null,
    opened: '',
    data,
  }) as RegisterLine

const rows = [
  line('đường', {
    intake: 'voter-opinion',
    state: 'routed',
    answeredBy: 'ubnd',
    answerer: 'government',
    due: '2023-12-01',
  }),
  line('nước', {
    intake: 'voter-opinion',
    state: 'routed',
    answeredBy: 'ubnd',
    answerer: 'government',
    due: '2023-11-01',
  }),
  line('đất', {
    intake: 'petition',
    state: 'routed',
    answeredBy: 'phòng',
    answerer: 'government',
    due: '2024-06-01',
  }),
  line('vốn', {
    intake: 'arising-matter',
    state: 'routed',
    answeredBy: 'hđnd',
    answerer: 'council',
    due: null,
  }),
  line('điện', { intake: 'voter-opinion', state: 'received', answeredBy: null, answerer: null, due: null }),
  line('xong', {
    intake: 'voter-opinion',
    state: 'answered',
    answeredBy: 'ubnd',
    answerer: 'government',
    due: '2023-02-01',
  }),
]

test('what waits stands by its day, and whose it is', () => {
  const waiting = waitingIn(rows, '2023-11-15')
  expect(waiting.map((one) => `${one.id} ${one.state}`)).toEqual([
    'nước late',
    'đường soon',
    'đất open',
    'vốn open',
    'điện open',
  ])
  const of = (whose: 'government' | 'council' | 'others' | 'unrouted') =>
    waiting.filter((one) => isOf(one, whose)).map((one) => one.id)
  expect(of('government')).toEqual(['nước', 'đường', 'đất'])
  expect(of('council')).toEqual(['vốn'])
  expect(of('others')).toEqual([])
  expect(of('unrouted')).toEqual(['điện'])
})

test('who is late comes first', () => {
  const owing = byBody(waitingIn(rows, '2023-11-15').filter((one) => isOf(one, 'government')))
  expect(owing.map(({ body, late, waiting }) => [body, late, waiting.length])).toEqual([
    ['ubnd', 1, 2],
    ['phòng', 0, 1],
  ])
})

test('one paper settles what is of one kind', () => {
  const [water, road, land, money] = waitingIn(rows, '2023-11-15')
  if (!water || !road || !land || !money) throw new Error('rows are missing')
  expect(settledBy([water, road, land])).toBe('case.answered')
  expect(settledBy([money])).toBe('arising-matter.considered')
  expect(settledBy([water, money])).toBeNull()
  expect(settledBy([])).toBeNull()
})
