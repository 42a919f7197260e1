import { useQuery } from '@tanstack/react-query'
import type { Label } from '#kernel/label.ts'
import classes from '#ui/Department.module.css'
import { DueDay } from '#ui/DueDay.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { worklistOf } from '#ui/worklist/query.ts'

/** How many lines stand on the page itself. */
const shownAtOnce = 8

interface Props {
  list: string
  register: string
  heading: Label
  /** What is said where nothing is late; absent, the list is left out. */
  none?: Label
  /** "và 12 cặp khác" */
  more: Label
  verb?: { kind: string; label: Label } | undefined
  /** The column that says more of the line. */
  column?: string
}

/** What a list asks for: late lines with their day and the form that settles them. */
export const DueLines = ({ list, register, heading, none, more, verb, column }: Props) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const query = useQuery(worklistOf(list, { on, organisation }))
  if (!query.data) return null
  const late = query.data.lines.filter((one) => one.state === 'late' || (one.due && one.due <= on))
  if (!late.length) return none ? <p className={classes.quiet}>{say(none)}</p> : null
  return (
    <div className={classes.below}>
      <h3>{say(heading)}</h3>
      <ul className={classes.list}>
        {late.slice(0, shownAtOnce).map((one) => (
          <li key={one.subject}>
            <span>
              <InnerLink to={`/registers/${register}/${one.subject}`}>{one.name}</InnerLink>
              {column && one.values[column] ? (
                <span className={classes.quiet}> {one.values[column]}</span>
              ) : null}
            </span>
            <DueDay due={one.due ?? ''} state="late" />
            {verb ? (
              <span className={`${classes.verbs} no-print`}>
                <InnerLink to={`/enter/${verb.kind}?subject=${one.subject}`}>{say(verb.label)}</InnerLink>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {late.length > shownAtOnce ? (
        <p className={classes.quiet}>{say(more, { count: late.length - shownAtOnce })}</p>
      ) : null}
    </div>
  )
}
