import { type HeadedColumn, headerReader } from '#kernel/column-headings.ts'

/** What a list of members tells about one of them. */
export type ImportField =
  | 'fullName'
  | 'bornOn'
  | 'sex'
  | 'ethnicity'
  | 'occupation'
  | 'education'
  | 'cell'
  | 'status'
  | 'decidedOn'
  | 'joinedOn'
  | 'recognisedOn'
  | 'partyAgeFrom'
  | 'deductedMonths'
  | 'cardNumber'
  | 'exempt'
  | 'badge'

/** The columns of a list of members, with the headings seen in the lists offices keep. */
export const importColumns: readonly HeadedColumn<ImportField>[] = [
  {
    field: 'fullName',
    label: { vi: 'Họ và tên', en: 'Full name' },
    required: true,
    headings: ['Họ tên', 'Họ và tên đảng viên', 'Họ và tên khai sinh', 'Họ tên đang dùng', 'Đảng viên'],
  },
  {
    field: 'bornOn',
    label: { vi: 'Ngày sinh', en: 'Born on' },
    required: true,
    headings: ['Ngày tháng năm sinh', 'Năm sinh', 'Sinh ngày', 'NTNS'],
  },
  {
    field: 'sex',
    label: { vi: 'Giới tính', en: 'Sex' },
    required: true,
    headings: ['Nam/Nữ', 'Giới', 'Phái'],
  },
  { field: 'ethnicity', label: { vi: 'Dân tộc', en: 'Ethnicity' }, required: false, headings: ['DT'] },
  {
    field: 'occupation',
    label: { vi: 'Nghề nghiệp', en: 'Occupation' },
    required: false,
    headings: ['Nghề nghiệp hiện nay', 'Công việc'],
  },
  {
    field: 'education',
    label: { vi: 'Học vấn phổ thông', en: 'Schooling' },
    required: false,
    headings: ['Học vấn', 'Trình độ văn hóa', 'Văn hóa', 'GDPT', 'Giáo dục phổ thông'],
  },
  {
    field: 'cell',
    label: { vi: 'Chi bộ', en: 'Cell' },
    required: true,
    headings: ['Tên chi bộ', 'Mã chi bộ', 'Chi bộ đang sinh hoạt', 'Nơi sinh hoạt', 'Tổ chức đảng'],
  },
  {
    field: 'status',
    label: { vi: 'Đảng viên dự bị, chính thức', en: 'Status' },
    required: false,
    headings: ['Loại đảng viên', 'Dự bị/Chính thức', 'Tình trạng'],
  },
  {
    field: 'decidedOn',
    label: { vi: 'Ngày quyết định kết nạp', en: 'Admission decided on' },
    required: false,
    headings: ['Ngày QĐ kết nạp', 'Quyết định kết nạp ngày'],
  },
  {
    field: 'joinedOn',
    label: { vi: 'Ngày vào Đảng', en: 'Joined on' },
    required: false,
    headings: ['Ngày kết nạp', 'Ngày vào Đảng dự bị', 'Vào Đảng ngày', 'Ngày dự bị'],
  },
  {
    field: 'recognisedOn',
    label: { vi: 'Ngày chính thức', en: 'Recognised on' },
    required: false,
    headings: ['Ngày công nhận chính thức', 'Chính thức ngày', 'Ngày vào Đảng chính thức', 'Ngày CT'],
  },
  {
    field: 'partyAgeFrom',
    label: { vi: 'Tuổi đảng tính từ', en: 'Party age from' },
    required: false,
    headings: ['Ngày tính tuổi đảng', 'Tính tuổi đảng từ'],
  },
  {
    field: 'deductedMonths',
    label: { vi: 'Số tháng trừ tuổi đảng', en: 'Months taken off' },
    required: false,
    headings: ['Thời gian gián đoạn (tháng)', 'Số tháng gián đoạn'],
  },
  {
    field: 'cardNumber',
    label: { vi: 'Số thẻ đảng viên', en: 'Card number' },
    required: false,
    headings: ['Số thẻ', 'Số thẻ ĐV', 'Thẻ đảng viên'],
  },
  {
    field: 'exempt',
    label: { vi: 'Miễn sinh hoạt', en: 'Exempt' },
    required: false,
    headings: ['Miễn công tác và sinh hoạt', 'Được miễn sinh hoạt', 'ĐV miễn sinh hoạt'],
  },
  {
    field: 'badge',
    label: { vi: 'Huy hiệu Đảng', en: 'Badge' },
    required: false,
    headings: ['Huy hiệu', 'Huy hiệu Đảng cao nhất', 'HHĐ'],
  },
]

/** Reads the heading row of a list of members. */
export const readHeader = headerReader(importColumns)
