import { expect, test } from 'vitest'
import { day } from '#kernel/calendar.ts'
import { isHalf, minutesRecords } from './minutes-entry.ts'

const meeting = {
  record: 'r',
  organisation: 'o',
  type: 'standing',
  on: day('2024-01-04'),
  members: 11,
  present: 10,
  subject: ' ',
}
const line = (title: string, more: object = {}) => ({
  task: `t ${title}`,
  assigned: `a ${title}`,
  title,
  ...more,
})

test('a conclusion with a person and a day is a task in the same entry, and knows it', () => {
  const [held, task, ...others] = minutesRecords({
    ...meeting,
    conclusions: [
      line('Rà soát', { responsible: 'An', due: '2024-02-01' }),
      line('Phát huy'),
      line('Chưa rõ ai', { follow: true }),
      line('  ', { responsible: 'An', due: '2024-02-01' }),
    ],
  })
  expect(others).toEqual([])
  expect(held?.body).toEqual({
    type: 'standing',
    members: 11,
    present: 10,
    agenda: [],
    conclusions: [
      { title: 'Rà soát', follow: true, task: 't Rà soát' },
      { title: 'Phát huy', follow: false },
      { title: 'Chưa rõ ai', follow: true },
    ],
  })
  expect(task).toMatchObject({
    id: 'a Rà soát',
    kind: 'task.assigned',
    decidedOn: '2024-01-04',
    body: { task: 't Rà soát', kind: 'conclusion', responsible: 'An', due: '2024-02-01', source: 'r' },
  })
})

test('a person without a day, or a day without a person, is half a task', () => {
  expect(isHalf(line('a', { responsible: 'An' }))).toBe(true)
  expect(isHalf(line('a', { due: '2024-02-01' }))).toBe(true)
  expect(isHalf(line('a'))).toBe(false)
  expect(isHalf(line('', { due: '2024-02-01' }))).toBe(false)
})
