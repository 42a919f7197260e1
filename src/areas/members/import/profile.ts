import type { Day } from '#kernel/calendar.ts'
import type { Label } from '#kernel/label.ts'
import type { SubmittedRecord } from '#kernel/record.ts'
import { readVagueDay } from '#kernel/written-day.ts'
import { badgeTiers } from '../badge-tiers.ts'
import { readEducation, readOccupation, readSex, readStatus, readTick, readWholeNumber } from './cells.ts'
import { type ImportField, importColumns } from './columns.ts'

/** One line of the sheet, by field; a day is text as written, or 'YYYY-MM-DD' where the sheet has a date. */
export type ImportRow = { readonly [field in ImportField]?: string }

export interface ImportContext {
  /** The day the book opens: the members are brought forward to it. */
  openedOn: Day
  /** The cells of the book with this name or code, as written. */
  cellsNamed: (text: string) => readonly string[]
}

/** What tells one member of a list from the others, as far as lists go. */
export interface MemberNamed {
  fullName: string
  bornOn: string
  cell: string
}
export interface MemberIds {
  person: string
  records: readonly [string, string]
}

export interface RowProblem {
  field: ImportField
  message: Label
}

export type RowReading =
  | { who: MemberNamed; records: (ids: MemberIds) => SubmittedRecord[]; notes: RowProblem[] }
  | { who: null; errors: RowProblem[] }

/**
 * Reads one line of a list of members into the records that bring the member forward. A line with an
 * error gives no record at all; a note says what was left empty because it could not be read.
 */
export const readMember = (row: ImportRow, context: ImportContext): RowReading => {
  const errors: RowProblem[] = []
  const notes: RowProblem[] = []
  const reader = { row, errors, notes }
  const cell = cellOf(reader, context)
  const person = {
    fullName: row.fullName?.trim() || undefined,
    bornOn: read(reader, 'bornOn', readVagueDay),
    sex: read(reader, 'sex', readSex),
    ethnicity: row.ethnicity?.trim() || undefined,
    occupation: read(reader, 'occupation', readOccupation, 'note'),
    education: read(reader, 'education', readEducation, 'note'),
  }
  const member = {
    status: statusOf(reader),
    decidedOn: read(reader, 'decidedOn', readVagueDay),
    joinedOn: read(reader, 'joinedOn', readVagueDay),
    recognisedOn: read(reader, 'recognisedOn', readVagueDay),
    partyAgeFrom: read(reader, 'partyAgeFrom', readVagueDay),
    deductedMonths: read(reader, 'deductedMonths', readWholeNumber),
    cardNumber: row.cardNumber?.trim() || undefined,
    exempt: read(reader, 'exempt', readTick),
    badge: read(reader, 'badge', readBadge),
  }
  for (const { field, required } of importColumns)
    if (required && !row[field]?.trim()) errors.push(problem(field, 'empty'))
  const { fullName, bornOn } = person
  if (errors.length > 0 || cell === undefined || !fullName || !bornOn) return { who: null, errors }
  const of = { organisation: cell, decidedOn: context.openedOn }
  return {
    who: { fullName, bornOn, cell },
    records: ({ person: id, records: [recorded, brought] }) => [
      { id: recorded, kind: 'person.recorded', ...of, body: filled({ person: id, ...person }) },
      { id: brought, kind: 'member.brought-forward', ...of, body: filled({ person: id, ...member }) },
    ],
    notes,
  }
}

interface Reader {
  row: ImportRow
  errors: RowProblem[]
  notes: RowProblem[]
}

const read = <T>(
  { row, errors, notes }: Reader,
  field: ImportField,
  reading: (text: string) => T | undefined,
  otherwise: 'error' | 'note' = 'error',
): T | undefined => {
  const text = row[field]?.trim()
  if (!text) return undefined
  const value = reading(text)
  if (value === undefined) (otherwise === 'error' ? errors : notes).push(problem(field, 'unreadable', text))
  return value
}

const cellOf = ({ row, errors }: Reader, { cellsNamed }: ImportContext): string | undefined => {
  const text = row.cell?.trim()
  if (!text) return undefined
  const [cell, ...others] = cellsNamed(text)
  if (cell === undefined) errors.push(problem('cell', 'unknown', text))
  if (others.length > 0) errors.push(problem('cell', 'several', text))
  return cell
}

/** A day of recognition makes a full member; without it the list must say which of the two. */
const statusOf = (reader: Reader) => {
  const stated = read(reader, 'status', readStatus)
  if (stated || reader.row.status?.trim()) return stated
  if (reader.row.recognisedOn?.trim()) return 'full'
  reader.errors.push(problem('status', 'empty'))
  return undefined
}

const readBadge = (text: string): string | undefined => {
  const tier = /^(?:huy hiệu )?(\d{2})(?: năm.*)?$/iu.exec(text)?.[1]
  return tier !== undefined && tier in badgeTiers ? tier : undefined
}

const problems = {
  empty: { vi: '{column}: còn trống.', en: '{column}: empty.' },
  unreadable: { vi: '{column}: không đọc được «{text}».', en: '{column}: cannot read "{text}".' },
  unknown: {
    vi: '{column}: trong sổ không có «{text}» vào ngày mở sổ.',
    en: '{column}: the book has no "{text}" on its opening day.',
  },
  several: {
    vi: '{column}: có nhiều chi bộ tên «{text}»; ghi mã chi bộ.',
    en: '{column}: several cells are called "{text}"; give the code.',
  },
} satisfies { [problem: string]: Label }

const problem = (field: ImportField, what: keyof typeof problems, text = ''): RowProblem => {
  const label = importColumns.find((column) => column.field === field)?.label
  const fill = (language: keyof Label) =>
    problems[what][language].replace('{column}', label?.[language] ?? field).replace('{text}', text)
  return { field, message: { vi: fill('vi'), en: fill('en') } }
}

const filled = (body: { [field: string]: unknown }) =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined))
