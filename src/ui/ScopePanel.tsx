import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Day } from '#kernel/calendar.ts'
import { DayField } from './DayField.tsx'
import { useSay } from './language.tsx'
import classes from './ScopeControl.module.css'
import { SubjectField } from './SubjectField.tsx'
import { useScope } from './scope.tsx'
import { words } from './words.ts'

export const ScopePanel = ({ onDone }: { onDone: () => void }) => {
  const say = useSay()
  const scope = useScope()
  const [organisation, setOrganisation] = useState(scope.organisation)
  const [on, setOn] = useState<string | undefined>(scope.on)
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        scope.setScope({ organisation, on: (on as Day | undefined) ?? scope.on })
        onDone()
      }}
    >
      <SubjectField
        register="party-organisations"
        label={say(words.organisation)}
        value={organisation}
        onChange={setOrganisation}
        on={scope.on}
      />
      <DayField label={say(words.day)} value={on} onChange={setOn} />
      <div className={classes.verbs}>
        <Button type="submit">{say(words.apply)}</Button>
        <Button
          variant="default"
          onClick={() => {
            scope.setScope({ organisation: undefined })
            onDone()
          }}
        >
          {say(words.wholeBook)}
        </Button>
      </div>
    </form>
  )
}
