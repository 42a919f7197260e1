import { useQuery } from '@tanstack/react-query'
import { Counts } from '#ui/Count.tsx'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { useYearSoFar } from '#ui/department-queries.ts'
import { FigureTable, figuresAbout } from '#ui/FigureTable.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { figuresOf } from '#ui/queries.ts'
import { Answered } from '#ui/states.tsx'
import { budgetMoveIds, budgetMoves } from '../intakes.ts'
import { words } from './words.ts'

const considered = 'council.arising-matters-considered'
const counted = [
  { figure: 'council.arising-matters', label: words.submitted },
  { figure: considered, label: words.considered },
  { figure: `${considered}[standing]`, label: words.byStanding },
  { figure: `${considered}[council]`, label: words.byCouncil },
]
const columns = [
  { figure: 'council.budget-matters', label: words.agreedMatters },
  { figure: 'council.budget-amounts', label: words.amounts },
]
const asked = figuresAbout(columns, [undefined, ...budgetMoveIds])

/** Who gave how many opinions, and what they moved of the budget. */
export const Matters = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const year = useYearSoFar()
  const query = useQuery(figuresOf(asked, year))
  return (
    <>
      <Counts of={counted} />
      <Answered of={query} lines={3}>
        {(answers) => (
          <FigureTable
            head={words.budget}
            columns={columns}
            rows={budgetMoveIds.map((move) => ({ of: move, name: say(budgetMoves[move]) }))}
            total={{ name: say(words.total) }}
            answers={answers}
            asked={year}
          />
        )}
      </Answered>
      {mayEnter('project.amount-changed') ? (
        <p className="no-print">
          <InnerLink to="/enter/project.amount-changed">{say(words.changeProject)}</InnerLink>
        </p>
      ) : null}
    </>
  )
}
