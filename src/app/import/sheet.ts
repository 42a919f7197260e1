import ExcelJS from 'exceljs'
import { Refused, refusal } from '#kernel/refusal.ts'

/** A sheet as text: what a person sees in each cell, days as 'YYYY-MM-DD'. */
export interface Sheet {
  headings: string[]
  /** Row number as the spreadsheet shows it, and its cells in the order of the headings. */
  rows: { number: number; cells: string[] }[]
}

const unreadable = refusal('sheet-unreadable', {
  vi: 'Tệp này không phải tệp Excel .xlsx, đã hỏng hoặc có mật khẩu. Mở bằng Excel, lưu lại thành .xlsx rồi nhập.',
  en: 'This is no .xlsx file, or it is damaged or locked. Open it in Excel, save it as .xlsx and import again.',
})
const noHeadings = refusal('sheet-without-headings', {
  vi: 'Không tìm thấy dòng tiêu đề cột trong 20 dòng đầu của trang tính thứ nhất.',
  en: 'No row of headings was found in the first 20 rows of the first sheet.',
})

const textOf = (value: ExcelJS.CellValue): string => {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'object') {
    if ('richText' in value) return value.richText.map((part) => part.text).join('')
    if ('text' in value) return textOf(value.text as ExcelJS.CellValue)
    if ('result' in value) return textOf(value.result as ExcelJS.CellValue)
    return ''
  }
  return String(value)
}

/**
 * Reads the first sheet. The headings are the first row of which so many cells are known ones:
 * lists begin with titles and letterheads. @throws Refused sheet-unreadable, sheet-without-headings
 */
export const readSheet = async (
  bytes: Uint8Array,
  isHeading: (text: string) => boolean,
  least = 3,
): Promise<Sheet> => {
  const workbook = new ExcelJS.Workbook()
  try {
    await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer)
  } catch {
    throw new Refused([unreadable()])
  }
  const lines: Sheet['rows'] = []
  workbook.worksheets[0]?.eachRow((row, number) => {
    const values = Array.isArray(row.values) ? row.values.slice(1) : []
    lines.push({
      number,
      cells: Array.from(values, (value) =>
        textOf(value as ExcelJS.CellValue)
          .normalize('NFC')
          .trim(),
      ),
    })
  })
  const at = lines.findIndex((line) => line.number <= 20 && line.cells.filter(isHeading).length >= least)
  const headings = lines[at]?.cells
  if (!headings) throw new Refused([noHeadings()])
  const rows = lines.slice(at + 1).filter((line) => line.cells.some((cell) => cell !== ''))
  return { headings, rows }
}
