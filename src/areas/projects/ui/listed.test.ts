import { describe, expect, test } from 'vitest'
import type { RegisterLine } from '#kernel/answers.ts'
import { inOrder, isUnderWay, resolutionsServed } from './listed.ts'

const line = (name: string, data: object): RegisterLine => ({
  subject: name,
  name,
  organisation: null,
  from: '2023-01-01' as RegisterLine['from'],
  to: null,
  opened: '',
  data: { openedIn: 2023, amount: 1, isKey: false, state: 'opened', ...data },
})

describe('a list of projects', () => {
  test('has key ones first, the dearest first, those of earlier years last', () => {
    const lines = [
      line('cũ', { openedIn: 2022, amount: 900, isKey: true }),
      line('nhỏ', { amount: 5 }),
      line('lớn', { amount: 50 }),
      line('trọng điểm', { amount: 20, isKey: true }),
    ]
    expect(inOrder(lines).map((one) => one.name)).toEqual(['trọng điểm', 'lớn', 'nhỏ', 'cũ'])
  })

  test('names each resolution its key ones serve once', () => {
    const of = (id: string) => ({ isKey: true, resolution: id, 'resolution.name': `NQ ${id}` })
    const lines = [
      line('a', of('05')),
      line('b', of('02')),
      line('c', of('02')),
      line('d', { ...of('13'), isKey: false }),
    ]
    expect(resolutionsServed(lines)).toEqual([
      { id: '02', name: 'NQ 02' },
      { id: '05', name: 'NQ 05' },
    ])
  })

  test('has a due day only for what is still built', () => {
    expect(
      ['opened', 'building', 'finished', 'stopped'].map((state) => isUnderWay(line('x', { state }))),
    ).toEqual([true, true, false, false])
  })
})
