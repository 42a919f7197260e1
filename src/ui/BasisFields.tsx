import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Day } from '#kernel/calendar.ts'
import { DayField } from './DayField.tsx'
import { keep, kept } from './kept.ts'
import { useSay } from './language.tsx'
import classes from './RecordForm.module.css'
import type { Values } from './record-schema.ts'
import { words } from './words.ts'

interface Props {
  value: Values
  onChange: (value: Values) => void
}

const textIn = ({ value, onChange }: Props, name: string) => ({
  value: typeof value[name] === 'string' ? value[name] : '',
  onChange: (event: { currentTarget: { value: string } }) =>
    onChange({ ...value, [name]: event.currentTarget.value || undefined }),
})

/** One decision often brings several records: its number is typed once and offered to the next form. */
const lastNumber = 'form.last-number'

/** The paper a record rests on: its number, and what else is known of it. Every part may be added later. */
export const BasisFields = ({ issuedOn, ...props }: Props & { issuedOn: Day | undefined }) => {
  const { value, onChange } = props
  const say = useSay()
  const [before] = useState(() => kept(lastNumber))
  const [isOpen] = useState(Boolean(value.issuedOn || value.issuer || value.title))
  const known = typeof value.issuedOn === 'string' ? value.issuedOn : issuedOn
  return (
    <fieldset className={classes.group}>
      <legend>{say(words.basis)}</legend>
      <p className={classes.quiet}>{say(words.basisHelp)}</p>
      <TextInput
        label={say(words.basisNumber)}
        {...textIn(props, 'number')}
        onBlur={() => typeof value.number === 'string' && keep(lastNumber, value.number)}
      />
      {before && !value.number ? (
        <Button
          className={classes.asBefore ?? ''}
          variant="default"
          onClick={() => onChange({ ...value, number: before })}
        >
          {say(words.basisAsBefore, { number: before })}
        </Button>
      ) : null}
      <details className={classes.more} open={isOpen}>
        <summary>{say(words.basisMore)}</summary>
        <div className={classes.part}>
          <DayField
            label={say(words.basisIssuedOn)}
            value={known}
            onChange={(day) => onChange({ ...value, issuedOn: day })}
          />
          <TextInput label={say(words.basisIssuer)} {...textIn(props, 'issuer')} />
          <TextInput label={say(words.basisTitle)} {...textIn(props, 'title')} />
        </div>
      </details>
    </fieldset>
  )
}

/** The paper that allows what a rule would refuse. */
export const ApprovalField = (props: Props) => {
  const say = useSay()
  return <TextInput label={say(words.basisApproval)} {...textIn(props, 'specialApproval')} />
}
