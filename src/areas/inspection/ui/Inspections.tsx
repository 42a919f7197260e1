import { useQuery } from '@tanstack/react-query'
import type { RegisterLine } from '#kernel/answers.ts'
import classes from '#ui/Department.module.css'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { DueDay } from '#ui/DueDay.tsx'
import { showDay } from '#ui/days.ts'
import { rowsOf } from '#ui/department-queries.ts'
import { stateOf } from '#ui/due.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { inspectors, workChoices } from '../who.ts'
import { named, text } from './text.ts'
import { words } from './words.ts'

/** What is under way with the day its conclusion is due, and what was concluded in the year. */
export const Inspections = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const query = useQuery(rowsOf('inspections', { on, organisation }))
  return (
    <Answered of={query} lines={4}>
      {(lines) => {
        const underWay = lines.filter(({ data }) => data.state === 'under-way')
        const concluded = lines.filter(({ data }) => text(data.concludedOn).startsWith(on.slice(0, 4)))
        return (
          <>
            {underWay.length === 0 ? (
              <EmptyState text={say(words.nothingUnderWay)} />
            ) : (
              <UnderWay lines={underWay} mayEnter={mayEnter} />
            )}
            {concluded.length ? (
              <details className={classes.fold}>
                <summary>{say(words.concludedThisYear, { count: concluded.length })}</summary>
                <Concluded lines={concluded} />
              </details>
            ) : null}
          </>
        )
      }}
    </Answered>
  )
}

const Work = ({ line: { data } }: { line: RegisterLine }) => {
  const say = useSay()
  return (
    <span className={classes.quiet}>
      {say(named(inspectors, data.who))}, {say(named(workChoices, data.work)).toLocaleLowerCase('vi')}
    </span>
  )
}

const UnderWay = ({ lines, mayEnter }: { lines: readonly RegisterLine[]; mayEnter: MayEnter }) => {
  const say = useSay()
  const { on } = useScope()
  const doors = [
    { kind: 'inspection.concluded', label: words.conclude },
    { kind: 'inspection.extended', label: words.extend },
  ].filter(({ kind }) => mayEnter(kind))
  return (
    <div className={classes.scroll}>
      <table className={`${classes.table} ${classes.stacking}`}>
        <thead>
          <tr>
            <th scope="col">{say(words.about)}</th>
            <th scope="col">{say(words.due)}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.subject}>
              <th scope="row">
                <InnerLink to={`/registers/inspections/${line.subject}`}>{text(line.data.title)}</InnerLink>
                <br />
                <Work line={line} />
              </th>
              <td className={classes.whole} data-label={say(words.due)}>
                <DueDay due={text(line.data.due)} state={stateOf(text(line.data.due), on)} />
                <div className={`${classes.verbs} no-print`}>
                  {doors.map(({ kind, label }) => (
                    <InnerLink key={kind} to={`/enter/${kind}?subject=${line.subject}`}>
                      {say(label)}
                    </InnerLink>
                  ))}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Concluded = ({ lines }: { lines: readonly RegisterLine[] }) => (
  <ul className={classes.list}>
    {[...lines]
      .sort((a, b) => text(b.data.concludedOn).localeCompare(text(a.data.concludedOn)))
      .map((line) => (
        <li key={line.subject}>
          <span>
            <InnerLink to={`/registers/inspections/${line.subject}`}>{text(line.data.title)}</InnerLink>
            <br />
            <Work line={line} />
          </span>
          <span className={classes.quiet}>
            {[text(line.data.number), showDay(text(line.data.concludedOn))].filter(Boolean).join(', ')}
          </span>
        </li>
      ))}
  </ul>
)
