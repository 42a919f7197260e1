import { addDays } from '#kernel/calendar.ts'
import { balance, type Check, coverage, partsOf, within } from '#kernel/check.ts'
import { isZero, zero } from '#kernel/quantity.ts'
import {
  certificatesGiven,
  classesOpened,
  learnersJoined,
  skillClasses,
  theoryClasses,
} from './class-figures.ts'
import { conferences, conferencesAwaited } from './conference-figures.ts'
import { reportersAdded, reportersNow, reportersRemoved } from './reporter-figures.ts'
import { cellsAsked, cellsRegistered, cellsUnregistered } from './theme-figures.ts'

/** The conferences of the year nobody has counted are named. */
const attendanceTold: Check = {
  id: 'learning.attendance-told',
  label: { vi: 'Hội nghị học tập có số người dự', en: 'Study conferences with their attendance' },
  figures: () => ({ awaited: { figure: conferencesAwaited.id }, held: { figure: conferences.id } }),
  missing: { figure: conferencesAwaited.id },
  judge: ({ awaited = null, held = null }) => ({
    holds: !awaited || isZero(awaited),
    stated: awaited,
    expected: zero,
    says: (print) => ({
      vi: `${print(awaited)}/${print(held)} hội nghị học tập chưa có số người dự`,
      en: `${print(awaited)}/${print(held)} study conferences await their attendance`,
    }),
  }),
}

const reportersBalance = balance(
  'learning.reporters-balance',
  { vi: 'Biến động đội ngũ báo cáo viên', en: 'Movements of reporters' },
  ({ period }) => {
    const before = addDays(period.from, -1)
    return {
      opening: { figure: reportersNow.id, period: { from: before, to: before } },
      closing: { figure: reportersNow.id },
      in: [{ figure: reportersAdded.id }],
      out: [{ figure: reportersRemoved.id }],
    }
  },
)

const certificatesWithinLearners = within(
  'learning.certificates-within-learners',
  { vi: 'Giấy chứng nhận không nhiều hơn học viên', en: 'No more certificates than learners' },
  { figure: certificatesGiven.id },
  { figure: learnersJoined.id },
  (given, learners) => ({
    vi: `${given} giấy chứng nhận, ${learners} học viên`,
    en: `${given} certificates, ${learners} learners`,
  }),
)

export const checks: readonly Check[] = [
  attendanceTold,
  reportersBalance,
  certificatesWithinLearners,
  partsOf(
    'learning.classes-by-kind',
    { vi: 'Lớp bồi dưỡng gồm lý luận và nghiệp vụ', en: 'Classes are of theory or of skills' },
    { figure: classesOpened.id },
    [{ figure: theoryClasses.id }, { figure: skillClasses.id }],
  ),
  coverage(
    'learning.cells-registered-all',
    { vi: 'Chi bộ đăng ký học tập và làm theo Bác', en: 'Cells registered on the theme' },
    { figure: cellsRegistered.id },
    { figure: cellsAsked.id },
    { figure: cellsUnregistered.id },
  ),
]
