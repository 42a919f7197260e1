import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { notesIn, on } from './given.ts'

const pieces = fc.constantFrom(
  'Huyện ủy ',
  'UBND TP. ',
  'năm 2023, ',
  'Trong năm 2022, đã ',
  'phương hướng nhiệm vụ năm 2020',
  '120 lượt đồng chí, trong đó ',
  '80 đồng chí',
  ' 01-NQ/HU ',
  '«',
  '”',
  '\n',
  '. ',
  '; ',
  '  ',
  'BÁO CÁO kết quả năm 2025\n',
  'Lắk, ngày 31 tháng 2 năm 2025',
  '99/99/2025',
  '\ud800',
  'uỷ',
)

const quickest = (text: string): number => {
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    notesIn(text, { ...on('2025-12-01'), earlier: text })
    return performance.now() - start
  })
  return Math.min(...times)
}

describe('notes of any text', () => {
  it('never throw, and their spans lie in the text in order', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(
        texts,
        texts,
        fc.constantFrom({}, on('2024-12-31'), on('2026-02-01')),
        (text, earlier, asked) => {
          let before = 0
          for (const one of notesIn(text, { ...asked, earlier })) {
            expect(one.end).toBeGreaterThan(one.start)
            expect(one.start).toBeGreaterThanOrEqual(before)
            expect(text.slice(one.start, one.end)).toBe(one.text)
            before = one.start
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it.each([
    ['one endless sentence', 'Huyện ủy giao 120 lượt đồng chí, trong đó 80 đồng chí, '],
    ['digits', '1234567890'],
    ['opened quotes', '« Huyện ủy “'],
    ['years', 'Trong năm 2022, phương hướng nhiệm vụ năm 2020 '],
    ['spaces', '                '],
    ['one long word', 'phươnghướngnhiệmvụ'],
    ['lines', 'Kết nạp 12 đảng viên.\n'],
  ])('take a time in proportion to the length: %s', (_, piece) => {
    const short = quickest(piece.repeat(Math.ceil(25_000 / piece.length)))
    const long = quickest(piece.repeat(Math.ceil(200_000 / piece.length)))
    // Eight times the text: sixty-four times the time if it were quadratic.
    expect(long).toBeLessThan(25 * short + 100)
  })
})
