import ExcelJS from 'exceljs'
import { importColumns } from '#areas/members/import/columns.ts'
import { type OrganisationField, organisationColumns } from '#areas/organisations/import/columns.ts'
import type { HeadedColumn } from '#kernel/column-headings.ts'
import { type Label, type Language, say } from '#kernel/label.ts'

const sheets = {
  list: { vi: 'Danh sách', en: 'List' },
  help: { vi: 'Cách ghi', en: 'How to fill in' },
  column: { vi: 'Cột', en: 'Column' },
  required: { vi: 'Bắt buộc', en: 'Required' },
  example: { vi: 'Ví dụ', en: 'Example' },
} satisfies { [text: string]: Label }

const memberExamples: { readonly [field in (typeof importColumns)[number]['field']]: string } = {
  fullName: 'Y Bhiăng Niê',
  bornOn: '5/1987',
  sex: 'Nam',
  ethnicity: 'Ê Đê',
  occupation: 'Nông dân',
  education: '9/12',
  cell: 'Chi bộ buôn Mẫu',
  status: 'Chính thức',
  decidedOn: '15/1/2010',
  joinedOn: '3/2/2010',
  recognisedOn: '3/2/2011',
  partyAgeFrom: '3/2/2010',
  deductedMonths: '0',
  cardNumber: '12.345678',
  exempt: 'x',
  badge: '30 năm',
}

const organisationExamples: { readonly [field in OrganisationField]: string } = {
  name: 'Chi bộ buôn Mẫu',
  code: '01.02',
  kind: 'Chi bộ trực thuộc',
  parent: 'Đảng bộ xã Mẫu',
  sector: 'Thôn, buôn, tổ dân phố',
  foundedOn: '3/2/1998',
}

export const memberTemplate = (language: Language): Promise<Uint8Array> =>
  emptyList(importColumns, memberExamples, language)

export const organisationTemplate = (language: Language): Promise<Uint8Array> =>
  emptyList(organisationColumns, organisationExamples, language)

/**
 * An empty list: the first sheet has the headings and nothing else, so that no example is ever
 * imported; the second tells how each column is filled in.
 */
const emptyList = async <Field extends string>(
  columns: readonly HeadedColumn<Field>[],
  examples: { readonly [field in Field]: string },
  language: Language,
): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook()
  const list = workbook.addWorksheet(say(sheets.list, language), { views: [{ state: 'frozen', ySplit: 1 }] })
  // As text, what is typed stays as typed: Excel would turn 5/1987 into a day.
  list.columns = columns.map(({ label, required }) => ({
    header: say(label, language) + (required ? ' *' : ''),
    width: Math.max(14, say(label, language).length + 4),
    style: { numFmt: '@' },
  }))
  list.getRow(1).font = { bold: true }
  const help = workbook.addWorksheet(say(sheets.help, language))
  help.columns = [
    { header: say(sheets.column, language), width: 36 },
    { header: say(sheets.required, language), width: 12 },
    { header: say(sheets.example, language), width: 24, style: { numFmt: '@' } },
  ]
  help.getRow(1).font = { bold: true }
  for (const { label, required, field } of columns)
    help.addRow([say(label, language), required ? 'x' : '', examples[field]])
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
