import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { SaidClaim } from '#kernel/check-answers.ts'
import { lastUpTo, paragraphsOf, partsOf, stretchesOf } from './paragraphs.ts'

const claimsIn = (text: string): SaidClaim[] =>
  [...text.matchAll(/\d+ đơn/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    text: found[0],
    value: 1,
    unit: 'đơn',
    kind: 'count',
  }))

const words = fc
  .array(fc.constantFrom('12 đơn', 'tiếp nhận', '7 đơn', '\n', '\n\n', 'Đảng ủy', '. '), { maxLength: 3000 })
  .map((parts) => parts.join(' '))
const range = fc.record({ start: fc.nat(5000), end: fc.nat(9000) })

it('whatever the text, its stretches are the text again, and no claim is lost or cut', () => {
  fc.assert(
    fc.property(words, fc.array(range, { maxLength: 5 }), (text, ranges) => {
      const claims = claimsIn(text)
      const paragraphs = paragraphsOf(text, claims)
      const stretches = paragraphs.flatMap((one) => stretchesOf(one, claims, ranges))
      const drawn = stretches.map(({ start, end }) => text.slice(start, end)).join('')
      expect(drawn.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      expect(stretches.flatMap((one) => one.claim ?? [])).toEqual(claims.map((_, at) => at))
      for (const one of stretches)
        if (one.claim !== undefined) expect(text.slice(one.start, one.end)).toBe(claims[one.claim]?.text)
    }),
    { numRuns: 60 },
  )
})

it('a text without line breaks is cut between words', () => {
  const text = 'Tiếp nhận 12 đơn thư. '.repeat(2000)
  const claims = claimsIn(text)
  const paragraphs = paragraphsOf(text, claims)
  expect(paragraphs.length).toBeGreaterThan(5)
  expect(Math.max(...paragraphs.map((one) => one.end - one.start))).toBeLessThanOrEqual(6000)
  expect(new Set(paragraphs.map((one) => one.number))).toEqual(new Set([1]))
})

it('parts hold every paragraph once, in order, and each place is found in its part', () => {
  const text = 'Dòng có 12 đơn.\n'.repeat(3000)
  const paragraphs = paragraphsOf(text, claimsIn(text))
  const parts = partsOf(paragraphs)
  expect(parts.flatMap((one) => one.paragraphs)).toEqual(paragraphs)
  for (const one of paragraphs) expect(lastUpTo(parts, one.start)?.paragraphs).toContain(one)
})
