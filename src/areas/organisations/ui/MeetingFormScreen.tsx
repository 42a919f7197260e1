import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useEffect, useState } from 'react'
import type { Day } from '#kernel/calendar.ts'
import { showDay } from '#ui/days.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { newId } from '#ui/new-id.ts'
import { keepOnDevice, onDevice } from '#ui/on-device.ts'
import { Answered, EmptyState, ErrorState } from '#ui/states.tsx'
import { useSending } from '#ui/use-sending.ts'
import { words as uiWords } from '#ui/words.ts'
import { AbsentList } from './AbsentList.tsx'
import {
  blank,
  type Filling,
  missingIn,
  notHeldReasons,
  presentOf,
  recordFrom,
  usualContents,
} from './filling.ts'
import classes from './MeetingForm.module.css'
import { monthAfter, printMonth } from './months.ts'
import { type Roll, rollOf } from './roll.ts'
import { words } from './words.ts'

interface Props {
  account: string
  cell: { id: string; name: string } | null
  /** The month the form begins with, 'YYYY-MM', and the day. */
  month: string
  day: Day
  /** Which door it is: the cell's own phone, or somebody entering for it. */
  door: 'phone' | 'form'
  /** Told once the form and its names are on the device. */
  onReady: () => void
}

/** One cell's meeting in two minutes: the day, who was away, the count confirmed, what was taken up. */
export const MeetingFormScreen = (props: Props) => {
  const say = useSay()
  const { cell } = props
  const [round, setRound] = useState(0)
  const roll = useQuery({ ...rollOf(cell?.id ?? '', props.day), enabled: cell !== null })
  const isReady = roll.data !== undefined
  const { onReady } = props
  useEffect(() => {
    if (isReady) onReady()
  }, [isReady, onReady])
  if (!cell)
    return (
      <EmptyState text={say(words.chooseCell)}>
        <InnerLink to="/meetings">{say(words.meetings)}</InnerLink>
      </EmptyState>
    )
  return (
    <div className={classes.screen}>
      <div>
        <h1>{say(words.meetings)}</h1>
        <p className={classes.quiet}>{cell.name}</p>
      </div>
      <Answered of={roll} lines={6}>
        {(answer) => (
          <Form key={round} {...props} cell={cell} roll={answer} onAnother={() => setRound(round + 1)} />
        )}
      </Answered>
    </div>
  )
}

type FormProps = Props & { cell: { id: string; name: string }; roll: Roll; onAnother: () => void }

const Form = ({ account, cell, month, day, door, roll, onAnother }: FormProps) => {
  const say = useSay()
  const keptAs = `form.${cell.id}`
  const [filling, setFilling] = useState<Filling>(() => {
    const begun = onDevice<Filling>(keptAs)
    return begun && [month, monthAfter(month, -1)].includes(begun.month) ? begun : blank(month, day)
  })
  const [id] = useState(newId)
  const [isPressed, setPressed] = useState(false)
  const sending = useSending(account, () => keepOnDevice(keptAs, null))
  const due = roll.due.length
  const present = presentOf(filling, due)
  const missing = missingIn(filling, due)
  const set = (more: Partial<Filling>) => {
    const next = { ...filling, ...more }
    setFilling(next)
    keepOnDevice(keptAs, next)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setPressed(true)
    if (missing.length > 0) return
    void sending.send({
      id,
      source: 'form',
      records: [{ id: newId(), ...recordFrom(filling, cell.id, due, door) }],
    } as {
      id: string
    })
  }
  if (sending.outcome)
    return (
      <div className={classes.done} role="status">
        <p>
          {say(sending.outcome === 'unsent' ? uiWords.waitsForNetwork : words.told, {
            month: printMonth(filling.month),
          })}
        </p>
        <Button onClick={onAnother}>{say(uiWords.another)}</Button>
      </div>
    )
  const already = roll.told.find((one) => one.month === filling.month && one.form === filling.form)
  const wrong = (what: (typeof missing)[number]) => isPressed && missing.includes(what)
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <fieldset className={classes.pair}>
        <legend>{say(words.whichMonth)}</legend>
        {[monthAfter(month, -1), month].map((one) => (
          <button
            key={one}
            type="button"
            className={classes.choice}
            aria-pressed={filling.month === one}
            onClick={() => set({ month: one })}
          >
            {say(words.month, { month: printMonth(one) })}
          </button>
        ))}
      </fieldset>
      <fieldset className={classes.pair}>
        <legend>{say(words.didItMeet)}</legend>
        {[true, false].map((held) => (
          <button
            key={String(held)}
            type="button"
            className={classes.choice}
            aria-pressed={filling.isHeld === held}
            onClick={() => set({ isHeld: held })}
          >
            {say(held ? words.itMet : words.itDidNot)}
          </button>
        ))}
      </fieldset>
      {already && filling.isHeld ? (
        <p className={classes.note} role="status">
          {say(words.alreadyTold, { month: printMonth(filling.month), day: showDay(already.day ?? '') })}
        </p>
      ) : null}
      <TextInput
        type="date"
        size="lg"
        label={say(filling.isHeld ? words.heldOn : words.toldOn)}
        value={filling.day}
        onChange={(event) => set({ day: event.currentTarget.value })}
        error={wrong('day') ? say(words.dayOutside, { month: printMonth(filling.month) }) : undefined}
      />
      {filling.isHeld ? (
        <>
          <fieldset className={classes.pair}>
            <legend>{say(words.form)}</legend>
            {(['regular', 'thematic'] as const).map((form) => (
              <button
                key={form}
                type="button"
                className={classes.choice}
                aria-pressed={filling.form === form}
                onClick={() => set({ form })}
              >
                {say(words[form])}
              </button>
            ))}
          </fieldset>
          {filling.form === 'thematic' ? (
            <TextInput
              size="lg"
              label={say(words.theme)}
              value={filling.theme}
              onChange={(event) => set({ theme: event.currentTarget.value })}
              error={wrong('theme') ? say(uiWords.required) : undefined}
            />
          ) : null}
          <AbsentList roll={roll} absent={filling.absent} onChange={(absent) => set({ absent })} />
          <label className={classes.confirm} data-wrong={wrong('count') || undefined}>
            <input
              type="checkbox"
              checked={filling.confirmed === present}
              onChange={(event) => set({ confirmed: event.currentTarget.checked ? present : null })}
            />
            <span>
              <strong>{say(words.presentOf, { present, due })}</strong>
              <br />
              {say(words.confirmCount)}
            </span>
          </label>
          {wrong('count') ? (
            <p className={classes.wrong} role="alert">
              {say(words.countNeeded)}
            </p>
          ) : null}
          <Contents value={filling.contents} onChange={(contents) => set({ contents })} />
          <Textarea
            size="lg"
            autosize
            minRows={2}
            label={say(words.conclusions)}
            value={filling.conclusions}
            onChange={(event) => set({ conclusions: event.currentTarget.value })}
          />
          <TextInput
            size="lg"
            label={say(words.resolution)}
            value={filling.resolution}
            onChange={(event) => set({ resolution: event.currentTarget.value })}
          />
          <TextInput
            size="lg"
            inputMode="numeric"
            label={say(words.minutes)}
            value={filling.minutes}
            onChange={(event) => set({ minutes: event.currentTarget.value })}
          />
        </>
      ) : (
        <>
          <NativeSelect
            size="lg"
            label={say(words.reason)}
            value={filling.reason}
            onChange={(event) => set({ reason: event.currentTarget.value })}
            error={wrong('reason') ? say(uiWords.required) : undefined}
          >
            <option value="">{say(uiWords.choose)}</option>
            {Object.entries(notHeldReasons).map(([reason, label]) => (
              <option key={reason} value={reason}>
                {say(label)}
              </option>
            ))}
          </NativeSelect>
          <TextInput
            size="lg"
            label={say(words.note)}
            value={filling.note}
            onChange={(event) => set({ note: event.currentTarget.value })}
            error={wrong('note') ? say(uiWords.required) : undefined}
          />
        </>
      )}
      {sending.problem ? <ErrorState error={sending.problem} /> : null}
      <Button type="submit" size="lg" loading={sending.isSending}>
        {say(uiWords.enter)}
      </Button>
    </form>
  )
}

const Contents = ({ value, onChange }: { value: string; onChange: (next: string) => void }) => {
  const say = useSay()
  const lines = value.split('\n').filter((one) => one.trim() !== '')
  const turn = (text: string) =>
    onChange((lines.includes(text) ? lines.filter((one) => one !== text) : [...lines, text]).join('\n'))
  return (
    <fieldset className={classes.contents}>
      <legend>{say(words.contents)}</legend>
      <div className={classes.chips}>
        {usualContents.map((one) => (
          <button
            key={one.en}
            type="button"
            className={classes.choice}
            aria-pressed={lines.includes(one.vi)}
            onClick={() => turn(one.vi)}
          >
            {say(one)}
          </button>
        ))}
      </div>
      <Textarea
        size="lg"
        autosize
        minRows={2}
        aria-label={say(words.contents)}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </fieldset>
  )
}
