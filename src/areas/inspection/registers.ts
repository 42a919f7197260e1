import { z } from 'zod'
import type { Label } from '#kernel/label.ts'
import { register } from '#kernel/register.ts'
import { caseStates, caseTopics, letterKinds, letterStates, rangeOf } from './matters.ts'
import { forms } from './measures.ts'
import { inspectionStates, itemStates } from './states.ts'
import {
  inspectorNames,
  inspectors,
  programmeOwnerNames,
  programmeOwners,
  quarterNames,
  quarters,
  workChoices,
  workNames,
} from './who.ts'

const who: Label = { vi: 'Chủ thể kiểm tra, giám sát', en: 'Who inspects' }
const work: Label = { vi: 'Hình thức', en: 'Kind of work' }

export const programmes = register(
  'inspection-programmes',
  { vi: 'Chương trình kiểm tra, giám sát', en: 'Inspection programmes' },
  z.object({
    title: z.string(),
    whose: z.enum(programmeOwnerNames),
    year: z.int(),
    /** CU-2023 */
    code: z.string(),
    home: z.uuid(),
    decidedOn: z.string(),
  }),
  {
    references: { home: 'party-organisations' },
    organisation: (row) => row.home,
    name: (row) => row.title,
    sortKey: (row) => `${row.year} ${row.title}`,
    columns: {
      title: { vi: 'Chương trình', en: 'Programme' },
      whose: { vi: 'Của', en: 'Whose' },
      year: { vi: 'Năm', en: 'Year', isYear: true },
      decidedOn: { vi: 'Ngày ban hành', en: 'Decided on' },
    },
    choices: { whose: programmeOwners },
  },
)

/** Cuộc kiểm tra, giám sát of a programme. A dropped one stays: the original programme still has it. */
export const items = register(
  'inspection-items',
  { vi: 'Nội dung chương trình kiểm tra, giám sát', en: 'Items of inspection programmes' },
  z.object({
    programme: z.uuid(),
    /** The code of that programme. */
    code: z.string(),
    title: z.string(),
    who: z.enum(inspectorNames),
    work: z.enum(workNames),
    organisations: z.array(z.uuid()),
    home: z.uuid(),
    year: z.int(),
    /** Of the programme as it was first decided; others came by an amendment. */
    isOriginal: z.boolean(),
    quarter: z.enum(quarterNames),
    /** The last day of the quarter it is to be done in. */
    due: z.string(),
    /** Its programme and quarter, as amended and as first decided (null for what was added). */
    slot: z.string(),
    originalSlot: z.string().nullable(),
    state: z.enum(rangeOf(itemStates)),
  }),
  {
    references: { programme: 'inspection-programmes', home: 'party-organisations' },
    organisation: (row) => row.home,
    name: (row) => row.title,
    sortKey: (row) => `${row.due} ${row.title}`,
    columns: {
      title: { vi: 'Nội dung', en: 'Item' },
      who,
      work,
      quarter: { vi: 'Quý', en: 'Quarter' },
      state: { vi: 'Tình trạng', en: 'State' },
    },
    choices: { who: inspectors, work: workChoices, quarter: quarters, state: itemStates },
  },
)

/** One inspection or supervision, from its decision to its conclusion. */
export const inspections = register(
  'inspections',
  { vi: 'Cuộc kiểm tra, giám sát', en: 'Inspections and supervisions' },
  z.object({
    title: z.string(),
    who: z.enum(inspectorNames),
    work: z.enum(workNames),
    organisations: z.array(z.uuid()),
    item: z.uuid().nullable(),
    home: z.uuid(),
    decidedOn: z.string(),
    /** The last day for its conclusion. */
    due: z.string(),
    state: z.enum(rangeOf(inspectionStates)),
    /** Number of the conclusion. */
    number: z.string().nullable(),
    concludedOn: z.string().nullable(),
  }),
  {
    references: { home: 'party-organisations' },
    organisation: (row) => row.home,
    name: (row) => row.title,
    searchable: (row) => [row.title, row.number ?? ''].filter(Boolean),
    sortKey: (row) => `${row.decidedOn} ${row.title}`,
    columns: {
      title: { vi: 'Nội dung', en: 'About' },
      who,
      work,
      decidedOn: { vi: 'Ngày quyết định', en: 'Decided on' },
      due: { vi: 'Hạn kết luận', en: 'Conclusion due' },
      state: { vi: 'Tình trạng', en: 'State' },
      number: { vi: 'Số kết luận', en: 'Conclusion' },
    },
    choices: { who: inspectors, work: workChoices, state: inspectionStates },
  },
)

/** Who was inspected by name; told only to those cleared for it. */
export const inspectedMembers = register(
  'inspected-members',
  { vi: 'Đảng viên được kiểm tra, giám sát', en: 'Members inspected' },
  z.object({
    person: z.uuid(),
    inspection: z.uuid(),
    home: z.uuid(),
    concludedOn: z.string(),
    /** Sat on a committee on that day. */
    onCommittee: z.boolean(),
  }),
  {
    references: { person: 'persons' },
    namedBy: { field: 'person', register: 'persons' },
    organisation: (row) => row.home,
    name: () => '',
    columns: {
      person: { vi: 'Họ và tên', en: 'Full name' },
      inspection: { vi: 'Cuộc kiểm tra, giám sát', en: 'Inspection' },
      concludedOn: { vi: 'Ngày kết luận', en: 'Concluded on' },
    },
  },
)

/** What a conclusion asks to be put right. The task that does it is a task like any other. */
export const findings = register(
  'inspection-findings',
  { vi: 'Yêu cầu sau kiểm tra, giám sát', en: 'Findings to be put right' },
  z.object({
    inspection: z.uuid(),
    content: z.string(),
    home: z.uuid(),
    task: z.uuid(),
    foundOn: z.string(),
  }),
  {
    references: { home: 'party-organisations' },
    organisation: (row) => row.home,
    name: (row) => row.content,
    columns: {
      content: { vi: 'Nội dung', en: 'Finding' },
      inspection: { vi: 'Cuộc kiểm tra, giám sát', en: 'Inspection' },
      task: { vi: 'Nhiệm vụ khắc phục', en: 'Task' },
    },
  },
)

/** Letters by number, days, state and outcome; never who wrote, never about whom. */
export const letters = register(
  'denunciations',
  { vi: 'Đơn tố cáo, khiếu nại kỷ luật', en: 'Denunciations and complaints' },
  z.object({
    number: z.string(),
    letter: z.enum(rangeOf(letterKinds)),
    home: z.uuid(),
    receivedOn: z.string(),
    isOurs: z.boolean(),
    /** The last day to answer, or to pass it on; null where the calendar of the year is not known. */
    due: z.string().nullable(),
    state: z.enum(rangeOf(letterStates)),
  }),
  {
    references: { home: 'party-organisations' },
    organisation: (row) => row.home,
    name: (row) => row.number,
    sortKey: (row) => `${row.receivedOn} ${row.number}`,
    columns: {
      number: { vi: 'Số đơn', en: 'Number' },
      letter: { vi: 'Loại', en: 'Kind' },
      receivedOn: { vi: 'Ngày nhận', en: 'Received on' },
      due: { vi: 'Hạn giải quyết', en: 'Due' },
      state: { vi: 'Tình trạng', en: 'State' },
    },
    choices: { letter: letterKinds, state: letterStates },
  },
)

/** Matters followed by number, days and state alone, until they are decided. */
export const cases = register(
  'watched-cases',
  { vi: 'Vụ việc theo dõi', en: 'Cases followed' },
  z.object({
    number: z.string(),
    topic: z.enum(rangeOf(caseTopics)),
    home: z.uuid(),
    openedOn: z.string(),
    due: z.string().nullable(),
    state: z.enum(rangeOf(caseStates)),
  }),
  {
    references: { home: 'party-organisations' },
    organisation: (row) => row.home,
    name: (row) => row.number,
    sortKey: (row) => `${row.openedOn} ${row.number}`,
    columns: {
      number: { vi: 'Số hiệu', en: 'Number' },
      topic: { vi: 'Lĩnh vực', en: 'Topic' },
      openedOn: { vi: 'Ngày theo dõi', en: 'Since' },
      due: { vi: 'Hạn', en: 'Due' },
      state: { vi: 'Tình trạng', en: 'State' },
    },
    choices: { topic: caseTopics, state: caseStates },
  },
)

const measure = z.object({
  form: z.enum(rangeOf(forms)),
  decidedOn: z.string(),
  number: z.string().nullable(),
  home: z.uuid(),
})
const ofMeasures = {
  form: { vi: 'Hình thức kỷ luật', en: 'Measure' },
  decidedOn: { vi: 'Ngày quyết định', en: 'Decided on' },
  number: { vi: 'Số quyết định', en: 'Decision' },
}

export const disciplinedMembers = register(
  'disciplined-members',
  { vi: 'Đảng viên bị thi hành kỷ luật', en: 'Members disciplined' },
  measure.extend({ person: z.uuid() }),
  {
    references: { person: 'persons' },
    namedBy: { field: 'person', register: 'persons' },
    organisation: (row) => row.home,
    name: () => '',
    columns: { person: { vi: 'Họ và tên', en: 'Full name' }, ...ofMeasures },
    choices: { form: forms },
  },
)

export const disciplinedOrganisations = register(
  'disciplined-organisations',
  { vi: 'Tổ chức đảng bị thi hành kỷ luật', en: 'Organisations disciplined' },
  measure.extend({ organisation: z.uuid() }),
  {
    organisation: (row) => row.home,
    name: (row) => row.number ?? '',
    columns: { organisation: { vi: 'Tổ chức đảng', en: 'Organisation' }, ...ofMeasures },
    choices: { form: forms },
  },
)

export const inspectionRegisters = [
  programmes,
  items,
  inspections,
  inspectedMembers,
  findings,
  letters,
  cases,
  disciplinedMembers,
  disciplinedOrganisations,
]
