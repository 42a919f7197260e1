import { expect, test } from 'vitest'
import { faultsOf } from '#ui/forbidden-words.ts'
import { words } from './words.ts'

test('the screens of mobilisation speak both languages and the trade’s own words', () => {
  expect(faultsOf(words)).toEqual([])
})
