import { type Day, parseMomentVi } from '#kernel/calendar.ts'
import type { Label } from '#kernel/label.ts'
import { searchKey } from '#kernel/names.ts'
import { isMarkedSecret } from '#kernel/secrecy.ts'
import { type DocumentDirection, type DocumentType, documentTypes } from '#subjects/documents.ts'
import { typeOfNumber } from '../kinds/paper-type.ts'
import { type PaperField, paperColumns } from './columns.ts'

export type PaperRow = { readonly [field in PaperField]?: string }

/** One line of an export as the record of its day takes it, before it is known which paper it is. */
export interface ExportedPaper {
  enteredOn: Day
  channelId: string
  number: string
  issuedOn?: Day
  type: DocumentType
  title: string
  sender?: string
  due?: Day
  /** As written; who it is, the book says. */
  handlerNamed: string
}

export type PaperReading =
  | { paper: ExportedPaper; errors: readonly []; isSecret: false }
  | { paper: null; errors: readonly Label[]; isSecret: boolean }

const readType = (text: string, number: string): DocumentType => {
  const key = searchKey(text)
  const named = (Object.keys(documentTypes) as DocumentType[]).find((type) =>
    documentTypes[type].vi.split(', ').some((name) => searchKey(name) === key),
  )
  return named ?? typeOfNumber(number)
}

const secret: Label = {
  vi: 'có dấu chỉ độ mật, không đưa vào sổ. Ghi bằng «Văn bản lưu ngoài hệ thống»: chỉ số, ngày, loại.',
  en: 'bears a mark of secrecy and is left out. Enter it as “Paper kept outside”: number, day and type only.',
}
const problem = (field: PaperField, what: Label): Label => {
  const label = paperColumns.find((one) => one.field === field)?.label ?? { vi: field, en: field }
  return { vi: `${label.vi}: ${what.vi}`, en: `${label.en}: ${what.en}` }
}
const empty = { vi: 'còn trống.', en: 'empty.' }
const unreadable = (text: string) => ({ vi: `không đọc được «${text}».`, en: `cannot read "${text}".` })
const beforeItCame = { vi: 'trước ngày đến.', en: 'before the day it came.' }

const isOpen = (secrecy: string): boolean =>
  ['', 'thuong', 'khong', 'binh thuong', 'khong mat'].includes(searchKey(secrecy))

/** Reads one line of an export; with an error it gives no paper, and a secret one tells nothing of its contents. */
export const readPaper = (row: PaperRow, direction: DocumentDirection): PaperReading => {
  const of = (field: PaperField) => row[field]?.trim() ?? ''
  if (!isOpen(of('secrecy')) || isMarkedSecret(of('title')))
    return {
      paper: null,
      errors: [{ vi: `Văn bản ${secret.vi}`, en: `The paper ${secret.en}` }],
      isSecret: true,
    }
  const errors = paperColumns
    .filter(({ field, required }) => required && !of(field))
    .map(({ field }) => problem(field, empty))
  const days = Object.fromEntries(
    (['enteredOn', 'issuedOn', 'due'] as const).map((field) => [field, parseMomentVi(of(field))]),
  )
  for (const [field, read] of Object.entries(days))
    if (of(field as PaperField) && !read)
      errors.push(problem(field as PaperField, unreadable(of(field as PaperField))))
  const { enteredOn, issuedOn, due } = days
  if (due && enteredOn && due < enteredOn) errors.push(problem('due', beforeItCame))
  if (errors.length > 0 || !enteredOn) return { paper: null, errors, isSecret: false }
  return {
    errors: [],
    isSecret: false,
    paper: {
      enteredOn,
      channelId: of('channelId') || [direction, of('number'), issuedOn ?? enteredOn, of('sender')].join(' '),
      number: of('number'),
      ...(issuedOn ? { issuedOn } : {}),
      type: readType(of('type'), of('number')),
      title: of('title').slice(0, 1000),
      ...(of('sender') && direction === 'in' ? { sender: of('sender').slice(0, 400) } : {}),
      ...(due ? { due } : {}),
      handlerNamed: of('handler'),
    },
  }
}
