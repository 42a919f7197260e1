import fc from 'fast-check'
import { expect, test } from 'vitest'
import { enumerated, shortened, underOneLead } from './enumerate.ts'

const named = (...names: string[]) => names.map((name) => ({ name }))
const namesOf = (all: readonly { name: string }[]) => all.map((one) => one.name)

test('what begins alike comes last and says its lead once', () => {
  const all = named('Khắc phục: a', 'Đề án', 'Khắc phục: b', 'Riêng: c')
  expect(namesOf(underOneLead(all))).toEqual(['Đề án', 'Riêng: c', 'Khắc phục: a', 'b'])
})

test('nothing is lost by it', () => {
  const name = fc.constantFrom('a', 'b', 'Khắc phục: c', 'Khắc phục: d', 'Sơ kết: e', 'Sơ kết: f')
  fc.assert(
    fc.property(fc.array(name), (names) => {
      const bare = (one: string) => one.replace(/^.*: /u, '')
      expect(
        namesOf(underOneLead(named(...names)))
          .map(bare)
          .sort(),
      ).toEqual(names.map(bare).sort())
    }),
  )
})

test('a long list tells the first few and how many others there are', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (all) => {
      const { told, others } = shortened(all)
      expect(told.length + others).toBe(all.length)
      expect(told).toEqual(all.slice(0, told.length))
      expect(told.length).toBeLessThanOrEqual(10)
      expect(others === 1).toBe(false)
    }),
  )
})

test('names that hold a comma are parted by semicolons', () => {
  expect(enumerated(['A', 'B', 'C'])).toBe('A, B và C')
  expect(enumerated(['A', 'B, b', 'C'])).toBe('A; B, b; C')
  expect(enumerated(['A', 'B'], true)).toBe('A, B')
})
