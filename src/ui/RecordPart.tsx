import type { ReactNode } from 'react'
import type { Day } from '#kernel/calendar.ts'
import { ApprovalField, BasisFields } from './BasisFields.tsx'
import { DayField } from './DayField.tsx'
import type { Filling, Part } from './entry-parts.ts'
import { FieldControl } from './FieldControl.tsx'
import { useSay } from './language.tsx'
import classes from './RecordForm.module.css'
import { type Field, isAsked } from './record-schema.ts'
import { SubjectField } from './SubjectField.tsx'
import { words } from './words.ts'

interface Props {
  part: Part
  onChange: (next: Partial<Filling>) => void
  errorOf: (name: string) => ReactNode
  /** The day of the screen, for looking up names until a day is typed. */
  on: Day
  asksApproval: boolean
  /** Stands after the field it opens a form for, and that form when it is open. */
  beneath?: { field: string; shows: ReactNode }
}

/** The fields of one kind in one column, in the order of the paper they replace. */
export const RecordPart = ({ part, onChange, errorOf, on, asksApproval, beneath }: Props) => {
  const say = useSay()
  const { kind, filling, place, fields, told } = part
  const body = filling.body ?? {}
  const day = filling.decidedOn ?? on
  const isTold = (one: Field) => told.includes(one.name) || !isAsked(one, body)
  const isHidden = (one: Field) =>
    (isTold(one) || one.control === 'new-subject') && beneath?.field !== one.name
  return (
    <>
      {place === 'main' ? (
        <SubjectField
          register="party-organisations"
          label={say(words.enteredFor)}
          value={filling.organisation}
          onChange={(organisation) => onChange({ organisation })}
          on={day}
          error={errorOf('organisation')}
          required
        />
      ) : null}
      {place === 'before' ? null : (
        <DayField
          label={say(kind.days.decided)}
          value={filling.decidedOn}
          onChange={(next) => onChange({ decidedOn: next as Day | undefined })}
          error={errorOf('decidedOn')}
          required
        />
      )}
      {kind.days.effective && place !== 'before' ? (
        <DayField
          label={say(kind.days.effective)}
          value={filling.effectiveOn}
          onChange={(next) => onChange({ effectiveOn: next as Day | undefined })}
          error={errorOf('effectiveOn')}
        />
      ) : null}
      {fields.map((one) => (
        <div key={one.name} className={classes.field} hidden={isHidden(one)}>
          {isTold(one) ? null : (
            <FieldControl
              field={one}
              value={body[one.name]}
              onChange={(value) => onChange({ body: { ...body, [one.name]: value } })}
              on={day}
              error={errorOf(one.name)}
            />
          )}
          {beneath?.field === one.name ? beneath.shows : null}
        </div>
      ))}
      {place === 'main' ? (
        <BasisFields
          value={filling.basis ?? {}}
          onChange={(basis) => onChange({ basis })}
          issuedOn={kind.citesDecision ? filling.decidedOn : undefined}
        />
      ) : null}
      {asksApproval ? (
        <ApprovalField value={filling.basis ?? {}} onChange={(basis) => onChange({ basis })} />
      ) : null}
    </>
  )
}
