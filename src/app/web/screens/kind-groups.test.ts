import { describe, expect, it } from 'vitest'
import type { KindAnswer } from '#kernel/answers.ts'
import { isMeant, kindGroups } from './kind-groups.ts'

const kind = (id: string, topic: string | null, broughtForward = false): KindAnswer => ({
  id,
  area: 'cadres',
  topic: topic === null ? null : { vi: topic, en: topic },
  label: { vi: id, en: id },
  help: null,
  version: 1,
  days: { decided: { vi: 'Ngày', en: 'Day' }, effective: null },
  schema: {},
  verb: null,
  introducedBy: null,
  followedBy: null,
  broughtForward,
  citesDecision: false,
  isOfCommittee: false,
  decidedByMeeting: false,
  adds: [],
})

describe('a list of kinds', () => {
  it('groups them by topic, in the order of the area, what has none last', () => {
    const groups = kindGroups([
      kind('a', 'Chức danh'),
      kind('b', null),
      kind('c', 'Quy hoạch'),
      kind('d', 'Chức danh'),
    ])
    expect(groups.map((one) => [one.topic?.vi, one.kinds.map(({ id }) => id)])).toEqual([
      ['Chức danh', ['a', 'd']],
      ['Quy hoạch', ['c']],
      [undefined, ['b']],
    ])
  })

  it('puts the opening of the book last in its group', () => {
    const [group] = kindGroups([kind('opening', 'Chức danh', true), kind('daily', 'Chức danh')])
    expect(group?.kinds.map(({ id }) => id)).toEqual(['daily', 'opening'])
  })

  it('is searched by the name, the topic and the area, without marks', () => {
    const area = { vi: 'Cán bộ', en: 'Cadres' }
    const transfer = kind('Điều động', 'Bổ nhiệm, điều động')
    for (const typed of ['dieu dong', 'bo nhiem', 'can bo', 'dieu dong can bo', '']) {
      expect(isMeant(typed, transfer, area), typed).toBe(true)
    }
    expect(isMeant('kết nạp', transfer, area)).toBe(false)
  })
})
