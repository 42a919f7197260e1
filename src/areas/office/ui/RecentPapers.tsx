import { useQuery } from '@tanstack/react-query'
import { Counts } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import { showDay } from '#ui/days.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import own from './Office.module.css'
import { latestPapers } from './queries.ts'
import { words } from './words.ts'

const counts = [
  { figure: 'office.papers-in', label: words.in },
  { figure: 'office.papers-out', label: words.out },
  { figure: 'office.papers-out-on-network', label: words.onNetwork },
  { figure: 'office.papers-handled-late', label: words.late },
]

/** The year's numbers, and the papers that came and went last. */
export const RecentPapers = () => {
  const say = useSay()
  return (
    <>
      <Counts of={counts} />
      <div className={own.two}>
        <Latest direction="in" />
        <Latest direction="out" />
      </div>
      <p className="no-print">
        <InnerLink to="/registers/documents">{say(words.whole)}</InnerLink>
      </p>
    </>
  )
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const Latest = ({ direction }: { direction: 'in' | 'out' }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const query = useQuery(latestPapers({ on, organisation }, direction))
  return (
    <div>
      <h3>{say(direction === 'in' ? words.incoming : words.outgoing)}</h3>
      <Answered of={query} lines={6}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState text={say(words.noPapers)} />
          ) : (
            <ul className={own.lines}>
              {rows.map((row) => (
                <li key={row.subject}>
                  <InnerLink to={`/registers/documents/${row.subject}`}>
                    {row.name} · {text(row.data.title) || say(words.keptOutside)}
                  </InnerLink>
                  <span className={classes.quiet}>
                    {[showDay(text(row.data.enteredOn)), text(row.data.sender)].filter(Boolean).join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </div>
  )
}
