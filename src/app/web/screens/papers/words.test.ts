import { expect, test } from 'vitest'
import { faultsOf } from '#ui/forbidden-words.ts'
import { words } from './words.ts'

test('the texts of papers are in both languages and use only the words of the trade', () => {
  expect(faultsOf(words)).toEqual([])
})
