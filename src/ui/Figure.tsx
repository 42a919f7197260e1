import classes from './Figure.module.css'
import { useSay } from './language.tsx'
import { Shape } from './Shape.tsx'
import { type Asked, useTrace } from './use-trace.ts'
import { words } from './words.ts'

/** The unit, unless the number is printed with it: "43 tỷ đồng", "16,8%". */
export const unitBeside = (printed: string, unit: string | undefined): string | undefined =>
  unit && printed.endsWith(unit) ? undefined : unit

interface Props {
  asked: Asked
  /** What the number is called; read out, not shown. */
  label: string
  printed: string
  missing?: boolean
  estimate?: boolean
  /** How many findings speak of it. */
  findings?: number
  /** Shown after the number, part of the same button. */
  unit?: string
}

/** Of a column of months only the one that was opened is marked. */
const isSame = (one: Asked, other: Asked): boolean =>
  one.ref === other.ref &&
  one.organisation === other.organisation &&
  one.from === other.from &&
  one.to === other.to &&
  one.structure === other.structure

/** A number that opens. The same everywhere: in prose, tables and boards. */
export const Figure = ({ asked, label, printed, missing, estimate, findings = 0, ...rest }: Props) => {
  const unit = unitBeside(printed, rest.unit)
  const say = useSay()
  const trace = useTrace()
  const value = missing ? say(words.missing) : printed
  const isOpen = trace.asked !== null && isSame(trace.asked, asked)
  return (
    <button
      type="button"
      className={classes.figure}
      data-open={isOpen || undefined}
      data-missing={missing || undefined}
      aria-label={[
        say(words.openFigure, { label, value: unit ? `${value} ${unit}` : value }),
        ...(estimate ? [say(words.estimate)] : []),
        ...(findings ? [say(words.finding)] : []),
      ].join(', ')}
      onClick={(event) => trace.open(asked, event.currentTarget)}
    >
      <span className={classes.value}>{missing ? '…' : printed}</span>
      {unit ? <span className={classes.unit}> {unit}</span> : null}
      {findings ? (
        <span className={classes.mark}>
          <Shape name="triangle" size="0.9em" />
        </span>
      ) : null}
    </button>
  )
}
