import { useQuery } from '@tanstack/react-query'
import classes from '#ui/Department.module.css'
import { useYearSoFar } from '#ui/department-queries.ts'
import { useSay } from '#ui/language.tsx'
import { figuresOf } from '#ui/queries.ts'
import { Answered } from '#ui/states.tsx'
import { quarterNames, quarters, slotOf } from '../who.ts'
import { Cell } from './Cell.tsx'
import own from './Inspection.module.css'
import { words } from './words.ts'

const columns = [
  { label: words.original, quarter: 'quarter-items-original', year: 'programme-items-original' },
  { label: words.amended, quarter: 'quarter-items', year: 'programme-items' },
  { label: words.done, quarter: 'quarter-items-done', year: 'programme-items-done' },
] as const
const shares = [
  { label: words.againstOriginal, figure: 'programme-original-done-share' },
  { label: words.againstAmended, figure: 'programme-done-share' },
] as const

/** A programme quarter by quarter: as first decided, as amended, done; and how far it is done against both. */
export const QuarterTable = ({ code }: { code: string }) => {
  const say = useSay()
  const asked = useYearSoFar()
  const ref = (figure: string, of: string) => `inspection.${figure}[${of}]`
  const ids = [
    ...quarterNames.flatMap((quarter) => columns.map((one) => ref(one.quarter, slotOf(code, quarter)))),
    ...columns.map((one) => ref(one.year, code)),
    ...shares.map((one) => ref(one.figure, code)),
  ]
  const query = useQuery(figuresOf(ids, asked))
  return (
    <Answered of={query} lines={6}>
      {(answers) => {
        const found = (figure: string, of: string) => answers.find((one) => one.id === ref(figure, of))
        return (
          <div className={own.programme}>
            <div className={classes.scroll}>
              <table className={classes.table}>
                <thead>
                  <tr>
                    <th scope="col">{say(words.quarter)}</th>
                    {columns.map((one) => (
                      <th key={one.quarter} scope="col" className={classes.numeric}>
                        {say(one.label)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {quarterNames.map((quarter) => (
                    <tr key={quarter}>
                      <th scope="row" className={classes.whole}>
                        {say(quarters[quarter])}
                      </th>
                      {columns.map((one) => (
                        <td key={one.quarter} className={classes.numeric}>
                          <Cell
                            answer={found(one.quarter, slotOf(code, quarter))}
                            of={`${say(quarters[quarter])}: ${say(one.label)}`}
                            asked={asked}
                          />
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
                <tfoot>
                  <tr>
                    <th scope="row">{say(words.wholeYear)}</th>
                    {columns.map((one) => (
                      <td key={one.year} className={classes.numeric}>
                        <Cell
                          answer={found(one.year, code)}
                          of={`${say(words.wholeYear)}: ${say(one.label)}`}
                          asked={asked}
                        />
                      </td>
                    ))}
                  </tr>
                </tfoot>
              </table>
            </div>
            <dl className={own.shares}>
              {shares.map((one) => (
                <div key={one.figure}>
                  <dt>{say(one.label)}</dt>
                  <dd>
                    <Cell answer={found(one.figure, code)} of={say(one.label)} asked={asked} />
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        )
      }}
    </Answered>
  )
}
