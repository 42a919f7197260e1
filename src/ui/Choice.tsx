import { useId } from 'react'
import type { Label } from '#kernel/label.ts'
import classes from './Choice.module.css'
import { useSay } from './language.tsx'

interface Props<Id extends string> {
  legend: Label
  choices: readonly { id: Id; label: Label }[]
  value: Id
  onChange: (id: Id) => void
}

/** One of a few looks at the same thing, all of them in sight. */
export const Choice = <Id extends string>({ legend, choices, value, onChange }: Props<Id>) => {
  const say = useSay()
  const name = useId()
  return (
    <fieldset className={classes.choice}>
      <legend>{say(legend)}</legend>
      {choices.map(({ id, label }) => (
        <label key={id} className={classes.one}>
          <input type="radio" name={name} checked={id === value} onChange={() => onChange(id)} />
          <span>{say(label)}</span>
        </label>
      ))}
    </fieldset>
  )
}
