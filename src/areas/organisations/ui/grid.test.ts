import { describe, expect, test } from 'vitest'
import type { RegisterLine } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import { faultsOf } from '#ui/forbidden-words.ts'
import { countsOf, gridOf, isOverdue } from './grid.ts'
import { monthAfter, toldBy } from './months.ts'
import { words } from './words.ts'

const line = (subject: string, data: object, from = '2022-12-31'): RegisterLine =>
  ({ subject, name: subject, organisation: null, from, to: '9999-12-31', opened: 'r', data }) as never

const tree = [
  line('đảng bộ', { kind: 'grassroots-body', parent: 'huyện' }),
  line('chi bộ 2', { kind: 'cell', parent: 'đảng bộ' }),
  line('chi bộ 10', { kind: 'cell', parent: 'đảng bộ' }),
  line('chi bộ mới', { kind: 'cell', parent: 'đảng bộ' }, '2023-08-10'),
]
const met = (cell: string, month: string, state = 'held', form = 'regular') =>
  line(`${cell} ${month}`, { cell, month, state, form })

const grid = (meetings: RegisterLine[], on = '2023-12-05') =>
  gridOf({ organisations: tree, before: tree.slice(0, 3), meetings, year: 2023, on: on as Day })

describe('The grid of cells by months', () => {
  test('has what was told, what is overdue since the tenth, and what may still be told', () => {
    const [body] = grid([
      met('chi bộ 2', '2023-09'),
      met('chi bộ 2', '2023-10', 'not-held'),
      met('chi bộ 2', '2023-10', 'held', 'thematic'),
    ])
    const row = body?.cells[0]
    expect(row?.name).toBe('chi bộ 2')
    expect(row?.months.slice(7).map((one) => one.state)).toEqual([
      'late',
      'held',
      'excused',
      'waiting',
      'waiting',
    ])
    expect(row?.themes).toBe(1)
    const [later] = grid([], '2023-12-11')
    expect(later?.cells[0]?.months.at(-2)?.state).toBe('late')
  })

  test('expects nothing of a cell before it was founded, nor of a month to come', () => {
    const [body] = grid([], '2023-10-20')
    const fresh = body?.cells.find((one) => one.name === 'chi bộ mới')
    expect(fresh?.months.map((one) => one.state)).toEqual([
      ...Array(7).fill('absent'),
      'late',
      'late',
      'waiting',
      'ahead',
      'ahead',
    ])
  })

  test('counts by month how many met of those that had to, in the order of their numbers', () => {
    const [body] = grid([met('chi bộ 2', '2023-03'), met('chi bộ 10', '2023-03', 'not-held')])
    expect(body?.cells.map((one) => one.name)).toEqual(['chi bộ 2', 'chi bộ 10', 'chi bộ mới'])
    expect(countsOf(body?.cells ?? [])[2]).toEqual({ month: '2023-03', held: 1, excused: 1, late: 0, all: 2 })
    expect(countsOf(body?.cells ?? [])[8]).toMatchObject({ held: 0, late: 3, all: 3 })
    expect(body?.cells.map(isOverdue)).toEqual([true, true, true])
  })
})

test('months run over the year, and are told by the tenth of the next', () => {
  expect([monthAfter('2023-12'), monthAfter('2024-01', -1), toldBy('2023-12')]).toEqual([
    '2024-01',
    '2023-12',
    '2024-01-10',
  ])
})

test('the words of these screens are the trade’s own', () => {
  expect(faultsOf(words)).toEqual([])
})
