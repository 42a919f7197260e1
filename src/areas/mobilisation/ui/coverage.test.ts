import { expect, test } from 'vitest'
import type { RegisterLine } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import { coverageByCommune } from './coverage.ts'

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

test('a commune is covered as far as its own villages are, and names the missing', () => {
  const [first, second] = coverageByCommune(
    {
      places: [
        line('A', { parent: null }),
        line('B', { parent: null }),
        buon('a1', 'A'),
        buon('a2', 'A'),
        line('a3', { parent: 'A', kind: 'thon', ethnicMinority: false }),
        buon('b1', 'B'),
      ],
      twinnings: [
        line('t1', { village: 'a1' }),
        line('t2', { village: 'a1' }),
        line('t3', { village: 'b1' }),
      ],
      rounds: [
        line('r1', { year: 2023, villages: ['a1', 'a3'] }),
        line('r2', { year: 2023, villages: ['a3'] }),
        line('old', { year: 2022, villages: ['a2'] }),
      ],
      conventions: [line('c', { village: 'a2' })],
    },
    2023,
  )
  expect(first).toEqual({
    id: 'A',
    name: 'A',
    buons: 2,
    untwinned: ['a2'],
    villages: 3,
    reached: 2,
    unreached: ['a2'],
    withConvention: 1,
    withoutConvention: ['a1', 'a3'],
  })
  expect(second).toMatchObject({ buons: 1, untwinned: [], reached: 0 })
})
