import { z } from 'zod'
import type { Label } from '#kernel/label.ts'
import { type Column, register } from '#kernel/register.ts'
import { type ReporterLevel, reporterLevels } from './corps.ts'
import { learnerKinds, type ProgrammeId, programmes } from './programmes.ts'
import { type Stage, stages } from './stages.ts'
import { conferenceForms, rhythms } from './topics.ts'

const year: Column = { vi: 'Năm', en: 'Year', isYear: true }

const attendanceStates = {
  given: { vi: 'Đã báo', en: 'Told' },
  awaited: { vi: 'Chưa báo', en: 'Awaited' },
} satisfies { [state: string]: Label }

/** `attendance` stays awaited until somebody says how many came. */
export const studyConferences = register(
  'study-conferences',
  { vi: 'Hội nghị học tập, quán triệt', en: 'Study conferences' },
  z.object({
    title: z.string(),
    form: z.enum(Object.keys(conferenceForms) as (keyof typeof conferenceForms)[]),
    heldOn: z.string(),
    year: z.int(),
    organisation: z.uuid(),
    papers: z.array(z.object({ id: z.uuid(), title: z.string() })),
    attendance: z.enum(Object.keys(attendanceStates) as (keyof typeof attendanceStates)[]),
  }),
  {
    organisation: (row) => row.organisation,
    seenBelow: true,
    name: (row) => row.title,
    sortKey: (row) => `${row.heldOn} ${row.title}`,
    choices: { form: conferenceForms, attendance: attendanceStates },
    columns: {
      heldOn: { vi: 'Ngày', en: 'Held on' },
      form: { vi: 'Hình thức', en: 'Form' },
      attendance: { vi: 'Số người dự', en: 'Attendance' },
    },
  },
)

/** How many of whose people were at a conference; told once by each organisation. */
export const delegations = register(
  'study-delegations',
  { vi: 'Số người dự học tập theo tổ chức đảng', en: 'Attendance by organisation' },
  z.object({ conference: z.uuid(), title: z.string(), organisation: z.uuid(), attended: z.int() }),
  {
    organisation: (row) => row.organisation,
    name: (row) => row.title,
    columns: {
      attended: { vi: 'Số người dự', en: 'Attendance' },
    },
  },
)

/** One paper studied by people of one organisation at one conference. What was studied stays so for good. */
export const studies = register(
  'studies',
  { vi: 'Văn bản đã được quán triệt', en: 'Papers studied' },
  z.object({ document: z.uuid(), title: z.string(), organisation: z.uuid(), conference: z.uuid() }),
  {
    organisation: (row) => row.organisation,
    name: (row) => row.title,
    columns: {
      document: { vi: 'Văn bản', en: 'Paper' },
      conference: { vi: 'Hội nghị', en: 'Conference' },
    },
  },
)

const programmeIds = Object.keys(programmes) as ProgrammeId[]

export const classes = register(
  'classes',
  { vi: 'Lớp đang mở', en: 'Classes under way' },
  z.object({
    name: z.string(),
    programme: z.enum(programmeIds),
    organisation: z.uuid(),
    until: z.string(),
  }),
  {
    organisation: (row) => row.organisation,
    seenBelow: true,
    name: (row) => row.name,
    choices: { programme: programmes },
    columns: {
      programme: { vi: 'Chương trình', en: 'Programme' },
      until: { vi: 'Đến ngày', en: 'Until' },
    },
  },
)

/** Who sent how many of what kind to a class; told once by each. */
export const learnerGroups = register(
  'learner-groups',
  { vi: 'Học viên theo đơn vị cử', en: 'Learners by who sent them' },
  z.object({
    class: z.uuid(),
    name: z.string(),
    programme: z.enum(programmeIds),
    organisation: z.uuid(),
    kind: z.enum(Object.keys(learnerKinds) as (keyof typeof learnerKinds)[]),
    learners: z.int(),
    year: z.int(),
  }),
  {
    organisation: (row) => row.organisation,
    name: (row) => row.name,
    choices: { kind: learnerKinds },
    columns: {
      kind: { vi: 'Đối tượng', en: 'Kind' },
      learners: { vi: 'Số học viên', en: 'Learners' },
      year,
    },
  },
)

/** Learners known by name. */
export const learners = register(
  'learners',
  { vi: 'Danh sách học viên', en: 'Learners by name' },
  z.object({ person: z.uuid(), class: z.uuid(), organisation: z.uuid(), year: z.int() }),
  {
    references: { person: 'persons' },
    namedBy: { field: 'person', register: 'persons' },
    organisation: (row) => row.organisation,
    name: () => '',
    columns: {
      person: { vi: 'Họ và tên', en: 'Full name' },
      class: { vi: 'Lớp', en: 'Class' },
      year,
    },
  },
)

/** The corps of reporters; one place in it each. */
export const reporters = register(
  'reporters',
  { vi: 'Đội ngũ báo cáo viên, tuyên truyền viên', en: 'Reporters' },
  z.object({
    person: z.uuid(),
    level: z.enum(Object.keys(reporterLevels) as ReporterLevel[]),
    organisation: z.uuid(),
    term: z.string().nullable(),
  }),
  {
    references: { person: 'persons', organisation: 'party-organisations' },
    namedBy: { field: 'person', register: 'persons' },
    organisation: (row) => row.organisation,
    name: () => '',
    choices: { level: reporterLevels },
    columns: {
      person: { vi: 'Họ và tên', en: 'Full name' },
      level: { vi: 'Đội ngũ', en: 'Corps' },
      term: { vi: 'Nhiệm kỳ', en: 'Term' },
    },
  },
)

export const bookProjects = register(
  'book-projects',
  { vi: 'Biên soạn lịch sử, kỷ yếu', en: 'Histories and proceedings' },
  z.object({
    title: z.string(),
    /** What years it tells of, as on its cover. */
    coverage: z.string().nullable(),
    stage: z.enum(Object.keys(stages) as Stage[]),
    due: z.string().nullable(),
    home: z.uuid(),
  }),
  {
    references: { home: 'party-organisations' },
    organisation: (row) => row.home,
    name: (row) => row.title,
    choices: { stage: stages },
    columns: {
      coverage: { vi: 'Giai đoạn', en: 'Years' },
      stage: { vi: 'Bước', en: 'Stage' },
      due: { vi: 'Hạn', en: 'Due' },
    },
  },
)

export const themes = register(
  'study-themes',
  { vi: 'Chuyên đề học tập và làm theo Bác', en: 'Themes of the year' },
  z.object({ title: z.string(), year: z.int(), home: z.uuid() }),
  {
    references: { home: 'party-organisations' },
    organisation: (row) => row.home,
    seenBelow: true,
    name: (row) => row.title,
    columns: { year },
  },
)

/** One line by the cell: what it does on the theme of the year, and whether it has reviewed it. */
export const registrations = register(
  'study-registrations',
  { vi: 'Đăng ký học tập và làm theo Bác', en: 'Registrations to study the theme' },
  z.object({
    organisation: z.uuid(),
    theme: z.uuid(),
    year: z.int(),
    content: z.string(),
    reviewed: z.boolean(),
  }),
  {
    organisation: (row) => row.organisation,
    name: (row) => row.content,
    columns: {
      year,
      reviewed: { vi: 'Đã sơ kết, tổng kết', en: 'Reviewed' },
    },
  },
)

/** A line of the calendar: who salutes the flag when. Who came is nobody's business. */
export const flagCeremonies = register(
  'flag-ceremonies',
  { vi: 'Lịch chào cờ', en: 'Flag ceremonies' },
  z.object({
    at: z.string(),
    every: z.enum(Object.keys(rhythms) as (keyof typeof rhythms)[]),
    organisation: z.uuid(),
  }),
  {
    references: { organisation: 'party-organisations' },
    organisation: (row) => row.organisation,
    name: (row) => row.at,
    choices: { every: rhythms },
    columns: {
      every: { vi: 'Định kỳ', en: 'How often' },
    },
  },
)

export const learningRegisters = [
  studyConferences,
  delegations,
  studies,
  classes,
  learnerGroups,
  learners,
  reporters,
  bookProjects,
  themes,
  registrations,
  flagCeremonies,
]
