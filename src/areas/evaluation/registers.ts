import { z } from 'zod'
import type { Label } from '#kernel/label.ts'
import { type Column, register } from '#kernel/register.ts'
import { grades, reasonsNotGraded } from './grades.ts'
import { commendationForms, commendationThemes } from './honours.ts'

const period: Label = { vi: 'Kỳ đánh giá', en: 'Period' }
const grade: Label = { vi: 'Xếp loại', en: 'Grade' }
const year: Column = { vi: 'Năm', en: 'Year', isYear: true }
const person: Label = { vi: 'Họ và tên', en: 'Full name' }

// What was judged stays judged: a cell may be dissolved though it once had grades, so the rows of this
// area name organisations without holding on to them.

/** One grade of one member for one period; 'not-graded' with its reason. */
export const memberGradings = register(
  'member-gradings',
  { vi: 'Xếp loại đảng viên', en: 'Grades of members' },
  z.object({
    person: z.uuid(),
    cell: z.uuid(),
    period: z.string(),
    grade: z.string(),
    reason: z.string().nullable(),
  }),
  {
    references: { person: 'persons' },
    namedBy: { field: 'person', register: 'persons' },
    organisation: (row) => row.cell,
    name: (row) => row.period,
    choices: {
      grade: { ...grades, 'not-graded': { vi: 'Không xếp loại', en: 'Not graded' } },
      reason: reasonsNotGraded,
    },
    columns: {
      person,
      cell: { vi: 'Chi bộ', en: 'Cell' },
      period,
      grade,
      reason: { vi: 'Lý do', en: 'Reason' },
    },
  },
)

export const organisationGradings = register(
  'organisation-gradings',
  { vi: 'Xếp loại tổ chức đảng', en: 'Grades of organisations' },
  z.object({
    organisation: z.uuid(),
    name: z.string(),
    period: z.string(),
    grade: z.string(),
    group: z.string(),
  }),
  {
    organisation: (row) => row.organisation,
    name: (row) => row.name,
    choices: { grade: grades },
    columns: { period, grade },
  },
)

const fourGoodStates = {
  registered: { vi: 'Đã đăng ký', en: 'Registered' },
  recognised: { vi: 'Được công nhận', en: 'Recognised' },
  unmet: { vi: 'Không đạt', en: 'Not met' },
} satisfies { [state: string]: Label }

/** "Bốn tốt": registered at the start of a year, decided at its end. */
export const fourGood = register(
  'four-good',
  { vi: 'Chi bộ, đảng bộ “bốn tốt”', en: 'Four-good organisations' },
  z.object({
    organisation: z.uuid(),
    name: z.string(),
    year: z.int(),
    state: z.enum(Object.keys(fourGoodStates) as (keyof typeof fourGoodStates)[]),
    reason: z.string().nullable(),
  }),
  {
    organisation: (row) => row.organisation,
    name: (row) => row.name,
    choices: { state: fourGoodStates },
    columns: {
      year,
      state: { vi: 'Kết quả', en: 'Result' },
      reason: { vi: 'Lý do', en: 'Reason' },
    },
  },
)

/** That the yearly self-criticism took place, and what it found. */
export const selfCriticisms = register(
  'self-criticisms',
  { vi: 'Kiểm điểm, tự phê bình hằng năm', en: 'Yearly self-criticism' },
  z.object({ organisation: z.uuid(), name: z.string(), year: z.int(), findings: z.string().nullable() }),
  {
    organisation: (row) => row.organisation,
    name: (row) => row.name,
    columns: {
      year,
      findings: { vi: 'Hạn chế, khuyết điểm', en: 'Findings' },
    },
  },
)

const honoured = z.object({
  person: z.uuid().nullable(),
  organisation: z.uuid(),
  /** Who is honoured, as the decision names them. */
  recipient: z.string(),
  form: z.string(),
  theme: z.string(),
  achievement: z.string(),
})
const honouredColumns = {
  form: { vi: 'Hình thức', en: 'Form' },
  theme: { vi: 'Lĩnh vực', en: 'Theme' },
  achievement: { vi: 'Thành tích', en: 'Achievement' },
}

const honouredChoices = { form: commendationForms, theme: commendationThemes }

/** Under way, it goes with its organisation, and ends before that does. */
export const nominations = register(
  'commendation-nominations',
  { vi: 'Đề nghị khen thưởng đang xét', en: 'Nominations under way' },
  honoured,
  {
    references: { person: 'persons', organisation: 'party-organisations' },
    organisation: (row) => row.organisation,
    name: (row) => row.recipient,
    columns: honouredColumns,
    choices: honouredChoices,
  },
)

export const commendations = register(
  'commendations',
  { vi: 'Gương điển hình, khen thưởng', en: 'Commendations' },
  honoured,
  {
    references: { person: 'persons' },
    organisation: (row) => row.organisation,
    name: (row) => row.recipient,
    columns: honouredColumns,
    choices: honouredChoices,
  },
)

export const movements = register(
  'emulation-movements',
  { vi: 'Phong trào thi đua đang phát động', en: 'Emulation movements' },
  z.object({ name: z.string(), until: z.string(), home: z.uuid() }),
  {
    references: { home: 'party-organisations' },
    organisation: (row) => row.home,
    seenBelow: true,
    name: (row) => row.name,
    columns: {
      until: { vi: 'Đến ngày', en: 'Until' },
    },
  },
)

export const movementMembers = register(
  'emulation-registrations',
  { vi: 'Đăng ký thi đua', en: 'Registrations for emulation' },
  z.object({ organisation: z.uuid(), movement: z.uuid(), name: z.string() }),
  {
    organisation: (row) => row.organisation,
    name: (row) => row.name,
    columns: { movement: { vi: 'Phong trào', en: 'Movement' } },
  },
)

const counts = z.object({
  person: z.uuid(),
  position: z.string(),
  by: z.string(),
  /** The council's session it was held at; absent where it was held elsewhere. */
  session: z.uuid().nullable().optional(),
  issued: z.int(),
  valid: z.int(),
  high: z.int(),
  medium: z.int(),
  low: z.int(),
})
const countColumns = {
  person,
  position: { vi: 'Chức vụ', en: 'Position' },
  by: { vi: 'Nơi lấy phiếu', en: 'Voted by' },
  high: { vi: 'Tín nhiệm cao', en: 'High' },
  medium: { vi: 'Tín nhiệm', en: 'Medium' },
  low: { vi: 'Tín nhiệm thấp', en: 'Low' },
}

/** Counts of a vote not yet made public; restricted, as its record is. */
export const votesCounted = register(
  'confidence-votes',
  { vi: 'Kiểm phiếu tín nhiệm chưa công bố', en: 'Confidence votes not yet published' },
  counts,
  {
    references: { person: 'persons' },
    namedBy: { field: 'person', register: 'persons' },
    name: (row) => row.position,
    columns: countColumns,
  },
)

export const votesPublished = register(
  'confidence-results',
  { vi: 'Kết quả lấy phiếu tín nhiệm', en: 'Results of confidence votes' },
  counts,
  {
    references: { person: 'persons' },
    namedBy: { field: 'person', register: 'persons' },
    name: (row) => row.position,
    columns: countColumns,
  },
)

export const evaluationRegisters = [
  memberGradings,
  organisationGradings,
  fourGood,
  selfCriticisms,
  nominations,
  commendations,
  movements,
  movementMembers,
  votesCounted,
  votesPublished,
]
