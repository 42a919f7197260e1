import { describe, expect, test } from 'vitest'
import { restate } from './restated.ts'

const succession = (predecessor: string, ...successors: string[]) => ({
  predecessor,
  name: predecessor,
  successors,
})

describe('the past in another day’s structure', () => {
  test('an ended organisation counts where its one successor stands, however often it was followed', () => {
    const chain = [succession('a', 'b'), succession('b', 'c')]
    expect(restate(['top', 'c'], chain).organisations).toEqual(['top', 'c', 'a', 'b'])
    expect(restate(['top', 'd'], chain)).toEqual({ organisations: ['top', 'd'], split: [] })
  })

  test('one that was split counts only where all its parts stand; elsewhere it is a line of its own', () => {
    const split = [succession('old', 'left', 'right')]
    expect(restate(['top', 'left', 'right'], split).organisations).toContain('old')
    expect(restate(['left'], split)).toEqual({
      organisations: ['left'],
      split: [{ organisation: 'old', name: 'old', successors: ['left', 'right'] }],
    })
  })

  test('successors that name each other do not turn for ever', () => {
    expect(restate(['a'], [succession('a', 'b'), succession('b', 'a')]).organisations).toContain('a')
  })
})
