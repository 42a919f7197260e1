import { Button, TextInput } from '@mantine/core'
import type { Day } from '#kernel/calendar.ts'
import { Icon } from '#ui/Icon.tsx'
import { InOrder } from '#ui/InOrder.tsx'
import { useSay } from '#ui/language.tsx'
import { newId } from '#ui/new-id.ts'
import { SubjectField } from '#ui/SubjectField.tsx'
import type { Part } from './draft.ts'
import classes from './reorganise.module.css'
import { words } from './words.ts'

interface OrganisationsProps {
  label: string
  value: readonly string[]
  onChange: (organisations: string[]) => void
  on: Day
}

/** Organisations found by typing, as many as the decision names. */
export const SeveralOrganisations = ({ label, value, onChange, on }: OrganisationsProps) => {
  const say = useSay()
  const lines = value.length > 0 ? value : ['']
  return (
    <fieldset className={classes.several}>
      <legend>{label}</legend>
      <InOrder of={lines}>
        {(one, index) => (
          <div className={classes.line}>
            <SubjectField
              register="party-organisations"
              label={say(words.nth, { label, n: index + 1 })}
              value={one || undefined}
              onChange={(next) => onChange(lines.map((old, at) => (at === index ? (next ?? '') : old)))}
              on={on}
            />
            {lines.length > 1 ? (
              <button
                type="button"
                className={classes.icon}
                aria-label={say(words.removeOrganisation, { n: index + 1 })}
                onClick={() => onChange(lines.filter((_, at) => at !== index))}
              >
                <Icon name="close" size={18} />
              </button>
            ) : null}
          </div>
        )}
      </InOrder>
      <Button
        variant="default"
        leftSection={<Icon name="plus" size={18} />}
        onClick={() => onChange([...lines, ''])}
      >
        {say(words.addOrganisation)}
      </Button>
    </fieldset>
  )
}

interface PartsProps {
  label: string
  value: readonly Part[]
  onChange: (parts: Part[]) => void
}

/** The names of what an organisation is split into; two at least. */
export const NewParts = ({ label, value, onChange }: PartsProps) => {
  const say = useSay()
  const parts = [...value]
  while (parts.length < 2) parts.push({ id: '', name: '' })
  const name = (at: number, next: string) =>
    onChange(
      parts.map((one, index) => ({
        id: one.id || newId(),
        name: index === at ? next : one.name,
      })),
    )
  return (
    <fieldset className={classes.several}>
      <legend>{label}</legend>
      <InOrder of={parts}>
        {(one, index) => (
          <div className={classes.line}>
            <TextInput
              label={say(words.partName, { n: index + 1 })}
              withAsterisk={index < 2}
              value={one.name}
              onChange={(event) => name(index, event.currentTarget.value)}
            />
          </div>
        )}
      </InOrder>
      <Button
        variant="default"
        leftSection={<Icon name="plus" size={18} />}
        onClick={() =>
          onChange([...parts.map((one) => ({ ...one, id: one.id || newId() })), { id: newId(), name: '' }])
        }
      >
        {say(words.addPart)}
      </Button>
    </fieldset>
  )
}
