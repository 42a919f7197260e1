import { describe, expect, it } from 'vitest'
import { topicOf } from '#kernel/area.ts'
import { faultsOf } from '#ui/forbidden-words.ts'
import { areas } from './index.ts'

/** More than this many names in one list are not read any more. */
const mostInOneList = 14

describe.each(areas.map((area) => [area.id, area] as const))('the kinds of %s', (_, area) => {
  it('stand under a topic each, or are few', () => {
    const loose = area.kinds.filter((kind) => !topicOf(area, kind.id)).map((kind) => kind.id)
    expect(area.topics ? loose : loose.slice(mostInOneList)).toEqual([])
  })

  it('are not too many under one topic', () => {
    for (const topic of area.topics ?? [])
      expect(area.kinds.filter((kind) => topicOf(area, kind.id) === topic).length).toBeLessThanOrEqual(
        mostInOneList,
      )
  })

  it('leave no topic, and nothing a topic names, without a kind', () => {
    for (const topic of area.topics ?? [])
      for (const name of topic.of)
        expect(
          area.kinds.some((kind) => kind.id === name || kind.id.startsWith(`${name}.`)),
          name,
        ).toBe(true)
  })

  it('stand under topics in the words of the trade', () => {
    const labels = Object.fromEntries((area.topics ?? []).map((topic, index) => [`${index}`, topic.label]))
    expect(faultsOf(labels)).toEqual([])
  })
})

describe('a topic', () => {
  const first = { label: { vi: 'Cán bộ', en: 'Cadres' }, of: ['cadre'] }
  const second = { label: { vi: 'Nghỉ hưu', en: 'Retirement' }, of: ['cadre.retired'] }
  const area = { topics: [first, second] }

  it('that names a kind whole goes before one that names its subject', () => {
    expect(topicOf(area, 'cadre.retired')).toBe(second)
    expect(topicOf(area, 'cadre.appointed')).toBe(first)
  })

  it('does not take in a subject that only begins alike', () => {
    expect(topicOf(area, 'cadre-study.sent')).toBeUndefined()
  })
})
