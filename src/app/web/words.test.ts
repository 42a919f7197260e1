import { expect, test } from 'vitest'
import { faultsOf } from '#ui/forbidden-words.ts'
import { choices } from './choices.ts'
import { offices } from './offices.ts'
import { words } from './words.ts'

test('every text of the screens is in both languages and uses only the words of the trade', () => {
  expect(faultsOf(words)).toEqual([])
})

test('choices and offices keep to the same words', () => {
  for (const table of Object.values(choices)) expect(faultsOf(table)).toEqual([])
  for (const group of [...offices.until2025, ...offices.since2025])
    expect(faultsOf({ [group.id]: group.label })).toEqual([])
})
