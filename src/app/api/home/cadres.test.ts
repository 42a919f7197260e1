import { expect, test } from 'vitest'
import { cadreLines } from './cadres.ts'
import type { HomeQuestion } from './line.ts'

const tenures = [
  { person: 'an', post: 'head', noticeOn: '2024-09-01', termEndsOn: '2025-01-15' },
  { person: 'bình', post: 'deputy', noticeOn: '2025-02-01', termEndsOn: '2025-06-15' },
  { person: 'an', post: 'seat', forPost: 'head' },
  { person: 'chi', post: 'seat', forPost: 'head' },
  { person: 'chi', post: 'village', termEndsOn: null, noticeOn: null },
].map((data, index) => ({ subject: String(index), from: '2020-01-01', data }))

const linesOn = async (on: string) => {
  const asked = { on, rows: async () => tenures } as unknown as HomeQuestion
  return (await cadreLines(asked)).map(({ level, text }) => `${level}: ${text.vi}`)
}

test('the desk tells of terms in time, then late, and of steering members without their post', async () => {
  const left = 'due: 1 thành viên ban chỉ đạo không còn giữ chức vụ theo cơ cấu'
  expect(await linesOn('2024-08-31')).toEqual([left])
  expect(await linesOn('2024-09-01')).toEqual(['due: 1 chức vụ đến hạn xem xét bổ nhiệm lại', left])
  expect(await linesOn('2025-02-01')).toEqual([
    'late: 1 chức vụ đã hết thời hạn bổ nhiệm, chưa bổ nhiệm lại',
    'due: 1 chức vụ đến hạn xem xét bổ nhiệm lại',
    left,
  ])
})
