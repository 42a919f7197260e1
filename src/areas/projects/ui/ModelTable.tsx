import { useQuery } from '@tanstack/react-query'
import type { RegisterLine } from '#kernel/answers.ts'
import classes from '#ui/Department.module.css'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { rowsOf, useYearSoFar } from '#ui/department-queries.ts'
import { FigureTable, figuresAbout } from '#ui/FigureTable.tsx'
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
  { figure: 'projects.models', label: words.atWork },
  { figure: 'projects.models-reviewed', label: words.reviewed },
  { figure: 'projects.models-unreviewed', label: words.unreviewed },
  { figure: 'projects.model-households', label: words.households },
  { figure: 'projects.model-places-following', label: words.following },
]

/** Models by campaign: how many, how many reviewed for the year, which not. */
export const ModelTable = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const year = useYearSoFar()
  const rows = useQuery(rowsOf('models', { on, organisation }))
  const reviews = useQuery(rowsOf('model-reviews', { on, organisation }, `year:${on.slice(0, 4)}`))
  const lines = rows.data ?? []
  const held = every.filter((id) => lines.some((line) => line.data.campaign === id))
  const figures = useQuery(figuresOf(figuresAbout(columns, held), year))
  return (
    <Answered<unknown> of={held.length ? figures : rows} lines={6}>
      {() =>
        lines.length === 0 ? (
          <EmptyState text={say(words.noModels)} />
        ) : (
          <>
            <FigureTable
              head={words.campaign}
              columns={columns}
              filled={{ year: on.slice(0, 4) }}
              rows={held.map((id) => ({ of: id, name: say(campaigns[id]) }))}
              answers={figures.data ?? []}
              asked={year}
            />
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
