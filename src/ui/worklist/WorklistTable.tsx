import type { Label } from '#kernel/label.ts'
import type { WorklistAnswer } from '#kernel/worklist.ts'
import { withQuery } from '../api.ts'
import classes from '../Department.module.css'
import { DueDay } from '../DueDay.tsx'
import { InnerLink } from '../InnerLink.tsx'
import { useSay } from '../language.tsx'
import type { WorklistLine } from './query.ts'
import { words } from './words.ts'

/** How the lines of a list are shown. */
export interface WorklistLook {
  /** What the lines are about; people where absent. */
  about?: { label: Label; page: (subject: string) => string }
  /** The head of the column of due days; null where the list has none. */
  due?: Label | null
  /** Whose work a line is goes without saying. */
  organisation?: false
}

const people = { label: words.fullName, page: (subject: string) => `/members/${subject}` }

/** Days, ages and card numbers stay on one line; sentences wrap. */
const shapeOf = (value = ''): string | undefined => {
  if (/^\d+$/.test(value)) return classes.numeric
  return value.length <= 16 ? classes.whole : undefined
}

/** Somebody may stand in a list twice, for two posts. */
const keyOf = (line: WorklistLine): string => [line.subject, ...Object.values(line.values)].join(' ')

const formOf = (list: WorklistAnswer, line: WorklistLine, organisation: boolean): string =>
  withQuery(`/enter/${list.settledBy}`, {
    unit: organisation ? line.organisation?.id : undefined,
    subject: line.subject,
  })

/** The lines of a list, each with the form that settles it. */
export const WorklistTable = ({ list, ...look }: { list: WorklistAnswer } & WorklistLook) => {
  const say = useSay()
  const { about = people, due = words.dueOn, organisation = true } = look
  // A column nobody has anything in says nothing.
  const columns = list.columns.filter(({ field }) => list.lines.some((line) => line.values[field]))
  return (
    <div className={classes.scroll}>
      <table className={`${classes.table} ${classes.stacking}`} data-columns="1">
        <thead>
          <tr>
            <th scope="col">{say(about.label)}</th>
            {organisation ? <th scope="col">{say(words.organisation)}</th> : null}
            {columns.map((one) => (
              <th key={one.field} scope="col">
                {say(one.label)}
              </th>
            ))}
            {due ? <th scope="col">{say(due)}</th> : null}
            {list.settledBy ? <td className="no-print" /> : null}
          </tr>
        </thead>
        <tbody>
          {list.lines.map((line) => (
            <tr key={keyOf(line)}>
              <th scope="row" className={classes.named}>
                <InnerLink to={about.page(line.subject)}>{line.name}</InnerLink>
              </th>
              {organisation ? <td data-label={say(words.organisation)}>{line.organisation?.name}</td> : null}
              {columns.map(({ field, label }) => (
                <td
                  key={field}
                  data-label={say(label)}
                  className={shapeOf(line.values[field])}
                  data-empty={line.values[field] ? undefined : ''}
                >
                  {line.values[field]}
                </td>
              ))}
              {due ? (
                <td data-label={say(due)} data-empty={line.due ? undefined : ''}>
                  {line.due ? <DueDay due={line.due} state={line.state} /> : null}
                </td>
              ) : null}
              {list.settledBy ? (
                <td className={`${classes.whole} no-print`}>
                  <InnerLink
                    to={formOf(list, line, organisation)}
                    aria-label={say(words.settleOf, {
                      name: [line.name, line.values.post].filter(Boolean).join(', '),
                    })}
                  >
                    {say(words.settle)}
                  </InnerLink>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
