import { DepartmentPage, type DepartmentRights, type Part } from '#ui/DepartmentPage.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Conventions } from './Conventions.tsx'
import { Coverage } from './Coverage.tsx'
import { Democracy } from './Democracy.tsx'
import { Households } from './Households.tsx'
import { Pairs } from './Pairs.tsx'
import { Rounds } from './Rounds.tsx'
import { words } from './words.ts'

const parts: readonly Part[] = [
  { id: 'coverage', label: words.coverage, reads: 'twinnings', shows: () => <Coverage /> },
  {
    id: 'pairs',
    label: words.pairs,
    reads: 'twinnings',
    action: { kind: 'twinning.begun', label: words.beginTie },
    shows: ({ mayEnter }) => <Pairs mayEnter={mayEnter} />,
  },
  {
    id: 'rounds',
    label: words.rounds,
    reads: 'campaign-rounds',
    action: { kind: 'campaign-round.held', label: words.enterRound },
    shows: () => <Rounds />,
  },
  {
    id: 'democracy',
    label: words.democracy,
    reads: 'democracy-teams',
    action: { kind: 'democracy-team.formed', label: words.formTeam },
    shows: ({ mayEnter }) => <Democracy mayEnter={mayEnter} />,
  },
  {
    id: 'households',
    label: words.households,
    reads: 'household-help',
    action: { kind: 'helper.assigned', label: words.assign },
    shows: (rights) => <Households {...rights} />,
  },
  {
    id: 'conventions',
    label: words.schemes,
    reads: 'village-conventions',
    action: { kind: 'convention.approved', label: words.approve },
    shows: () => <Conventions />,
  },
]

/** A year's work of Ban Dân vận. */
export const MobilisationScreen = (rights: DepartmentRights) => {
  const say = useSay()
  const { on } = useScope()
  return (
    <DepartmentPage
      title={say(words.title, { year: on.slice(0, 4) })}
      area="mobilisation"
      parts={parts}
      rights={rights}
    />
  )
}
