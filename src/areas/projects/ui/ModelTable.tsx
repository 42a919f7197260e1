import { useQuery } from '@tanstack/react-query'
import type { RegisterLine } from '#kernel/answers.ts'
import { Count } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { rowsOf, useYearSoFar } from '#ui/department-queries.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { figuresOf } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { type Campaign, campaigns } from '../states.ts'
import { ModelReviews } from './ModelReviews.tsx'
import { words } from './words.ts'

const every = Object.keys(campaigns) as Campaign[]
const columns = [
  { figure: 'projects.models', label: () => words.atWork },
  { figure: 'projects.models-reviewed', label: () => words.reviewed },
  { figure: 'projects.models-unreviewed', label: () => words.unreviewed },
  { figure: 'projects.model-households', label: () => words.households },
  { figure: 'projects.model-places-following', label: () => words.following },
]
const of = (figure: string, campaign: Campaign) => `${figure}[${campaign}]`

/** Models by campaign: how many, how many reviewed for the year, which not. */
export const ModelTable = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const year = useYearSoFar()
  const rows = useQuery(rowsOf('models', { on, organisation }))
  const reviews = useQuery(rowsOf('model-reviews', { on, organisation }, `year:${on.slice(0, 4)}`))
  const lines = rows.data ?? []
  const held = every.filter((id) => lines.some((line) => line.data.campaign === id))
  const figures = useQuery(
    figuresOf(
      held.flatMap((id) => columns.map((column) => of(column.figure, id))),
      year,
    ),
  )
  const found = new Map((figures.data ?? []).map((one) => [one.id, one]))
  return (
    <Answered<unknown> of={held.length ? figures : rows} lines={6}>
      {() =>
        lines.length === 0 ? (
          <EmptyState text={say(words.noModels)} />
        ) : (
          <>
            <div className={classes.scroll}>
              <table className={`${classes.table} ${classes.stacking}`}>
                <thead>
                  <tr>
                    <th scope="col">{say(words.campaign)}</th>
                    {columns.map(({ figure, label }) => (
                      <th key={figure} scope="col" className={classes.numeric}>
                        {say(label(), { year: on.slice(0, 4) })}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {held.map((id) => (
                    <tr key={id}>
                      <th scope="row">{say(campaigns[id])}</th>
                      {columns.map(({ figure, label }) => (
                        <td
                          key={figure}
                          data-label={say(label(), { year: on.slice(0, 4) })}
                          className={classes.numeric}
                        >
                          <Count
                            answer={found.get(of(figure, id))}
                            of={`${say(campaigns[id])}: ${say(label(), { year: on.slice(0, 4) })}`}
                            asked={year}
                          />
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <YetToReview lines={lines} mayEnter={mayEnter} />
            {reviews.data?.length ? (
              <ModelReviews campaigns={held} models={lines} reviews={reviews.data} />
            ) : null}
          </>
        )
      }
    </Answered>
  )
}

const YetToReview = ({ lines, mayEnter }: { lines: readonly RegisterLine[]; mayEnter: MayEnter }) => {
  const say = useSay()
  const { on } = useScope()
  const year = on.slice(0, 4)
  const yet = lines.filter((line) => line.data.reviewedFor !== Number(year))
  if (!yet.length) return null
  return (
    <div className={classes.below}>
      <h3 className={classes.warned}>{say(words.yetToReview, { year, count: yet.length })}</h3>
      <ul className={classes.list}>
        {yet.map((line) => (
          <li key={line.subject}>
            <span>
              <InnerLink to={`/registers/models/${line.subject}`}>{line.name}</InnerLink>{' '}
              <span className={classes.quiet}>{line.organisation?.name}</span>
            </span>
            {mayEnter('model.reviewed') ? (
              <InnerLink
                className={`${classes.verb} no-print`}
                to={`/enter/model.reviewed?subject=${line.subject}`}
              >
                {say(words.review)}
              </InnerLink>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
