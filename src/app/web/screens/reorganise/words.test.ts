import { expect, test } from 'vitest'
import { faultsOf } from '#ui/forbidden-words.ts'
import { seriesWords } from '../../words/series.ts'
import { changeLabels, doesLabels, holdings, words } from './words.ts'

test('the texts of reorganisation are in both languages and use only the words of the trade', () => {
  for (const table of [words, doesLabels, holdings, changeLabels, seriesWords])
    expect(faultsOf(table)).toEqual([])
})
