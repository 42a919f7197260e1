import { DepartmentPage, type DepartmentRights, type MayEnter, type Part } from '#ui/DepartmentPage.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { DailyFile } from './DailyFile.tsx'
import { FileSearch } from './FileSearch.tsx'
import { RecentPapers } from './RecentPapers.tsx'
import { WorkTable } from './WorkTable.tsx'
import { words } from './words.ts'

const Waiting = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  return (
    <WorkTable
      list="office.papers-waiting"
      register="documents"
      head={words.number}
      isNumbered
      columns={[
        { field: 'about', label: words.about, wraps: true },
        { field: 'handler', label: words.handler },
      ]}
      empty={words.noneWaiting}
      action={({ subject }) =>
        mayEnter('document.handled') ? (
          <InnerLink to={`/enter/document.handled?fill.document=${subject}`}>{say(words.handled)}</InnerLink>
        ) : null
      }
    />
  )
}

const parts: readonly Part[] = [
  {
    id: 'import',
    label: words.import,
    reads: 'documents',
    shows: ({ mayEnter }) => <DailyFile mayEnter={mayEnter} />,
  },
  {
    id: 'waiting',
    label: words.waiting,
    reads: 'documents',
    shows: ({ mayEnter }) => <Waiting mayEnter={mayEnter} />,
  },
  { id: 'recent', label: words.recent, reads: 'documents', shows: () => <RecentPapers /> },
  {
    id: 'elsewhere',
    label: words.elsewhere,
    reads: 'documents',
    shows: () => (
      <WorkTable
        list="office.papers-elsewhere"
        register="documents"
        head={words.number}
        isNumbered
        columns={[
          { field: 'about', label: words.about, wraps: true },
          { field: 'issuedOn', label: words.day },
        ]}
        empty={words.noneElsewhere}
      />
    ),
  },
  {
    id: 'gaps',
    label: words.gaps,
    reads: 'documents',
    shows: () => (
      <WorkTable
        list="office.number-gaps"
        register="documents"
        head={words.before}
        columns={[{ field: 'missing', label: words.missing }]}
        empty={words.noGaps}
      />
    ),
  },
  { id: 'search', label: words.search, reads: 'documents', shows: () => <FileSearch /> },
]

/** The clerk's day: the export of the network, what waits, what is not on it, and which numbers are missing. */
export const PapersScreen = (rights: DepartmentRights) => {
  const say = useSay()
  const { on } = useScope()
  return (
    <DepartmentPage
      title={say(words.papers, { year: on.slice(0, 4) })}
      area="office"
      parts={parts.filter((one) => one.id !== 'import' || rights.mayEnter('paper-day.received'))}
      rights={rights}
    />
  )
}
