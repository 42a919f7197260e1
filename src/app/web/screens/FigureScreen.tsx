import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { startOfYearOf } from '#ui/days.ts'
import { Figure } from '#ui/Figure.tsx'
import { useSay } from '#ui/language.tsx'
import { figuresOf } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { Answered } from '#ui/states.tsx'
import { useTrace } from '#ui/use-trace.ts'
import { useAsked, useSegment } from '../address.ts'
import { FigureSeries } from './FigureSeries.tsx'
import { FigureTrend } from './FigureTrend.tsx'
import screens from './screens.module.css'

/** The address of one figure: found by search, it opens at once. */
export const FigureScreen = () => {
  const say = useSay()
  const { open } = useTrace()
  const { organisation, on, root } = useScope()
  const segment = useSegment(2)
  const ref = useAsked('ref') ?? segment
  const from = startOfYearOf(on)
  const query = useQuery(figuresOf([ref], { organisation, from, to: on }))
  useEffect(() => open({ ref, organisation, from, to: on }), [open, ref, organisation, from, on])
  return (
    <Answered of={query}>
      {([figure]) =>
        figure ? (
          <div className={screens.screen}>
            <h1>{say(figure.label)}</h1>
            <p style={{ fontSize: '2rem', fontWeight: 600 }}>
              <Figure
                asked={{ ref, organisation, from, to: on }}
                label={say(figure.label)}
                printed={figure.printed}
                missing={figure.value === null}
                estimate={figure.estimate}
                unit={say(figure.unit.label)}
              />
            </p>
            <FigureTrend figure={figure} on={on} />
            {organisation && organisation !== root.id ? (
              <FigureSeries figure={ref} organisation={organisation} on={on} />
            ) : null}
          </div>
        ) : null
      }
    </Answered>
  )
}
