import type { Sample, SampleEntry } from '../sample.ts'
import { accounts } from './accounts.ts'
import { castOf2023 } from './cast.ts'
import { entryOf, monthly, recordsOf } from './happening.ts'
import { memberBroughtForward, personRecorded, structure } from './opening.ts'
import { root, superior } from './organisations.ts'
import { openedOn } from './people.ts'
import { elections, headsNotYetMembers, postsAtOpening } from './posts.ts'
import { admissions, admitted } from './year/admissions.ts'
import { fourGood } from './year/four-good.ts'
import { learning } from './year/learning.ts'
import { models } from './year/models.ts'
import { movements } from './year/movements.ts'
import { decidedOn, pilotEnds } from './year/pilot.ts'
import { villagePlans } from './year/village-plans.ts'

const entries = function* (): Iterable<SampleEntry> {
  const cast = castOf2023()
  const already = headsNotYetMembers(cast)
  const early = admitted(cast).filter((one) => already.has(one.person.id))
  const isRecorded = (body: { [field: string]: unknown }) => already.has(String(body.person))
  yield entryOf('structure', recordsOf(structure()))
  yield entryOf(
    'members',
    recordsOf([
      ...early.map((one) => personRecorded(one.person, one.cell)),
      ...cast.members.flatMap((one) => [personRecorded(one, one.cell), memberBroughtForward(one)]),
      ...postsAtOpening(cast),
    ]),
  )
  const pilot = pilotEnds(cast)
  const year = monthly(
    recordsOf([
      ...villagePlans(),
      ...admissions(cast).filter((one) => one.kind !== 'person.recorded' || !isRecorded(one.body)),
      ...movements(cast),
      ...elections(cast),
      ...learning(),
      ...fourGood(),
      ...models(),
    ]),
  )
  const isBefore = (entry: SampleEntry) => (entry.records[0]?.decidedOn ?? '') < decidedOn.slice(0, 7)
  yield* year.filter(isBefore)
  yield pilot
  yield* year.filter((entry) => !isBefore(entry))
}

/** Huyện Ia H'Drai in 2023: the book whose figures a published text prints. */
export const iaHdrai: Sample = {
  name: 'ia-hdrai',
  title: { vi: 'Đảng bộ huyện Ia H’Drai (dữ liệu mẫu)', en: 'Ia H’Drai district Party body (sample data)' },
  root,
  superior,
  openedOn,
  entries,
  accounts,
}
