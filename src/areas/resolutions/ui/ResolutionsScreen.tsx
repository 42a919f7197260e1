import { DepartmentPage, type DepartmentRights, type Part } from '#ui/DepartmentPage.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { OwnPlans } from './OwnPlans.tsx'
import { PaperList } from './PaperList.tsx'
import { words } from './words.ts'
import { YearOfTasks } from './YearOfTasks.tsx'

const parts: readonly Part[] = [
  {
    id: 'in-force',
    label: words.inForce,
    reads: 'directives',
    action: { kind: 'directive.issued', label: words.enterPaper },
    shows: () => <PaperList />,
  },
  {
    id: 'own-plans',
    label: words.ownPlans,
    reads: 'directives',
    action: { kind: 'directive.received', label: words.receivePaper },
    shows: () => <OwnPlans />,
  },
  {
    id: 'year',
    label: words.workOfYear,
    reads: 'tasks',
    action: { kind: 'task.assigned', label: words.assign },
    shows: () => <YearOfTasks />,
  },
]

/** The papers a committee leads by, what is set under them, and who below has a plan of its own. */
export const ResolutionsScreen = (rights: DepartmentRights) => {
  const say = useSay()
  const { on } = useScope()
  return (
    <DepartmentPage
      title={say(words.title, { year: on.slice(0, 4) })}
      area="resolutions"
      parts={parts}
      rights={rights}
    />
  )
}
