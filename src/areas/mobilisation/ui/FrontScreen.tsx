import { Counts } from '#ui/Count.tsx'
import { DepartmentPage, type DepartmentRights, type Part } from '#ui/DepartmentPage.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Congresses } from './Congresses.tsx'
import { Gathering } from './Gathering.tsx'
import { Movements } from './Movements.tsx'
import { words } from './words.ts'

const care = [
  { figure: 'mobilisation.relief-households', label: words.reliefHouseholds },
  { figure: 'mobilisation.relief-turns', label: words.reliefTurns },
  { figure: 'mobilisation.relief-value', label: words.reliefValue },
  { figure: 'mobilisation.member-care-turns', label: words.careTurns },
  { figure: 'mobilisation.contests', label: words.contests },
  { figure: 'mobilisation.contest-prizes', label: words.prizes },
]

const parts: readonly Part[] = [
  {
    id: 'movements',
    label: words.movements,
    reads: 'movements',
    action: { kind: 'movement.activity-held', label: words.enterActivityOf },
    shows: ({ mayEnter }) => <Movements mayEnter={mayEnter} />,
  },
  {
    id: 'gathering',
    label: words.gathering,
    reads: 'association-rolls',
    action: { kind: 'association.counted', label: words.enterMembers },
    shows: () => <Gathering />,
  },
  {
    id: 'care',
    label: words.care,
    reads: 'movements',
    action: { kind: 'relief.given', label: words.enterRelief },
    shows: () => <Counts of={care} />,
  },
  {
    id: 'congresses',
    label: words.congresses,
    reads: 'association-congresses',
    action: { kind: 'association-congress.scheduled', label: words.schedule },
    shows: ({ mayEnter }) => <Congresses mayEnter={mayEnter} />,
  },
]

/** What the Front and its member organisations do in a year. */
export const FrontScreen = (rights: DepartmentRights) => {
  const say = useSay()
  const { on } = useScope()
  return (
    <DepartmentPage
      title={say(words.frontTitle, { year: on.slice(0, 4) })}
      area="mobilisation"
      parts={parts}
      rights={rights}
    />
  )
}
