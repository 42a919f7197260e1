import { expect, it } from 'vitest'
import type { CheckAnswer, Finding, SaidClaim } from '#kernel/check-answers.ts'
import { stepFrom } from '../use-walk.ts'
import { correctionsOf } from './corrections.ts'
import { readingOf } from './points.ts'

const claim = (text: string, written: string, more: Partial<SaidClaim>, from = 0): SaidClaim => {
  const start = text.indexOf(written, from)
  return {
    start,
    end: start + written.length,
    text: written,
    value: 0,
    unit: 'person',
    kind: 'count',
    ...more,
  }
}

const spanning = (claims: readonly SaidClaim[], finding: Partial<Finding>): Finding => ({
  start: claims[0]?.start ?? 0,
  end: claims.at(-1)?.end ?? 0,
  text: '',
  relation: 'parts-total',
  numbers: [],
  stated: 0,
  expected: null,
  verdict: 'ok',
  message: '',
  english: '',
  ...finding,
})

const answering = (text: string, claims: SaidClaim[], more: Partial<CheckAnswer>): CheckAnswer => ({
  text,
  claims,
  findings: [],
  notes: [],
  ...more,
})

const sumText = 'Bố trí 102 đồng chí, gồm điều động 25 đồng chí, 7 lần họp, bổ nhiệm 77 đồng chí.'
const sumClaims = [
  claim(sumText, '102 đồng chí', { value: 102 }),
  claim(sumText, '25 đồng chí', { value: 25 }),
  claim(sumText, '7 lần', { value: 7, unit: 'lần' }),
  claim(sumText, '77 đồng chí', { value: 77 }),
]
const sum = spanning(sumClaims, {
  numbers: [25, 77],
  stated: 102,
  expected: 102,
  verdict: 'inconsistent',
  correction: 101,
})

it('a relation speaks of the numbers it reckons with, and of no other between them', () => {
  const { points, marks } = readingOf(answering(sumText, sumClaims, { findings: [sum] }))
  expect(points[0]?.claims).toEqual([0, 1, 3])
  expect(points[0]?.anchor).toBe(0)
  expect(marks).toEqual(['inconsistent', 'inconsistent', undefined, 'inconsistent'])
})

it('a number in two relations is drawn by the graver one, whatever their order', () => {
  const holds = spanning(sumClaims.slice(0, 2), { numbers: [25], stated: 102 })
  for (const findings of [
    [sum, holds],
    [holds, sum],
  ])
    expect(readingOf(answering(sumText, sumClaims, { findings })).marks[1]).toBe('inconsistent')
})

it('only what is telling is numbered, in the order of the text', () => {
  const holds = spanning(sumClaims.slice(0, 2), { numbers: [25], stated: 102 })
  const note = { start: 0, end: 6, text: 'Bố trí', note: 'stale-year', message: '', english: '' } as const
  const unmatched = { claim: 2, figure: null, verdict: 'unmatched', message: '', english: '' } as const
  const { points } = readingOf(
    answering(sumText, sumClaims, { findings: [holds, sum], notes: [note], book: [unmatched] }),
  )
  expect(points.map((one) => [one.mark, one.number])).toEqual([
    ['note', 1],
    ['inconsistent', 2],
    ['ok', undefined],
    ['unmatched', undefined],
  ])
})

it('money is recognised in the unit the relation is printed in', () => {
  const text = 'Vốn 35,5 tỷ đồng, gồm 20,3 tỷ đồng và 15,1 tỷ đồng.'
  const claims = ['35,5 tỷ đồng', '20,3 tỷ đồng', '15,1 tỷ đồng'].map((one) =>
    claim(text, one, { value: Number(one.slice(0, 4).replace(',', '.')) * 1e9, unit: 'dong', kind: 'money' }),
  )
  const finding = spanning(claims, { numbers: [20.3, 15.1], stated: 35.5, unit: 'tỷ đồng' })
  expect(readingOf(answering(text, claims, { findings: [finding] })).points[0]?.claims).toEqual([0, 1, 2])
})

it('proposes the total that the parts make, the pair or the percentage reckoned again', () => {
  const total = readingOf(answering(sumText, sumClaims, { findings: [sum] })).points[0]
  expect(total && correctionsOf(total, sumClaims)).toEqual([{ old: '102', new: '101' }])

  const text = 'Kiểm điểm 352/353 đảng viên, chiếm 99,43%.'
  const pair = [
    claim(text, '352/353 đảng viên', { value: 352 / 353, kind: 'ratio' }),
    claim(text, '99,43%', { value: 0.9943, unit: 'percent', kind: 'percent' }),
  ]
  const share = spanning(pair, {
    relation: 'ratio-percent',
    numbers: [352, 353],
    stated: 0.9943,
    verdict: 'inconsistent',
    correction: 351,
  })
  const off = readingOf(answering(text, pair, { findings: [share] })).points[0]
  expect(off && correctionsOf(off, pair)).toEqual([
    { old: '352', new: '351' },
    { old: '99,43%', new: '99,72%' },
  ])
})

it('a share of a whole that is printed elsewhere is reckoned again on that whole', () => {
  const text = 'Trong đó 35 đồng chí hoàn thành tốt nhiệm vụ, chiếm 70,6%.'
  const claims = [
    claim(text, '35 đồng chí', { value: 35 }),
    claim(text, '70,6%', { value: 0.706, unit: 'percent', kind: 'percent' }),
  ]
  const share = spanning(claims, {
    relation: 'ratio-percent',
    numbers: [35],
    whole: 51,
    stated: 0.706,
    verdict: 'inconsistent',
    correction: 36,
  })
  const off = readingOf(answering(text, claims, { findings: [share] })).points[0]
  expect(off && correctionsOf(off, claims)).toEqual([
    { old: '35', new: '36' },
    { old: '70,6%', new: '68,6%' },
  ])
})

it('a small count keeps the zero before it', () => {
  const text = 'Có 17/20 thôn kết nghĩa, còn 04 thôn.'
  const claims = [
    claim(text, '17/20 thôn', { value: 0.85, kind: 'ratio' }),
    claim(text, '04 thôn', { value: 4 }),
  ]
  const rest = spanning(claims, {
    relation: 'difference',
    numbers: [20, 17],
    stated: 4,
    verdict: 'inconsistent',
    correction: 3,
  })
  const off = readingOf(answering(text, claims, { findings: [rest] })).points[0]
  expect(off && correctionsOf(off, claims)).toEqual([{ old: '04', new: '03' }])
})

it('goes round from the last to the first, over what is shown only', () => {
  const note = (start: number) =>
    ({ start, end: start + 1, text: '', note: 'stale-year', message: '', english: '' }) as const
  const { points } = readingOf(answering('abcdef', [], { notes: [note(0), note(2), note(4)] }))
  const shown = points.filter((one) => one.id !== 1)
  expect(stepFrom(shown, points[1], 1)?.id).toBe(2)
  expect(stepFrom(shown, points[2], 1)?.id).toBe(0)
  expect(stepFrom(shown, points[0], -1)?.id).toBe(2)
  expect(stepFrom([], undefined, 1)).toBeUndefined()
})
