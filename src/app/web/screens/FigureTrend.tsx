import { useQuery } from '@tanstack/react-query'
import type { FigureAnswer, FigureGridRow, TargetLine } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import { ask } from '#ui/api.ts'
import { TrendChart } from '#ui/charts/TrendChart.tsx'
import type { Plan, Trend, TrendPoint } from '#ui/charts/trend.ts'
import { endOfYearOf, startOfYearOf } from '#ui/days.ts'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered } from '#ui/states.tsx'
import { words } from '../words.ts'
import screens from './screens.module.css'

const yearsShown = 5

/** What the outside world tells is told year by year; everything else is counted month by month. */
const stretchOf = (form: FigureAnswer['form'], on: Day): { by: 'year' | 'month'; from: Day } =>
  form === 'series'
    ? { by: 'year', from: `${Number(on.slice(0, 4)) - yearsShown + 1}-01-01` as Day }
    : { by: 'month', from: startOfYearOf(on) }

const whenOf = (by: 'year' | 'month', { to }: FigureGridRow['period']): string =>
  by === 'year' ? to.slice(0, 4) : `T${Number(to.slice(5, 7))}`

/** The figure over the year (or the last years), with what each assigner asks of it. */
export const FigureTrend = ({ figure, on }: { figure: FigureAnswer; on: Day }) => {
  const say = useSay()
  const { organisation, root } = useScope()
  const { by, from } = stretchOf(figure.form, on)
  const asked = { ids: figure.id, by, organisation, from, to: by === 'year' ? endOfYearOf(on) : on }
  const grid = useQuery({
    queryKey: ['book', 'figure-grid', asked],
    queryFn: ({ signal }) => ask<FigureGridRow[]>('/figure-grid', asked, signal),
  })
  const year = { organisation, from: startOfYearOf(on), to: endOfYearOf(on) }
  const targets = useQuery({
    queryKey: ['book', 'targets', year],
    queryFn: ({ signal }) => ask<TargetLine[]>('/targets', year, signal),
  })
  const line = targets.data?.find(
    (one) => one.figure === figure.id && one.organisation.id === (organisation ?? root.id),
  )
  return (
    <section className={screens.section}>
      <h2>{say(by === 'year' ? words.overYears : words.overMonths)}</h2>
      <Answered of={grid} lines={6}>
        {(rows) => (
          <TrendChart
            trend={trendOf(
              say(figure.label),
              rows.flatMap((row): TrendPoint[] => {
                const [answer] = row.figures
                return answer
                  ? [
                      {
                        when: whenOf(by, row.period),
                        figure: answer,
                        notYet: row.notYet && !answer.value,
                        asked: { ref: figure.id, organisation, ...row.period },
                      },
                    ]
                  : []
              }),
              plansOf(line),
              figure.form,
            )}
          />
        )}
      </Answered>
    </section>
  )
}

/** A flow with a plan of the year is summed up month by month, so that it can be held against it. */
const trendOf = (
  label: string,
  points: readonly TrendPoint[],
  plans: readonly Plan[],
  form: FigureAnswer['form'],
): Trend => ({ label, points, plans, isCumulative: form === 'flow' && plans.length > 0 })

const plansOf = (line: TargetLine | undefined): Plan[] =>
  (line?.plans ?? []).map(({ assigner, value, printed }) => ({ label: assigner.name, value, printed }))
