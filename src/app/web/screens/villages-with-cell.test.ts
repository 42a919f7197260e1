import { expect, test } from 'vitest'
import type { RegisterLine } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import { villagesWithCell } from './villages-with-cell.ts'

const line = (subject: string, data: RegisterLine['data']): RegisterLine => ({
  subject,
  name: subject,
  organisation: null,
  from: '2022-12-31' as Day,
  to: null,
  opened: '',
  data,
})

test('a village is covered by a cell that leads it, not by the committee above', () => {
  const places = [
    line('xa', { parent: null }),
    line('trong', { parent: null }),
    line('a', { parent: 'xa' }),
    line('b', { parent: 'xa' }),
    line('c', { parent: 'xa' }),
  ]
  const organisations = [
    line('committee', { kind: 'grassroots-body', serves: ['xa', 'b'] }),
    line('one', { kind: 'cell', serves: ['a', 'school'] }),
    line('other', { kind: 'grassroots-cell', serves: ['c'] }),
  ]
  const told = villagesWithCell(places, organisations)
  expect(told.map(({ id, tiles }) => [id, tiles.map((one) => `${one.id} ${one.state}`)])).toEqual([
    ['xa', ['a covered', 'b missing', 'c covered']],
  ])
})
