import { expect, test } from 'vitest'
import { bySeries } from './numbers.ts'

test('numbers are told from the first to the last of each series', () => {
  const told = (...numbers: string[]) => bySeries(numbers, (first, last) => `${first} đến ${last}`)
  expect(told('12-QĐ/HU')).toBe('12-QĐ/HU')
  expect(told('12-QĐ/HU', '13-QĐ/HU', '03-TB/HU', '14-QĐ/HU')).toBe('12-QĐ/HU đến 14-QĐ/HU; 03-TB/HU')
})
