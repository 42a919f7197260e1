import { expect, test } from 'vitest'
import { faultsOf } from '#ui/forbidden-words.ts'
import { claimKinds, marks, noteKinds, readOnly, relations, unitNames, words } from './words.ts'

test('every text of the check is in both languages and uses only the words of the trade', () => {
  for (const catalogue of [words, marks, relations, noteKinds, claimKinds, unitNames, { readOnly }])
    expect(faultsOf(catalogue)).toEqual([])
})
