import { useQuery } from '@tanstack/react-query'
import type { RegisterLine } from '#kernel/answers.ts'
import { Counts } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import { showDay } from '#ui/days.ts'
import { rowsOf } from '#ui/department-queries.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { type ReporterLevel, reporterLevels } from '../corps.ts'
import { words } from './words.ts'

const counted = [
  { figure: 'learning.reporters', label: words.inCorps },
  { figure: 'learning.reporters-added', label: words.added },
  { figure: 'learning.reporters-removed', label: words.removed },
]
/** A long corps is read in its register. */
const shownAtOnce = 24
const levels = Object.keys(reporterLevels) as ReporterLevel[]

/** The corps of reporters on the day, level by level. */
export const Corps = () => {
  const say = useSay()
  const { on, organisation } = useScope()
  const rows = useQuery(rowsOf('reporters', { on, organisation }))
  return (
    <Answered of={rows} lines={5}>
      {(lines) =>
        lines.length === 0 ? (
          <EmptyState text={say(words.noReporters)} />
        ) : (
          <>
            <Counts of={counted} />
            {levels.map((level) => {
              const own = lines.filter((line) => line.data.level === level)
              return own.length ? <Level key={level} level={level} lines={own} /> : null
            })}
          </>
        )
      }
    </Answered>
  )
}

const Level = ({ level, lines }: { level: ReporterLevel; lines: readonly RegisterLine[] }) => {
  const say = useSay()
  const { openedOn } = useScope()
  const particulars = (line: RegisterLine) => [
    line.organisation?.name ?? '',
    line.data.term ? say(words.term, { term: String(line.data.term) }) : '',
  ]
  const first = lines[0] ? particulars(lines[0]) : []
  // What all have in common is said once, above them.
  const common = first.filter((text, index) => lines.every((line) => particulars(line)[index] === text))
  return (
    <div className={classes.below}>
      <h3>
        {say(reporterLevels[level])} <span className={classes.quiet}>{lines.length}</span>
      </h3>
      {common.some(Boolean) ? <p className={classes.quiet}>{common.filter(Boolean).join(', ')}</p> : null}
      <ul className={classes.people}>
        {lines.slice(0, shownAtOnce).map((line) => (
          <li key={line.subject}>
            <InnerLink to={`/members/${line.subject}`}>{line.name}</InnerLink>{' '}
            <span className={classes.quiet}>
              {[
                ...particulars(line).filter((text) => !common.includes(text)),
                // Who was there at the opening has been longer than the book knows.
                line.from > openedOn ? say(words.since, { day: showDay(line.from) }) : '',
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
      {lines.length > shownAtOnce ? (
        <InnerLink to="/registers/reporters">{say(words.allOf, { count: lines.length })}</InnerLink>
      ) : null}
    </div>
  )
}
