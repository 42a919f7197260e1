import type { Day } from '#kernel/calendar.ts'
import { today } from './days.ts'
import { useSay } from './language.tsx'
import classes from './StructureChoice.module.css'
import { words } from './words.ts'

interface Props {
  /** Undefined: the structure of the time. */
  value: Day | undefined
  onChange: (structure: Day | undefined) => void
}

/** Whether an organisation is counted as it was, or with all that went into it since. */
export const StructureChoice = ({ value, onChange }: Props) => {
  const say = useSay()
  const choices = [
    { label: words.structureThen, structure: undefined },
    { label: words.structureNow, structure: value ?? today() },
  ]
  return (
    <fieldset className={classes.choice}>
      <legend>{say(words.structure)}</legend>
      {choices.map(({ label, structure }) => (
        <label key={label.en} className={classes.one}>
          <input
            type="radio"
            name="structure"
            checked={(value === undefined) === (structure === undefined)}
            onChange={() => onChange(structure)}
          />
          <span>{say(label)}</span>
        </label>
      ))}
    </fieldset>
  )
}
