import type { Label } from '#kernel/label.ts'
import classes from '#ui/Department.module.css'
import { showDay } from '#ui/days.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import type { Step } from './story.ts'
import { words } from './words.ts'

const dong = (amount: number): string => amount.toLocaleString('vi-VN')
const signed = (amount: number): string =>
  amount < 0 ? `−${dong(-amount)}` : amount > 0 ? `+${dong(amount)}` : '0'

interface Props {
  steps: readonly Step[]
  heads: { by: Label; total: Label }
  /** Each step is a decision, whose number is shown. */
  withPaper?: boolean
}

/** An amount step by step, each line opening into what was entered. Whole đồng. */
export const StepTable = ({ steps, heads, withPaper = false }: Props) => {
  const say = useSay()
  return (
    <div className={classes.scroll}>
      <table className={`${classes.table} ${classes.stacking}`}>
        <thead>
          <tr>
            <th scope="col">{say(words.day)}</th>
            {withPaper ? <th scope="col">{say(words.decision)}</th> : null}
            <th scope="col">{say(words.told)}</th>
            <th scope="col" className={classes.numeric}>
              {say(heads.by)}
            </th>
            <th scope="col" className={classes.numeric}>
              {say(heads.total)}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map((one, index) => (
            <tr key={one.record}>
              <th scope="row" className={classes.whole}>
                <InnerLink to={`/records/${one.record}`}>{showDay(one.on)}</InnerLink>
              </th>
              {withPaper ? (
                <td className={classes.whole}>
                  {one.paper || <span className={classes.quiet}>{say(words.noPaper)}</span>}
                </td>
              ) : null}
              <td className={classes.whole} style={{ whiteSpace: 'normal' }}>
                {one.sentence}
              </td>
              <td data-label={say(heads.by)} className={classes.numeric}>
                {withPaper && index > 0 ? signed(one.by) : dong(one.by)}
              </td>
              <td data-label={say(heads.total)} className={classes.numeric}>
                {dong(one.total)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
