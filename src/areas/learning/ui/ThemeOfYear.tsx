import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RegisterLine } from '#kernel/answers.ts'
import { Counts } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { rowsOf } from '#ui/department-queries.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { Shape } from '#ui/Shape.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { words } from './words.ts'

const counted = [
  { figure: 'learning.cells', label: words.cells },
  { figure: 'learning.cells-registered', label: words.registered },
  { figure: 'learning.cells-unregistered', label: words.unregistered },
  { figure: 'learning.cells-reviewed', label: words.reviewed },
]

/** The theme of the year, and one line for each cell that registered on it. */
export const ThemeOfYear = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const { on } = useScope()
  const year = on.slice(0, 4)
  const themes = useQuery(rowsOf('study-themes', { on, organisation: undefined }, `year:${year}`))
  return (
    <>
      <Answered of={themes} lines={2}>
        {(lines) =>
          lines.length ? (
            lines.map((line) => (
              <p key={line.subject}>
                <InnerLink to={`/registers/study-themes/${line.subject}`}>
                  {say(words.themeOf, { title: line.name })}
                </InnerLink>
              </p>
            ))
          ) : (
            <EmptyState text={say(words.noTheme, { year })}>
              {mayEnter('study-theme.set') ? (
                <InnerLink to="/enter/study-theme.set">{say(words.setTheme)}</InnerLink>
              ) : null}
            </EmptyState>
          )
        }
      </Answered>
      <Counts of={counted} />
      <EachCell year={year} />
    </>
  )
}

/** What every cell registered; asked for when it is opened. */
const EachCell = ({ year }: { year: string }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const [isOpen, setOpen] = useState(false)
  const lines = useQuery({
    ...rowsOf('study-registrations', { on, organisation }, `year:${year}`),
    enabled: isOpen,
  })
  const cells = useQuery({
    ...rowsOf('party-organisations', { on, organisation }, 'kind:cell,kind:grassroots-cell'),
    enabled: isOpen,
  })
  const all = {
    data: lines.data && cells.data ? { lines: lines.data, cells: cells.data } : undefined,
    error: lines.error ?? cells.error,
    refetch: () => Promise.all([lines.refetch(), cells.refetch()]),
  }
  return (
    <details className={classes.fold} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say(words.eachCell)}</summary>
      {isOpen ? (
        <Answered of={all} lines={8}>
          {({ lines: registered, cells: every }) => <Lines registered={registered} every={every} />}
        </Answered>
      ) : null}
    </details>
  )
}

const Lines = ({
  registered,
  every,
}: {
  registered: readonly RegisterLine[]
  every: readonly RegisterLine[]
}) => {
  const say = useSay()
  const done = new Set(registered.map((line) => line.data.organisation))
  const left = every.filter((cell) => !done.has(cell.subject))
  const byCell = [...registered].sort((a, b) =>
    (a.organisation?.name ?? '').localeCompare(b.organisation?.name ?? '', 'vi'),
  )
  return (
    <div className={classes.below}>
      {left.length ? (
        <p className={classes.warned}>
          {say(words.namedUnregistered, { names: left.map((cell) => cell.name).join('; ') })}
        </p>
      ) : null}
      {byCell.length ? (
        <ul className={classes.list}>
          {byCell.map((line) => (
            <li key={line.subject}>
              <span>
                <InnerLink to={`/registers/study-registrations/${line.subject}`}>
                  {line.organisation?.name}
                </InnerLink>
                <br />
                {String(line.data.content)}
              </span>
              <span className={classes.due} data-state={line.data.reviewed ? 'done' : 'open'}>
                <Shape name={line.data.reviewed ? 'circle' : 'ring'} />{' '}
                {say(line.data.reviewed ? words.isReviewed : words.notReviewed)}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p className={classes.quiet}>{say(words.none)}</p>
      )}
    </div>
  )
}
