import type { Label } from '#kernel/label.ts'
import { Figure } from '../Figure.tsx'
import { useSay } from '../language.tsx'
import type { Asked } from '../use-trace.ts'
import { words } from '../words.ts'
import classes from './Charts.module.css'

/** A share of a target: per cent of one assigner's plan. */
export interface ShareBar {
  id: string
  label: string
  /** Whose plan it is held against. */
  of: string
  percent: number
  printed: string
  met: boolean | null
  asked: Asked
}

/** The mark of the plan stands at two thirds, so that what goes beyond has room; far beyond is cut. */
const planAt = 66
const lengthOf = (percent: number): number => Math.max(0, Math.min(100, (percent / 100) * planAt))

/** Shares of targets as bars against the mark of the plan. Every number opens into its records. */
export const ShareBars = ({ title, bars }: { title: Label; bars: readonly ShareBar[] }) => {
  const say = useSay()
  return (
    <figure className={classes.chart}>
      <figcaption className={classes.legend}>
        <strong>{say(title)}</strong>
        <span className={classes.key}>
          <span className={classes.planKey} aria-hidden="true" /> {say(words.planMark)}
        </span>
      </figcaption>
      <ul className={classes.bars}>
        {bars.map((bar) => (
          <li key={bar.id} className={classes.bar}>
            <span className={classes.barLabel}>
              {bar.label} <span className={classes.share}>{bar.of}</span>
            </span>
            <span className={classes.track} aria-hidden="true">
              <span
                className={classes.length}
                data-met={bar.met === null ? undefined : bar.met}
                data-beyond={lengthOf(bar.percent) === 100 || undefined}
                style={{ width: `${lengthOf(bar.percent)}%` }}
              />
              <span className={classes.plan} style={{ left: `${planAt}%` }} />
            </span>
            <span className={classes.barNumber}>
              <Figure asked={bar.asked} label={`${bar.label}, ${bar.of}`} printed={bar.printed} />
            </span>
          </li>
        ))}
      </ul>
    </figure>
  )
}
