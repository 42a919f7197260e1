import { useQuery } from '@tanstack/react-query'
import type { FigureAnswer } from '#kernel/answers.ts'
import { Count } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import { rowsOf, useYearSoFar } from '#ui/department-queries.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { figuresOf } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { type FundType, fundTypes } from '../states.ts'
import { fundsInOrder } from './listed.ts'
import { words } from './words.ts'

const columns = [
  { figure: 'funds.opening', label: words.opening },
  { figure: 'funds.received', label: words.received },
  { figure: 'funds.paid-out', label: words.paid },
  { figure: 'funds.balance', label: words.left },
]
const of = (figure: string, fund?: string) => (fund ? `${figure}[${fund}]` : figure)

/** Each fund and drive: what there was, came in, went out and is left, each number open to its records. */
export const FundTable = () => {
  const say = useSay()
  const { on, organisation } = useScope()
  const asked = useYearSoFar()
  const rows = useQuery(rowsOf('funds', { on, organisation }))
  const lines = fundsInOrder(rows.data ?? [])
  const refs = [undefined, ...lines.map((one) => one.subject)].flatMap((fund) =>
    columns.map((column) => of(column.figure, fund)),
  )
  const figures = useQuery({ ...figuresOf(refs, asked), enabled: lines.length > 0 })
  const found = new Map((figures.data ?? []).map((one) => [one.id, one]))
  return (
    <Answered<unknown> of={lines.length ? figures : rows} lines={6}>
      {() =>
        lines.length === 0 ? (
          <EmptyState text={say(words.noFunds)}>
            <InnerLink to="/enter/fund.brought-forward">{say(words.cashBook)}</InnerLink>
          </EmptyState>
        ) : (
          <div className={classes.scroll}>
            <table className={`${classes.table} ${classes.stacking}`}>
              <thead>
                <tr>
                  <th scope="col">{say(words.fund)}</th>
                  {columns.map(({ figure, label }) => (
                    <th key={figure} scope="col" className={classes.numeric}>
                      {say(label)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {lines.map((line) => (
                  <tr key={line.subject}>
                    <th scope="row">
                      <InnerLink to={`/funds/${line.subject}`}>{line.name}</InnerLink>
                      <div className={classes.quiet}>{say(fundTypes[line.data.type as FundType])}</div>
                    </th>
                    <Cells fund={line.subject} name={line.name} found={found} asked={asked} />
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">{say(words.allFunds)}</th>
                  <Cells name={say(words.allFunds)} found={found} asked={asked} />
                </tr>
              </tfoot>
            </table>
          </div>
        )
      }
    </Answered>
  )
}

interface CellsProps {
  fund?: string
  name: string
  found: ReadonlyMap<string, FigureAnswer>
  asked: ReturnType<typeof useYearSoFar>
}

const Cells = ({ fund, name, found, asked }: CellsProps) => {
  const say = useSay()
  return columns.map(({ figure, label }) => (
    <td key={figure} data-label={say(label)} className={classes.numeric}>
      <Count answer={found.get(of(figure, fund))} of={`${name}: ${say(label)}`} asked={asked} />
    </td>
  ))
}
