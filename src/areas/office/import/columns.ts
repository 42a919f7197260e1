import { type HeadedColumn, headerReader } from '#kernel/column-headings.ts'

/** What the daily export of the outside system (iDoc, ĐHTN) tells of one paper. */
export type PaperField =
  | 'channelId'
  | 'number'
  | 'enteredOn'
  | 'issuedOn'
  | 'type'
  | 'title'
  | 'sender'
  | 'handler'
  | 'due'
  | 'secrecy'

export const paperColumns: readonly HeadedColumn<PaperField>[] = [
  {
    field: 'channelId',
    label: { vi: 'Mã văn bản', en: 'Number in the network' },
    required: false,
    headings: ['ID', 'Mã định danh', 'Mã định danh văn bản', 'Số đến trên hệ thống', 'Mã hệ thống'],
  },
  {
    field: 'number',
    label: { vi: 'Số, ký hiệu', en: 'Number' },
    required: true,
    headings: ['Số ký hiệu', 'Số/ký hiệu', 'Số KH', 'Số văn bản', 'Số và ký hiệu'],
  },
  {
    field: 'enteredOn',
    label: { vi: 'Ngày đến, ngày phát hành', en: 'In or out on' },
    required: true,
    headings: ['Ngày đến', 'Ngày nhận', 'Ngày phát hành', 'Ngày gửi', 'Ngày đi'],
  },
  {
    field: 'issuedOn',
    label: { vi: 'Ngày văn bản', en: 'Dated' },
    required: false,
    headings: ['Ngày ban hành', 'Ngày VB', 'Ngày ký', 'Ngày tháng văn bản'],
  },
  {
    field: 'type',
    label: { vi: 'Loại văn bản', en: 'Type' },
    required: false,
    headings: ['Loại VB', 'Thể loại', 'Tên loại', 'Loại'],
  },
  {
    field: 'title',
    label: { vi: 'Trích yếu', en: 'About' },
    required: true,
    headings: ['Trích yếu nội dung', 'Nội dung', 'Tên loại và trích yếu nội dung', 'Trích yếu văn bản'],
  },
  {
    field: 'sender',
    label: { vi: 'Nơi gửi', en: 'Sender' },
    required: false,
    headings: ['Cơ quan ban hành', 'Tác giả', 'Đơn vị gửi', 'Nơi ban hành', 'Cơ quan gửi'],
  },
  {
    field: 'handler',
    label: { vi: 'Người xử lý', en: 'Dealt with by' },
    required: false,
    headings: ['Xử lý chính', 'Người xử lý chính', 'Cán bộ xử lý', 'Chuyên viên xử lý'],
  },
  {
    field: 'due',
    label: { vi: 'Hạn xử lý', en: 'Due' },
    required: false,
    headings: ['Thời hạn', 'Hạn giải quyết', 'Hạn trả lời', 'Thời hạn xử lý'],
  },
  {
    field: 'secrecy',
    label: { vi: 'Độ mật', en: 'Secrecy' },
    required: false,
    headings: ['Mức độ mật', 'Mật'],
  },
]

/** Reads the heading row of an export. */
export const readPaperHeader = headerReader(paperColumns)
