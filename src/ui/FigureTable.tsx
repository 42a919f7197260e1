import type { ReactNode } from 'react'
import type { FigureAnswer } from '#kernel/answers.ts'
import type { Label } from '#kernel/label.ts'
import { Count } from './Count.tsx'
import classes from './Department.module.css'
import type { YearSoFar } from './department-queries.ts'
import { type Fillings, useSay } from './language.tsx'

/** A figure asked about the thing of each row. */
interface Column {
  figure: string
  label: Label
}

interface RowAbout {
  /** What the figures are asked about; absent, they are asked of everything. */
  of?: string
  name: string
  /** The head of the row; the name where absent. */
  face?: ReactNode
}

const refOf = (figure: string, of: string | undefined): string =>
  of === undefined ? figure : `${figure}[${of}]`

/** What to ask for a table: every column about every thing. */
export const figuresAbout = (
  columns: readonly Pick<Column, 'figure'>[],
  things: readonly (string | undefined)[],
): string[] => things.flatMap((of) => columns.map(({ figure }) => refOf(figure, of)))

/** The answer to one column about one thing. */
export const answerAbout = (
  answers: readonly FigureAnswer[],
  figure: string,
  of?: string,
): FigureAnswer | undefined => answers.find((one) => one.id === refOf(figure, of))

interface Props {
  /** What the rows are. */
  head: Label
  columns: readonly Column[]
  rows: readonly RowAbout[]
  /** The last row, over all of them. */
  total?: RowAbout
  answers: readonly FigureAnswer[]
  asked: YearSoFar
  /** What stands in the braces of the labels. */
  filled?: Fillings
}

/** Things and what is counted about each; every number opens into its records. */
export const FigureTable = ({ head, columns, rows, total, answers, asked, filled }: Props) => {
  const say = useSay()
  const line = ({ of, name, face = name }: RowAbout) => (
    <tr key={of}>
      <th scope="row">{face}</th>
      {columns.map(({ figure, label }) => (
        <td key={figure} data-label={say(label, filled)} className={classes.numeric}>
          <Count
            answer={answerAbout(answers, figure, of)}
            of={`${name}: ${say(label, filled)}`}
            asked={asked}
          />
        </td>
      ))}
    </tr>
  )
  return (
    <div className={classes.scroll}>
      <table className={`${classes.table} ${classes.stacking}`}>
        <thead>
          <tr>
            <th scope="col">{say(head)}</th>
            {columns.map(({ figure, label }) => (
              <th key={figure} scope="col" className={classes.numeric}>
                {say(label, filled)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.map(line)}</tbody>
        {total ? <tfoot>{line(total)}</tfoot> : null}
      </table>
    </div>
  )
}
