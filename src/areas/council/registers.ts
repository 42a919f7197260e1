import { z } from 'zod'
import { register } from '#kernel/register.ts'
import {
  answererIds,
  answerers,
  budgetMoveIds,
  budgetMoves,
  type CaseState,
  channelIds,
  channels,
  competenceIds,
  competences,
  fieldIds,
  fields,
  intakeIds,
  intakes,
  outcomeIds,
  outcomes,
  type Representative,
  representatives,
  type SessionKind,
  sessionKinds,
  states,
  type Timing,
  timings,
} from './intakes.ts'

const home = { home: 'party-organisations' } as const

export const sessions = register(
  'council-sessions',
  { vi: 'Kỳ họp HĐND', en: 'Council sessions' },
  z.object({
    name: z.string(),
    kind: z.enum(Object.keys(sessionKinds) as SessionKind[]),
    /** Its number within the term, sessions of both kinds counted together; null while unknown. */
    ordinal: z.int().nullable(),
    heldOn: z.string(),
    days: z.int(),
    agenda: z.array(z.string()),
    home: z.uuid(),
    year: z.int(),
  }),
  {
    references: home,
    organisation: (row) => row.home,
    name: (row) => row.name,
    sortKey: (row) => row.heldOn,
    columns: {
      kind: { vi: 'Loại', en: 'Kind' },
      ordinal: { vi: 'Kỳ thứ', en: 'Ordinal' },
      heldOn: { vi: 'Khai mạc', en: 'Opened on' },
      days: { vi: 'Số ngày', en: 'Days' },
    },
    choices: { kind: sessionKinds },
  },
)

export const resolutions = register(
  'council-resolutions',
  { vi: 'Nghị quyết HĐND', en: 'Council resolutions' },
  z.object({
    number: z.string().nullable(),
    title: z.string(),
    field: z.enum(fieldIds),
    session: z.uuid(),
    issuedOn: z.string(),
    /** Bodies above, who get it to be told. */
    reportedTo: z.array(z.uuid()),
    /** Bodies that carry it out. */
    sentTo: z.array(z.uuid()),
    distributed: z.boolean(),
    /** The day its implementation is looked into next; null where nothing is left to look into. */
    followUpDue: z.string().nullable(),
    home: z.uuid(),
    year: z.int(),
  }),
  {
    references: { ...home, session: 'council-sessions' },
    organisation: (row) => row.home,
    name: (row) => [row.number, row.title].filter(Boolean).join(' '),
    sortKey: (row) => `${row.issuedOn} ${(row.number ?? '').padStart(12, '0')}`,
    columns: {
      number: { vi: 'Số, ký hiệu', en: 'Number' },
      title: { vi: 'Trích yếu', en: 'Title' },
      field: { vi: 'Lĩnh vực', en: 'Field' },
      session: { vi: 'Kỳ họp', en: 'Session' },
      distributed: { vi: 'Đã gửi đủ nơi nhận', en: 'Distributed' },
      followUpDue: { vi: 'Hạn giám sát', en: 'Follow-up due' },
    },
    choices: { field: fields },
  },
)

const contactRow = {
  timing: z.enum(Object.keys(timings) as Timing[]),
  representatives: z.enum(Object.keys(representatives) as Representative[]),
  communes: z.array(z.uuid()),
  home: z.uuid(),
}
const contactColumns = {
  timing: { vi: 'Thời điểm', en: 'When' },
  representatives: { vi: 'Đại biểu', en: 'Representatives' },
}
const contactChoices = { timing: timings, representatives }

export const plannedContacts = register(
  'voter-contact-plans',
  { vi: 'Lịch tiếp xúc cử tri', en: 'Voter contacts planned' },
  z.object({ ...contactRow, title: z.string(), plannedOn: z.string() }),
  {
    references: home,
    organisation: (row) => row.home,
    name: (row) => row.title,
    sortKey: (row) => row.plannedOn,
    columns: { plannedOn: { vi: 'Dự kiến ngày', en: 'Planned for' }, ...contactColumns },
    choices: contactChoices,
  },
)

export const contacts = register(
  'voter-contacts',
  { vi: 'Cuộc tiếp xúc cử tri', en: 'Voter contacts' },
  z.object({
    ...contactRow,
    title: z.string(),
    heldOn: z.string(),
    attended: z.int(),
    session: z.uuid().nullable(),
    year: z.int(),
  }),
  {
    references: { ...home, session: 'council-sessions' },
    organisation: (row) => row.home,
    name: (row) => row.title,
    sortKey: (row) => row.heldOn,
    columns: {
      heldOn: { vi: 'Ngày', en: 'Held on' },
      ...contactColumns,
      attended: { vi: 'Lượt cử tri', en: 'Attendance' },
    },
    choices: contactChoices,
  },
)

const caseRow = z.object({
  intake: z.enum(intakeIds),
  /** What is asked for. Never who asks. */
  request: z.string(),
  field: z.enum(fieldIds).nullable(),
  competence: z.enum(competenceIds).nullable(),
  /** The commune it is about; the whole area where there is none. */
  place: z.uuid().nullable(),
  home: z.uuid(),
  receivedOn: z.string(),
  year: z.int(),
  /** The voter contact it was heard at. */
  contact: z.uuid().nullable(),
  channel: z.enum(channelIds).nullable(),
  /** Who put the matter before the council. */
  proposer: z.uuid().nullable(),
  budget: z.enum(budgetMoveIds).nullable(),
  /** Whole đồng. */
  amount: z.number().nullable(),
  /** The body that has to answer, and whose work that is. */
  answeredBy: z.uuid().nullable(),
  answerer: z.enum(answererIds).nullable(),
  due: z.string().nullable(),
  state: z.enum(Object.keys(states) as CaseState[]),
  outcome: z.enum(outcomeIds).nullable(),
  answeredOn: z.string().nullable(),
  /** Number of the paper that answers. */
  answer: z.string().nullable(),
})
export type Case = z.infer<typeof caseRow>

/**
 * Everything that waits for an answer, whatever door it came through. Places and bodies are named without
 * being held on to: what was answered does not stand in the way when they end.
 */
export const cases = register(
  'council-cases',
  { vi: 'Kiến nghị, phản ánh, vấn đề phát sinh', en: 'Petitions and matters' },
  caseRow,
  {
    references: { ...home, contact: 'voter-contacts' },
    organisation: (row) => row.home,
    name: (row) => row.request,
    sortKey: (row) => `${row.receivedOn} ${row.request}`,
    columns: {
      intake: { vi: 'Loại', en: 'Kind' },
      field: { vi: 'Lĩnh vực', en: 'Field' },
      place: { vi: 'Địa bàn', en: 'Place' },
      receivedOn: { vi: 'Tiếp nhận', en: 'Received' },
      answeredBy: { vi: 'Nơi trả lời', en: 'To answer' },
      due: { vi: 'Hạn', en: 'Due' },
      state: { vi: 'Tình trạng', en: 'State' },
      outcome: { vi: 'Kết quả', en: 'Result' },
      answer: { vi: 'Văn bản trả lời', en: 'Answer' },
    },
    choices: {
      intake: intakes,
      field: fields,
      competence: competences,
      answerer: answerers,
      channel: channels,
      budget: budgetMoves,
      state: states,
      outcome: outcomes,
    },
  },
)
