import { useQuery } from '@tanstack/react-query'
import classes from '#ui/Department.module.css'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { showDay } from '#ui/days.ts'
import { rowsOf, useYearSoFar } from '#ui/department-queries.ts'
import { answerAbout, FigureTable, figuresAbout } from '#ui/FigureTable.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { figuresOf } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { type ProgrammeId, programmes } from '../programmes.ts'
import { words } from './words.ts'

const ids = Object.keys(programmes) as ProgrammeId[]
const opened = 'learning.classes'
const columns = [
  { figure: opened, label: words.classesOpened },
  { figure: 'learning.learners', label: words.learners },
  { figure: 'learning.certificates', label: words.certificates },
  { figure: 'learning.organisations-sending', label: words.sending },
  { figure: 'learning.organisations-without-learners', label: words.without },
]
const asked = figuresAbout(columns, ids)

/** Classes of the year by programme, and those under way with what is entered about them next. */
export const ClassTable = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const year = useYearSoFar()
  const query = useQuery(figuresOf(asked, year))
  return (
    <>
      <Answered of={query} lines={5}>
        {(answers) => {
          const held = ids.filter((id) => answerAbout(answers, opened, id)?.value)
          if (!held.length) return <EmptyState text={say(words.noClasses)} />
          return (
            <FigureTable
              head={words.programme}
              columns={columns}
              rows={held.map((id) => ({ of: id, name: say(programmes[id]) }))}
              answers={answers}
              asked={year}
            />
          )
        }}
      </Answered>
      <UnderWay mayEnter={mayEnter} />
    </>
  )
}

const UnderWay = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const rows = useQuery(rowsOf('classes', { on, organisation }))
  if (!rows.data?.length) return null
  return (
    <div className={classes.below}>
      <h3>{say(words.underWay)}</h3>
      <ul className={classes.list}>
        {rows.data.map((line) => (
          <li key={line.subject}>
            <span>
              <InnerLink to={`/registers/classes/${line.subject}`}>{line.name}</InnerLink>{' '}
              <span className={classes.quiet}>
                {line.organisation?.name}, {say(words.until, { day: showDay(String(line.data.until)) })}
              </span>
            </span>
            <span className={`${classes.verbs} no-print`}>
              {mayEnter('class.learners-joined') ? (
                <InnerLink to={`/enter/class.learners-joined?subject=${line.subject}`}>
                  {say(words.addLearners)}
                </InnerLink>
              ) : null}
              {mayEnter('class.ended') ? (
                <InnerLink to={`/enter/class.ended?subject=${line.subject}`}>{say(words.endClass)}</InnerLink>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
