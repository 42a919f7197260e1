import { useQuery } from '@tanstack/react-query'
import type { FigureAnswer } from '#kernel/answers.ts'
import { Count } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import { rowsOf, useYearSoFar } from '#ui/department-queries.ts'
import { useSay } from '#ui/language.tsx'
import { useInUnit } from '#ui/MoneyCaption.tsx'
import { type MoneyUnit, moneyUnitIn } from '#ui/money.ts'
import { figuresOf } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { resolutionsServed } from './listed.ts'
import own from './Projects.module.css'
import { words } from './words.ts'

interface Line {
  name: string
  /** A part of the first line. */
  isPart?: true
  count: string
  amount: string
  share?: string
}

/** What was opened in the year: all of it, of it the key ones resolution by resolution, and the rest. */
export const SumsOfYear = () => {
  const say = useSay()
  const inUnit = useInUnit()
  const { on, organisation } = useScope()
  const year = useYearSoFar()
  const rows = useQuery(rowsOf('projects', { on, organisation }, `openedIn:${on.slice(0, 4)}`))
  const lines: Line[] = [
    { name: say(words.all), count: 'projects.opened', amount: 'projects.opened-amount' },
    ...resolutionsServed(rows.data ?? []).map(
      ({ id, name }): Line => ({
        name: say(words.keyOf, { resolution: name }),
        isPart: true,
        count: `projects.key[${id}]`,
        amount: `projects.key-amount[${id}]`,
        share: `projects.key-share[${id}]`,
      }),
    ),
    { name: say(words.others), isPart: true, count: 'projects.other', amount: 'projects.other-amount' },
  ]
  const asked = lines.flatMap((line) => [line.count, line.amount, ...(line.share ? [line.share] : [])])
  const query = useQuery({ ...figuresOf(asked, year), enabled: Boolean(rows.data?.length) })
  if (!query.data) return null
  const found = new Map(query.data.map((one) => [one.id, one]))
  const money = moneyUnitIn(query.data)
  const amount = inUnit(say(words.amount), money)
  return (
    <div className={classes.scroll}>
      <table className={`${classes.table} ${classes.stacking}`}>
        <thead>
          <tr>
            <th scope="col">{say(words.group)}</th>
            <th scope="col" className={classes.numeric}>
              {say(words.projects)}
            </th>
            <th scope="col" className={classes.numeric}>
              {amount}
            </th>
            <th scope="col" className={classes.numeric}>
              {say(words.share)}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.count} className={line.isPart ? own.part : own.sum}>
              <th scope="row">{line.name}</th>
              <Cell of={line} label={say(words.projects)} answer={found.get(line.count)} asked={year} />
              <Cell of={line} label={amount} answer={found.get(line.amount)} asked={year} money={money} />
              {line.share ? (
                <Cell of={line} label={say(words.share)} answer={found.get(line.share)} asked={year} />
              ) : (
                <td className={own.unshared} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Cell = ({
  of,
  label,
  answer,
  asked,
  money,
}: {
  of: Line
  label: string
  answer: FigureAnswer | undefined
  asked: ReturnType<typeof useYearSoFar>
  money?: MoneyUnit
}) => (
  <td data-label={label} className={classes.numeric}>
    <Count answer={answer} of={`${of.name}: ${label}`} asked={asked} {...(money ? { money } : {})} />
  </td>
)
