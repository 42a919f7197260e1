import { useSay } from '#ui/language.tsx'
import { type AbsenceReason, absenceReasons, type Filling } from './filling.ts'
import classes from './MeetingForm.module.css'
import type { Roll } from './roll.ts'
import { words } from './words.ts'

interface Props {
  roll: Roll
  absent: Filling['absent']
  onChange: (absent: Filling['absent']) => void
}

/** The names of the cell: whoever was away is tapped, and why. */
export const AbsentList = ({ roll, absent, onChange }: Props) => {
  const say = useSay()
  const turn = (person: string) => {
    const { [person]: was, ...others } = absent
    onChange(was ? others : { ...absent, [person]: 'private' })
  }
  return (
    <fieldset className={classes.names}>
      <legend>{say(words.tapAbsent)}</legend>
      {roll.exempt > 0 ? (
        <p className={classes.quiet}>{say(words.exemptLeftOut, { count: roll.exempt })}</p>
      ) : null}
      <ul>
        {roll.due.map(({ id, name }) => {
          const reason = absent[id]
          return (
            <li key={id} data-absent={reason ? true : undefined}>
              <button type="button" aria-pressed={Boolean(reason)} onClick={() => turn(id)}>
                <span>{name}</span>
                {reason ? <em>{say(words.away)}</em> : null}
              </button>
              {reason ? (
                <select
                  aria-label={say(words.whyAway, { name })}
                  value={reason}
                  onChange={(event) =>
                    onChange({ ...absent, [id]: event.currentTarget.value as AbsenceReason })
                  }
                >
                  {Object.entries(absenceReasons).map(([value, label]) => (
                    <option key={value} value={value}>
                      {say(label)}
                    </option>
                  ))}
                </select>
              ) : null}
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
