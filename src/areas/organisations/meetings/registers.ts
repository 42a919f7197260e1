import { z } from 'zod'
import type { Label } from '#kernel/label.ts'
import { register } from '#kernel/register.ts'

export const meetingForms = {
  regular: { vi: 'Thường kỳ', en: 'Regular' },
  thematic: { vi: 'Chuyên đề', en: 'Thematic' },
} satisfies { [form: string]: Label }
export type MeetingForm = keyof typeof meetingForms

export const meetingStates = {
  held: { vi: 'Đã sinh hoạt', en: 'Held' },
  'not-held': { vi: 'Chưa sinh hoạt, có lý do', en: 'Not held, with a reason' },
} satisfies { [state: string]: Label }

/** Which of the doors a meeting was told through. */
export const meetingDoors = {
  form: { vi: 'Ghi trực tiếp', en: 'Entered' },
  phone: { vi: 'Chi bộ ghi trên điện thoại', en: 'By the cell, on a phone' },
  'entered-for': { vi: 'Nhập thay từ phiếu giấy', en: 'Entered for the cell from paper' },
  handbook: { vi: 'Nhập từ sổ tay đảng viên điện tử', en: 'From the e-handbook' },
} satisfies { [door: string]: Label }
export type MeetingDoor = keyof typeof meetingDoors

export const notHeldReasons = {
  postponed: { vi: 'Hoãn', en: 'Postponed' },
  disaster: { vi: 'Thiên tai, dịch bệnh', en: 'Disaster or epidemic' },
  joined: { vi: 'Gộp với tháng khác', en: 'Joined with another month' },
  congress: { vi: 'Dồn cho đại hội, nhiệm vụ đột xuất', en: 'Congress or urgent duty' },
  other: { vi: 'Lý do khác', en: 'Other' },
} satisfies { [reason: string]: Label }

const cell: Label = { vi: 'Chi bộ', en: 'Cell' }
const month: Label = { vi: 'Tháng', en: 'Month' }
const heldOn: Label = { vi: 'Ngày sinh hoạt', en: 'Held on' }

/**
 * What each cell told of each month: that it met, or why it did not. What took place stays although the
 * cell may be dissolved later, so rows name organisations without holding on to them.
 */
export const cellMeetings = register(
  'cell-meetings',
  { vi: 'Sinh hoạt chi bộ', en: 'Cell meetings' },
  z.object({
    cell: z.uuid(),
    /** 'YYYY-MM' */
    month: z.string(),
    quarter: z.string(),
    year: z.string(),
    form: z.enum(Object.keys(meetingForms) as MeetingForm[]),
    state: z.enum(['held', 'not-held']),
    heldOn: z.string().nullable(),
    present: z.int().nullable(),
    /** Those who had to come: the exempt and those who attend elsewhere left out. */
    expected: z.int().nullable(),
    /** Away with a reason, as far as they were named. */
    excused: z.array(z.uuid()),
    theme: z.string().nullable(),
    resolution: z.string().nullable(),
    reason: z.string().nullable(),
    door: z.string(),
  }),
  {
    organisation: (row) => row.cell,
    name: (row) => `${row.month.slice(5)}/${row.month.slice(0, 4)}`,
    sortKey: (row) => row.month,
    columns: {
      cell,
      month,
      form: { vi: 'Hình thức', en: 'Form' },
      state: { vi: 'Kết quả', en: 'State' },
      heldOn,
      present: { vi: 'Có mặt', en: 'Present' },
      expected: { vi: 'Phải dự', en: 'Had to come' },
      theme: { vi: 'Chuyên đề', en: 'Theme' },
      reason: { vi: 'Lý do chưa sinh hoạt', en: 'Reason' },
      door: { vi: 'Nguồn', en: 'Told through' },
      year: { vi: 'Năm', en: 'Year' },
    },
  },
)

export const meetingRegisters = [cellMeetings]
