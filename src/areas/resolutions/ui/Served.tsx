import { useQuery } from '@tanstack/react-query'
import type { RegisterLine } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import type { Label } from '#kernel/label.ts'
import { Count, Counts } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import { rowsOf, useYearSoFar } from '#ui/department-queries.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { figuresOf } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { words } from './words.ts'

// What other departments keep under this paper: shown only where there is something.

/** The targets it sets, and how many are met. */
export const TargetsOf = ({ plan }: { plan: string }) => {
  const say = useSay()
  return (
    <section className={classes.section} aria-labelledby="targets">
      <h2 id="targets">{say(words.targets)}</h2>
      <Counts
        of={[
          { figure: `targets.assigned[${plan}]@own`, label: words.targetsSet },
          { figure: `targets.met[${plan}]@own`, label: words.targetsMet },
        ]}
      />
      <p className="no-print">
        <InnerLink to="/targets/term">{say(words.targetsPage)}</InnerLink>
      </p>
    </section>
  )
}

interface Column {
  label: Label
  ref: (id: string) => string
}

/** Lines of another department's register with their figures, each opening into its records. */
const Lines = ({
  id,
  title,
  head,
  lines,
  columns,
  to,
}: {
  id: string
  title: Label
  head: Label
  lines: readonly RegisterLine[]
  columns: readonly Column[]
  to: (line: RegisterLine) => string
}) => {
  const say = useSay()
  const year = useYearSoFar()
  const first = lines.reduce((day, one) => (one.from < day ? one.from : day), year.from)
  const asked = { ...year, from: `${first.slice(0, 4)}-01-01` as Day }
  const query = useQuery(
    figuresOf(
      lines.flatMap((line) => columns.map(({ ref }) => ref(line.subject))),
      asked,
    ),
  )
  const found = new Map((query.data ?? []).map((one) => [one.id, one]))
  if (lines.length === 0) return null
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id}>{say(title)}</h2>
      <div className={classes.scroll}>
        <table className={`${classes.table} ${classes.stacking}`}>
          <thead>
            <tr>
              <th scope="col">{say(head)}</th>
              {columns.map(({ label }) => (
                <th key={label.en} scope="col" className={classes.numeric}>
                  {say(label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.subject}>
                <th scope="row">
                  <InnerLink to={to(line)}>{line.name}</InnerLink>
                </th>
                {columns.map(({ ref, label }) => (
                  <td key={label.en} data-label={say(label)} className={classes.numeric}>
                    <Count
                      answer={found.get(ref(line.subject))}
                      of={`${line.name}: ${say(label)}`}
                      asked={asked}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

export const ProjectsOf = ({ paper }: { paper: string }) => {
  const { on } = useScope()
  const query = useQuery(rowsOf('projects', { on, organisation: undefined }, `resolution:${paper}`))
  return (
    <Lines
      id="projects"
      title={words.projects}
      head={words.projects}
      lines={query.data ?? []}
      columns={[{ label: words.amount, ref: (id) => `projects.amount[${id}]` }]}
      to={(line) => `/projects/${line.subject}`}
    />
  )
}

/** Funds and drives raised for the paper. */
export const DrivesOf = ({ paper }: { paper: string }) => {
  const { on } = useScope()
  const query = useQuery(rowsOf('funds', { on, organisation: undefined }, `directive:${paper}`))
  return (
    <Lines
      id="money"
      title={words.money}
      head={words.fund}
      lines={query.data ?? []}
      columns={[
        { label: words.received, ref: (id) => `funds.received[${id}]` },
        { label: words.balance, ref: (id) => `funds.balance[${id}]` },
      ]}
      to={(line) => `/funds/${line.subject}`}
    />
  )
}
