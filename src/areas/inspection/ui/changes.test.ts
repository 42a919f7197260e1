import { expect, test } from 'vitest'
import type { RegisterLine } from '#kernel/answers.ts'
import { amended, changeOf, itemsOf } from './changes.ts'

const line = (subject: string, data: RegisterLine['data']): RegisterLine => ({
  subject,
  name: subject,
  organisation: null,
  from: '2023-01-16' as RegisterLine['from'],
  to: null,
  opened: '',
  data: { programme: 'p', title: subject, state: 'planned', isOriginal: true, ...data },
})
const same = line('giữ nguyên', { quarter: '2', slot: 'CU-2023.2', originalSlot: 'CU-2023.2' })
const moved = line('chuyển', { quarter: '4', slot: 'CU-2023.4', originalSlot: 'CU-2023.3' })
const added = line('bổ sung', { quarter: '3', slot: 'CU-2023.3', originalSlot: null, isOriginal: false })
const dropped = line('đưa ra', {
  quarter: '3',
  slot: 'CU-2023.3',
  originalSlot: 'CU-2023.3',
  state: 'dropped',
})

test('an item is as first decided, moved, added or dropped', () => {
  expect([same, moved, added, dropped].map((one) => changeOf(one).is)).toEqual([
    'same',
    'moved',
    'added',
    'dropped',
  ])
  expect(changeOf(moved)).toEqual({ is: 'moved', from: '3', to: '4' })
})

test('what was amended is told apart from what stayed; a dropped item stands last in its quarter', () => {
  const items = itemsOf([moved, dropped, added, same, line('khác', { programme: 'q' })], 'p')
  expect(items.map((one) => one.subject)).toEqual(['giữ nguyên', 'bổ sung', 'đưa ra', 'chuyển'])
  expect(amended(items).map((one) => one.subject)).toEqual(['bổ sung', 'đưa ra', 'chuyển'])
})
