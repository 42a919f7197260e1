import { useQuery } from '@tanstack/react-query'
import type { FigureAnswer, RegisterLine } from '#kernel/answers.ts'
import { Count } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import { DueDay } from '#ui/DueDay.tsx'
import { rowsOf, useYearSoFar } from '#ui/department-queries.ts'
import { stateOf } from '#ui/due.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { figuresOf } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { type Coverage, coverageOf } from './own-plans.ts'
import { countsOf } from './plan-counts.ts'
import { words } from './words.ts'

const grassroots = 'kind:grassroots-body,kind:grassroots-cell'

/** Who of the grassroots organisations carries a paper out by a plan of its own, and who does not yet. */
export const OwnPlans = ({ of }: { of?: string }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const papers = useQuery(rowsOf('directives', { on, organisation: undefined }))
  const organisations = useQuery(rowsOf('party-organisations', { on, organisation }, grassroots))
  const covered = papers.data && organisations.data ? coverageOf(papers.data, organisations.data) : undefined
  const shown = covered?.filter((one) => of === undefined || one.paper.subject === of)
  const asked = useYearSoFar()
  const figures = useQuery(
    figuresOf(
      (shown ?? []).flatMap(({ paper }) => columns.map(({ ref }) => ref(paper.subject))),
      asked,
    ),
  )
  const found = new Map((figures.data ?? []).map((one) => [one.id, one]))
  const query = {
    data: shown,
    error: papers.error ?? organisations.error,
    refetch: () => Promise.all([papers.refetch(), organisations.refetch()]),
  }
  return (
    <Answered of={query} lines={4}>
      {(lines) =>
        lines.length === 0 ? (
          <EmptyState text={say(words.noOwnPlans)} />
        ) : (
          <div className={classes.scroll}>
            <table className={`${classes.table} ${classes.stacking}`}>
              <thead>
                <tr>
                  <th scope="col">{say(words.paper)}</th>
                  <th scope="col">{say(words.due)}</th>
                  {columns.map(({ label }) => (
                    <th key={label.en} scope="col" className={classes.numeric}>
                      {say(label)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {lines.map((one) => (
                  <Row key={one.paper.subject} of={one} found={found} asked={asked} />
                ))}
              </tbody>
            </table>
          </div>
        )
      }
    </Answered>
  )
}

const columns = [
  { ref: countsOf.planned, label: words.havePlan },
  { ref: countsOf.unplanned, label: words.haveNone },
  { ref: countsOf.planShare, label: words.share },
] as const

interface RowProps {
  of: Coverage
  found: ReadonlyMap<string, FigureAnswer>
  asked: ReturnType<typeof useYearSoFar>
}

const Row = ({ of: { paper, due, having, missing }, found, asked }: RowProps) => {
  const say = useSay()
  const { on } = useScope()
  const state = missing.length ? stateOf(due, on) : 'done'
  return (
    <tr>
      <th scope="row">
        <InnerLink to={`/resolutions/${paper.subject}`}>{paper.name}</InnerLink>
        <p className={classes.quiet}>
          {missing.length
            ? say(words.namedMissing, { names: missing.map((one) => one.name).join('; ') })
            : say(words.everybody)}
        </p>
        {having.length ? (
          <details className={`${classes.fold} no-print`}>
            <summary>{say(words.whoHas)}</summary>
            <ul className={classes.names}>
              {having.map((one) => (
                <Having key={one.plan.subject} name={one.name} plan={one.plan} />
              ))}
            </ul>
          </details>
        ) : null}
      </th>
      <td data-label={say(words.due)} className={classes.whole}>
        {due ? <DueDay due={due} state={state} /> : <span className={classes.quiet}>–</span>}
      </td>
      {columns.map(({ ref, label }) => (
        <td key={label.en} data-label={say(label)} className={classes.numeric}>
          <Count answer={found.get(ref(paper.subject))} of={`${paper.name}: ${say(label)}`} asked={asked} />
        </td>
      ))}
    </tr>
  )
}

const Having = ({ name, plan }: { name: string; plan: RegisterLine }) => (
  <li>
    <InnerLink to={`/resolutions/${plan.subject}`}>{name}</InnerLink>
  </li>
)
