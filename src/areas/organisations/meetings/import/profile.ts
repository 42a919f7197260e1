import { type Day, parseMomentVi } from '#kernel/calendar.ts'
import type { Label } from '#kernel/label.ts'
import { searchKey } from '#kernel/names.ts'
import type { SubmittedRecord } from '#kernel/record.ts'
import { type Month, meetingSubject, monthOf } from '../months.ts'
import type { MeetingForm } from '../registers.ts'
import { type MeetingField, meetingColumns } from './columns.ts'

export type MeetingRow = { readonly [field in MeetingField]?: string }

export interface MeetingContext {
  /** Cells with this name or code on the day, as written. */
  cellsNamed: (text: string, on: Day) => readonly string[]
}

export type MeetingReading =
  | {
      /** The row of the register it tells. */
      subject: string
      record: (id: string) => SubmittedRecord
    }
  | { subject: null; errors: Label[] }

/** '11/2023', 'Tháng 11/2023' or '2023-11'. */
const readMonth = (text: string): Month | undefined => {
  const plain = searchKey(text).replace(/^thang\s*/, '')
  const found = /^(\d{1,2})\s*[/-]\s*(\d{4})$/.exec(plain)
  const [month, year] = found
    ? [found[1], found[2]]
    : [/^\d{4}-(\d{1,2})$/.exec(plain)?.[1], plain.slice(0, 4)]
  const number = Number(month)
  return month && number >= 1 && number <= 12 ? `${year}-${month.padStart(2, '0')}` : undefined
}

const readForm = (text: string): MeetingForm =>
  searchKey(text).includes('chuyen de') ? 'thematic' : 'regular'

const problem = (field: MeetingField, what: Label, text = ''): Label => {
  const label = meetingColumns.find((one) => one.field === field)?.label ?? { vi: field, en: field }
  return {
    vi: `${label.vi}: ${what.vi.replace('{text}', text)}`,
    en: `${label.en}: ${what.en.replace('{text}', text)}`,
  }
}
const empty = { vi: 'còn trống.', en: 'empty.' }
const unreadable = { vi: 'không đọc được «{text}».', en: 'cannot read "{text}".' }
const unknown = {
  vi: 'vào ngày ấy trong sổ không có chi bộ «{text}».',
  en: 'the book has no cell "{text}" on that day.',
}
const several = {
  vi: 'có nhiều chi bộ tên «{text}»; ghi mã chi bộ.',
  en: 'several cells are called "{text}"; give the code.',
}

/** Reads one line of the e-handbook's list into the record of the meeting; with an error it gives none. */
export const readMeeting = (row: MeetingRow, { cellsNamed }: MeetingContext): MeetingReading => {
  const of = (field: MeetingField) => row[field]?.trim() ?? ''
  const errors = meetingColumns
    .filter(({ field, required }) => required && !of(field))
    .map(({ field }) => problem(field, empty))
  const on = parseMomentVi(of('heldOn'))
  if (of('heldOn') && !on) errors.push(problem('heldOn', unreadable, of('heldOn')))
  const month = of('month') ? readMonth(of('month')) : on && monthOf(on)
  if (of('month') && !month) errors.push(problem('month', unreadable, of('month')))
  const present = /^\d{1,4}/.exec(of('present'))?.[0]
  if (of('present') && !present) errors.push(problem('present', unreadable, of('present')))
  const [cell, other] = on && of('cell') ? cellsNamed(of('cell'), on) : []
  if (on && of('cell') && !cell) errors.push(problem('cell', unknown, of('cell')))
  if (other) errors.push(problem('cell', several, of('cell')))
  const form = readForm(of('form'))
  if (form === 'thematic' && !of('theme')) errors.push(problem('theme', empty))
  if (errors.length > 0 || !on || !month || !cell || !present) return { subject: null, errors }
  return {
    subject: meetingSubject(cell, month, form),
    record: (id) => ({
      id,
      kind: 'cell-meeting.held',
      organisation: cell,
      decidedOn: on,
      body: {
        form,
        month,
        present: Number(present),
        door: 'handbook',
        ...(form === 'thematic' ? { theme: of('theme').slice(0, 400) } : {}),
        ...(of('contents') ? { contents: of('contents').slice(0, 4000) } : {}),
      },
    }),
  }
}
