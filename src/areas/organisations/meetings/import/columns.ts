import { headedColumns, headerReader } from '#kernel/column-headings.ts'

export const meetingColumns = headedColumns({
  cell: {
    label: { vi: 'Chi bộ', en: 'Cell' },
    required: true,
    headings: ['Tên chi bộ', 'Mã chi bộ', 'Tổ chức đảng', 'Tên tổ chức đảng'],
  },
  heldOn: {
    label: { vi: 'Ngày sinh hoạt', en: 'Held on' },
    required: true,
    headings: ['Ngày họp', 'Thời gian', 'Thời gian sinh hoạt', 'Ngày tổ chức'],
  },
  month: {
    label: { vi: 'Tháng', en: 'Month' },
    headings: ['Kỳ sinh hoạt', 'Tháng sinh hoạt', 'Sinh hoạt tháng'],
  },
  form: {
    label: { vi: 'Hình thức', en: 'Form' },
    headings: ['Loại sinh hoạt', 'Hình thức sinh hoạt', 'Loại cuộc họp'],
  },
  theme: {
    label: { vi: 'Chuyên đề', en: 'Theme' },
    headings: ['Tên chuyên đề', 'Chủ đề', 'Tên cuộc họp'],
  },
  present: {
    label: { vi: 'Có mặt', en: 'Present' },
    required: true,
    headings: ['Số có mặt', 'Số đảng viên có mặt', 'Số đảng viên tham gia', 'Đã điểm danh', 'Số điểm danh'],
  },
  contents: {
    label: { vi: 'Nội dung', en: 'Contents' },
    headings: ['Nội dung sinh hoạt', 'Nội dung họp'],
  },
})

/** What an attendance list of the e-handbook tells of one meeting. */
export type MeetingField = (typeof meetingColumns)[number]['field']

/** Reads the heading row of an attendance list. */
export const readMeetingHeader = headerReader(meetingColumns)
