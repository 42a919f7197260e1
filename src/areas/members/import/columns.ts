import { headedColumns, headerReader } from '#kernel/column-headings.ts'

/** The columns of a list of members, with the headings seen in the lists offices keep. */
export const importColumns = headedColumns({
  fullName: {
    label: { vi: 'Họ và tên', en: 'Full name' },
    required: true,
    headings: ['Họ tên', 'Họ và tên đảng viên', 'Họ và tên khai sinh', 'Họ tên đang dùng', 'Đảng viên'],
  },
  bornOn: {
    label: { vi: 'Ngày sinh', en: 'Born on' },
    required: true,
    headings: ['Ngày tháng năm sinh', 'Năm sinh', 'Sinh ngày', 'NTNS'],
  },
  sex: {
    label: { vi: 'Giới tính', en: 'Sex' },
    required: true,
    headings: ['Nam/Nữ', 'Giới', 'Phái'],
  },
  ethnicity: { label: { vi: 'Dân tộc', en: 'Ethnicity' }, headings: ['DT'] },
  occupation: {
    label: { vi: 'Nghề nghiệp', en: 'Occupation' },
    headings: ['Nghề nghiệp hiện nay', 'Công việc'],
  },
  education: {
    label: { vi: 'Học vấn phổ thông', en: 'Schooling' },
    headings: ['Học vấn', 'Trình độ văn hóa', 'Văn hóa', 'GDPT', 'Giáo dục phổ thông'],
  },
  cell: {
    label: { vi: 'Chi bộ', en: 'Cell' },
    required: true,
    headings: ['Tên chi bộ', 'Mã chi bộ', 'Chi bộ đang sinh hoạt', 'Nơi sinh hoạt', 'Tổ chức đảng'],
  },
  status: {
    label: { vi: 'Đảng viên dự bị, chính thức', en: 'Status' },
    headings: ['Loại đảng viên', 'Dự bị/Chính thức', 'Tình trạng'],
  },
  decidedOn: {
    label: { vi: 'Ngày quyết định kết nạp', en: 'Admission decided on' },
    headings: ['Ngày QĐ kết nạp', 'Quyết định kết nạp ngày'],
  },
  joinedOn: {
    label: { vi: 'Ngày vào Đảng', en: 'Joined on' },
    headings: ['Ngày kết nạp', 'Ngày vào Đảng dự bị', 'Vào Đảng ngày', 'Ngày dự bị'],
  },
  recognisedOn: {
    label: { vi: 'Ngày chính thức', en: 'Recognised on' },
    headings: ['Ngày công nhận chính thức', 'Chính thức ngày', 'Ngày vào Đảng chính thức', 'Ngày CT'],
  },
  partyAgeFrom: {
    label: { vi: 'Tuổi đảng tính từ', en: 'Party age from' },
    headings: ['Ngày tính tuổi đảng', 'Tính tuổi đảng từ'],
  },
  deductedMonths: {
    label: { vi: 'Số tháng trừ tuổi đảng', en: 'Months taken off' },
    headings: ['Thời gian gián đoạn (tháng)', 'Số tháng gián đoạn'],
  },
  cardNumber: {
    label: { vi: 'Số thẻ đảng viên', en: 'Card number' },
    headings: ['Số thẻ', 'Số thẻ ĐV', 'Thẻ đảng viên'],
  },
  exempt: {
    label: { vi: 'Miễn sinh hoạt', en: 'Exempt' },
    headings: ['Miễn công tác và sinh hoạt', 'Được miễn sinh hoạt', 'ĐV miễn sinh hoạt'],
  },
  badge: {
    label: { vi: 'Huy hiệu Đảng', en: 'Badge' },
    headings: ['Huy hiệu', 'Huy hiệu Đảng cao nhất', 'HHĐ'],
  },
})

/** What a list of members tells about one of them. */
export type ImportField = (typeof importColumns)[number]['field']

/** Reads the heading row of a list of members. */
export const readHeader = headerReader(importColumns)
