import { expect, it } from 'vitest'
import { quoteOf } from './quote.ts'

it('a stretch that breaks off within a bracket says that it goes on', () => {
  const text = 'Kết nạp 24 đảng viên (đạt 109% chỉ tiêu tỉnh giao).'
  expect(quoteOf(text, { start: 8, end: 34 })).toBe('24 đảng viên (đạt 109% chỉ …)')
  expect(quoteOf(text, { start: 8, end: text.length - 1 })).toBe(text.slice(8, -1))
})

it('of a long stretch the middle is left out', () => {
  const text = `12 hộ ${'dân cư '.repeat(60)}35 hộ`
  expect(quoteOf(text, { start: 0, end: text.length })).toMatch(/^12 hộ .+ … .+ 35 hộ$/u)
})
