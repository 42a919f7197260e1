import { type HeadedColumn, headerReader } from '#kernel/column-headings.ts'

/** What an attendance list of the e-handbook tells of one meeting. */
export type MeetingField = 'cell' | 'heldOn' | 'month' | 'form' | 'theme' | 'present' | 'contents'

export const meetingColumns: readonly HeadedColumn<MeetingField>[] = [
  {
    field: 'cell',
    label: { vi: 'Chi bộ', en: 'Cell' },
    required: true,
    headings: ['Tên chi bộ', 'Mã chi bộ', 'Tổ chức đảng', 'Tên tổ chức đảng'],
  },
  {
    field: 'heldOn',
    label: { vi: 'Ngày sinh hoạt', en: 'Held on' },
    required: true,
    headings: ['Ngày họp', 'Thời gian', 'Thời gian sinh hoạt', 'Ngày tổ chức'],
  },
  {
    field: 'month',
    label: { vi: 'Tháng', en: 'Month' },
    required: false,
    headings: ['Kỳ sinh hoạt', 'Tháng sinh hoạt', 'Sinh hoạt tháng'],
  },
  {
    field: 'form',
    label: { vi: 'Hình thức', en: 'Form' },
    required: false,
    headings: ['Loại sinh hoạt', 'Hình thức sinh hoạt', 'Loại cuộc họp'],
  },
  {
    field: 'theme',
    label: { vi: 'Chuyên đề', en: 'Theme' },
    required: false,
    headings: ['Tên chuyên đề', 'Chủ đề', 'Tên cuộc họp'],
  },
  {
    field: 'present',
    label: { vi: 'Có mặt', en: 'Present' },
    required: true,
    headings: ['Số có mặt', 'Số đảng viên có mặt', 'Số đảng viên tham gia', 'Đã điểm danh', 'Số điểm danh'],
  },
  {
    field: 'contents',
    label: { vi: 'Nội dung', en: 'Contents' },
    required: false,
    headings: ['Nội dung sinh hoạt', 'Nội dung họp'],
  },
]

/** Reads the heading row of an attendance list. */
export const readMeetingHeader = headerReader(meetingColumns)
