import { DepartmentPage, type DepartmentRights, type Part } from '#ui/DepartmentPage.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Contacts } from './Contacts.tsx'
import { FieldTable, IntakeTable } from './IntakeTable.tsx'
import { Matters } from './Matters.tsx'
import { Owed } from './Owed.tsx'
import { Sessions } from './Sessions.tsx'
import { words } from './words.ts'

const cases = 'council-cases'

const parts: readonly Part[] = [
  { id: 'owed', label: words.owed, reads: cases, shows: ({ mayEnter }) => <Owed mayEnter={mayEnter} /> },
  {
    id: 'intakes',
    label: words.intakes,
    reads: cases,
    shows: ({ mayEnter }) => <IntakeTable mayEnter={mayEnter} />,
  },
  {
    id: 'contacts',
    label: words.contacts,
    reads: 'voter-contacts',
    action: { kind: 'voter-contact.held', label: words.enterContact },
    shows: ({ mayEnter }) => <Contacts mayEnter={mayEnter} />,
  },
  { id: 'fields', label: words.byField, reads: cases, shows: () => <FieldTable /> },
  {
    id: 'sessions',
    label: words.sessions,
    reads: 'council-sessions',
    action: { kind: 'council-session.held', label: words.enterSession },
    shows: ({ mayEnter }) => <Sessions mayEnter={mayEnter} />,
  },
  {
    id: 'matters',
    label: words.matters,
    reads: cases,
    action: { kind: 'arising-matter.submitted', label: words.submitMatter },
    shows: ({ mayEnter }) => <Matters mayEnter={mayEnter} />,
  },
]

/** The people's council and what people ask of it, on one page; what waits stands first. */
export const CouncilScreen = (rights: DepartmentRights) => {
  const say = useSay()
  const { on } = useScope()
  return (
    <DepartmentPage
      title={say(words.title, { year: on.slice(0, 4) })}
      area="council"
      parts={parts}
      rights={rights}
    />
  )
}
