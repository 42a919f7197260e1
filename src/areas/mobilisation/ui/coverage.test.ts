import { expect, test } from 'vitest'
import type { RegisterLine } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import { coverageByCommune, type Told, villageTiles } from './coverage.ts'

const line = (subject: string, data: RegisterLine['data'] = {}): RegisterLine => ({
  subject,
  name: subject,
  organisation: null,
  from: '2022-12-31' as Day,
  to: null,
  opened: '',
  data,
})
const buon = (name: string, parent: string) => line(name, { parent, kind: 'buon', ethnicMinority: true })

const told: Told = {
  places: [
    line('A', { parent: null }),
    line('B', { parent: null }),
    buon('a1', 'A'),
    buon('a2', 'A'),
    line('a3', { parent: 'A', kind: 'thon', ethnicMinority: false }),
    buon('b1', 'B'),
  ],
  twinnings: [line('t1', { village: 'a1' }), line('t2', { village: 'a1' }), line('t3', { village: 'b1' })],
  rounds: [
    line('r1', { year: 2023, villages: ['a1', 'a3'] }),
    line('r2', { year: 2023, villages: ['a3'] }),
    line('old', { year: 2022, villages: ['a2'] }),
  ],
  conventions: [line('c', { village: 'a2' })],
}

test('a commune is covered as far as its own villages are, and buôn alone are twinned', () => {
  const [first, second] = coverageByCommune(told, 2023)
  expect(first).toEqual({
    id: 'A',
    name: 'A',
    twinned: { n: 1, all: 2 },
    reached: { n: 2, all: 3 },
    withConvention: { n: 1, all: 3 },
  })
  expect(second).toMatchObject({ twinned: { n: 1, all: 1 }, reached: { n: 0, all: 1 } })
})

test('a village is covered, missing, or not asked about at all', () => {
  const states = (asked: Parameters<typeof villageTiles>[2]) =>
    villageTiles(told, 2023, asked).map(({ tiles }) => tiles.map((one) => `${one.id} ${one.state}`))
  expect(states('twinned')).toEqual([['a1 covered', 'a2 missing', 'a3 outside'], ['b1 covered']])
  expect(states('reached')).toEqual([['a1 covered', 'a2 missing', 'a3 covered'], ['b1 missing']])
  expect(states('withConvention')).toEqual([['a1 missing', 'a2 covered', 'a3 missing'], ['b1 missing']])
})
