import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { TermAnswer } from '#kernel/target-answers.ts'
import classes from '#ui/Department.module.css'
import { showDay } from '#ui/days.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { words as uiWords } from '#ui/words.ts'
import { BoardFigure } from './BoardFigure.tsx'
import { termOf } from './queries.ts'
import own from './Targets.module.css'
import { TargetsTabs } from './TargetsTabs.tsx'
import { Verdict } from './Verdict.tsx'
import { words } from './words.ts'

/** The targets a congress set for its term, with the value of every year beside them. */
export const TermScreen = () => {
  const say = useSay()
  const { on, organisation, root } = useScope()
  const [plan, setPlan] = useState<string>()
  const query = useQuery(termOf({ on, organisation, plan }))
  return (
    <div className={`${classes.tool} ${own.printed}`}>
      <TargetsTabs />
      <div className={classes.head}>
        <h1>{say(words.termTitle)}</h1>
        <p className={classes.quiet}>{say(uiWords.asOf, { day: showDay(on) })}</p>
      </div>
      <Answered of={query} lines={8}>
        {(told) =>
          told.plan === null ? (
            <EmptyState text={say(words.noTerm)}>
              <InnerLink to="/enter/target.assigned">{say(words.target)}</InnerLink>
            </EmptyState>
          ) : (
            <>
              {told.plans.length > 1 ? (
                <div className={`${classes.tools} no-print`}>
                  <NativeSelect
                    aria-label={say(words.plan)}
                    value={told.plan}
                    onChange={(event) => setPlan(event.currentTarget.value)}
                  >
                    {told.plans.map((one) => (
                      <option key={one}>{one}</option>
                    ))}
                  </NativeSelect>
                </div>
              ) : null}
              <TermTable told={told} organisation={organisation ?? root.id} />
            </>
          )
        }
      </Answered>
    </div>
  )
}

const comparisons = { '>=': '≥', '<=': '≤', '=': '=' } as const

const TermTable = ({ told, organisation }: { told: TermAnswer; organisation: string }) => {
  const say = useSay()
  return (
    <div className={classes.scroll}>
      <table className={`${classes.table} ${own.board}`}>
        <thead>
          <tr>
            <th scope="col">
              {say(words.target)} {told.plan}
            </th>
            {told.years.map((year) => (
              <th key={year} scope="col" className={classes.numeric}>
                {year}
              </th>
            ))}
            <th scope="col" className={classes.numeric}>
              {say(words.overall)}
            </th>
            <th scope="col" className={classes.numeric}>
              {say(words.target)}
            </th>
            <th scope="col">{say(words.verdict)}</th>
          </tr>
        </thead>
        <tbody>
          {told.lines.map((line) => (
            <tr key={line.record}>
              <th scope="row">
                {say(line.label)} <span className={own.small}>({say(line.unit)})</span>
              </th>
              {told.years.map((year, index) => {
                const value = line.values[index]
                return (
                  <td
                    key={year}
                    className={classes.numeric}
                    data-label={year}
                    data-empty={value ? undefined : ''}
                  >
                    {value ? (
                      <BoardFigure
                        of={value}
                        organisation={organisation}
                        label={`${say(line.label)}, ${year}`}
                      />
                    ) : null}
                  </td>
                )
              })}
              <td
                className={classes.numeric}
                data-label={say(words.overall)}
                data-empty={line.sofar ? undefined : ''}
              >
                {line.sofar ? (
                  <BoardFigure
                    of={line.sofar}
                    organisation={organisation}
                    label={`${say(words.overall)}: ${say(line.label)}`}
                  />
                ) : null}
              </td>
              <td className={classes.numeric} data-label={say(words.target)}>
                <InnerLink to={`/records/${line.record}`}>
                  {comparisons[line.comparison]} {line.target}
                </InnerLink>
                <div className={own.small}>{say(words.by, { year: line.period.to.slice(0, 4) })}</div>
              </td>
              <td data-label={say(words.verdict)}>
                <Verdict met={line.met} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
