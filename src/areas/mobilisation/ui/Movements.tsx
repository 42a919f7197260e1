import { useQuery } from '@tanstack/react-query'
import { Count } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { rowsOf, useYearSoFar } from '#ui/department-queries.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { figuresOf } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { EmptyState } from '#ui/states.tsx'
import { type Association, associations } from '../choices.ts'
import { words } from './words.ts'

const columns = [
  { figure: 'mobilisation.movement-activities', label: words.activities },
  { figure: 'mobilisation.movement-attendance', label: words.turns },
  { figure: 'mobilisation.movement-registered', label: words.registered },
  { figure: 'mobilisation.movement-achieved', label: words.achieved },
  { figure: 'mobilisation.movement-achieved.share', label: words.share },
]
const of = (figure: string, movement: string) => `${figure}[${movement}]`

/** Each movement under way with its activities and its result of the year. */
export const Movements = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const asked = useYearSoFar()
  const movements = useQuery(rowsOf('movements', { on, organisation }))
  const lines = movements.data ?? []
  const figures = useQuery({
    ...figuresOf(
      lines.flatMap((one) => columns.map(({ figure }) => of(figure, one.subject))),
      asked,
    ),
    enabled: lines.length > 0,
  })
  const found = new Map((figures.data ?? []).map((one) => [one.id, one]))
  if (movements.data?.length === 0) return <EmptyState text={say(words.noMovements)} />
  return (
    <div className={classes.scroll}>
      <table className={`${classes.table} ${classes.stacking}`}>
        <thead>
          <tr>
            <th scope="col">{say(words.movement)}</th>
            {columns.map(({ figure, label }) => (
              <th key={figure} scope="col" className={classes.numeric}>
                {say(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((one) => (
            <tr key={one.subject}>
              <th scope="row">
                <InnerLink to={`/registers/movements/${one.subject}`}>{one.name}</InnerLink>
                <div className={classes.quiet}>{say(associations[one.data.association as Association])}</div>
                {mayEnter('movement.result-told') ? (
                  <div className={`${classes.verbs} no-print`}>
                    <InnerLink to={`/enter/movement.result-told?subject=${one.subject}`}>
                      {say(words.tellResult)}
                    </InnerLink>
                  </div>
                ) : null}
              </th>
              {columns.map(({ figure, label }) => (
                <td key={figure} data-label={say(label)} className={classes.numeric}>
                  <Count
                    answer={found.get(of(figure, one.subject))}
                    of={`${one.name}: ${say(label)}`}
                    asked={asked}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
