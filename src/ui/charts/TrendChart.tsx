import { lazy, Suspense, useMemo } from 'react'
import { Figure } from '../Figure.tsx'
import { useSay } from '../language.tsx'
import { Skeleton } from '../states.tsx'
import { useTrace } from '../use-trace.ts'
import { words } from '../words.ts'
import classes from './Charts.module.css'
import { drawTrend, type Trend, valuesOf } from './trend.ts'

// The library comes with the first chart somebody looks at, never before.
const Drawing = lazy(async () => ({ default: (await import('./Drawing.tsx')).Drawing }))

const height = 240

/** A figure over time against its plans. Every mark opens into its records, as does the table under it. */
export const TrendChart = ({ trend }: { trend: Trend }) => {
  const say = useSay()
  const { open } = useTrace()
  const draw = useMemo(() => drawTrend(trend), [trend])
  const mark = (_: string, index: number, from: HTMLElement) => {
    const point = trend.points[index]
    if (point) open(point.asked, from)
  }
  return (
    <figure className={classes.chart}>
      <Suspense fallback={<Skeleton lines={6} />}>
        <Drawing draw={draw} height={height} onMark={mark} />
      </Suspense>
      <details className={classes.numbers}>
        <summary>{say(words.numbersOfChart)}</summary>
        <Numbers trend={trend} />
      </details>
    </figure>
  )
}

const Numbers = ({ trend }: { trend: Trend }) => {
  const say = useSay()
  const sums = trend.isCumulative ? valuesOf(trend) : undefined
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <caption className={classes.caption}>{trend.label}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words.when)}</th>
            <th scope="col">{say(words.inPeriod)}</th>
            {sums ? <th scope="col">{say(words.soFar)}</th> : null}
          </tr>
        </thead>
        <tbody>
          {trend.points.map(({ when, figure, asked, notYet }, index) => (
            <tr key={when}>
              <th scope="row">{when}</th>
              <td>
                {notYet ? (
                  say(words.notYetFounded)
                ) : (
                  <Figure
                    asked={asked}
                    label={`${trend.label}, ${when}`}
                    printed={figure.printed}
                    missing={figure.value === null}
                    estimate={figure.estimate}
                  />
                )}
              </td>
              {sums ? <td>{sums[index]?.toLocaleString('vi-VN') ?? '…'}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
      {trend.plans.map(({ label, printed }) => (
        <p key={label}>
          {label}: {printed}
        </p>
      ))}
    </div>
  )
}
