import type { Sample, SampleEntry } from '../sample.ts'
import { accounts } from './accounts.ts'
import { entryOf, monthly, recordsOf } from './happening.ts'
import { structure } from './opening.ts'
import { root, superior } from './organisations.ts'
import { members, openedOn } from './people.ts'
import { remedyYear } from './year/remedies.ts'

const entries = function* (): Iterable<SampleEntry> {
  yield entryOf('structure', recordsOf(structure()))
  yield entryOf('members', recordsOf(members()))
  yield* monthly(recordsOf(remedyYear()))
}

/** Huyện Lục Yên in 2023, as much of it as a published text counts: one plan of remedies. */
export const lucYen: Sample = {
  name: 'luc-yen',
  title: { vi: 'Đảng bộ huyện Lục Yên (dữ liệu mẫu)', en: 'Lục Yên district Party body (sample data)' },
  root,
  superior,
  openedOn,
  entries,
  accounts,
}
