import { useQuery } from '@tanstack/react-query'
import type { FigureAnswer, RegisterLine } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import { Count } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { DueDay } from '#ui/DueDay.tsx'
import { rowsOf, useYearSoFar } from '#ui/department-queries.ts'
import { stateOf } from '#ui/due.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { MoneyCaption, useInUnit } from '#ui/MoneyCaption.tsx'
import { type MoneyUnit, moneyUnitIn } from '#ui/money.ts'
import { figuresOf } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { type ProjectState, projectStates } from '../states.ts'
import { inOrder, isUnderWay } from './listed.ts'
import own from './Projects.module.css'
import { words } from './words.ts'

const amountOf = (id: string) => `projects.amount[${id}]`
const disbursedFor = (id: string) => `projects.disbursed[${id}]`

/** Every project on the day: what was decided, what was spent, how it stands. */
export const ProjectList = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const rows = useQuery(rowsOf('projects', { on, organisation }))
  const lines = inOrder(rows.data ?? [])
  const first = Math.min(...lines.map((one) => Number(one.data.openedIn)), Number(on.slice(0, 4)))
  const asked = { ...useYearSoFar(), from: `${first}-01-01` as Day }
  const figures = useQuery(
    figuresOf(
      lines.flatMap(({ subject }) => [amountOf(subject), disbursedFor(subject)]),
      asked,
    ),
  )
  const found = new Map((figures.data ?? []).map((one) => [one.id, one]))
  const money = moneyUnitIn(figures.data ?? [])
  return (
    <Answered<unknown> of={lines.length ? figures : rows} lines={8}>
      {() =>
        lines.length === 0 ? (
          <EmptyState text={say(words.noProjects)} />
        ) : (
          <div className={classes.below}>
            <h3>{say(words.list)}</h3>
            <div className={classes.scroll}>
              <table className={`${classes.table} ${classes.stacking}`}>
                <MoneyCaption unit={money} />
                <thead>
                  <tr>
                    <th scope="col">{say(words.projects)}</th>
                    <th scope="col" className={classes.numeric}>
                      {say(words.amount)}
                    </th>
                    <th scope="col" className={classes.numeric}>
                      {say(words.disbursed)}
                    </th>
                    <th scope="col">{say(words.state)}</th>
                  </tr>
                </thead>
                <tbody>
                  {lines.map((line) => (
                    <Row
                      key={line.subject}
                      line={line}
                      found={found}
                      asked={asked}
                      money={money}
                      mayEnter={mayEnter}
                    />
                  ))}
                </tbody>
              </table>
            </div>
          </div>
        )
      }
    </Answered>
  )
}

interface RowProps {
  line: RegisterLine
  found: ReadonlyMap<string, FigureAnswer>
  asked: ReturnType<typeof useYearSoFar>
  money: MoneyUnit
  mayEnter: MayEnter
}

const Row = ({ line, found, asked, money, mayEnter }: RowProps) => {
  const say = useSay()
  const inUnit = useInUnit()
  const { on } = useScope()
  const { data, subject, name } = line
  const place = typeof data['place.name'] === 'string' ? data['place.name'] : ''
  const year = Number(data.openedIn)
  const about = [
    place,
    data.isKey ? say(words.key) : '',
    year < Number(on.slice(0, 4)) ? say(words.earlier, { year }) : '',
  ].filter(Boolean)
  const due = typeof data.due === 'string' && isUnderWay(line) ? data.due : ''
  return (
    <tr>
      <th scope="row">
        <InnerLink to={`/projects/${subject}`}>{name}</InnerLink>
        {about.length ? <div className={classes.quiet}>{about.join(' · ')}</div> : null}
      </th>
      {(
        [
          [amountOf, words.amount],
          [disbursedFor, words.disbursed],
        ] as const
      ).map(([figureOf, label]) => (
        <td key={label.en} data-label={inUnit(say(label), money)} className={classes.numeric}>
          <Count
            answer={found.get(figureOf(subject))}
            of={`${name}: ${inUnit(say(label), money)}`}
            asked={asked}
            money={money}
          />
        </td>
      ))}
      <td className={own.state}>
        {say(projectStates[data.state as ProjectState])}
        {due ? (
          <div>
            <span className={classes.quiet}>{say(words.due)}</span>{' '}
            <DueDay due={due} state={stateOf(due, on)} />
          </div>
        ) : null}
        {isUnderWay(line) && mayEnter('project.progressed') ? (
          <InnerLink
            className={`${classes.verb} no-print`}
            to={`/enter/project.progressed?subject=${subject}`}
          >
            {say(words.enterDisbursed)}
          </InnerLink>
        ) : null}
      </td>
    </tr>
  )
}
