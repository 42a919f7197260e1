import { z } from 'zod'
import type { Label } from '#kernel/label.ts'
import { register } from '#kernel/register.ts'
import { managingLevelNames, managingLevels } from '#subjects/positions.ts'
import { type StudyProgramme, studyProgrammes } from '#subjects/studies.ts'

// Registers only this area reads. Most are lists of people: the name is the person's.

const person = { person: 'persons' }
const ofThePerson = { field: 'person', register: 'persons' }
const fullName = { vi: 'Họ và tên', en: 'Full name' }
const party = { vi: 'Tổ chức đảng', en: 'Party organisation' }

const plan = z.object({
  person: z.uuid(),
  post: z.uuid(),
  title: z.string(),
  organisation: z.uuid(),
  /** Nhiệm kỳ the plan is for, as '2025-2030'. */
  term: z.string(),
  /** The level that manages the post and so approves the plan. */
  approvedBy: z.enum(managingLevelNames),
  /** Below the age of young cadres on the day of approval. */
  young: z.boolean(),
  minority: z.boolean(),
  /** The last review that kept it unchanged. */
  keptOn: z.string().nullable(),
})

/** Quy hoạch: who is being prepared for which post. The subject is the person's line for one post. */
export const plans = register('succession-plans', { vi: 'Quy hoạch cán bộ', en: 'Succession plans' }, plan, {
  references: { ...person, post: 'positions', organisation: 'party-organisations' },
  namedBy: ofThePerson,
  organisation: (row) => row.organisation,
  name: (row) => row.title,
  choices: { approvedBy: managingLevels },
  columns: {
    person: fullName,
    title: { vi: 'Chức danh quy hoạch', en: 'Planned for' },
    term: { vi: 'Nhiệm kỳ', en: 'Term' },
    approvedBy: { vi: 'Cấp phê duyệt', en: 'Approved by' },
    organisation: party,
    young: { vi: 'Cán bộ trẻ', en: 'Young' },
    minority: { vi: 'Dân tộc thiểu số', en: 'Ethnic minority' },
    keptOn: { vi: 'Rà soát gần nhất', en: 'Last reviewed' },
  },
})

const nomination = z.object({
  person: z.uuid(),
  post: z.uuid(),
  title: z.string(),
  organisation: z.uuid(),
  term: z.string().nullable(),
})

/** Nominated and not yet elected. */
export const nominations = register(
  'nominations',
  { vi: 'Nhân sự được giới thiệu ứng cử', en: 'Nominations' },
  nomination,
  {
    references: { ...person, post: 'positions', organisation: 'party-organisations' },
    namedBy: ofThePerson,
    organisation: (row) => row.organisation,
    name: (row) => row.title,
    columns: {
      person: fullName,
      title: { vi: 'Giới thiệu để bầu', en: 'Nominated for' },
      organisation: party,
      term: { vi: 'Nhiệm kỳ', en: 'Term' },
    },
  },
)

export const studyStates = {
  proposed: { vi: 'Đề nghị cử đi học', en: 'Proposed' },
  registered: { vi: 'Đăng ký bổ sung', en: 'Registered' },
  sent: { vi: 'Đã cử đi học', en: 'Sent' },
  graduated: { vi: 'Đã tốt nghiệp', en: 'Graduated' },
} satisfies { [state: string]: Label }
export type StudyState = keyof typeof studyStates

export const studyVenues = {
  local: { vi: 'Lớp mở tại địa phương', en: 'Here' },
  province: { vi: 'Tại tỉnh', en: 'In the province' },
  elsewhere: { vi: 'Nơi khác', en: 'Elsewhere' },
} satisfies { [venue: string]: Label }

export const studyModes = {
  'full-time': { vi: 'Tập trung', en: 'Full time' },
  'part-time': { vi: 'Không tập trung', en: 'Part time' },
} satisfies { [mode: string]: Label }

const study = z.object({
  person: z.uuid(),
  organisation: z.uuid(),
  programme: z.enum(Object.keys(studyProgrammes) as StudyProgramme[]),
  state: z.enum(Object.keys(studyStates) as StudyState[]),
  venue: z.enum(Object.keys(studyVenues) as (keyof typeof studyVenues)[]).nullable(),
  mode: z.enum(Object.keys(studyModes) as (keyof typeof studyModes)[]).nullable(),
})

/** One person's way through one programme: proposed, registered, sent and graduated are different things. */
export const studies = register('cadre-studies', { vi: 'Cử cán bộ đi học', en: 'Studies' }, study, {
  references: { ...person, organisation: 'party-organisations' },
  namedBy: ofThePerson,
  organisation: (row) => row.organisation,
  name: (row) => studyProgrammes[row.programme].vi,
  choices: { programme: studyProgrammes, state: studyStates, venue: studyVenues, mode: studyModes },
  columns: {
    person: fullName,
    programme: { vi: 'Chương trình', en: 'Programme' },
    state: { vi: 'Tình trạng', en: 'State' },
    venue: { vi: 'Nơi học', en: 'Venue' },
    mode: { vi: 'Hình thức', en: 'Mode' },
    organisation: party,
  },
})

const charge = z.object({
  person: z.uuid(),
  organisation: z.uuid(),
  place: z.uuid().nullable(),
  field: z.string().nullable(),
})

/** Who is in charge of which commune or field. */
export const charges = register(
  'charges',
  { vi: 'Phân công phụ trách địa bàn, lĩnh vực', en: 'In charge' },
  charge,
  {
    references: { ...person, organisation: 'party-organisations', place: 'places' },
    namedBy: ofThePerson,
    organisation: (row) => row.organisation,
    name: (row) => row.field ?? '',
    columns: {
      person: fullName,
      place: { vi: 'Địa bàn', en: 'Place' },
      field: { vi: 'Lĩnh vực', en: 'Field' },
    },
  },
)

export const aidPurposes = {
  study: { vi: 'Hỗ trợ học tập', en: 'Study' },
  treatment: { vi: 'Hỗ trợ chữa bệnh', en: 'Treatment' },
} satisfies { [purpose: string]: Label }
export type AidPurpose = keyof typeof aidPurposes

export const aidStates = {
  requested: { vi: 'Đề nghị', en: 'Requested' },
  granted: { vi: 'Đã quyết định', en: 'Granted' },
  paid: { vi: 'Đã chi', en: 'Paid' },
} satisfies { [state: string]: Label }

const aid = z.object({
  person: z.uuid(),
  organisation: z.uuid(),
  purpose: z.enum(Object.keys(aidPurposes) as AidPurpose[]),
  state: z.enum(Object.keys(aidStates) as (keyof typeof aidStates)[]),
  /** Đồng granted; null while it is only requested. */
  amount: z.number().nullable(),
})

/** Requests for aid, until and after they are paid. */
export const aids = register('cadre-aids', { vi: 'Hỗ trợ cán bộ', en: 'Aid to cadres' }, aid, {
  references: { ...person, organisation: 'party-organisations' },
  namedBy: ofThePerson,
  organisation: (row) => row.organisation,
  name: (row) => aidPurposes[row.purpose].vi,
  choices: { purpose: aidPurposes, state: aidStates },
  columns: {
    person: fullName,
    purpose: { vi: 'Nội dung', en: 'Purpose' },
    state: { vi: 'Tình trạng', en: 'State' },
    amount: { vi: 'Mức hỗ trợ (đồng)', en: 'Amount (đồng)' },
  },
})

export const giftReasons = {
  'managed-post': { vi: 'Cán bộ diện Ban Thường vụ quản lý', en: 'Cadre managed by the standing committee' },
  badge: { vi: 'Đảng viên từ 50 năm tuổi Đảng', en: 'Member of 50 years or more' },
  'heroic-mother': { vi: 'Bà mẹ Việt Nam Anh hùng', en: 'Heroic mother' },
  other: { vi: 'Đối tượng khác', en: 'Other' },
} satisfies { [reason: string]: Label }
export type GiftReason = keyof typeof giftReasons

const gift = z.object({
  person: z.uuid(),
  organisation: z.uuid(),
  because: z.enum(Object.keys(giftReasons) as GiftReason[]),
  occasion: z.string(),
})

/** Gifts of the present year; a new year begins a new list. */
export const gifts = register('gifts', { vi: 'Thăm, tặng quà trong năm', en: 'Gifts of the year' }, gift, {
  references: { ...person },
  namedBy: ofThePerson,
  organisation: (row) => row.organisation,
  name: (row) => row.occasion,
  choices: { because: giftReasons },
  columns: {
    person: fullName,
    because: { vi: 'Đối tượng', en: 'Because' },
    occasion: { vi: 'Dịp', en: 'Occasion' },
  },
})

export const recruitmentKinds = {
  'commune-official': { vi: 'Tuyển dụng công chức cấp xã', en: 'Commune civil servants' },
  'contract-teacher': { vi: 'Tuyển dụng đặc cách giáo viên hợp đồng', en: 'Contract teachers' },
  other: { vi: 'Tuyển dụng khác', en: 'Other' },
} satisfies { [kind: string]: Label }
export type RecruitmentKind = keyof typeof recruitmentKinds

const recruitment = z.object({
  name: z.string(),
  kind: z.enum(Object.keys(recruitmentKinds) as RecruitmentKind[]),
  organisation: z.uuid(),
  places: z.number(),
  open: z.boolean(),
  /** Only who has been under contract since before this day may stand. */
  contractBefore: z.string().nullable(),
})

/** Rounds of recruitment, under way or over. */
export const recruitments = register(
  'recruitments',
  { vi: 'Đợt tuyển dụng', en: 'Recruitment rounds' },
  recruitment,
  {
    references: { organisation: 'party-organisations' },
    organisation: (row) => row.organisation,
    name: (row) => row.name,
    choices: { kind: recruitmentKinds },
    columns: {
      name: { vi: 'Đợt tuyển dụng', en: 'Round' },
      kind: { vi: 'Loại', en: 'Kind' },
      places: { vi: 'Chỉ tiêu', en: 'Places' },
      open: { vi: 'Đang tiến hành', en: 'Open' },
      contractBefore: { vi: 'Hợp đồng trước ngày', en: 'Contract before' },
    },
  },
)

export const candidateStates = {
  entered: { vi: 'Đủ điều kiện dự tuyển', en: 'Eligible' },
  recruited: { vi: 'Trúng tuyển', en: 'Recruited' },
  'not-recruited': { vi: 'Không trúng tuyển', en: 'Not recruited' },
} satisfies { [state: string]: Label }

const candidate = z.object({
  person: z.uuid(),
  organisation: z.uuid(),
  round: z.uuid(),
  kind: z.enum(Object.keys(recruitmentKinds) as RecruitmentKind[]),
  contractSince: z.string().nullable(),
  state: z.enum(Object.keys(candidateStates) as (keyof typeof candidateStates)[]),
})

export const candidates = register(
  'recruitment-candidates',
  { vi: 'Người dự tuyển', en: 'Candidates' },
  candidate,
  {
    references: { ...person, round: 'recruitments' },
    namedBy: ofThePerson,
    organisation: (row) => row.organisation,
    name: (row) => recruitmentKinds[row.kind].vi,
    choices: { state: candidateStates },
    columns: {
      person: fullName,
      round: { vi: 'Đợt tuyển dụng', en: 'Round' },
      contractSince: { vi: 'Hợp đồng từ ngày', en: 'Under contract since' },
      state: { vi: 'Kết quả', en: 'Result' },
    },
  },
)

export const ownRegisters = [plans, nominations, studies, charges, aids, gifts, recruitments, candidates]
