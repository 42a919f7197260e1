import { useQuery } from '@tanstack/react-query'
import type { RegisterLine } from '#kernel/answers.ts'
import classes from '#ui/Department.module.css'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { rowsOf } from '#ui/department-queries.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import own from './Office.module.css'
import { words } from './words.ts'

interface Step {
  title: string
  by: string | null
  days: number | null
}
const steps = (value: unknown) => (Array.isArray(value) ? (value as Step[]) : [])
const papers = (value: unknown) => (Array.isArray(value) ? value.map(String) : [])

/** Steps, papers and time limit of every procedure in force; its form is one step away. */
export const Procedures = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const { on } = useScope()
  const query = useQuery(rowsOf('procedures', { on, organisation: undefined }))
  return (
    <Answered of={query} lines={4}>
      {(rows) =>
        rows.length === 0 ? (
          <EmptyState text={say(words.noProcedures)} />
        ) : (
          <div className={own.two}>
            {rows.map((row) => (
              <div key={row.subject}>
                <h3>
                  <InnerLink to={`/registers/procedures/${row.subject}`}>{row.name}</InnerLink>{' '}
                  <span className={classes.quiet}>
                    {say(words.workingDays, { days: Number(row.data.days) })}
                  </span>
                </h3>
                <Steps row={row} />
                {typeof row.data.kind === 'string' && mayEnter(row.data.kind) ? (
                  <InnerLink to={`/enter/${row.data.kind}`}>{say(words.open)}</InnerLink>
                ) : null}
              </div>
            ))}
          </div>
        )
      }
    </Answered>
  )
}

export const Steps = ({ row: { data } }: { row: RegisterLine }) => {
  const say = useSay()
  const needed = papers(data.papers)
  return (
    <>
      <ol>
        {steps(data.steps).map((step) => (
          <li key={step.title}>
            {step.title}{' '}
            <span className={classes.quiet}>
              {[step.by, step.days ? say(words.workingDays, { days: step.days }) : null]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
      {needed.length ? (
        <p className={classes.quiet}>{say(words.neededPapers, { papers: needed.join('; ') })}</p>
      ) : null}
    </>
  )
}
