import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { RegisterLine } from '#kernel/answers.ts'
import { DepartmentPage, type DepartmentRights, type MayEnter, type Part } from '#ui/DepartmentPage.tsx'
import { rowsOf } from '#ui/department-queries.ts'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { IssueTable } from './IssueTable.tsx'
import { isDirection, isOpen, taskState } from './progress.ts'
import { TaskTable } from './TaskTable.tsx'
import { Workloads } from './Workloads.tsx'
import { words } from './words.ts'
import { YearOfTasks } from './YearOfTasks.tsx'

const parts: readonly Part[] = [
  {
    id: 'late',
    label: words.lateTasks,
    reads: 'tasks',
    action: { kind: 'task.assigned', label: words.assign },
    shows: ({ mayEnter }) => (
      <Tasks
        mayEnter={mayEnter}
        none={words.noneLate}
        choose={(one, on) => one.data.assigned === true && taskState(one, on) === 'late'}
      />
    ),
  },
  {
    id: 'soon',
    label: words.soonTasks,
    reads: 'tasks',
    shows: ({ mayEnter }) => (
      <Tasks
        mayEnter={mayEnter}
        none={words.noneSoon}
        choose={(one, on) => one.data.assigned === true && taskState(one, on) === 'soon'}
      />
    ),
  },
  {
    id: 'to-assign',
    label: words.toAssign,
    reads: 'tasks',
    shows: ({ mayEnter }) => (
      <Tasks
        mayEnter={mayEnter}
        none={words.noneToAssign}
        choose={(one) => isOpen(one) && one.data.assigned === false}
      />
    ),
  },
  {
    id: 'people',
    label: words.people,
    reads: 'tasks',
    shows: ({ mayEnter }) => <ByPerson mayEnter={mayEnter} />,
  },
  {
    id: 'issues',
    label: words.issues,
    reads: 'issues',
    action: { kind: 'issue.raised', label: words.raise },
    shows: ({ mayEnter }) => <IssueTable mayEnter={mayEnter} />,
  },
  { id: 'year', label: words.workOfYear, reads: 'tasks', shows: () => <YearOfTasks /> },
]

/** Open tasks of whoever is signed in, where the administrator has said whose account it is. */
const mine: Part = {
  id: 'mine',
  label: words.myTasks,
  reads: 'tasks',
  shows: ({ mayEnter, person }) => (
    <Tasks mayEnter={mayEnter} none={words.noneMine} choose={(one) => one.data.responsible === person} />
  ),
}

/** What is late, what is due, who answers for it, and what presses. */
export const TasksScreen = (rights: DepartmentRights) => {
  const say = useSay()
  return (
    <DepartmentPage
      title={say(words.board)}
      area="resolutions"
      parts={rights.person ? [mine, ...parts] : parts}
      rights={rights}
    />
  )
}

const OpenTasks = ({ children }: { children: (tasks: readonly RegisterLine[], on: string) => ReactNode }) => {
  const { on, organisation } = useScope()
  const query = useQuery(rowsOf('tasks', { on, organisation }, 'state:open'))
  return <Answered of={query}>{(tasks) => children(tasks, on)}</Answered>
}

interface TasksProps {
  mayEnter: MayEnter
  none: { vi: string; en: string }
  choose: (task: RegisterLine, on: string) => boolean
}

const Tasks = ({ mayEnter, none, choose }: TasksProps) => {
  const say = useSay()
  return (
    <OpenTasks>
      {(tasks, on) => {
        const chosen = tasks.filter((one) => !isDirection(one) && choose(one, on))
        return chosen.length ? (
          <TaskTable tasks={chosen} mayEnter={mayEnter} withPaper />
        ) : (
          <EmptyState text={say(none)} />
        )
      }}
    </OpenTasks>
  )
}

const ByPerson = ({ mayEnter }: { mayEnter: MayEnter }) => (
  <OpenTasks>{(tasks) => <Workloads tasks={tasks} mayEnter={mayEnter} />}</OpenTasks>
)
