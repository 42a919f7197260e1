import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AllottedAnswer } from '#kernel/target-answers.ts'
import classes from '#ui/Department.module.css'
import { showDay } from '#ui/days.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { Shape } from '#ui/Shape.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { words as uiWords } from '#ui/words.ts'
import { BoardFigure } from './BoardFigure.tsx'
import { allottedOf } from './queries.ts'
import own from './Targets.module.css'
import { TargetsTabs } from './TargetsTabs.tsx'
import { Verdict } from './Verdict.tsx'
import { words } from './words.ts'

/** What a plan asks of each organisation below, month by month: admissions allotted to the bases. */
export const AllottedScreen = () => {
  const say = useSay()
  const { on } = useScope()
  const [plan, setPlan] = useState<string>()
  const query = useQuery(allottedOf({ on, plan }))
  return (
    <div className={`${classes.tool} ${own.printed}`}>
      <TargetsTabs />
      <div className={classes.head}>
        <h1>{say(words.allottedTitle)}</h1>
        <p className={classes.quiet}>{say(uiWords.asOf, { day: showDay(on) })}</p>
      </div>
      <Answered of={query} lines={8}>
        {(told) =>
          told.chosen ? (
            <>
              <div className={`${classes.tools} no-print`}>
                <NativeSelect
                  aria-label={say(words.plan)}
                  value={told.chosen.plan}
                  onChange={(event) => setPlan(event.currentTarget.value)}
                >
                  {told.plans.map((one) => (
                    <option key={`${one.plan} ${one.figure}`} value={one.plan}>
                      {one.plan}: {say(one.label)}
                    </option>
                  ))}
                </NativeSelect>
              </div>
              <Sum told={told} />
              <AllottedTable told={told} />
            </>
          ) : (
            <EmptyState text={say(words.noAllotment)}>
              <InnerLink to="/enter/target.assigned">{say(words.target)}</InnerLink>
            </EmptyState>
          )
        }
      </Answered>
    </div>
  )
}

const Sum = ({ told: { whole, allotted, lines } }: { told: AllottedAnswer }) => {
  const say = useSay()
  const met = lines.filter((line) => line.met).length
  const isSame = whole === allotted
  return (
    <p className={own.tally}>
      {whole && allotted ? (
        <span data-wrong={isSame ? undefined : ''}>
          {isSame ? null : <Shape name="triangle" />}{' '}
          {say(isSame ? words.addsUp : words.doesNotAddUp, { allotted, whole })}
        </span>
      ) : null}{' '}
      {say(words.metCount, { met, all: lines.length })}
    </p>
  )
}

const AllottedTable = ({ told }: { told: AllottedAnswer }) => {
  const say = useSay()
  const label = told.chosen ? say(told.chosen.label) : ''
  return (
    <div className={classes.scroll}>
      <table className={`${classes.table} ${own.board}`}>
        <thead>
          <tr>
            <th scope="col">{say(words.organisation)}</th>
            {[words.asked, words.inMonth, words.counted, words.left].map((one) => (
              <th key={one.vi} scope="col" className={classes.numeric}>
                {say(one)}
              </th>
            ))}
            <th scope="col">{say(words.verdict)}</th>
          </tr>
        </thead>
        <tbody>
          {told.lines.map((line) => {
            const { id, name } = line.organisation
            const left = Math.max(0, line.target - (line.counted.value ?? 0))
            return (
              <tr key={id}>
                <th scope="row">
                  <InnerLink to={`/organisations/${id}`}>{name}</InnerLink>
                </th>
                <td className={classes.numeric} data-label={say(words.asked)}>
                  {line.printed}
                </td>
                <td className={classes.numeric} data-label={say(words.inMonth)}>
                  <BoardFigure
                    of={line.inMonth}
                    organisation={id}
                    label={`${say(words.inMonth)}: ${label}, ${name}`}
                  />
                </td>
                <td className={classes.numeric} data-label={say(words.counted)}>
                  <BoardFigure
                    of={line.counted}
                    organisation={id}
                    label={`${say(words.counted)}: ${label}, ${name}`}
                  />
                </td>
                <td className={classes.numeric} data-label={say(words.left)}>
                  {left}
                </td>
                <td data-label={say(words.verdict)}>
                  <Verdict met={line.met} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
