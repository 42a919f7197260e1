import { expect, test } from 'vitest'
import { faultsOf } from '#ui/forbidden-words.ts'
import { words } from './words.ts'

test('every text of the screens is in both languages and uses only the words of the trade', () => {
  expect(faultsOf(words)).toEqual([])
})
