import { z } from 'zod'
import type { Label } from '#kernel/label.ts'
import { register } from '#kernel/register.ts'

export const meetingForms = {
  regular: { vi: 'Thường kỳ', en: 'Regular' },
  thematic: { vi: 'Chuyên đề', en: 'Thematic' },
} satisfies { [form: string]: Label }
export type MeetingForm = keyof typeof meetingForms

const meetingStates = {
  held: { vi: 'Đã sinh hoạt', en: 'Held' },
  'not-held': { vi: 'Chưa sinh hoạt', en: 'Not held' },
} satisfies { [state: string]: Label }

/** Which of the doors a meeting was told through. */
export const meetingDoors = {
  form: { vi: 'Ghi trực tiếp', en: 'Entered' },
  phone: { vi: 'Chi bộ ghi trên điện thoại', en: 'By the cell, on a phone' },
  'entered-for': { vi: 'Nhập thay từ phiếu giấy', en: 'Entered for the cell from paper' },
  handbook: { vi: 'Nhập từ sổ tay đảng viên điện tử', en: 'From the e-handbook' },
} satisfies { [door: string]: Label }

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
    state: z.enum(Object.keys(meetingStates) as (keyof typeof meetingStates)[]),
    heldOn: z.string().nullable(),
    present: z.int().nullable(),
    /** Those who had to come: the exempt and those who attend elsewhere left out. */
    expected: z.int().nullable(),
    /** Away with a reason, as far as they were named. */
    excused: z.array(z.uuid()),
    theme: z.string().nullable(),
    resolution: z.string().nullable(),
    reason: z.string().nullable(),
    door: z.enum(Object.keys(meetingDoors) as (keyof typeof meetingDoors)[]),
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
    choices: { form: meetingForms, state: meetingStates, door: meetingDoors },
  },
)

/** Tổ công tác: who goes to which cells for the standing committee. */
export const visitingGroups = register(
  'visiting-groups',
  { vi: 'Tổ công tác dự sinh hoạt chi bộ', en: 'Groups that attend cell meetings' },
  z.object({
    name: z.string(),
    home: z.uuid(),
    head: z.uuid().nullable(),
    members: z.array(z.uuid()),
    cells: z.array(z.uuid()),
  }),
  {
    references: { home: 'party-organisations', head: 'persons', members: 'persons' },
    organisation: (row) => row.home,
    name: (row) => row.name,
    columns: {
      name: { vi: 'Tổ công tác', en: 'Group' },
      head: { vi: 'Tổ trưởng', en: 'Head' },
      home: { vi: 'Cấp ủy lập tổ', en: 'Of' },
    },
  },
)

const visit = z.object({
  group: z.uuid(),
  cell: z.uuid(),
  month: z.string(),
  year: z.string(),
  day: z.string().nullable(),
})
const visitColumns = {
  cell,
  group: { vi: 'Tổ công tác', en: 'Group' },
  month,
  year: { vi: 'Năm', en: 'Year' },
}

/** What is planned and not yet done: the row ends with the visit. */
export const visitSchedule = register(
  'cell-visit-schedule',
  { vi: 'Lịch dự sinh hoạt chi bộ', en: 'Visits planned' },
  visit,
  {
    organisation: (row) => row.cell,
    name: (row) => `${row.month.slice(5)}/${row.month.slice(0, 4)}`,
    sortKey: (row) => row.month,
    columns: visitColumns,
  },
)

export const cellVisits = register(
  'cell-visits',
  { vi: 'Tổ công tác đã dự sinh hoạt', en: 'Visits made' },
  visit,
  {
    organisation: (row) => row.cell,
    name: (row) => `${row.month.slice(5)}/${row.month.slice(0, 4)}`,
    sortKey: (row) => row.month,
    columns: { ...visitColumns, day: { vi: 'Ngày dự', en: 'On' } },
  },
)

/** What a base organisation was found to lack, until it is put right. */
export const regulationGaps = register(
  'working-regulation-gaps',
  {
    vi: 'Tổ chức đảng cần khắc phục quy chế, chương trình, sinh hoạt',
    en: 'What base bodies have to put right',
  },
  z.object({ organisation: z.uuid(), lacks: z.string(), dueOn: z.string() }),
  {
    organisation: (row) => row.organisation,
    name: (row) => row.lacks,
    sortKey: (row) => row.dueOn,
    columns: {
      organisation: { vi: 'Tổ chức đảng', en: 'Organisation' },
      lacks: { vi: 'Còn thiếu', en: 'Lacks' },
      dueOn: { vi: 'Hạn khắc phục', en: 'Due' },
    },
  },
)

export const meetingRegisters = [cellMeetings, visitingGroups, visitSchedule, cellVisits, regulationGaps]
