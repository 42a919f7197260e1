import type { Label } from '#kernel/label.ts'
import { searchKey } from '#kernel/names.ts'

/** What an attendance list of the e-handbook tells of one meeting. */
export type MeetingField = 'cell' | 'heldOn' | 'month' | 'form' | 'theme' | 'present' | 'contents'

export interface MeetingColumn {
  field: MeetingField
  label: Label
  required: boolean
  /** Other headings of this column; case, marks and signs do not matter. */
  headings: readonly string[]
}

export const meetingColumns: readonly MeetingColumn[] = [
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

const plain = (heading: string): string =>
  searchKey(heading)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const fieldByHeading: ReadonlyMap<string, MeetingField> = new Map(
  meetingColumns.flatMap(({ field, label, headings }) =>
    [label.vi, label.en, ...headings].map((heading) => [plain(heading), field] as const),
  ),
)

/** The field of each column in the order of the sheet; a column nobody needs has none, and the first of two counts. */
export const readMeetingHeader = (headings: readonly string[]) => {
  const fields: (MeetingField | undefined)[] = []
  for (const heading of headings) {
    const field = fieldByHeading.get(plain(heading))
    fields.push(field && fields.includes(field) ? undefined : field)
  }
  return { fields, missing: meetingColumns.filter((one) => one.required && !fields.includes(one.field)) }
}
