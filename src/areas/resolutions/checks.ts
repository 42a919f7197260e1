import { type Check, partsOf } from '#kernel/check.ts'
import { allTasks, tasksDone, tasksOpen } from './task-figures.ts'

/** What is neither done nor under way was dropped; a plan with dropped tasks is told by this. */
export const checks: readonly Check[] = [
  partsOf(
    'resolutions.tasks-settled',
    { vi: 'Nhiệm vụ gồm hoàn thành và đang thực hiện', en: 'Tasks are done or under way' },
    { figure: allTasks.id },
    [{ figure: tasksDone.id }, { figure: tasksOpen.id }],
  ),
]
