import { TextInput } from '@mantine/core'
import { DayField } from './DayField.tsx'
import { useSay } from './language.tsx'
import classes from './RecordForm.module.css'
import type { Values } from './record-schema.ts'
import { words } from './words.ts'

interface Props {
  value: Values
  onChange: (value: Values) => void
  /** A rule allows an exception when the approving paper is named. */
  asksApproval: boolean
}

/** The paper a record rests on; every part may be added later. */
export const BasisFields = ({ value, onChange, asksApproval }: Props) => {
  const say = useSay()
  const text = (name: string) => ({
    value: typeof value[name] === 'string' ? value[name] : '',
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...value, [name]: event.currentTarget.value || undefined }),
  })
  return (
    <fieldset className={classes.group}>
      <legend>{say(words.basis)}</legend>
      <p className={classes.quiet}>{say(words.basisHelp)}</p>
      <TextInput label={say(words.basisNumber)} {...text('number')} />
      <DayField
        label={say(words.basisIssuedOn)}
        value={typeof value.issuedOn === 'string' ? value.issuedOn : undefined}
        onChange={(issuedOn) => onChange({ ...value, issuedOn })}
      />
      <TextInput label={say(words.basisIssuer)} {...text('issuer')} />
      <TextInput label={say(words.basisTitle)} {...text('title')} />
      {asksApproval ? <TextInput label={say(words.basisApproval)} {...text('specialApproval')} /> : null}
    </fieldset>
  )
}
