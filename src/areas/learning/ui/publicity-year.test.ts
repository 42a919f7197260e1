import { describe, expect, it } from 'vitest'
import type { RecordAnswer } from '#kernel/answers.ts'
import { publicityYear } from './publicity-year.ts'

const held = (id: string, on: string, body: RecordAnswer['body'] = {}, reversedBy: string | null = null) => ({
  id,
  effectiveOn: on as RecordAnswer['effectiveOn'],
  sentence: id,
  body,
  reversedBy,
})
const lineOf = (day: string, records: Parameters<typeof publicityYear>[0], on = '2023-12-31') =>
  publicityYear(records, on)
    .flatMap((one) => one.lines)
    .find((one) => one.day === day)

describe('the calendar of publicity', () => {
  it('puts what was held for a commemorated day under that day, whenever it was', () => {
    const line = lineOf('02-03', [held('mít tinh', '2023-01-30', { occasion: '02-03' })])
    expect(line?.state).toBe('held')
    expect(line?.activities.map((one) => one.on)).toEqual(['2023-01-30'])
  })

  it('says of a day gone by that nothing is entered, and of one to come that it comes', () => {
    expect(lineOf('03-08', [], '2023-03-08')?.state).toBe('missed')
    expect(lineOf('03-08', [], '2023-03-07')?.state).toBe('coming')
  })

  it('gives an activity without an occasion a line of its own', () => {
    const line = lineOf('06-15', [held('biển đảo', '2023-06-15')])
    expect(line).toEqual({
      day: '06-15',
      occasion: null,
      activities: [{ record: 'biển đảo', on: '2023-06-15', sentence: 'biển đảo' }],
      state: 'held',
    })
  })

  it('leaves out what was taken back', () => {
    expect(lineOf('02-03', [held('nhầm', '2023-02-01', { occasion: '02-03' }, 'x')])?.state).toBe('missed')
  })

  it('goes through the year in order', () => {
    const months = publicityYear([held('giữa', '2023-10-14'), held('đầu', '2023-01-02')], '2023-12-31')
    const days = months.flatMap((one) => one.lines.map((line) => line.day))
    expect(days).toEqual([...days].sort())
    expect(months[0]?.month).toBe(1)
  })
})
