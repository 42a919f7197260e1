import { DepartmentPage, type DepartmentRights, type Part } from '#ui/DepartmentPage.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { ModelTable } from './ModelTable.tsx'
import { ProjectList } from './ProjectList.tsx'
import { SumsOfYear } from './SumsOfYear.tsx'
import { words } from './words.ts'

const parts: readonly Part[] = [
  {
    id: 'opened',
    label: words.opened,
    reads: 'projects',
    action: { kind: 'project.opened', label: words.openProject },
    shows: ({ mayEnter }) => (
      <>
        <SumsOfYear />
        <ProjectList mayEnter={mayEnter} />
      </>
    ),
  },
  {
    id: 'models',
    label: words.models,
    reads: 'models',
    action: { kind: 'model.begun', label: words.beginModel },
    shows: ({ mayEnter }) => <ModelTable mayEnter={mayEnter} />,
  },
]

/** What is built with public money, and what others are to follow. */
export const ProjectsScreen = (rights: DepartmentRights) => {
  const say = useSay()
  const { on } = useScope()
  return (
    <DepartmentPage
      title={say(words.title, { year: on.slice(0, 4) })}
      area="projects"
      parts={parts}
      rights={rights}
    />
  )
}
