import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { MonthBoard, MonthLine, Pace } from '#kernel/target-answers.ts'
import { withQuery } from '#ui/api.ts'
import button from '#ui/Button.module.css'
import classes from '#ui/Department.module.css'
import { showDay } from '#ui/days.ts'
import { Icon } from '#ui/Icon.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { Shape } from '#ui/Shape.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { BoardFigure } from './BoardFigure.tsx'
import { monthEnd, monthsFrom, printMonth } from './months.ts'
import { monthOf } from './queries.ts'
import own from './Targets.module.css'
import { TargetsTabs } from './TargetsTabs.tsx'
import { paces, words } from './words.ts'

interface Props {
  mayForecast: boolean
  mayConclude: boolean
}

/** Giao ban: every target of the year at the end of a month, what is late, and what was concluded. */
export const MonthScreen = (rights: Props) => {
  const say = useSay()
  const { on, organisation, root } = useScope()
  const [month, setMonth] = useState(on.slice(0, 7))
  const query = useQuery(monthOf({ organisation, on: monthEnd(month) }))
  return (
    <div className={`${classes.tool} ${own.printed}`}>
      <TargetsTabs />
      <div className={classes.head}>
        <h1>{say(words.monthTitle, { month: printMonth(month) })}</h1>
        <p className={classes.quiet}>{say(words.monthHelp, { day: showDay(monthEnd(month)) })}</p>
        <div className={`${classes.tools} no-print`}>
          <Button
            variant="default"
            onClick={() => setMonth(monthsFrom(month, -1))}
            aria-label={say(words.monthBefore)}
          >
            <Icon name="back" size={18} />
          </Button>
          <Button
            variant="default"
            disabled={month >= on.slice(0, 7)}
            onClick={() => setMonth(monthsFrom(month, 1))}
            aria-label={say(words.monthAfter)}
          >
            <Icon name="chevron" size={18} />
          </Button>
          <Button variant="default" leftSection={<Icon name="print" size={18} />} onClick={() => print()}>
            {say(words.print)}
          </Button>
        </div>
      </div>
      <Answered of={query} lines={8}>
        {(board) =>
          board.lines.length ? (
            <>
              <Tally lines={board.lines} />
              <MonthTable board={board} organisation={organisation ?? root.id} {...rights} />
              <p className={classes.quiet}>{say(words.paceMeaning)}</p>
              <Conclusion
                board={board}
                organisation={organisation ?? root.id}
                mayConclude={rights.mayConclude}
              />
            </>
          ) : (
            <EmptyState text={say(words.noTargets)}>
              <InnerLink to="/enter/target.assigned">{say(words.figure)}</InnerLink>
            </EmptyState>
          )
        }
      </Answered>
    </div>
  )
}

const has = (line: MonthLine, pace: Pace) => line.plans.some((plan) => plan.pace === pace)

const Tally = ({ lines }: { lines: readonly MonthLine[] }) => {
  const say = useSay()
  const late = lines.filter((line) => has(line, 'late')).length
  const met = lines.filter((line) => line.plans.every((plan) => plan.pace === 'met')).length
  return <p className={own.tally}>{say(words.lateCount, { late, met, all: lines.length })}</p>
}

const comparisons = { '>=': '≥', '<=': '≤', '=': '=' } as const

const PaceMark = ({ pace }: { pace: Pace }) => {
  const say = useSay()
  const shape = { met: 'circle', 'on-course': 'ring', late: 'square', unknown: null } as const
  const drawn = shape[pace]
  return (
    <span className={own.pace} data-pace={pace}>
      {drawn ? <Shape name={drawn} /> : '–'} {say(paces[pace])}
    </span>
  )
}

interface TableProps {
  board: MonthBoard
  organisation: string
  mayForecast: boolean
}

const MonthTable = ({ board, organisation, mayForecast }: TableProps) => {
  const say = useSay()
  const late = [...board.lines].sort((a, b) => Number(has(b, 'late')) - Number(has(a, 'late')))
  return (
    <div className={classes.scroll}>
      <table className={`${classes.table} ${own.board} ${own.month}`}>
        <thead>
          <tr>
            <th scope="col">{say(words.figure)}</th>
            <th scope="col" className={classes.numeric}>
              {say(words.counted)}
            </th>
            <th scope="col" className={classes.numeric}>
              {say(words.forecast)}
            </th>
            <th scope="col">{say(words.assigner)}</th>
            <th scope="col" className={classes.numeric}>
              {say(words.planned)}
            </th>
            <th scope="col" className={classes.numeric}>
              {say(words.share)}
            </th>
            <th scope="col">{say(words.pace)}</th>
          </tr>
        </thead>
        {late.map((line) => (
          <tbody key={line.figure}>
            {line.plans.map((plan, index) => (
              <tr key={plan.assigner.id}>
                {index === 0 ? (
                  <Reached
                    line={line}
                    organisation={organisation}
                    month={board.month}
                    mayForecast={mayForecast && !board.month.endsWith('-12')}
                  />
                ) : null}
                <td className={own.assigner}>{plan.assigner.name}</td>
                <td className={classes.numeric} data-label={say(words.planned)}>
                  {comparisons[plan.comparison]} {plan.printed}
                </td>
                <td className={classes.numeric} data-label={say(words.share)}>
                  {plan.share ? (
                    <BoardFigure
                      of={plan.share}
                      organisation={organisation}
                      label={`${say(words.share)}: ${say(line.label)}, ${plan.assigner.name}`}
                    />
                  ) : (
                    '–'
                  )}
                </td>
                <td data-label={say(words.pace)}>
                  <PaceMark pace={plan.pace} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

interface ReachedProps {
  line: MonthLine
  organisation: string
  month: string
  mayForecast: boolean
}

/** What is counted and what is expected, once for all the plans of a figure. */
const Reached = ({ line, organisation, month, mayForecast }: ReachedProps) => {
  const say = useSay()
  const label = say(line.label)
  const rows = line.plans.length
  return (
    <>
      <th scope="rowgroup" rowSpan={rows}>
        {label} <span className={own.small}>({say(line.unit)})</span>
      </th>
      <td rowSpan={rows} className={classes.numeric} data-label={say(words.counted)}>
        <BoardFigure
          of={line.counted}
          organisation={organisation}
          label={`${say(words.counted)}: ${label}`}
        />
      </td>
      <td rowSpan={rows} className={classes.numeric} data-label={say(words.forecast)}>
        {line.forecast ? (
          <BoardFigure
            of={{ ...line.forecast, estimate: false }}
            organisation={organisation}
            label={`${say(words.forecast)}: ${label}`}
          />
        ) : mayForecast ? (
          <InnerLink
            className="no-print"
            to={withQuery('/enter/forecast.made', {
              unit: organisation,
              'fill.figure': line.figure,
              'fill.month': month,
            })}
            aria-label={say(words.forecastOf, { figure: label })}
          >
            {say(words.makeForecast)}
          </InnerLink>
        ) : (
          '–'
        )}
      </td>
    </>
  )
}

interface ConclusionProps {
  board: MonthBoard
  organisation: string
  mayConclude: boolean
}

const Conclusion = ({ board, organisation, mayConclude }: ConclusionProps) => {
  const say = useSay()
  const { conclusion, month } = board
  return (
    <section className={own.sheet}>
      <h2>{say(words.conclusion)}</h2>
      {conclusion ? (
        <>
          <p>{conclusion.conclusion}</p>
          {conclusion.late ? (
            <>
              <h3>{say(words.whatIsLate)}</h3>
              <p className={own.asWritten}>{conclusion.late}</p>
            </>
          ) : null}
          <p className={classes.quiet}>{say(words.concludedOn, { day: showDay(conclusion.on) })}</p>
        </>
      ) : (
        <>
          <p className={`${classes.quiet} no-print`}>{say(words.notConcluded)}</p>
          <div className={own.ruled} />
          {mayConclude ? (
            <InnerLink
              className={`${button.face} no-print`}
              to={withQuery('/enter/month.concluded', { unit: organisation, 'fill.month': month })}
            >
              {say(words.conclude)}
            </InnerLink>
          ) : null}
        </>
      )}
    </section>
  )
}
