import { describe, expect, test } from 'vitest'
import { asked, askedCensus } from './asked-census.ts'
import { day, yearPeriod } from './calendar.ts'
import type { Census } from './figure.ts'
import { units } from './unit.ts'

const label = { vi: 'số', en: 'number' }
const figure: Census = {
  id: 'unread',
  version: 1,
  label,
  meaning: label,
  unit: units.organisation,
  decimals: 0,
  form: 'census',
  register: 'party-organisations',
  where: { kind: ['cell'], since: asked.year },
  unnamedBy: { register: 'readings', field: 'organisation', where: { paper: asked.of, year: asked.year } },
}

describe('A census that is asked with an argument', () => {
  test('looks for it, and for the year of the last day', () => {
    const one = askedCensus(figure, { of: 'CT 05' }, yearPeriod(2023))
    expect(one.where).toEqual({ kind: ['cell'], since: 2023 })
    expect(one.unnamedBy?.where).toEqual({ paper: 'CT 05', year: 2023 })
  })

  test('and for its month and quarter where rows are told by them', () => {
    const monthly = { ...figure, where: { month: asked.month, quarter: asked.quarter } }
    const period = { from: day('2023-10-01'), to: day('2023-11-30') }
    expect(askedCensus(monthly, {}, period).where).toEqual({ month: '2023-11', quarter: '2023-Q4' })
  })

  test('and without one for any', () => {
    expect(askedCensus(figure, {}, yearPeriod(2024)).unnamedBy?.where).toEqual({ year: 2024 })
  })
})
