import classes from './Department.module.css'
import { useSay } from './language.tsx'
import type { MoneyUnit } from './money.ts'
import { words } from './words.ts'

/** Above a table all of whose numbers are money. */
export const MoneyCaption = ({ unit }: { unit: MoneyUnit }) => {
  const say = useSay()
  return <caption className={classes.unit}>{say(words.moneyUnit, { unit: say(unit.label) })}</caption>
}

/** What a number is called, with the unit its table counts in. */
export const useInUnit = (): ((label: string, unit: MoneyUnit) => string) => {
  const say = useSay()
  // The unit stays on one line.
  return (label, unit) => say(words.inUnit, { label, unit: say(unit.label).replaceAll(' ', '\u00a0') })
}
