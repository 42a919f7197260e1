import { Button, Checkbox, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { KindAnswer } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import type { Refusal } from '#kernel/refusal.ts'
import { EnteredNote } from './EnteredNote.tsx'
import { blanksOf, type CompanionKind, type Filling, type Part, type Place, recordOf } from './entry-parts.ts'
import { Foresight, RefusalText } from './Foresight.tsx'
import { KeptNote } from './KeptNote.tsx'
import { useSay } from './language.tsx'
import { newId } from './new-id.ts'
import classes from './RecordForm.module.css'
import { RecordPart } from './RecordPart.tsx'
import { isAsked } from './record-schema.ts'
import { ErrorState } from './states.tsx'
import { type Foretold, useDryRun } from './use-dry-run.ts'
import { useFillings } from './use-fillings.ts'
import { useKeeping } from './use-keeping.ts'
import { useSending } from './use-sending.ts'
import { words } from './words.ts'

interface Props {
  kind: KindAnswer
  /** Kinds this account may enter together with it. */
  companions: readonly CompanionKind[]
  filling: Filling
  /** The record this one puts right: both go in as one entry. */
  corrects?: string
  /** The day of the screen, for looking up names until a day is typed. */
  on: Day
  account: string
  onAnother: () => void
  /** Goes on with what was said in this form. */
  onAlike?: (said: Filling) => void
  /** Filled in from the record before: nothing goes in until something is different. */
  isAlike?: boolean
}

/** The form of any kind, with those entered beside it, told while typing what the entry would do. */
export const RecordForm = (props: Props) => {
  const { kind, companions, corrects, on, account, onAnother, onAlike, isAlike } = props
  const say = useSay()
  const form = useFillings(props)
  const { parts, change, toggle, isPressed } = form
  const [reason, setReason] = useState('')
  const entry = {
    source: 'form',
    records: parts.map((part) => recordOf(part, form.idOf(part.place))),
    ...(corrects ? { reverses: [corrects], reason: reason || say(words.correct) } : {}),
  }
  const isSame = isAlike === true && !form.isTouched
  const isReady = !isSame && parts.every((part) => blanksOf(part).length === 0)
  const sending = useSending(account, form.forget)
  const keeping = useKeeping(form.forget)
  const foretold = useDryRun(isReady && !sending.outcome && !keeping.kept ? entry : null)
  const refusals = [foretold, sending, keeping].find((one) => one.refusals.length)?.refusals ?? []

  const refusalsOf = (part: Part) => refusals.filter((one) => parts[one.record ?? 0] === part)
  const errorOf = (part: Part) => (name: string) => {
    const found = refusalsOf(part).find((one) => fieldOfRefusal(one) === name)
    if (found) return <RefusalText refusal={found} />
    return isPressed && blanksOf(part).includes(name) ? say(words.required) : undefined
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    form.press()
    if (isReady) void sending.send({ id: newId(), ...entry })
  }

  const keep = () => {
    form.press()
    if (isReady) void keeping.keep({ id: newId(), ...entry })
  }

  if (keeping.kept) return <KeptNote kept={keeping.kept} onAnother={onAnother} />
  if (sending.outcome === 'unsent')
    return (
      <div className={classes.done} data-unsent role="status">
        <p>{say(words.waitsForNetwork)}</p>
        <div className={classes.verbs}>
          <Button onClick={onAnother}>{say(words.another)}</Button>
        </div>
      </div>
    )
  if (sending.outcome)
    return (
      <EnteredNote
        answer={sending.outcome}
        main={form.idOf('main')}
        onAnother={onAnother}
        onAlike={onAlike && (() => onAlike(form.fillings.main))}
      />
    )
  const shown = (place: Place, beneath?: { field: string; shows: ReactNode }): ReactNode => {
    const part = parts.find((one) => one.place === place)
    if (!part) return null
    const mayAllow = refusalsOf(part).some((one) => one.unless)
    return (
      <RecordPart
        part={part}
        onChange={(next) => change(place, next)}
        errorOf={errorOf(part)}
        on={on}
        asksApproval={mayAllow || Boolean(part.filling.basis?.specialApproval)}
        {...(beneath ? { beneath } : {})}
      />
    )
  }
  /** The question that opens a companion, and its form in a frame right beneath. */
  const beside = (place: 'before' | 'after'): ReactNode => {
    const companion = companions.find((one) => one.place === place)
    if (!companion || corrects) return null
    const isOpen = Boolean(form.fillings[place])
    return (
      <>
        <Checkbox label={say(companion.label)} checked={isOpen} onChange={() => toggle(companion)} />
        {isOpen ? (
          <fieldset className={classes.companion}>
            <legend>{say(companion.kind.label)}</legend>
            {shown(place)}
          </fieldset>
        ) : null}
      </>
    )
  }
  const introduced = companions.find((one) => one.place === 'before')
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      {isSame ? (
        <p className={classes.quiet} role="status">
          {say(words.changeWhatDiffers)}
        </p>
      ) : null}
      {form.wasRestored ? <Restored onAfresh={form.afresh} /> : null}
      {shown('main', introduced && { field: introduced.field, shows: beside('before') })}
      {beside('after')}
      {corrects ? (
        <TextInput
          label={say(words.correctReason)}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      ) : null}
      <Verdict foretold={foretold} refusals={refusals.filter((one) => !isShown(one, parts))} />
      {sending.problem && !sending.refusals.length ? <ErrorState error={sending.problem} /> : null}
      {keeping.problem && !keeping.refusals.length ? <ErrorState error={keeping.problem} /> : null}
      <div className={classes.verbs}>
        <Button type="submit" loading={sending.isSending} disabled={isSame || foretold.refusals.length > 0}>
          {say(corrects ? words.correct : words.enter)}
        </Button>
        {kind.decidedByMeeting && !corrects ? (
          <Button
            variant="default"
            loading={keeping.isKeeping}
            disabled={isSame || foretold.refusals.length > 0}
            onClick={keep}
          >
            {say(words.keepForMeeting)}
          </Button>
        ) : null}
      </div>
    </form>
  )
}

const Verdict = ({ foretold, refusals }: { foretold: Foretold; refusals: readonly Refusal[] }) => {
  const say = useSay()
  const { answer, isJudging } = foretold
  const hint = foretold.refusals.length ? '' : say(words.fillToForesee)
  return <Foresight answer={answer} refusals={refusals} isJudging={isJudging} hint={hint} />
}

const Restored = ({ onAfresh }: { onAfresh: () => void }) => {
  const say = useSay()
  return (
    <p className={classes.quiet}>
      {say(words.restoredDraft)}{' '}
      <Button variant="default" size="compact-sm" onClick={onAfresh}>
        {say(words.startAfresh)}
      </Button>
    </p>
  )
}

const alwaysShown = ['organisation', 'decidedOn', 'effectiveOn']

/** Whether a refusal already stands under the field it speaks of. */
const isShown = (refusal: Refusal, parts: readonly Part[]): boolean => {
  const part = parts[refusal.record ?? 0]
  const field = fieldOfRefusal(refusal)
  if (!part || !field || part.told.includes(field)) return false
  const body = part.filling.body ?? {}
  return alwaysShown.includes(field) || part.fields.some((one) => one.name === field && isAsked(one, body))
}

/** `sponsors.0` and `body.sponsors` both belong under the field `sponsors`. */
const fieldOfRefusal = (refusal: Refusal): string | undefined =>
  refusal.field?.replace(/^(records\.\d+\.)?(body\.)?/, '').split('.')[0]
