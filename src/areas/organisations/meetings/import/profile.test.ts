import { describe, expect, test } from 'vitest'
import { day } from '#kernel/calendar.ts'
import { idOf } from '#testing/kinds.ts'
import { readMeetingHeader } from './columns.ts'
import { type MeetingRow, readMeeting } from './profile.ts'

const cell = idOf('Chi bộ Buôn Jiê')
const read = (row: MeetingRow) =>
  readMeeting(row, {
    cellsNamed: (text) =>
      text === 'Chi bộ Buôn Jiê' ? [cell] : text === 'Chi bộ 1' ? [cell, idOf('khác')] : [],
  })
const row = (more: MeetingRow = {}): MeetingRow => ({
  cell: 'Chi bộ Buôn Jiê',
  heldOn: '7/11/2023 19:30',
  present: '14/15',
  ...more,
})
const recordOf = (told: MeetingRow) => {
  const reading = read(told)
  return reading.subject === null ? reading.errors.map((one) => one.vi) : reading.record('id')
}

describe('A line of the e-handbook', () => {
  test('is known by its headings, marks and order aside', () => {
    const { fields, missing } = readMeetingHeader([
      'STT',
      'TÊN CHI BỘ',
      'Thời gian sinh hoạt',
      'Số điểm danh',
    ])
    expect(fields).toEqual([undefined, 'cell', 'heldOn', 'present'])
    expect(missing).toEqual([])
    expect(readMeetingHeader(['Chi bộ', 'Ngày họp']).missing.map((one) => one.field)).toEqual(['present'])
  })

  test('makes the record of the meeting, marked with where it comes from', () => {
    expect(recordOf(row({ contents: 'Đánh giá tháng' }))).toEqual({
      id: 'id',
      kind: 'cell-meeting.held',
      organisation: cell,
      decidedOn: day('2023-11-07'),
      body: { form: 'regular', month: '2023-11', present: 14, door: 'handbook', contents: 'Đánh giá tháng' },
    })
    expect(recordOf(row({ month: 'Tháng 10/2023' }))).toMatchObject({ body: { month: '2023-10' } })
    expect(recordOf(row({ form: 'Sinh hoạt chuyên đề', theme: 'Nêu gương' }))).toMatchObject({
      body: { form: 'thematic', theme: 'Nêu gương' },
    })
  })

  test('says what is missing, unreadable, unknown or not told apart', () => {
    expect(recordOf({})).toEqual(['Chi bộ: còn trống.', 'Ngày sinh hoạt: còn trống.', 'Có mặt: còn trống.'])
    expect(recordOf(row({ heldOn: 'hôm qua' }))).toEqual(['Ngày sinh hoạt: không đọc được «hôm qua».'])
    expect(recordOf(row({ month: '13/2023' }))).toEqual(['Tháng: không đọc được «13/2023».'])
    expect(recordOf(row({ present: 'đủ' }))).toEqual(['Có mặt: không đọc được «đủ».'])
    expect(recordOf(row({ cell: 'Chi bộ Lạ' }))).toEqual([
      'Chi bộ: vào ngày ấy trong sổ không có chi bộ «Chi bộ Lạ».',
    ])
    expect(recordOf(row({ cell: 'Chi bộ 1' }))).toEqual([
      'Chi bộ: có nhiều chi bộ tên «Chi bộ 1»; ghi mã chi bộ.',
    ])
    expect(recordOf(row({ form: 'chuyên đề' }))).toEqual(['Chuyên đề: còn trống.'])
  })
})
