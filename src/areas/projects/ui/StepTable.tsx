import type { Label } from '#kernel/label.ts'
import classes from '#ui/Department.module.css'
import { showDay } from '#ui/days.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { MoneyCaption, useInUnit } from '#ui/MoneyCaption.tsx'
import { type MoneyUnit, moneyUnitOf, showMoney } from '#ui/money.ts'
import type { Step } from './story.ts'
import { words } from './words.ts'

const signed = (amount: number, unit: MoneyUnit): string =>
  amount < 0 ? `−${showMoney(-amount, unit)}` : amount > 0 ? `+${showMoney(amount, unit)}` : '0'

interface Props {
  steps: readonly Step[]
  heads: { by: Label; total: Label }
  /** Each step is a decision, whose number is shown. */
  withPaper?: boolean
}

/** An amount step by step, each line opening into what was entered. */
export const StepTable = ({ steps, heads, withPaper = false }: Props) => {
  const say = useSay()
  const inUnit = useInUnit()
  const unit = moneyUnitOf(steps.flatMap(({ by, total }) => [by, total]))
  return (
    <div className={classes.scroll}>
      <table className={`${classes.table} ${classes.stacking}`}>
        <MoneyCaption unit={unit} />
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
              <td data-label={inUnit(say(heads.by), unit)} className={classes.numeric}>
                {withPaper && index > 0 ? signed(one.by, unit) : showMoney(one.by, unit)}
              </td>
              <td data-label={inUnit(say(heads.total), unit)} className={classes.numeric}>
                {showMoney(one.total, unit)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
