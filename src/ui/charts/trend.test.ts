import { describe, expect, test } from 'vitest'
import type { FigureAnswer } from '#kernel/answers.ts'
import { day } from '#kernel/calendar.ts'
import { drawTrend, type Trend, valuesOf } from './trend.ts'

const answer = (value: number | null, form: FigureAnswer['form'] = 'flow'): FigureAnswer => ({
  id: 'members.admissions-decided',
  label: { vi: 'Kết nạp', en: 'Admissions' },
  unit: { id: 'member', label: { vi: 'đảng viên', en: 'members' } },
  value,
  exact: null,
  printed: value === null ? '…' : String(value),
  records: 0,
  form,
  estimate: false,
})
const trend = (values: readonly (number | null)[], more: Partial<Trend> = {}): Trend => ({
  label: 'Kết nạp',
  points: values.map((value, index) => ({
    when: `T${index + 1}`,
    figure: answer(value),
    asked: { ref: 'members.admissions-decided', to: day('2023-12-31') },
  })),
  plans: [],
  isCumulative: false,
  ...more,
})
const ink = {
  ink: '#000',
  quiet: '#555',
  rule: '#ddd',
  sheet: '#fff',
  accent: '#a00',
  met: '#0a0',
  risk: '#aa0',
  late: '#a00',
  font: 'serif',
}
const seriesOf = (drawn: ReturnType<ReturnType<typeof drawTrend>>) =>
  (drawn.series as { type: string; data: unknown; markLine: { data: unknown } }[])[0]

describe('a trend', () => {
  test('shows each period, or what came together so far', () => {
    expect(valuesOf(trend([3, 0, 5]))).toEqual([3, 0, 5])
    expect(valuesOf(trend([3, 0, 5], { isCumulative: true }))).toEqual([3, 3, 8])
  })

  test('leaves a gap where there is no value, and never draws it as zero', () => {
    expect(valuesOf(trend([3, null, 5]))).toEqual([3, null, 5])
    expect(valuesOf(trend([3, null, 5], { isCumulative: true }))).toEqual([3, null, 8])
  })

  test('leaves a gap before the organisation was founded, though nothing was counted then', () => {
    const young = trend([0, 0, 4])
    const points = young.points.map((one, index) => ({ ...one, notYet: index < 2 }))
    expect(valuesOf({ ...young, points })).toEqual([null, null, 4])
    expect(valuesOf({ ...young, points, isCumulative: true })).toEqual([null, null, 4])
  })

  test('is drawn in bars where something happened, as a line where something stands', () => {
    expect(seriesOf(drawTrend(trend([1, 2]))(ink))?.type).toBe('bar')
    const standing = trend([1, 2])
    const points = standing.points.map((one) => ({ ...one, figure: answer(7, 'stock') }))
    expect(seriesOf(drawTrend({ ...standing, points })(ink))?.type).toBe('line')
    expect(seriesOf(drawTrend(trend([1, 2], { isCumulative: true }))(ink))?.type).toBe('line')
  })

  test('draws each plan as a level with its assigner and number', () => {
    const plans = [{ label: 'Tỉnh giao', value: 110, printed: '110' }]
    expect(seriesOf(drawTrend(trend([1], { plans }))(ink))?.markLine.data).toMatchObject([
      { name: 'Tỉnh giao: 110', yAxis: 110 },
    ])
  })

  test('names two plans near each other above and below their levels', () => {
    const plans = [
      { label: 'Tỉnh giao', value: 110, printed: '110' },
      { label: 'Huyện giao', value: 115, printed: '115' },
    ]
    expect(seriesOf(drawTrend(trend([1], { plans }))(ink))?.markLine.data).toMatchObject([
      { yAxis: 115, label: { position: 'insideStartTop' } },
      { yAxis: 110, label: { position: 'insideStartBottom' } },
    ])
  })
})
