import { Button, Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Day } from '#kernel/calendar.ts'
import button from '#ui/Button.module.css'
import classes from '#ui/Department.module.css'
import { showDay } from '#ui/days.ts'
import { Icon } from '#ui/Icon.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { Shape } from '#ui/Shape.tsx'
import { Sideways } from '#ui/Sideways.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { words as uiWords } from '#ui/words.ts'
import { type BodyRow, type CellRow, countsOf, gridOf, isOverdue, type MonthCell } from './grid.ts'
import { HandbookImport } from './HandbookImport.tsx'
import own from './Meetings.module.css'
import { monthsOf, printMonth, toldBy } from './months.ts'
import { meetingsOf, treeOn } from './queries.ts'
import { words } from './words.ts'

interface Props {
  /** Whether this account enters meetings for the cells, or only for its own. */
  entersFor: 'none' | 'own' | 'several'
}

/** Cells by months: met, with a reason, overdue. Every mark opens what it stands for. */
export const MeetingsScreen = ({ entersFor }: Props) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const [year, setYear] = useState(Number(on.slice(0, 4)))
  const day = (String(year) < on.slice(0, 4) ? `${year + 1}-01-31` : on) as Day
  const seen = day < on ? day : on
  const tree = useQuery(treeOn(seen, organisation))
  const before = useQuery(treeOn(`${year}-01-01`, organisation))
  const meetings = useQuery(meetingsOf(year, seen, organisation))
  const all = {
    data:
      tree.data && before.data && meetings.data
        ? { organisations: tree.data, before: before.data, meetings: meetings.data, year, on: seen }
        : undefined,
    error: tree.error ?? before.error ?? meetings.error,
    refetch: () => Promise.all([tree.refetch(), before.refetch(), meetings.refetch()]),
  }
  return (
    <div className={classes.tool}>
      <div className={classes.head}>
        <h1>{say(words.meetings)}</h1>
        <p className={classes.quiet}>{say(uiWords.asOf, { day: showDay(seen) })}</p>
      </div>
      <div className={`${classes.tools} no-print`}>
        <Button variant="default" onClick={() => setYear(year - 1)} aria-label={say(words.earlier)}>
          <Icon name="back" size={18} />
        </Button>
        <strong>{say(words.year, { year })}</strong>
        <Button
          variant="default"
          onClick={() => setYear(year + 1)}
          disabled={String(year) >= on.slice(0, 4)}
          aria-label={say(words.later)}
        >
          <Icon name="chevron" size={18} />
        </Button>
        {entersFor === 'several' ? (
          <InnerLink className={button.face} to="/meetings/enter-for">
            {say(words.enterFor)}
          </InnerLink>
        ) : null}
        {entersFor === 'several' ? <HandbookImport /> : null}
        {entersFor === 'none' ? null : (
          <InnerLink className={button.face} to="/meetings/enter">
            {say(words.enterOwn)}
          </InnerLink>
        )}
      </div>
      <Answered of={all} lines={8}>
        {(told) => <Grid rows={gridOf(told)} year={year} mayEnter={entersFor !== 'none'} />}
      </Answered>
    </div>
  )
}

const Grid = ({ rows, year, mayEnter }: { rows: readonly BodyRow[]; year: number; mayEnter: boolean }) => {
  const say = useSay()
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(rows.length < 3 ? rows.map(idOf) : []))
  const [isOverdueOnly, setOverdueOnly] = useState(false)
  if (rows.length === 0) return <EmptyState text={say(words.noCells)} />
  const shown = isOverdueOnly
    ? rows
        .map((row) => ({ ...row, cells: row.cells.filter(isOverdue) }))
        .filter((row) => row.cells.length > 0)
    : rows
  const isOpen = (row: BodyRow) => isOverdueOnly || opened.has(row.id)
  const turn = (id: string) => {
    const next = new Set(opened)
    if (!next.delete(id)) next.add(id)
    setOpened(next)
  }
  const overdue = rows.flatMap((row) => row.cells).filter(isOverdue).length
  return (
    <>
      <div className={own.legend}>
        <Legend />
        {overdue > 0 ? (
          <Checkbox
            className="no-print"
            label={`${say(words.silentOnly)} (${overdue})`}
            checked={isOverdueOnly}
            onChange={(event) => setOverdueOnly(event.currentTarget.checked)}
          />
        ) : null}
        {isOverdueOnly || rows.length < 2 ? null : (
          <Button
            className="no-print"
            variant="default"
            onClick={() => setOpened(opened.size ? new Set() : new Set(rows.map(idOf)))}
          >
            {say(opened.size ? words.foldAll : words.unfoldAll)}
          </Button>
        )}
      </div>
      <Sideways className={`${classes.scroll} ${own.months}`} name={say(words.meetings)}>
        <table className={own.grid}>
          <thead>
            <tr>
              <th scope="col">{say(words.cell)}</th>
              {monthsOf(year).map((month) => (
                <th key={month} scope="col" title={say(words.month, { month: printMonth(month) })}>
                  {say(words.monthShort, { month: Number(month.slice(5)) })}
                </th>
              ))}
              <th scope="col">{say(words.themes)}</th>
            </tr>
          </thead>
          {shown.map((row) => (
            <tbody key={row.id}>
              <Summary row={row} isOpen={isOpen(row)} turn={() => turn(row.id)} isFixed={isOverdueOnly} />
              {isOpen(row)
                ? row.cells.map((cell) => <CellLine key={cell.id} cell={cell} mayEnter={mayEnter} />)
                : null}
            </tbody>
          ))}
        </table>
      </Sideways>
    </>
  )
}

const idOf = (row: BodyRow) => row.id

const legend = [
  { state: 'held', label: words.held },
  { state: 'excused', label: words.excused },
  { state: 'late', label: words.late },
  { state: 'waiting', label: words.waitingShort },
] as const

const Legend = () => {
  const say = useSay()
  return (
    <p className={classes.quiet}>
      {legend.map(({ state, label }) => (
        <span key={state} className={own.meaning}>
          <Mark state={state} /> {say(label)}
        </span>
      ))}
    </p>
  )
}

const marks = { held: 'circle', excused: 'triangle', late: 'square', waiting: 'ring' } as const

const Mark = ({ state }: { state: keyof typeof marks }) => (
  <span className={own[state]}>
    <Shape name={marks[state]} size="0.85em" />
  </span>
)

interface SummaryProps {
  row: BodyRow
  isOpen: boolean
  isFixed: boolean
  turn: () => void
}

const Summary = ({ row, isOpen, isFixed, turn }: SummaryProps) => {
  const say = useSay()
  return (
    <tr className={own.body}>
      <th scope="row">
        {isFixed ? (
          row.name
        ) : (
          <button
            type="button"
            aria-expanded={isOpen}
            aria-label={say(isOpen ? words.fold : words.unfold, { name: row.name })}
            onClick={turn}
          >
            <Icon name={isOpen ? 'down' : 'chevron'} size={18} /> {row.name}
          </button>
        )}
      </th>
      {countsOf(row.cells).map(({ month, held, late, all }) => (
        <td
          key={month}
          className={late > 0 ? own.late : undefined}
          title={all > 0 ? `${printMonth(month)}: ${say(words.metOf, { n: held, all })}` : undefined}
        >
          {all > 0 ? `${held}/${all}` : ''}
          {late > 0 ? <span className={own.hidden}>, {say(words.silent, { n: late })}</span> : null}
        </td>
      ))}
      <td>{row.cells.reduce((sum, cell) => sum + cell.themes, 0)}</td>
    </tr>
  )
}

const CellLine = ({ cell, mayEnter }: { cell: CellRow; mayEnter: boolean }) => (
  <tr>
    <th scope="row">
      <InnerLink to={`/organisations/${cell.id}`}>{cell.name}</InnerLink>
    </th>
    {cell.months.map((one) => (
      <td key={one.month}>
        <MonthMark of={one} cell={cell} mayEnter={mayEnter} />
      </td>
    ))}
    <td>{cell.themes || ''}</td>
  </tr>
)

const MonthMark = ({
  of,
  cell,
  mayEnter,
}: {
  of: MonthCell
  cell: CellRow
  mayEnter: boolean
}): ReactNode => {
  const say = useSay()
  const { state, month, line } = of
  if (state === 'ahead' || state === 'absent') return null
  const where = { cell: cell.name, month: printMonth(month) }
  const told =
    state === 'held'
      ? say(words.heldTold, {
          ...where,
          day: showDay(String(line?.data.heldOn)),
          present: Number(line?.data.present),
          expected: Number(line?.data.expected),
        })
      : state === 'excused'
        ? say(words.excusedTold, { ...where, reason: String(line?.data.reason) })
        : mayEnter
          ? say(words.missingTold, where)
          : `${where.cell}, ${where.month}: ${say(state === 'late' ? words.late : words.waiting, { day: showDay(toldBy(month)) })}`
  const mark = <Mark state={state} />
  if (line || mayEnter)
    return (
      <InnerLink
        className={own.mark}
        to={line ? `/records/${line.opened}` : `/meetings/enter?cell=${cell.id}&month=${month}`}
        aria-label={told}
        title={told}
      >
        {mark}
      </InnerLink>
    )
  return (
    <span className={own.mark} role="img" aria-label={told} title={told}>
      {mark}
    </span>
  )
}
