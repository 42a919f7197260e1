import { describe, expect, test } from 'vitest'
import type { FigureValue } from '#book/ledger/values.ts'
import { day } from '#kernel/calendar.ts'
import { shareOfTarget } from '#kernel/derived-figures.ts'
import type { Figure } from '#kernel/figure.ts'
import { flow, formula, series } from '#kernel/figure-forms.ts'
import { type Exact, exact, units } from '#kernel/quantity.ts'
import { gapsIn, gapsOf } from './gaps.ts'

const label = { vi: 'Số', en: 'Figure' }
const joined = flow('joined', label, units.person, label)
const output = series('output', label, units.dong, label)
const remaining = series('output.remaining', label, units.dong, label)
const period = { from: day('2023-01-01'), to: day('2023-11-30') }

const answered = (
  figure: Figure,
  value: Exact | null,
  inputs: { [name: string]: FigureValue } = {},
  more: Partial<FigureValue> = {},
): FigureValue => ({
  ref: { figure: figure.id },
  figure,
  value,
  estimate: false,
  period,
  organisation: null,
  target: null,
  plan: [],
  inputs: Object.entries(inputs).map(([name, input]) => ({ name, value: input })),
  ...more,
})
const target = (value: Exact | null) =>
  answered(joined, value, {}, { ref: { figure: 'joined', scenario: 'target', by: 'superior' } })
const told = (value: FigureValue) => gapsOf(value).map(({ why, figure, about }) => [why, figure.id, about])

describe('What a number of a report waits for', () => {
  const share = shareOfTarget(joined)

  test('is nothing where there is a value, and a look where it is nought', () => {
    expect(told(answered(joined, exact(3)))).toEqual([])
    expect(told(answered(joined, exact(0)))).toEqual([['nought', 'joined', 'joined']])
    expect(told(answered(output, null))).toEqual([['missing', 'output', 'output']])
  })

  test('is a target where a share has something to divide and nothing to divide it by', () => {
    const value = answered(share, null, { actual: answered(joined, exact(3)), target: target(null) })
    expect(told(value)).toEqual([['no-target', 'joined', 'joined']])
  })

  test('of a forecast is what remains, which a form asks for by what is forecast', () => {
    const forecast = formula('output.forecast', label, units.dong, label, {
      reads: label,
      follows: { figure: 'output', as: 'forecast' },
      inputs: () => ({}),
      compute: () => null,
      reliesOn: ({ year }) => (year ? ['year'] : ['counted', 'rest']),
    })
    const parts = { counted: answered(output, exact(5)), rest: answered(remaining, null) }
    const value = answered(forecast, null, { ...parts, year: answered(output, null) })
    expect(told(value)).toEqual([['missing', 'output.remaining', 'output']])
  })

  test('of a plan without items is that it be set', () => {
    const met = formula('met', label, units.target, label, {
      reads: label,
      overPlan: true,
      inputs: () => ({}),
      compute: () => null,
    })
    expect(told(answered(met, null))).toEqual([['no-target', 'met', 'met']])
  })

  test('is told once, however many numbers wait for it', () => {
    const value = answered(output, null)
    const twice = formula('twice', label, units.dong, label, {
      reads: label,
      inputs: () => ({}),
      compute: () => null,
    })
    expect(gapsIn([value, answered(twice, null, { one: value })])).toHaveLength(1)
  })
})
