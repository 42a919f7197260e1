import type { ReactNode } from 'react'
import type { FigureAnswer } from '#kernel/answers.ts'
import type { Label } from '#kernel/label.ts'
import { Count } from './Count.tsx'
import classes from './Department.module.css'
import type { YearSoFar } from './department-queries.ts'
import { type Fillings, useSay } from './language.tsx'
import { MoneyCaption, useInUnit } from './MoneyCaption.tsx'
import { isMoney, moneyUnitIn } from './money.ts'

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
  const inUnit = useInUnit()
  const money = moneyUnitIn(answers)
  const ofMoney = new Set(answers.filter(isMoney).map(({ id }) => id.replace(/\[.*\]$/, '')))
  const isOfMoney = ({ figure }: Column) => ofMoney.has(figure)
  const isAllMoney = columns.every(isOfMoney)
  const called = (column: Column) => {
    const label = say(column.label, filled)
    return isOfMoney(column) ? inUnit(label, money) : label
  }
  const line = ({ of, name, face = name }: RowAbout) => (
    <tr key={of}>
      <th scope="row">{face}</th>
      {columns.map((column) => (
        <td key={column.figure} data-label={called(column)} className={classes.numeric}>
          <Count
            answer={answerAbout(answers, column.figure, of)}
            of={`${name}: ${called(column)}`}
            asked={asked}
            money={money}
          />
        </td>
      ))}
    </tr>
  )
  return (
    <div className={classes.scroll}>
      <table className={`${classes.table} ${classes.stacking}`}>
        {isAllMoney ? <MoneyCaption unit={money} /> : null}
        <thead>
          <tr>
            <th scope="col">{say(head)}</th>
            {columns.map((column) => (
              <th key={column.figure} scope="col" className={classes.numeric}>
                {isAllMoney ? say(column.label, filled) : called(column)}
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
