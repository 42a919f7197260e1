import { type Check, partsOf } from '#kernel/check.ts'
import { isZero, zero } from '#kernel/quantity.ts'
import { allTasks, tasksDone, tasksDropped, tasksOpen, tasksUnassigned } from './task-figures.ts'
import { yearCarried, yearDone, yearDropped, yearOpen, yearWork } from './year-figures.ts'

/** No task without one person and one day: those taken over from texts are named until they have both. */
const everyTaskAssigned: Check = {
  id: 'resolutions.tasks-assigned-to-one',
  label: { vi: 'Nhiệm vụ rõ người, rõ hạn', en: 'Tasks have one person and one day' },
  figures: () => ({ left: { figure: tasksUnassigned.id } }),
  missing: { figure: tasksUnassigned.id },
  judge: ({ left }) => ({
    holds: !left || isZero(left),
    stated: left ?? null,
    expected: zero,
    says: (print) => ({
      vi: `${print(left ?? null)} nhiệm vụ chưa rõ người chịu trách nhiệm hoặc chưa có hạn`,
      en: `${print(left ?? null)} tasks lack a person or a day`,
    }),
  }),
}

export const checks: readonly Check[] = [
  partsOf(
    'resolutions.tasks-settled',
    { vi: 'Nhiệm vụ gồm hoàn thành, đang thực hiện và thôi thực hiện', en: 'Tasks by their state' },
    { figure: allTasks.id },
    [{ figure: tasksDone.id }, { figure: tasksOpen.id }, { figure: tasksDropped.id }],
  ),
  partsOf(
    'resolutions.year-settled',
    { vi: 'Nhiệm vụ của năm theo kết quả', en: 'Work of the year by what became of it' },
    { figure: yearWork.id },
    [
      { figure: yearDone.id },
      { figure: yearOpen.id },
      { figure: yearDropped.id },
      { figure: yearCarried.id },
    ],
  ),
  everyTaskAssigned,
]
