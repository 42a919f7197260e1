import { Button, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useMemo, useState } from 'react'
import type { EntryAnswer, KindAnswer } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import type { Refusal } from '#kernel/refusal.ts'
import { Problem, send } from './api.ts'
import { BasisFields } from './BasisFields.tsx'
import { DayField } from './DayField.tsx'
import { EnteredNote } from './EnteredNote.tsx'
import { FieldControl } from './FieldControl.tsx'
import { Foresight, RefusalText } from './Foresight.tsx'
import { keep, keptJson } from './kept.ts'
import { useSay } from './language.tsx'
import { newId } from './new-id.ts'
import { holdBack } from './outbox.ts'
import classes from './RecordForm.module.css'
import { blanksIn, type Field, fieldsOf, filledIn, type Values } from './record-schema.ts'
import { SubjectField } from './SubjectField.tsx'
import { ErrorState } from './states.tsx'
import { useDryRun } from './use-dry-run.ts'
import { words } from './words.ts'

export interface Filling {
  organisation?: string | undefined
  decidedOn?: Day | undefined
  effectiveOn?: Day | undefined
  basis?: Values
  body?: Values
}

interface Props {
  kind: KindAnswer
  filling: Filling
  /** The record this one puts right: both go in as one entry. */
  corrects?: string
  /** The day of the screen, for looking up names until a day is typed. */
  on: Day
  account: string
  onAnother: () => void
}

const withNewSubjects = (fields: readonly Field[], body: Values): Values => ({
  ...Object.fromEntries(
    fields.filter((one) => one.control === 'new-subject').map((one) => [one.name, newId()]),
  ),
  ...body,
})

/** The form of any kind, in one column, told while typing what it would do. */
export const RecordForm = ({ kind, filling, corrects, on, account, onAnother }: Props) => {
  const say = useSay()
  const client = useQueryClient()
  const fields = useMemo(() => fieldsOf(kind.schema), [kind])
  const memory = corrects ? null : `form.${account}.${kind.id}`
  const [restored, setRestored] = useState(() => (memory ? keptJson<Filling | null>(memory, null) : null))
  const [values, setValues] = useState<Filling>(() => ({
    ...restored,
    ...filling,
    body: withNewSubjects(fields, { ...restored?.body, ...filling.body }),
  }))
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const [reason, setReason] = useState('')
  const [outcome, setOutcome] = useState<EntryAnswer | 'unsent' | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const [isSending, setSending] = useState(false)
  const [isPressed, setPressed] = useState(false)

  const body = values.body ?? {}
  const basis = filledIn(values.basis ?? {})
  const blanks = blanksIn(fields, body)
  const isReady = Boolean(values.organisation && values.decidedOn) && blanks.length === 0
  const entry = {
    source: 'form',
    records: [
      {
        id: idOf(values),
        kind: kind.id,
        organisation: values.organisation,
        decidedOn: values.decidedOn,
        ...(values.effectiveOn ? { effectiveOn: values.effectiveOn } : {}),
        basis: Object.keys(basis).length ? basis : null,
        body: filledIn(body),
      },
    ],
    ...(corrects ? { reverses: [corrects], reason: reason || say(words.correct) } : {}),
  }
  const foretold = useDryRun(isReady && !outcome ? entry : null)
  const sentRefusals = problem instanceof Problem ? (problem.told?.refusals ?? []) : []
  const refusals = foretold.refusals.length ? foretold.refusals : sentRefusals

  useEffect(() => {
    if (memory && touched.size && !outcome) keep(memory, JSON.stringify(values))
  }, [memory, touched, values, outcome])

  const change = (name: string, next: Partial<Filling>) => {
    setTouched((before) => new Set(before).add(name))
    setProblem(null)
    setValues((before) => ({ ...before, ...next }))
  }
  const changeField = (name: string, value: unknown) => change(name, { body: { ...body, [name]: value } })

  const errorOf = (name: string) => {
    const found = refusals.find((one) => fieldOfRefusal(one) === name)
    if (found) return <RefusalText refusal={found} />
    const isBlank = blanks.includes(name) || (name === 'organisation' && !values.organisation)
    return isPressed && isBlank ? say(words.required) : undefined
  }
  const shownFields = new Set(['organisation', 'decidedOn', 'effectiveOn', ...fields.map((one) => one.name)])
  const elsewhere = refusals.filter((one) => !shownFields.has(fieldOfRefusal(one) ?? ''))

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setPressed(true)
    if (!isReady || isSending) return
    setSending(true)
    const sent = { id: newId(), ...entry }
    try {
      const answer = await send<EntryAnswer>('POST', '/records', sent)
      if (memory) keep(memory, null)
      setOutcome(answer)
      await client.invalidateQueries({ queryKey: ['book'] })
    } catch (error) {
      if (error instanceof Problem && error.status === 0) {
        holdBack({ id: sent.id, body: sent, account })
        if (memory) keep(memory, null)
        setOutcome('unsent')
      } else setProblem(error)
    } finally {
      setSending(false)
    }
  }

  if (outcome === 'unsent') return <p className={classes.done}>{say(words.waitsForNetwork)}</p>
  if (outcome) return <EnteredNote answer={outcome} onAnother={onAnother} />
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      {restored ? (
        <p className={classes.quiet}>
          {say(words.restoredDraft)}{' '}
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => {
              if (memory) keep(memory, null)
              setRestored(null)
              setValues({ ...filling, body: withNewSubjects(fields, filling.body ?? {}) })
            }}
          >
            {say(words.startAfresh)}
          </Button>
        </p>
      ) : null}
      <SubjectField
        register="party-organisations"
        label={say(words.enteredFor)}
        value={values.organisation}
        onChange={(organisation) => change('organisation', { organisation })}
        on={values.decidedOn ?? on}
        error={errorOf('organisation')}
        required
      />
      <DayField
        label={say(kind.days.decided)}
        value={values.decidedOn}
        onChange={(day) => change('decidedOn', { decidedOn: day as Day | undefined })}
        error={errorOf('decidedOn') ?? (isPressed && !values.decidedOn ? say(words.required) : undefined)}
        required
      />
      {kind.days.effective ? (
        <DayField
          label={say(kind.days.effective)}
          value={values.effectiveOn}
          onChange={(day) => change('effectiveOn', { effectiveOn: day as Day | undefined })}
          error={errorOf('effectiveOn')}
        />
      ) : null}
      {fields.map((one) => (
        <FieldControl
          key={one.name}
          field={one}
          value={body[one.name]}
          onChange={(value) => changeField(one.name, value)}
          on={values.decidedOn ?? on}
          error={errorOf(one.name)}
        />
      ))}
      <BasisFields
        value={values.basis ?? {}}
        onChange={(next) => change('basis', { basis: next })}
        asksApproval={refusals.some((one) => one.unless) || Boolean(values.basis?.specialApproval)}
      />
      {corrects ? (
        <TextInput
          label={say(words.correctReason)}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      ) : null}
      <Foresight
        answer={foretold.answer}
        refusals={elsewhere}
        isJudging={foretold.isJudging}
        hint={refusals.length ? '' : say(words.fillToForesee)}
      />
      {problem && !sentRefusals.length ? <ErrorState error={problem} /> : null}
      <div className={classes.verbs}>
        <Button type="submit" loading={isSending} disabled={foretold.refusals.length > 0}>
          {say(corrects ? words.correct : words.enter)}
        </Button>
      </div>
    </form>
  )
}

/** `sponsors.0` and `body.sponsors` both belong under the field `sponsors`. */
const fieldOfRefusal = (refusal: Refusal): string | undefined =>
  refusal.field?.replace(/^(records\.\d+\.)?(body\.)?/, '').split('.')[0]

const ids = new WeakMap<object, string>()

/** One id for one filling: an unchanged form handed in twice is the same record. */
const idOf = (values: Filling): string => {
  const known = ids.get(values)
  if (known) return known
  const id = newId()
  ids.set(values, id)
  return id
}
