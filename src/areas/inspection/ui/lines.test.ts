import { expect, test } from 'vitest'
import { everyLine, levelsOf } from './lines.ts'

test('every line is there once', () => {
  expect(new Set(everyLine.map((one) => one.of)).size).toBe(everyLine.length)
  expect(everyLine).toHaveLength(8 * 7)
})

test('only lines with something are shown, level by level', () => {
  const held = new Set(['cell.compliance', 'standing-committee.thematic', 'standing-committee.compliance'])
  const levels = levelsOf((of) => held.has(of))
  expect(levels.map(({ level, lines }) => [level, lines.map((one) => one.of)])).toEqual([
    ['own', ['standing-committee.compliance', 'standing-committee.thematic']],
    ['base', ['cell.compliance']],
  ])
  expect(levelsOf(() => false)).toEqual([])
})
