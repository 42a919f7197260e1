import { writeXlsx } from 'hucre/xlsx'
import { printDay } from '#kernel/calendar.ts'
import type { Report } from '../compose/report.ts'
import type { TraceLine } from '../trace-lines.ts'
import { withFixedDates } from './archive-dates.ts'

const columns = [
  { key: 'number', header: 'TT', width: 5 },
  { key: 'label', header: 'Số liệu', width: 46 },
  { key: 'organisation', header: 'Tổ chức', width: 28 },
  { key: 'from', header: 'Từ ngày', width: 12 },
  { key: 'to', header: 'Đến ngày', width: 12 },
  { key: 'assigner', header: 'Cấp giao', width: 24 },
  { key: 'value', header: 'Giá trị', width: 18 },
  { key: 'unit', header: 'Đơn vị', width: 14 },
  { key: 'printed', header: 'Số in trong báo cáo', width: 26 },
  { key: 'records', header: 'Số căn cứ', width: 10 },
  { key: 'meaning', header: 'Cách tính', width: 70 },
  { key: 'ref', header: 'Mã số liệu', width: 40 },
] as const

/** The report's figures as a list, for whoever wants to reckon with them. */
export const toXlsx = async (report: Report, lines: readonly TraceLine[]): Promise<Uint8Array> => {
  const rows = lines.map((line, index) => ({
    number: index + 1,
    label: line.label.vi,
    organisation: line.organisation,
    from: printDay(line.period.from),
    to: printDay(line.period.to),
    assigner: line.assigner ?? '',
    value: line.value,
    unit: line.unit.vi,
    printed: line.printed,
    records: line.records,
    meaning: line.meaning.vi,
    ref: line.ref,
  }))
  const bytes = await writeXlsx({
    // The library would write the moment of printing; the day the report speaks of stays the same.
    properties: {
      title: report.title.vi,
      creator: report.organisation.name,
      modified: new Date(`${report.period.to}T00:00:00Z`),
    },
    sheets: [{ name: 'Số liệu', columns: [...columns], data: rows }],
  })
  return withFixedDates(bytes)
}
