import { expect, test } from 'vitest'
import { faultsOf } from '#ui/forbidden-words.ts'
import { choices } from './choices.ts'
import { offices } from './offices.ts'
import { accountWords } from './words/accounts.ts'
import { doorWords } from './words/door.ts'
import { enteringWords } from './words/entering.ts'
import { frameWords } from './words/frame.ts'
import { registersWords } from './words/registers.ts'
import { reportsWords } from './words/reports.ts'
import { words } from './words.ts'

test('every text of the screens is in both languages and uses only the words of the trade', () => {
  expect(faultsOf(words)).toEqual([])
  expect(faultsOf(accountWords)).toEqual([])
})

test('choices and offices keep to the same words', () => {
  for (const table of Object.values(choices)) expect(faultsOf(table)).toEqual([])
  for (const group of [...offices.until2025, ...offices.since2025])
    expect(faultsOf({ [group.id]: group.label })).toEqual([])
})

test('no text is written in two files, where one would hide the other', () => {
  const names = [doorWords, enteringWords, frameWords, registersWords, reportsWords].flatMap((one) =>
    Object.keys(one),
  )
  expect(new Set(names).size).toBe(names.length)
  expect(Object.keys(words).length).toBe(names.length)
})
