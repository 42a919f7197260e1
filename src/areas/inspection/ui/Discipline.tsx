import { useQuery } from '@tanstack/react-query'
import type { FigureAnswer } from '#kernel/answers.ts'
import type { Label } from '#kernel/label.ts'
import classes from '#ui/Department.module.css'
import { useYearSoFar } from '#ui/department-queries.ts'
import { useSay } from '#ui/language.tsx'
import { figuresOf } from '#ui/queries.ts'
import { Answered } from '#ui/states.tsx'
import { forms } from '../measures.ts'
import { Cell } from './Cell.tsx'
import { words } from './words.ts'

const columns = [words.members, words.committeeMembers, words.organisations] as const

interface Line {
  label: Label
  /** Members, of them committee members, organisations; null where there is no such measure. */
  figures: readonly [members: string, committee: string | null, organisations: string | null]
}

const lines: readonly Line[] = [
  ...Object.entries(forms).map(
    ([form, label]): Line => ({
      label,
      figures: [
        `inspection.members-disciplined[${form}]`,
        `inspection.committee-members-disciplined[${form}]`,
        form === 'removal' ? null : `inspection.organisations-disciplined[${form}]`,
      ],
    }),
  ),
  { label: words.expelled, figures: ['members.expulsions', null, null] },
]
const total: Line = {
  label: words.total,
  figures: [
    'inspection.members-disciplined-all',
    'inspection.committee-members-disciplined',
    'inspection.organisations-disciplined',
  ],
}
const ids = [...lines, total].flatMap((one) => one.figures.filter((id) => id !== null))

/** Discipline of the year by its form, expulsions taken in. */
export const Discipline = () => {
  const say = useSay()
  const query = useQuery(figuresOf(ids, useYearSoFar()))
  return (
    <Answered of={query} lines={5}>
      {(answers) => (
        <div className={classes.scroll}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{say(words.form)}</th>
                {columns.map((label) => (
                  <th key={label.en} scope="col" className={classes.numeric}>
                    {say(label)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <FormRow key={line.label.en} line={line} answers={answers} />
              ))}
            </tbody>
            <tfoot>
              <FormRow line={total} answers={answers} />
            </tfoot>
          </table>
        </div>
      )}
    </Answered>
  )
}

const FormRow = ({ line, answers }: { line: Line; answers: readonly FigureAnswer[] }) => {
  const say = useSay()
  const asked = useYearSoFar()
  return (
    <tr>
      <th scope="row">{say(line.label)}</th>
      {columns.map((column, index) => (
        <td key={column.en} className={classes.numeric}>
          <Cell
            answer={answers.find((one) => one.id === line.figures[index])}
            of={`${say(line.label)}: ${say(column)}`}
            asked={asked}
          />
        </td>
      ))}
    </tr>
  )
}
