import { useQuery } from '@tanstack/react-query'
import type { FigureAnswer } from '#kernel/answers.ts'
import type { Label } from '#kernel/label.ts'
import classes from './Department.module.css'
import { useYearSoFar, type YearSoFar } from './department-queries.ts'
import { Figure } from './Figure.tsx'
import { useSay } from './language.tsx'
import { isMoney, type MoneyUnit, showMoney } from './money.ts'
import { figuresOf } from './queries.ts'

/** A number in a table that opens; nothing where there is none. */
export const Count = ({
  answer,
  of,
  asked,
  money,
}: {
  answer: FigureAnswer | undefined
  /** Row and column, read out with the number. */
  of: string
  asked: YearSoFar
  /** Where the table says once in what its money is counted. */
  money?: MoneyUnit
}) =>
  answer?.value ? (
    <Figure
      asked={{ ref: answer.id, ...asked }}
      label={of}
      printed={money && isMoney(answer) ? showMoney(answer.value, money) : answer.printed}
    />
  ) : (
    <span className={classes.quiet}>–</span>
  )

/** Numbers with their names in one line, of the year so far unless they begin on another day. */
export const Counts = ({
  of,
  from,
}: {
  of: readonly { figure: string; label: Label }[]
  from?: YearSoFar['from']
}) => {
  const say = useSay()
  const year = useYearSoFar()
  const asked = from ? { ...year, from } : year
  const query = useQuery(
    figuresOf(
      of.map((one) => one.figure),
      asked,
    ),
  )
  return (
    <dl className={classes.counts}>
      {of.map(({ figure, label }) => {
        const answer = query.data?.find((one) => one.id === figure)
        return answer ? (
          <div key={figure}>
            <dt>{say(label)}</dt>
            <dd>
              <Figure
                asked={{ ref: figure, ...asked }}
                label={say(label)}
                printed={answer.printed}
                missing={answer.value === null}
              />
            </dd>
          </div>
        ) : null
      })}
    </dl>
  )
}
