import { DepartmentPage, type DepartmentRights, type Part } from '#ui/DepartmentPage.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Cases } from './Cases.tsx'
import { Discipline } from './Discipline.tsx'
import { Findings } from './Findings.tsx'
import { Inspections } from './Inspections.tsx'
import { Letters } from './Letters.tsx'
import { Programmes } from './Programmes.tsx'
import { StatutoryTable } from './StatutoryTable.tsx'
import { words } from './words.ts'

const parts: readonly Part[] = [
  {
    id: 'programme',
    label: words.programme,
    reads: 'inspection-items',
    action: { kind: 'inspection-programme.decided', label: words.enterProgramme },
    shows: ({ mayEnter }) => <Programmes mayEnter={mayEnter} />,
  },
  {
    id: 'inspections',
    label: words.inspections,
    reads: 'inspections',
    action: { kind: 'inspection.decided', label: words.enterInspection },
    shows: ({ mayEnter }) => <Inspections mayEnter={mayEnter} />,
  },
  {
    id: 'table',
    label: words.table,
    reads: 'inspections',
    action: { kind: 'inspection.counted', label: words.enterNumbers },
    shows: () => <StatutoryTable />,
  },
  {
    id: 'findings',
    label: words.findings,
    reads: 'inspection-findings',
    action: { kind: 'inspection-finding.recorded', label: words.enterFinding },
    shows: ({ mayEnter }) => <Findings mayEnter={mayEnter} />,
  },
  {
    id: 'letters',
    label: words.letters,
    reads: 'denunciations',
    action: { kind: 'denunciation.received', label: words.enterLetter },
    shows: ({ mayEnter }) => <Letters mayEnter={mayEnter} />,
  },
  {
    id: 'cases',
    label: words.cases,
    reads: 'watched-cases',
    action: { kind: 'watched-case.opened', label: words.enterCase },
    shows: ({ mayEnter }) => <Cases mayEnter={mayEnter} />,
  },
  {
    id: 'discipline',
    label: words.discipline,
    reads: 'disciplined-organisations',
    action: { kind: 'discipline.member-decided', label: words.enterDiscipline },
    shows: () => <Discipline />,
  },
]

/** A year's work of the inspection commission, and what it hears from below. */
export const InspectionScreen = (rights: DepartmentRights) => {
  const say = useSay()
  const { on } = useScope()
  return (
    <DepartmentPage
      title={say(words.title, { year: on.slice(0, 4) })}
      area="inspection"
      parts={parts}
      rights={rights}
    />
  )
}
