import { useQuery } from '@tanstack/react-query'
import classes from '#ui/Department.module.css'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { rowsOf, useYearSoFar } from '#ui/department-queries.ts'
import { FigureTable, figuresAbout } from '#ui/FigureTable.tsx'
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

/** Each movement under way with its activities and its result of the year. */
export const Movements = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const asked = useYearSoFar()
  const movements = useQuery(rowsOf('movements', { on, organisation }))
  const lines = movements.data ?? []
  const figures = useQuery({
    ...figuresOf(
      figuresAbout(
        columns,
        lines.map((one) => one.subject),
      ),
      asked,
    ),
    enabled: lines.length > 0,
  })
  if (movements.data?.length === 0) return <EmptyState text={say(words.noMovements)} />
  return (
    <FigureTable
      head={words.movement}
      columns={columns}
      rows={lines.map(({ subject, name, data }) => ({
        of: subject,
        name,
        face: (
          <>
            <InnerLink to={`/registers/movements/${subject}`}>{name}</InnerLink>
            <div className={classes.quiet}>{say(associations[data.association as Association])}</div>
            {mayEnter('movement.result-told') ? (
              <div className={`${classes.verbs} no-print`}>
                <InnerLink to={`/enter/movement.result-told?subject=${subject}`}>
                  {say(words.tellResult)}
                </InnerLink>
              </div>
            ) : null}
          </>
        ),
      }))}
      answers={figures.data ?? []}
      asked={asked}
    />
  )
}
