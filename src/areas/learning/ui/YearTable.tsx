import { useQuery } from '@tanstack/react-query'
import type { FigureAnswer } from '#kernel/answers.ts'
import type { Label } from '#kernel/label.ts'
import { Count } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { showDay } from '#ui/days.ts'
import { monthsOf, rowsOf, useYearSoFar, type YearSoFar } from '#ui/department-queries.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { figuresOf } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { Answered } from '#ui/states.tsx'
import own from './Learning.module.css'
import { words } from './words.ts'

interface Column {
  figure: string
  label: Label
}
const groups: readonly { label: Label; columns: readonly Column[] }[] = [
  {
    label: words.ofConferences,
    columns: [
      { figure: 'learning.conferences', label: words.conferences },
      { figure: 'learning.attendance', label: words.attendance },
    ],
  },
  {
    label: words.ofClasses,
    columns: [
      { figure: 'learning.classes', label: words.classesOpened },
      { figure: 'learning.learners', label: words.learners },
    ],
  },
  {
    label: words.ofPublicity,
    columns: [
      { figure: 'learning.publicity', label: words.publicityHeld },
      { figure: 'learning.publicity-attendance', label: words.publicityAttendance },
    ],
  },
]
const asked = groups.flatMap((group) => group.columns.map((one) => one.figure))

/** Conferences, classes and publicity month by month, with those who came. */
export const YearTable = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const year = useYearSoFar()
  const months = useQuery(monthsOf(asked, year))
  const whole = useQuery(figuresOf(asked, year))
  return (
    <>
      <Answered of={months} lines={10}>
        {(rows) => (
          <div className={classes.scroll}>
            <table className={`${classes.table} ${own.year}`}>
              <thead>
                <tr>
                  <th scope="col" rowSpan={2}>
                    {say(words.month)}
                  </th>
                  {groups.map((group) => (
                    <th key={group.label.en} scope="colgroup" colSpan={group.columns.length}>
                      {say(group.label)}
                    </th>
                  ))}
                </tr>
                <tr>
                  {groups.flatMap((group) =>
                    group.columns.map((one) => (
                      <th key={one.figure} scope="col" className={classes.numeric}>
                        {say(one.label)}
                      </th>
                    )),
                  )}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ period, figures }) => (
                  <Row
                    key={period.from}
                    title={String(Number(period.from.slice(5, 7)))}
                    said={say(words.monthOf, { month: Number(period.from.slice(5, 7)) })}
                    figures={figures}
                    asked={{ ...year, ...period }}
                  />
                ))}
              </tbody>
              {whole.data ? (
                <tfoot>
                  <Row title={say(words.whole)} figures={whole.data} asked={year} />
                </tfoot>
              ) : null}
            </table>
          </div>
        )}
      </Answered>
      <Awaited mayEnter={mayEnter} />
    </>
  )
}

const Row = ({
  title,
  said = title,
  figures,
  asked: question,
}: {
  title: string
  /** How the row is read out, where its title is short. */
  said?: string
  figures: readonly FigureAnswer[]
  asked: YearSoFar
}) => {
  const say = useSay()
  const found = new Map(figures.map((one) => [one.id, one]))
  return (
    <tr>
      <th scope="row">{title}</th>
      {groups.flatMap((group) =>
        group.columns.map(({ figure, label }) => (
          <td key={figure} className={classes.numeric}>
            <Count
              answer={found.get(figure)}
              of={`${said}: ${say(group.label)}, ${say(label)}`}
              asked={question}
            />
          </td>
        )),
      )}
    </tr>
  )
}

/** Conferences of the year nobody has told the attendance of, each with the form that tells it. */
const Awaited = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const rows = useQuery(rowsOf('study-conferences', { on, organisation }, 'attendance:awaited'))
  const awaited = (rows.data ?? []).filter((line) => line.data.year === Number(on.slice(0, 4)))
  if (!awaited.length) return null
  return (
    <div className={classes.below}>
      <h3 className={classes.warned}>{say(words.awaited, { count: awaited.length })}</h3>
      <ul className={classes.list}>
        {awaited.map((line) => (
          <li key={line.subject}>
            <span>
              <InnerLink to={`/registers/study-conferences/${line.subject}`}>{line.name}</InnerLink>{' '}
              <span className={classes.quiet}>
                {line.organisation?.name}, {showDay(String(line.data.heldOn))}
              </span>
            </span>
            {mayEnter('study-conference.attended') ? (
              <InnerLink className="no-print" to={`/enter/study-conference.attended?subject=${line.subject}`}>
                {say(words.tellAttendance)}
              </InnerLink>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
