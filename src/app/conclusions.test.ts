import { afterAll, beforeAll, expect, test } from 'vitest'
import { idOf } from '#testing/kinds.ts'
import { root, wholeBook } from '#testing/whole-book.ts'

// From what a meeting concluded to who does it: the areas of the office and of the resolutions in one book.

const opening = '2022-12-31'
const [person, task] = ['An', 'rà soát'].map(idOf) as [string, string]
const counted = [
  'office.conclusions',
  'office.conclusions-not-assigned',
  'office.conclusions-assigned',
  'resolutions.tasks-assigned',
]

let book: Awaited<ReturnType<typeof wholeBook>>
const enter = async (...told: Parameters<typeof book.enter>) => expect(await book.enter(...told)).toEqual([])
beforeAll(async () => {
  book = await wholeBook(opening)
  await enter('organisation.brought-forward', {
    on: opening,
    body: { organisation: root, name: 'Đảng bộ', kind: 'district-body', sector: 'commune' },
  })
  await enter('person.recorded', {
    on: opening,
    body: { person, fullName: 'Nguyễn Văn An', bornOn: '1970', sex: 'male' },
  })
})
afterAll(() => book.drop())

test('a conclusion to be followed waits until it is a task of one person', async () => {
  await enter('committee-meeting.held', {
    on: '2023-09-14',
    body: {
      type: 'standing',
      members: 11,
      present: 9,
      conclusions: [
        { title: 'Rà soát quy chế', follow: true },
        { title: 'Thống nhất nội dung trình', follow: false },
      ],
    },
  })
  expect(await book.figures(counted)).toEqual([2, 1, 0, 0])
  const [waiting] = await book.worklist('office.conclusions-to-assign', '2023-09-30')
  const conclusion = waiting?.subject
  const given = { on: '2023-09-20', body: { conclusion, task } }
  // Nobody has been given it yet: there is no task to name.
  expect(await book.enter('conclusion.assigned', given)).not.toEqual([])
  await enter('task.assigned', {
    on: '2023-09-20',
    body: {
      task,
      kind: 'conclusion',
      title: 'Rà soát quy chế',
      responsible: person,
      due: '2023-10-31',
      product: 'Báo cáo',
      source: conclusion,
    },
  })
  await enter('conclusion.assigned', given)
  expect(await book.figures(counted)).toEqual([2, 0, 1, 1])
  expect(await book.worklist('office.conclusions-to-assign', '2023-09-30')).toEqual([])
  const [late] = await book.worklist('resolutions.open-tasks', '2023-11-01')
  expect(late).toMatchObject({ subject: task, due: '2023-10-31' })
})
