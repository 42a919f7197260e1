import { headedColumns, headerReader } from '#kernel/column-headings.ts'

export const paperColumns = headedColumns({
  channelId: {
    label: { vi: 'Mã văn bản', en: 'Number in the network' },
    headings: ['ID', 'Mã định danh', 'Mã định danh văn bản', 'Số đến trên hệ thống', 'Mã hệ thống'],
  },
  number: {
    label: { vi: 'Số, ký hiệu', en: 'Number' },
    required: true,
    headings: ['Số ký hiệu', 'Số/ký hiệu', 'Số KH', 'Số văn bản', 'Số và ký hiệu'],
  },
  enteredOn: {
    label: { vi: 'Ngày đến, ngày phát hành', en: 'In or out on' },
    required: true,
    headings: ['Ngày đến', 'Ngày nhận', 'Ngày phát hành', 'Ngày gửi', 'Ngày đi'],
  },
  issuedOn: {
    label: { vi: 'Ngày văn bản', en: 'Dated' },
    headings: ['Ngày ban hành', 'Ngày VB', 'Ngày ký', 'Ngày tháng văn bản'],
  },
  type: {
    label: { vi: 'Loại văn bản', en: 'Type' },
    headings: ['Loại VB', 'Thể loại', 'Tên loại', 'Loại'],
  },
  title: {
    label: { vi: 'Trích yếu', en: 'About' },
    required: true,
    headings: ['Trích yếu nội dung', 'Nội dung', 'Tên loại và trích yếu nội dung', 'Trích yếu văn bản'],
  },
  sender: {
    label: { vi: 'Nơi gửi', en: 'Sender' },
    headings: ['Cơ quan ban hành', 'Tác giả', 'Đơn vị gửi', 'Nơi ban hành', 'Cơ quan gửi'],
  },
  handler: {
    label: { vi: 'Người xử lý', en: 'Dealt with by' },
    headings: ['Xử lý chính', 'Người xử lý chính', 'Cán bộ xử lý', 'Chuyên viên xử lý'],
  },
  due: {
    label: { vi: 'Hạn xử lý', en: 'Due' },
    headings: ['Thời hạn', 'Hạn giải quyết', 'Hạn trả lời', 'Thời hạn xử lý'],
  },
  secrecy: {
    label: { vi: 'Độ mật', en: 'Secrecy' },
    headings: ['Mức độ mật', 'Mật'],
  },
})

/** What the daily export of the outside system (iDoc, ĐHTN) tells of one paper. */
export type PaperField = (typeof paperColumns)[number]['field']

/** Reads the heading row of an export. */
export const readPaperHeader = headerReader(paperColumns)
