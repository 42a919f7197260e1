import { expect, test } from 'vitest'
import { faultsOf } from '#ui/forbidden-words.ts'
import { words } from './words.ts'

test('the texts of the desk are in both languages and in the words of the trade', () => {
  expect(faultsOf(words)).toEqual([])
})
