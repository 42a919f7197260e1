import { showDay } from '#ui/days.ts'
import { useSay } from '#ui/language.tsx'
import { Shape } from '#ui/Shape.tsx'
import type { Covered } from './coverage.ts'
import classes from './Learning.module.css'
import { words } from './words.ts'

const shapes = { late: 'square', soon: 'triangle', done: 'circle', open: null } as const

/** A day something is due, told in words and a shape when it is near, past or met. */
export const DueDay = ({ due, state }: Pick<Covered, 'due' | 'state'>) => {
  const say = useSay()
  const shape = shapes[state]
  return (
    <span className={classes.due} data-state={state}>
      {due ? showDay(due) : null}
      {shape && state !== 'open' ? (
        <>
          {' '}
          <Shape name={shape} /> {say(words[state])}
        </>
      ) : null}
    </span>
  )
}
