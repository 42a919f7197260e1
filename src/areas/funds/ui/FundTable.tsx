import { useQuery } from '@tanstack/react-query'
import classes from '#ui/Department.module.css'
import { rowsOf, useYearSoFar } from '#ui/department-queries.ts'
import { FigureTable, figuresAbout } from '#ui/FigureTable.tsx'
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

/** Each fund and drive: what there was, came in, went out and is left, each number open to its records. */
export const FundTable = () => {
  const say = useSay()
  const { on, organisation } = useScope()
  const asked = useYearSoFar()
  const rows = useQuery(rowsOf('funds', { on, organisation }))
  const lines = fundsInOrder(rows.data ?? [])
  const refs = figuresAbout(columns, [undefined, ...lines.map((one) => one.subject)])
  const figures = useQuery({ ...figuresOf(refs, asked), enabled: lines.length > 0 })
  return (
    <Answered<unknown> of={lines.length ? figures : rows} lines={6}>
      {() =>
        lines.length === 0 ? (
          <EmptyState text={say(words.noFunds)}>
            <InnerLink to="/enter/fund.brought-forward">{say(words.cashBook)}</InnerLink>
          </EmptyState>
        ) : (
          <FigureTable
            head={words.fund}
            columns={columns}
            rows={lines.map((line) => ({
              of: line.subject,
              name: line.name,
              face: (
                <>
                  <InnerLink to={`/funds/${line.subject}`}>{line.name}</InnerLink>
                  <div className={classes.quiet}>{say(fundTypes[line.data.type as FundType])}</div>
                </>
              ),
            }))}
            total={{ name: say(words.allFunds) }}
            answers={figures.data ?? []}
            asked={asked}
          />
        )
      }
    </Answered>
  )
}
