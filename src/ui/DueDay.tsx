import classes from './Department.module.css'
import { showDay } from './days.ts'
import type { DueState } from './due.ts'
import { useSay } from './language.tsx'
import { Shape } from './Shape.tsx'
import { words } from './words.ts'

const shapes = { late: 'square', soon: 'triangle', done: 'circle', open: null } as const

/** A day something is due, told in words and a shape when it is near, past or met. */
export const DueDay = ({ due, state }: { due: string; state: DueState }) => {
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
