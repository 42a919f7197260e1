import { useQuery } from '@tanstack/react-query'
import type { FigureAnswer } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import { Figure } from '#ui/Figure.tsx'
import { useSay } from '#ui/language.tsx'
import { figuresOf } from '#ui/queries.ts'
import { Answered } from '#ui/states.tsx'
import { type Grade, gradeIds, grades } from '../grades.ts'
import classes from './Grading.module.css'
import { words } from './words.ts'

const both = ['members', 'organisations'] as const
const counted = (of: (typeof both)[number], grade: Grade) => `evaluation.${of}-graded[${grade}]`
const shares = (of: (typeof both)[number], grade: Grade) => `evaluation.${of}-graded.share[${grade}]`
const changes = (grade: Grade) => `evaluation.members-graded.change[${grade}]`
const awaiting = (of: (typeof both)[number]) => `evaluation.${of}-awaiting-grade`
const total = (of: (typeof both)[number]) => `evaluation.${of}-graded`
const changeOfAll = 'evaluation.members-graded.change'
const overCap = 'evaluation.members-over-cap'

const asked = [
  ...gradeIds.flatMap((grade) => [
    ...both.flatMap((of) => [counted(of, grade), shares(of, grade)]),
    changes(grade),
  ]),
  ...both.flatMap((of) => [total(of), awaiting(of)]),
  changeOfAll,
  overCap,
]

/** How the grades of the year spread, here and now; every number opens. */
export const GradeDistribution = ({
  year,
  organisation,
}: {
  year: number
  organisation: string | undefined
}) => {
  const say = useSay()
  const question = {
    ...(organisation ? { organisation } : {}),
    from: `${year}-01-01` as Day,
    to: `${year}-12-31` as Day,
  }
  const query = useQuery(figuresOf(asked, question))
  return (
    <Answered of={query} lines={6}>
      {(answers) => {
        const found = new Map(answers.map((one) => [one.id, one]))
        const number = (id: string) => <Told answer={found.get(id)} question={question} />
        const over = found.get(overCap)
        // Nothing to compare: nobody is graded yet, or nobody was in the year before.
        const graded = found.get(total('members'))?.value
        const isFirst = !graded || found.get(changeOfAll)?.value === graded
        return (
          <>
            <div className={classes.scroll}>
              <table className={`${classes.table} ${classes.spread}`}>
                <thead>
                  <tr>
                    <th scope="col">{say(words.grade)}</th>
                    <th scope="col" className={classes.number}>
                      {say(words.members)}
                    </th>
                    <th scope="col" className={classes.number}>
                      {say(words.share)}
                    </th>
                    <th scope="col" className={classes.number}>
                      {say(words.change, { year: year - 1 })}
                    </th>
                    <th scope="col" className={classes.number}>
                      {say(words.organisations)}
                    </th>
                    <th scope="col" className={classes.number}>
                      {say(words.share)}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {gradeIds.map((grade) => (
                    <tr key={grade}>
                      <th scope="row">{say(grades[grade])}</th>
                      <td className={classes.number}>{number(counted('members', grade))}</td>
                      <td className={classes.number}>{number(shares('members', grade))}</td>
                      <td className={classes.number}>{isFirst ? '–' : number(changes(grade))}</td>
                      <td className={classes.number}>{number(counted('organisations', grade))}</td>
                      <td className={classes.number}>{number(shares('organisations', grade))}</td>
                    </tr>
                  ))}
                  {[
                    { label: words.total, id: total },
                    { label: words.awaiting, id: awaiting },
                  ].map(({ label, id }) => (
                    <tr key={label.en} className={classes.sum}>
                      <th scope="row">{say(label)}</th>
                      <td className={classes.number}>{number(id('members'))}</td>
                      <td />
                      <td />
                      <td className={classes.number}>{number(id('organisations'))}</td>
                      <td />
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            {over?.value ? (
              <p className={classes.over} role="note">
                {say(words.overCap, { count: over.printed })}
              </p>
            ) : null}
          </>
        )
      }}
    </Answered>
  )
}

interface ToldProps {
  answer: FigureAnswer | undefined
  question: { organisation?: string; from: Day; to: Day }
}

const Told = ({ answer, question }: ToldProps) => {
  const say = useSay()
  if (!answer || answer.value === null) return '–'
  return <Figure asked={{ ref: answer.id, ...question }} label={say(answer.label)} printed={answer.printed} />
}
