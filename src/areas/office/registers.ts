import { z } from 'zod'
import type { Label } from '#kernel/label.ts'
import { register } from '#kernel/register.ts'
import { caseKinds } from './case-kinds.ts'
import { type MeetingType, meetingTypes } from './meeting-types.ts'

export const meetingStates = {
  called: { vi: 'Sẽ họp', en: 'Called' },
  held: { vi: 'Đã họp', en: 'Held' },
} satisfies { [state: string]: Label }

/**
 * A meeting is one of its body, its type, its day and its turn on that day, and its id follows from them:
 * the list it decided and the minutes the clerk enters are of one meeting.
 */
export const committeeMeetings = register(
  'committee-meetings',
  { vi: 'Cuộc họp cấp ủy', en: 'Meetings of the committee' },
  z.object({
    organisation: z.uuid(),
    type: z.enum(Object.keys(meetingTypes) as MeetingType[]),
    on: z.string(),
    /** "08:00"; null where it is not told. */
    at: z.string().nullable(),
    place: z.string().nullable(),
    /** Who chairs it. */
    chair: z.uuid().nullable(),
    subject: z.string().nullable(),
    state: z.enum(Object.keys(meetingStates) as (keyof typeof meetingStates)[]),
    members: z.int().nullable(),
    present: z.int().nullable(),
    /** Minutes are entered; false where only the list it decided is known. */
    isTold: z.boolean(),
  }),
  {
    organisation: (row) => row.organisation,
    name: (row) => row.subject ?? `${meetingTypes[row.type].vi} ${row.on.split('-').reverse().join('/')}`,
    sortKey: (row) => `${row.on} ${row.at ?? ''}`,
    columns: {
      on: { vi: 'Ngày họp', en: 'Day' },
      at: { vi: 'Giờ', en: 'Hour' },
      type: { vi: 'Loại', en: 'Type' },
      subject: { vi: 'Nội dung chính', en: 'Main subject' },
      place: { vi: 'Địa điểm', en: 'Place' },
      chair: { vi: 'Chủ trì', en: 'Chair' },
      state: { vi: 'Tình trạng', en: 'State' },
      present: { vi: 'Có mặt', en: 'Present' },
    },
    choices: { type: meetingTypes, state: meetingStates },
  },
)

export const agendaItems = register(
  'agenda-items',
  { vi: 'Nội dung họp', en: 'Agenda items' },
  z.object({
    meeting: z.uuid(),
    organisation: z.uuid(),
    order: z.int(),
    title: z.string(),
    /** The item of the work programme it carries out; null where it is off the programme. */
    item: z.uuid().nullable(),
    /** Which office prepares its paper, and by when. */
    preparedBy: z.string().nullable(),
    due: z.string().nullable(),
    handedInOn: z.string().nullable(),
  }),
  {
    references: { meeting: 'committee-meetings', item: 'programme-items' },
    organisation: (row) => row.organisation,
    name: (row) => row.title,
    sortKey: (row) => `${row.meeting} ${String(row.order).padStart(3, '0')}`,
    columns: {
      meeting: { vi: 'Cuộc họp', en: 'Meeting' },
      title: { vi: 'Nội dung', en: 'Item' },
      preparedBy: { vi: 'Nơi chuẩn bị', en: 'Prepared by' },
      due: { vi: 'Hạn gửi tài liệu', en: 'Paper due' },
      handedInOn: { vi: 'Đã gửi ngày', en: 'Handed in on' },
      item: { vi: 'Theo chương trình', en: 'On the programme' },
    },
  },
)

export const conclusionStates = {
  noted: { vi: 'Để thực hiện chung', en: 'For all' },
  awaiting: { vi: 'Chưa giao việc', en: 'Not assigned' },
  assigned: { vi: 'Đã giao việc', en: 'Assigned' },
} satisfies { [state: string]: Label }

export const conclusions = register(
  'conclusions',
  { vi: 'Kết luận cuộc họp', en: 'Conclusions' },
  z.object({
    organisation: z.uuid(),
    meeting: z.uuid(),
    title: z.string(),
    on: z.string(),
    state: z.enum(Object.keys(conclusionStates) as (keyof typeof conclusionStates)[]),
    task: z.uuid().nullable(),
  }),
  {
    references: { meeting: 'committee-meetings', task: 'tasks' },
    organisation: (row) => row.organisation,
    name: (row) => row.title,
    sortKey: (row) => `${row.on} ${row.title}`,
    columns: {
      on: { vi: 'Ngày họp', en: 'Meeting on' },
      title: { vi: 'Kết luận', en: 'Conclusion' },
      state: { vi: 'Tình trạng', en: 'State' },
      task: { vi: 'Nhiệm vụ', en: 'Task' },
    },
    choices: { state: conclusionStates },
  },
)

export const itemStates = {
  unscheduled: { vi: 'Chưa xếp lịch', en: 'Not scheduled' },
  scheduled: { vi: 'Đã xếp tháng', en: 'Scheduled' },
  done: { vi: 'Đã thực hiện', en: 'Done' },
  dropped: { vi: 'Thôi thực hiện', en: 'Dropped' },
} satisfies { [state: string]: Label }

export const programmeItems = register(
  'programme-items',
  { vi: 'Chương trình công tác', en: 'Work programme' },
  z.object({
    organisation: z.uuid(),
    /** "Chương trình công tác toàn khóa, 2020-2025". */
    programme: z.string(),
    title: z.string(),
    decidedBy: z.enum(Object.keys(meetingTypes) as MeetingType[]),
    preparedBy: z.string().nullable(),
    year: z.int(),
    /** "2024-03"; null until it is scheduled. */
    month: z.string().nullable(),
    state: z.enum(Object.keys(itemStates) as (keyof typeof itemStates)[]),
    doneOn: z.string().nullable(),
  }),
  {
    organisation: (row) => row.organisation,
    name: (row) => row.title,
    sortKey: (row) => `${row.year} ${row.month ?? '9999'} ${row.title}`,
    columns: {
      year: { vi: 'Năm', en: 'Year', isYear: true },
      month: { vi: 'Tháng', en: 'Month' },
      title: { vi: 'Nội dung', en: 'Item' },
      decidedBy: { vi: 'Trình', en: 'Goes to' },
      preparedBy: { vi: 'Nơi chuẩn bị', en: 'Prepared by' },
      state: { vi: 'Tình trạng', en: 'State' },
      programme: { vi: 'Theo', en: 'Of' },
    },
    choices: { decidedBy: meetingTypes, state: itemStates },
  },
)

export const engagements = register(
  'engagements',
  { vi: 'Lịch công tác', en: 'Engagements' },
  z.object({
    organisation: z.uuid(),
    on: z.string(),
    at: z.string().nullable(),
    title: z.string(),
    who: z.array(z.uuid()),
    place: z.string().nullable(),
  }),
  {
    organisation: (row) => row.organisation,
    name: (row) => row.title,
    sortKey: (row) => `${row.on} ${row.at ?? ''}`,
    columns: {
      on: { vi: 'Ngày', en: 'Day' },
      at: { vi: 'Giờ', en: 'Hour' },
      title: { vi: 'Công việc', en: 'What' },
      who: { vi: 'Đồng chí dự', en: 'Who' },
      place: { vi: 'Địa điểm', en: 'Place' },
    },
  },
)

export const procedures = register(
  'procedures',
  { vi: 'Thủ tục hành chính trong Đảng', en: 'Party administrative procedures' },
  z.object({
    organisation: z.uuid(),
    title: z.string(),
    /** Id of the kind in whose form its steps are shown. */
    kind: z.string().nullable(),
    steps: z.array(z.object({ title: z.string(), days: z.int().nullable(), by: z.string().nullable() })),
    papers: z.array(z.string()),
    /** Working days from the whole file to the answer. */
    days: z.int(),
    basis: z.string().nullable(),
  }),
  {
    organisation: (row) => row.organisation,
    name: (row) => row.title,
    columns: {
      title: { vi: 'Thủ tục', en: 'Procedure' },
      kind: { vi: 'Hiện tại mẫu ghi', en: 'Shown in the form of' },
      days: { vi: 'Số ngày làm việc', en: 'Working days' },
      basis: { vi: 'Theo', en: 'Under' },
    },
    choices: { kind: caseKinds },
  },
)

export const trainingProgrammes = register(
  'training-programmes',
  { vi: 'Đăng ký chương trình rèn luyện', en: 'Training programmes' },
  z.object({
    organisation: z.uuid(),
    year: z.int(),
    members: z.int(),
    registered: z.int(),
    reviewed: z.int().nullable(),
  }),
  {
    organisation: (row) => row.organisation,
    namedBy: { field: 'organisation', register: 'party-organisations' },
    name: (row) => String(row.year),
    columns: {
      organisation: { vi: 'Cấp ủy', en: 'Committee' },
      year: { vi: 'Năm', en: 'Year', isYear: true },
      members: { vi: 'Số cấp ủy viên', en: 'Members' },
      registered: { vi: 'Đã đăng ký', en: 'Registered' },
      reviewed: { vi: 'Đã tự đánh giá', en: 'Reviewed' },
    },
  },
)

export const registers = [
  committeeMeetings,
  agendaItems,
  conclusions,
  programmeItems,
  engagements,
  procedures,
  trainingProgrammes,
]
