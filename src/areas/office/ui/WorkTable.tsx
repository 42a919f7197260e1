import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Label } from '#kernel/label.ts'
import button from '#ui/Button.module.css'
import classes from '#ui/Department.module.css'
import { DueDay } from '#ui/DueDay.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { type WorklistLine, worklistOf } from '#ui/worklist/query.ts'
import { words } from './words.ts'

const mostShown = 10

/** A list of what is to be done: each line opens, and ends in what settles it. */
export const WorkTable = ({
  list,
  register,
  head,
  isNumbered = false,
  columns,
  empty,
  action,
}: {
  list: string
  register: string
  /** What a line is named by. */
  head: Label
  /** The names are numbers of papers, which must not break. */
  isNumbered?: boolean
  columns: readonly { field: string; label: Label; wraps?: boolean }[]
  empty: Label
  action?: (line: WorklistLine) => ReactNode
}) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const [isWhole, setWhole] = useState(false)
  const query = useQuery(worklistOf(list, { on, organisation }))
  return (
    <Answered of={query} lines={4}>
      {({ lines }) => {
        const ends = action !== undefined || lines.some((one) => one.due)
        return lines.length === 0 ? (
          <EmptyState text={say(empty)} />
        ) : (
          <>
            <div className={classes.scroll}>
              <table className={`${classes.table} ${classes.stacking}`}>
                <thead>
                  <tr>
                    <th scope="col">{say(head)}</th>
                    {columns.map((one) => (
                      <th key={one.field} scope="col">
                        {say(one.label)}
                      </th>
                    ))}
                    {ends ? <th scope="col">{say(words.due)}</th> : null}
                  </tr>
                </thead>
                <tbody>
                  {lines.slice(0, isWhole ? lines.length : mostShown).map((line) => (
                    <tr key={line.subject}>
                      <th scope="row" className={isNumbered ? classes.whole : undefined}>
                        <InnerLink to={`/registers/${register}/${line.subject}`}>{line.name}</InnerLink>
                      </th>
                      {columns.map((one) => (
                        <td
                          key={one.field}
                          className={one.wraps ? undefined : classes.whole}
                          data-label={say(one.label)}
                        >
                          {line.values[one.field]}
                        </td>
                      ))}
                      {ends ? (
                        <td className={classes.whole} data-label={say(words.due)}>
                          {line.due ? <DueDay due={line.due} state={line.state} /> : '–'}
                          {action ? <div className="no-print">{action(line)}</div> : null}
                        </td>
                      ) : null}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            {lines.length > mostShown && !isWhole ? (
              <button type="button" className={`${button.face} no-print`} onClick={() => setWhole(true)}>
                {say(words.more, { count: lines.length - mostShown })}
              </button>
            ) : null}
          </>
        )
      }}
    </Answered>
  )
}
