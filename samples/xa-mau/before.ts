import { addDays, addMonths, day } from '#kernel/calendar.ts'
import { castOf2023 } from '../lak/cast.ts'
import { entryOf as lakEntry, recordsOf as lakRecords } from '../lak/happening.ts'
import { communeBody, organisations } from '../lak/organisations.ts'
import { admissions } from '../lak/year/admissions.ts'
import type { SampleEntry } from '../sample.ts'
import { merged } from './structure.ts'

const bodies = new Set(merged.map((one) => communeBody(one.name)))
const isHere = new Set(organisations.filter((one) => bodies.has(one.parent ?? '')).map((one) => one.id))

/** Before the district ends, those admitted in the three communes in 2023 are recognised as full members. */
export const recognitionsOf2024 = function* (): Iterable<SampleEntry> {
  const ceremonies = admissions(castOf2023()).filter(
    (one) => one.kind === 'member.joined' && isHere.has(one.organisation),
  )
  const records = lakRecords(
    ceremonies.map((one) => ({
      key: `${one.key} full`,
      kind: 'member.recognised',
      organisation: one.organisation,
      on: addDays(addMonths(day(one.on), 12), 9),
      paper: 'committee' as const,
      body: { person: one.body.person },
    })),
  ).map((one) => ({ ...one, basis: { ...one.basis, number: `${one.basis?.number ?? ''}/2024` } }))
  yield lakEntry('recognitions before the hand-over', records)
}
