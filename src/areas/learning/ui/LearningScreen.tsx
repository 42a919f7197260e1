import { DepartmentPage, type DepartmentRights, type Part } from '#ui/DepartmentPage.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Books } from './Books.tsx'
import { ClassTable } from './ClassTable.tsx'
import { Corps } from './Corps.tsx'
import { PaperCoverage } from './PaperCoverage.tsx'
import { PublicityCalendar } from './PublicityCalendar.tsx'
import { ThemeOfYear } from './ThemeOfYear.tsx'
import { words } from './words.ts'
import { YearTable } from './YearTable.tsx'

const parts: readonly Part[] = [
  {
    id: 'year',
    label: words.year,
    reads: 'study-conferences',
    action: { kind: 'study-conference.held', label: words.enterConference },
    shows: ({ mayEnter }) => <YearTable mayEnter={mayEnter} />,
  },
  {
    id: 'coverage',
    label: words.coverage,
    reads: 'studies',
    action: { kind: 'directive.received', label: words.enterPaper },
    shows: () => <PaperCoverage />,
  },
  {
    id: 'classes',
    label: words.classes,
    reads: 'classes',
    action: { kind: 'class.opened', label: words.openClass },
    shows: ({ mayEnter }) => <ClassTable mayEnter={mayEnter} />,
  },
  {
    id: 'reporters',
    label: words.corps,
    reads: 'reporters',
    action: { kind: 'reporter.appointed', label: words.appoint },
    shows: () => <Corps />,
  },
  {
    id: 'books',
    label: words.books,
    reads: 'book-projects',
    action: { kind: 'book-project.begun', label: words.beginBook },
    shows: ({ mayEnter }) => <Books mayEnter={mayEnter} />,
  },
  {
    id: 'theme',
    label: words.theme,
    reads: 'study-registrations',
    action: { kind: 'study-theme.registered', label: words.register },
    shows: ({ mayEnter }) => <ThemeOfYear mayEnter={mayEnter} />,
  },
  {
    id: 'publicity',
    label: words.publicity,
    reads: 'flag-ceremonies',
    action: { kind: 'publicity.held', label: words.enterPublicity },
    shows: () => <PublicityCalendar />,
  },
]

/** A year's work of Ban Tuyên giáo. */
export const LearningScreen = (rights: DepartmentRights) => {
  const say = useSay()
  const { on } = useScope()
  return (
    <DepartmentPage
      title={say(words.title, { year: on.slice(0, 4) })}
      area="learning"
      parts={parts}
      rights={rights}
    />
  )
}
