import { Button, Checkbox, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useEffect, useState } from 'react'
import type { EntryAnswer, KindAnswer } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import type { Refusal } from '#kernel/refusal.ts'
import { Problem, send } from './api.ts'
import { EnteredNote } from './EnteredNote.tsx'
import {
  blanksOf,
  type CompanionKind,
  type Filling,
  type Fillings,
  type Part,
  type Place,
  partsOf,
  recordOf,
  withNewSubjects,
} from './entry-parts.ts'
import { Foresight, RefusalText } from './Foresight.tsx'
import { keep, keptJson } from './kept.ts'
import { useSay } from './language.tsx'
import { newId } from './new-id.ts'
import { holdBack } from './outbox.ts'
import classes from './RecordForm.module.css'
import { RecordPart } from './RecordPart.tsx'
import { fieldsOf } from './record-schema.ts'
import { ErrorState } from './states.tsx'
import { type Foretold, useDryRun } from './use-dry-run.ts'
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
}

/** The form of any kind, with those entered beside it, told while typing what the entry would do. */
export const RecordForm = (props: Props) => {
  const { kind, companions, corrects, on, account, onAnother } = props
  const say = useSay()
  const form = useFillings(props)
  const { parts, change, toggle, isPressed } = form
  const [reason, setReason] = useState('')
  const entry = {
    source: 'form',
    records: parts.map((part) => recordOf(part, form.idOf(part.place))),
    ...(corrects ? { reverses: [corrects], reason: reason || say(words.correct) } : {}),
  }
  const isReady = parts.every((part) => blanksOf(part).length === 0)
  const sending = useSending(account, form.forget)
  const foretold = useDryRun(isReady && !sending.outcome ? entry : null)
  const refusals = foretold.refusals.length ? foretold.refusals : sending.refusals

  const errorOf = (part: Part, index: number) => (name: string) => {
    const found = refusals.find((one) => (one.record ?? 0) === index && fieldOfRefusal(one) === name)
    if (found) return <RefusalText refusal={found} />
    return isPressed && blanksOf(part).includes(name) ? say(words.required) : undefined
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    form.press()
    if (isReady) void sending.send({ id: newId(), ...entry })
  }

  if (sending.outcome === 'unsent') return <p className={classes.done}>{say(words.waitsForNetwork)}</p>
  if (sending.outcome) return <EnteredNote answer={sending.outcome} onAnother={onAnother} />
  const opener = (place: 'before' | 'after'): ReactNode => {
    const companion = companions.find((one) => one.place === place)
    if (!companion || corrects) return null
    return (
      <Checkbox
        label={say(companion.label)}
        checked={Boolean(form.fillings[place])}
        onChange={() => toggle(companion)}
      />
    )
  }
  const introduced = companions.find((one) => one.place === 'before')
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      {form.wasRestored ? <Restored onAfresh={form.afresh} /> : null}
      {parts.map((part, index) => (
        <Framed key={part.place} part={part}>
          <RecordPart
            part={part}
            onChange={(name, next) => change(part.place, name, next)}
            errorOf={errorOf(part, index)}
            on={on}
            asksApproval={refusals.some((one) => one.unless) || Boolean(part.filling.basis?.specialApproval)}
            {...(part.place === 'main' && introduced
              ? { beneath: { field: introduced.field, shows: opener('before') } }
              : {})}
          />
        </Framed>
      ))}
      {opener('after')}
      {corrects ? (
        <TextInput
          label={say(words.correctReason)}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      ) : null}
      <Verdict foretold={foretold} refusals={refusals.filter((one) => !isShown(one, parts))} />
      {sending.problem && !sending.refusals.length ? <ErrorState error={sending.problem} /> : null}
      <div className={classes.verbs}>
        <Button type="submit" loading={sending.isSending} disabled={foretold.refusals.length > 0}>
          {say(corrects ? words.correct : words.enter)}
        </Button>
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

/** A companion stands in a frame of its own, under its name. */
const Framed = ({ part, children }: { part: Part; children: ReactNode }) => {
  const say = useSay()
  if (part.place === 'main') return children
  return (
    <fieldset className={classes.companion}>
      <legend>{say(part.kind.label)}</legend>
      {children}
    </fieldset>
  )
}

/** The fillings of the form, kept in the browser until they are entered. */
const useFillings = ({ kind, companions, filling, corrects, account }: Props) => {
  const memory = corrects ? null : `form.${account}.${kind.id}`
  const fresh = (from: Fillings | null): Fillings => {
    const main = { ...from?.main, ...filling }
    const body = withNewSubjects(fieldsOf(kind.schema), { ...from?.main.body, ...filling.body })
    return { ...from, main: { ...main, body } }
  }
  const [restored, setRestored] = useState(() => (memory ? keptJson<Fillings | null>(memory, null) : null))
  const [fillings, setFillings] = useState<Fillings>(() => fresh(restored?.main ? restored : null))
  const [isTouched, setTouched] = useState(false)
  const [isPressed, setPressed] = useState(false)
  const [ids] = useState(() => new Map<Place, string>())
  useEffect(() => {
    if (memory && isTouched) keep(memory, JSON.stringify(fillings))
  }, [memory, isTouched, fillings])

  const change = (place: Place, _name: string, next: Partial<Filling>) => {
    setTouched(true)
    setFillings((before) => ({ ...before, [place]: { ...before[place], ...next } }))
  }
  /** A new person needs an id before the book knows one; closing the form forgets it. */
  const toggle = ({ place, field }: CompanionKind) => {
    setTouched(true)
    setFillings((before) => {
      const { [place]: open, ...rest } = before
      const named = place === 'before' ? { [field]: open ? undefined : newId() } : {}
      const main = { ...before.main, body: { ...before.main.body, ...named } }
      return open ? { ...rest, main } : { ...before, main, [place]: {} }
    })
  }
  const forget = () => {
    if (memory) keep(memory, null)
    setTouched(false)
  }
  return {
    fillings,
    parts: partsOf(kind, fillings, companions),
    change,
    toggle,
    forget,
    wasRestored: Boolean(restored?.main),
    afresh: () => {
      forget()
      setRestored(null)
      setFillings(fresh(null))
    },
    isPressed,
    press: () => setPressed(true),
    /** One id for a part as long as the form is open: handed in twice it is the same record. */
    idOf: (place: Place): string => {
      const known = ids.get(place) ?? newId()
      ids.set(place, known)
      return known
    },
  }
}

/** Hands the entry in; without a network it waits in the outbox. */
const useSending = (account: string, onDone: () => void) => {
  const client = useQueryClient()
  const [outcome, setOutcome] = useState<EntryAnswer | 'unsent' | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const [isSending, setSending] = useState(false)
  const handIn = async (entry: { id: string }) => {
    if (isSending) return
    setSending(true)
    setProblem(null)
    try {
      setOutcome(await send<EntryAnswer>('POST', '/records', entry))
      onDone()
      await client.invalidateQueries({ queryKey: ['book'] })
    } catch (error) {
      if (!(error instanceof Problem && error.status === 0)) return setProblem(error)
      holdBack({ id: entry.id, body: entry, account })
      onDone()
      setOutcome('unsent')
    } finally {
      setSending(false)
    }
  }
  const refusals = problem instanceof Problem ? (problem.told?.refusals ?? []) : []
  return { outcome, problem, refusals, isSending, send: handIn }
}

const alwaysShown = ['organisation', 'decidedOn', 'effectiveOn']

/** Whether a refusal already stands under the field it speaks of. */
const isShown = (refusal: Refusal, parts: readonly Part[]): boolean => {
  const part = parts[refusal.record ?? 0]
  const field = fieldOfRefusal(refusal)
  if (!part || !field || part.told.includes(field)) return false
  return alwaysShown.includes(field) || part.fields.some((one) => one.name === field)
}

/** `sponsors.0` and `body.sponsors` both belong under the field `sponsors`. */
const fieldOfRefusal = (refusal: Refusal): string | undefined =>
  refusal.field?.replace(/^(records\.\d+\.)?(body\.)?/, '').split('.')[0]
