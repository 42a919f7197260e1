import { Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Day } from '#kernel/calendar.ts'
import { useSay } from '#ui/language.tsx'
import { Answered } from '#ui/states.tsx'
import { allRows } from '#ui/use-register-rows.ts'
import classes from './reorganise.module.css'
import { words } from './words.ts'

interface Props {
  label: string
  register: string
  /** Whose they are. */
  from: string
  on: Day
  value: readonly string[]
  onChange: (subjects: string[]) => void
}

/** Who and what of one organisation goes: a list to tick. */
export const ChosenRows = ({ label, register, from, on, value, onChange }: Props) => {
  const say = useSay()
  const query = useQuery({
    queryKey: ['book', 'register', register, 'of', from, on],
    queryFn: async () => {
      const rows = await allRows(register, { on, organisation: from }, () => {})
      return rows.filter((row) => row.organisation?.id === from)
    },
    enabled: register !== '' && from !== '',
  })
  const chosen = new Set(value)
  const turn = (subject: string) => {
    const next = new Set(chosen)
    if (!next.delete(subject)) next.add(subject)
    onChange([...next])
  }
  return (
    <fieldset className={classes.several}>
      <legend>{label}</legend>
      {register === '' || from === '' ? (
        <p className={classes.quiet}>{say(words.chooseFrom)}</p>
      ) : (
        <Answered of={query} lines={3}>
          {(rows) =>
            rows.length === 0 ? (
              <p className={classes.quiet}>{say(words.nothingThere)}</p>
            ) : (
              <>
                <Checkbox
                  label={say(words.chooseAll, { count: rows.length })}
                  checked={value.length === rows.length}
                  indeterminate={value.length > 0 && value.length < rows.length}
                  onChange={(event) =>
                    onChange(event.currentTarget.checked ? rows.map((row) => row.subject) : [])
                  }
                />
                <ul className={classes.ticks}>
                  {rows.map((row) => (
                    <li key={row.subject}>
                      <Checkbox
                        label={row.name}
                        checked={chosen.has(row.subject)}
                        onChange={() => turn(row.subject)}
                      />
                    </li>
                  ))}
                </ul>
                <p className={classes.quiet}>
                  {say(words.chosenCount, { n: value.length, count: rows.length })}
                </p>
              </>
            )
          }
        </Answered>
      )}
    </fieldset>
  )
}
