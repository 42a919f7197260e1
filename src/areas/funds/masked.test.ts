import { expect, test } from 'vitest'
import { initialsOf } from './masked.ts'

test('a name that leaves the office is its initials, whatever people it is of', () => {
  expect(initialsOf('Nguyễn Văn An')).toBe('N. V. A.')
  expect(initialsOf('H’Yur Je')).toBe('H. J.')
  expect(initialsOf('Y Ƀlŭl  Niê ')).toBe('Y. Ƀ. N.')
  expect(initialsOf('Đinh ánh')).toBe('Đ. Á.')
  expect(initialsOf('')).toBe('')
})
