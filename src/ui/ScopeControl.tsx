import { Button, Popover } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Day } from '#kernel/calendar.ts'
import { DayField } from './DayField.tsx'
import { showDay } from './days.ts'
import { Icon } from './Icon.tsx'
import { useSay } from './language.tsx'
import { subjectOf } from './queries.ts'
import classes from './ScopeControl.module.css'
import { SubjectField } from './SubjectField.tsx'
import { useScope } from './scope.tsx'
import { words } from './words.ts'

/** "Toàn Đảng bộ · tính đến 31/12/2023": whose work and as of when, as one control. */
export const ScopeControl = () => {
  const say = useSay()
  const scope = useScope()
  const [isOpen, setOpen] = useState(false)
  const [organisation, setOrganisation] = useState<string | undefined>()
  const [on, setOn] = useState<Day | undefined>()
  const chosen = useQuery({
    ...subjectOf('party-organisations', scope.organisation ?? ''),
    enabled: Boolean(scope.organisation),
  })
  const name = scope.organisation ? (chosen.data?.name ?? '…') : say(words.wholeBook)

  const open = (next: boolean) => {
    setOrganisation(scope.organisation)
    setOn(scope.on)
    setOpen(next)
  }
  const apply = () => {
    scope.setScope({ organisation, on: on ?? scope.on })
    setOpen(false)
  }
  return (
    <Popover opened={isOpen} onChange={open} width={340} withinPortal trapFocus position="bottom-start">
      <Popover.Target>
        <button type="button" className={classes.control} onClick={() => open(!isOpen)}>
          <span className={classes.name}>{name}</span>
          <span className={classes.day}>· {say(words.asOf, { day: showDay(scope.on) })}</span>
          <Icon name="down" size={16} />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say(words.scope)}>
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault()
            apply()
          }}
        >
          <SubjectField
            register="party-organisations"
            label={say(words.organisation)}
            value={organisation}
            onChange={setOrganisation}
            on={on ?? scope.on}
          />
          <DayField label={say(words.day)} value={on} onChange={(day) => setOn(day as Day | undefined)} />
          <div className={classes.verbs}>
            <Button type="submit">{say(words.apply)}</Button>
            <Button
              variant="default"
              onClick={() => {
                scope.setScope({ organisation: undefined })
                setOpen(false)
              }}
            >
              {say(words.wholeBook)}
            </Button>
          </div>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
