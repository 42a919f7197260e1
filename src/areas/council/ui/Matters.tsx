import { useQuery } from '@tanstack/react-query'
import { Count, Counts } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { useYearSoFar } from '#ui/department-queries.ts'
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
const asked = columns.flatMap(({ figure }) => [figure, ...budgetMoveIds.map((move) => `${figure}[${move}]`)])

/** Who gave how many opinions, and what they moved of the budget. */
export const Matters = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const year = useYearSoFar()
  const query = useQuery(figuresOf(asked, year))
  return (
    <>
      <Counts of={counted} />
      <Answered of={query} lines={3}>
        {(answers) => {
          const found = new Map(answers.map((one) => [one.id, one]))
          const row = (title: string, of: string) => (
            <>
              <th scope="row">{title}</th>
              {columns.map(({ figure, label }) => (
                <td key={figure} className={classes.numeric} data-label={say(label)}>
                  <Count answer={found.get(`${figure}${of}`)} of={`${title}: ${say(label)}`} asked={year} />
                </td>
              ))}
            </>
          )
          return (
            <div className={classes.scroll}>
              <table className={`${classes.table} ${classes.stacking}`}>
                <thead>
                  <tr>
                    <th scope="col">{say(words.budget)}</th>
                    {columns.map(({ figure, label }) => (
                      <th key={figure} scope="col" className={classes.numeric}>
                        {say(label)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {budgetMoveIds.map((move) => (
                    <tr key={move}>{row(say(budgetMoves[move]), `[${move}]`)}</tr>
                  ))}
                </tbody>
                <tfoot>
                  <tr>{row(say(words.total), '')}</tr>
                </tfoot>
              </table>
            </div>
          )
        }}
      </Answered>
      {mayEnter('project.amount-changed') ? (
        <p className="no-print">
          <InnerLink to="/enter/project.amount-changed">{say(words.changeProject)}</InnerLink>
        </p>
      ) : null}
    </>
  )
}
