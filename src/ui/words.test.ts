import { expect, test } from 'vitest'
import { faultsOf } from './forbidden-words.ts'
import { words } from './words.ts'

test('every text of the design system is in both languages and uses only the words of the trade', () => {
  expect(faultsOf(words)).toEqual([])
})

test('the check itself sees what must not be said', () => {
  const said = { vi: 'Lưu bản ghi này!', en: '' }
  expect(faultsOf({ said })).toEqual(['said says nothing in English', 'said uses bản ghi', 'said uses !'])
  expect(faultsOf({ list: { vi: 'Danh sách chính thức', en: 'List' } })).toEqual([])
})
