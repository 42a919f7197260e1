import { expect, test } from 'vitest'
import type { EvidenceLine } from '#kernel/answers.ts'
import { cashBookOf } from './cash-book.ts'

const line = (id: string, day: string, amount: number, masked = false) =>
  ({ id, day, amount, sentence: id, basis: { number: `PC-${id}` }, masked }) as unknown as EvidenceLine

test('a cash book runs from its opening to what the fund is said to hold', () => {
  const book = cashBookOf(
    [
      line('chi', '2023-06-02', -8_200_000),
      line('đầu kỳ', '2022-12-31', 310_000_000),
      line('thu', '2023-03-01', 40_000_000),
      line('kín', '2023-07-01', -500_000, true),
    ],
    '2023-01-01',
  )
  expect(book.opening).toBe(310_000_000)
  expect(book.lines.map((one) => [one.record, one.in, one.out, one.left])).toEqual([
    ['thu', 40_000_000, 0, 350_000_000],
    ['chi', 0, 8_200_000, 341_800_000],
    ['kín', 0, 500_000, 341_300_000],
  ])
  expect(book).toMatchObject({ in: 40_000_000, out: 8_700_000, closing: 341_300_000 })
  expect(book.opening + book.in - book.out).toBe(book.closing)
})

test('an empty period closes as it opens', () => {
  const book = cashBookOf([line('a', '2022-12-31', 5)], '2023-01-01')
  expect(book).toEqual({ opening: 5, lines: [], in: 0, out: 0, closing: 5 })
})
