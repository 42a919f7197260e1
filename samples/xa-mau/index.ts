import { superior } from '../lak/organisations.ts'
import type { Sample, SampleEntry } from '../sample.ts'
import { accounts } from './accounts.ts'
import { beforeTheEnd } from './before.ts'
import { monthly, recordsOf } from './happening.ts'
import { firstStructure, handOver, idOf, openedOn, root } from './structure.ts'
import { documents } from './year/documents.ts'
import { year } from './year.ts'

/** What the people's committee knows first, it enters itself. */
const ofTheState = /^(?:series|poverty|criterion|ocop|vietgap)\.(?!brought)/

const byAccount = ({ id, source, records }: SampleEntry): SampleEntry[] => {
  const state = records.filter((one) => ofTheState.test(one.kind))
  const rest = records.filter((one) => !ofTheState.test(one.kind))
  return [
    ...(rest.length > 0 ? [{ id, source, records: rest }] : []),
    ...(state.length > 0 ? [{ id: idOf('entry', id, 'ubnd'), source, records: state, by: 'ubnd' }] : []),
  ]
}

/** Decisions have their numbers only when all that rests on them is told; then they are papers too. */
const entries = (): Iterable<SampleEntry> => {
  const happened = year()
  return monthly(recordsOf([...happened, ...documents(recordsOf(happened))])).flatMap(byAccount)
}

/** An invented commune of 2026 that received its organisations from the district's book of Lắk. */
export const xaMau: Sample = {
  name: 'xa-mau',
  title: { vi: 'Đảng bộ xã Hồ Mẫu (dữ liệu mẫu)', en: 'Hồ Mẫu commune Party body (sample data)' },
  root,
  superior,
  openedOn,
  entries,
  accounts,
  follows: {
    sample: 'lak',
    as: 'lak-2025',
    after: beforeTheEnd,
    handOver,
    plan: { id: idOf('entry', 'first structure'), plan: firstStructure },
  },
}
