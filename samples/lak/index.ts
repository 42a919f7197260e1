import type { Sample, SampleEntry } from '../sample.ts'
import { accounts } from './accounts.ts'
import { castOf2023 } from './cast.ts'
import { entryOf, monthly, recordsOf } from './happening.ts'
import { criteria, memberBroughtForward, personRecorded, structure } from './opening.ts'
import { root, superior } from './organisations.ts'
import { openedOn } from './people.ts'
import { admissions } from './year/admissions.ts'
import { allotment } from './year/allotment.ts'
import { cadres } from './year/cadres.ts'
import { council } from './year/council.ts'
import { countryside } from './year/countryside.ts'
import { directives } from './year/directives.ts'
import { documents } from './year/documents.ts'
import { economy } from './year/economy.ts'
import { evaluation } from './year/evaluation.ts'
import { funds } from './year/funds.ts'
import { honours } from './year/honours.ts'
import { inspection } from './year/inspection.ts'
import { learning } from './year/learning.ts'
import { meetings } from './year/meetings.ts'
import { meetingsOfCommittee } from './year/meetings-of-committee.ts'
import { mobilisation } from './year/mobilisation.ts'
import { months } from './year/months.ts'
import { movements } from './year/movements.ts'
import { directionsOf2024 } from './year/next-year.ts'
import { ownPlans } from './year/own-plans.ts'
import { poverty } from './year/poverty.ts'
import { pressingIssues } from './year/pressing-issues.ts'
import { projects } from './year/projects.ts'
import { reorganisation } from './year/reorganisation.ts'
import { resolutionTasks } from './year/resolution-tasks.ts'
import { terms } from './year/terms.ts'
import { visits } from './year/visits.ts'

const entries = function* (): Iterable<SampleEntry> {
  const cast = castOf2023()
  yield entryOf('structure', recordsOf([...structure(), ...terms()]))
  const opening = cast.members.flatMap((one) => [personRecorded(one, one.cell), memberBroughtForward(one)])
  yield entryOf('members', recordsOf(opening))
  const happened = [
    ...economy(),
    ...criteria(),
    ...countryside(),
    ...poverty(),
    ...months(),
    ...reorganisation(cast),
    ...admissions(cast),
    ...honours(cast),
    ...movements(cast),
    ...allotment(cast),
    ...cadres(cast),
    ...learning(cast),
    ...directives(),
    ...ownPlans(),
    ...resolutionTasks(cast),
    ...pressingIssues(cast),
    ...directionsOf2024(cast),
    ...funds(cast),
    ...projects(),
    ...mobilisation(cast),
    ...inspection(cast),
    ...council(cast),
    ...meetingsOfCommittee(cast),
  ]
  const lived = [...opening, ...happened]
  const all = [...happened, ...evaluation(lived), ...meetings(lived), ...visits(lived)]
  // Decisions have their numbers only when all that rests on them is told; then they are papers too.
  yield* monthly(recordsOf([...all, ...documents(cast, recordsOf(all))]))
}

/** Huyện Lắk in 2023: the book whose figures a published year-end text prints. */
export const lak: Sample = {
  name: 'lak',
  title: { vi: 'Đảng bộ huyện Lắk (dữ liệu mẫu)', en: 'Lắk district Party body (sample data)' },
  root,
  superior,
  openedOn,
  entries,
  accounts,
}
