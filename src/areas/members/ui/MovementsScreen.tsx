import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FigureAnswer, FigureGridRow } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import classes from '#ui/Department.module.css'
import { showNumber } from '#ui/days.ts'
import { Figure } from '#ui/Figure.tsx'
import { useSay } from '#ui/language.tsx'
import { Shape } from '#ui/Shape.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { balanceOf, columns } from './balance.ts'
import own from './Members.module.css'
import { MembersTabs } from './MembersTabs.tsx'
import { figureGridOf } from './queries.ts'
import { words } from './words.ts'

const asked = columns.map((one) => one.figure)
const closing = ['members', 'members.in-register']

const periodIn = (year: string, month: string): { from: Day; to: Day } => {
  if (!month) return { from: `${year}-01-01` as Day, to: `${year}-12-31` as Day }
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return { from: `${year}-${month}-01` as Day, to: `${year}-${month}-${last}` as Day }
}

/** Biến động đảng viên: the balance by month or by organisation, with whatever does not balance named. */
export const MovementsScreen = () => {
  const say = useSay()
  const { on, organisation } = useScope()
  const [by, setBy] = useState<'month' | 'organisation'>('month')
  const [month, setMonth] = useState('')
  const year = on.slice(0, 4)
  const whole = periodIn(year, by === 'organisation' ? month : '')
  const period = { from: whole.from, to: on < whole.to && on >= whole.from ? on : whole.to }
  const query = useQuery(figureGridOf([...asked, ...closing], ['members'], { organisation, ...period, by }))
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))
  return (
    <div className={classes.tool}>
      <MembersTabs />
      <div className={classes.head}>
        <h1>{say(words.movements)}</h1>
        <p className={classes.quiet}>{say(words.wholeYear, { year })}</p>
      </div>
      <div className={`${classes.tools} no-print`}>
        <NativeSelect
          aria-label={say(words.arrangedBy)}
          value={by}
          onChange={(event) => setBy(event.currentTarget.value as typeof by)}
          data={[
            { value: 'month', label: say(words.byMonth) },
            { value: 'organisation', label: say(words.byOrganisation) },
          ]}
        />
        {by === 'organisation' ? (
          <NativeSelect
            aria-label={say(words.month)}
            value={month}
            onChange={(event) => setMonth(event.currentTarget.value)}
            data={[
              { value: '', label: say(words.wholeYear, { year }) },
              ...months.map((one) => ({ value: one, label: say(words.monthOf, { month: Number(one) }) })),
            ]}
          />
        ) : null}
      </div>
      <Answered of={query} lines={10}>
        {(rows) =>
          rows.length ? <Balance rows={rows} by={by} /> : <EmptyState text={say(words.nothingBelow)} />
        }
      </Answered>
    </div>
  )
}

const titleOf = (row: FigureGridRow, by: 'month' | 'organisation'): string =>
  by === 'organisation'
    ? row.organisation.name
    : `${Number(row.period.from.slice(5, 7))}/${row.period.from.slice(0, 4)}`

const Balance = ({ rows, by }: { rows: readonly FigureGridRow[]; by: 'month' | 'organisation' }) => {
  const say = useSay()
  const unbalanced = rows.filter((row) => balanceOf(row).difference !== 0)
  return (
    <>
      <p className={unbalanced.length ? own.note : classes.quiet} role="status">
        {unbalanced.length
          ? say(words.namedUnbalanced, { names: unbalanced.map((row) => titleOf(row, by)).join('; ') })
          : say(words.allBalanced)}
      </p>
      <div className={classes.scroll}>
        <table className={`${classes.table} ${own.balance}`}>
          <thead>
            <tr>
              <th scope="col">{say(by === 'month' ? words.period : words.organisation)}</th>
              <th scope="col">{say(words.opening)}</th>
              {columns.map((one) => (
                <th key={one.figure} scope="col">
                  {one.sign === 1 ? '+\u00a0' : one.sign === -1 ? '−\u00a0' : ''}
                  {say(one.label)}
                </th>
              ))}
              <th scope="col">{say(words.closing)}</th>
              <th scope="col">{say(words.state)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <BalanceRow
                key={`${row.organisation.id}${row.period.from}`}
                row={row}
                title={titleOf(row, by)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className={classes.quiet}>{say(words.balanceRule)}</p>
    </>
  )
}

const BalanceRow = ({ row, title }: { row: FigureGridRow; title: string }) => {
  const say = useSay()
  const { difference } = balanceOf(row)
  const found = new Map(row.figures.map((one) => [one.id, one]))
  return (
    <tr>
      <th scope="row">{title}</th>
      <td className={classes.numeric}>
        <span>{row.opening[0]?.printed}</span>
      </td>
      {columns.map(({ figure, label }) => (
        <Cell key={figure} answer={found.get(figure)} row={row} label={`${title}: ${say(label)}`} />
      ))}
      <Cell answer={found.get('members')} row={row} label={`${title}: ${say(words.closing)}`} />
      <td className={own.verdict} data-met={difference === 0}>
        <Shape name={difference === 0 ? 'circle' : 'down'} />{' '}
        {difference === 0
          ? say(words.balanced)
          : say(words.unbalanced, { difference: showNumber(difference) })}
      </td>
    </tr>
  )
}

const Cell = ({
  answer,
  row,
  label,
}: {
  answer: FigureAnswer | undefined
  row: FigureGridRow
  label: string
}) => (
  <td className={classes.numeric}>
    {answer?.value ? (
      <Figure
        asked={{ ref: answer.id, organisation: row.organisation.id, ...row.period }}
        label={label}
        printed={answer.printed}
      />
    ) : (
      '–'
    )}
  </td>
)
