import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import type { RegisterLine } from '#kernel/answers.ts'
import { offeredOn } from '#kernel/choice.ts'
import { DayField } from '#ui/DayField.tsx'
import classes from '#ui/Department.module.css'
import { looksLikeDay } from '#ui/days.ts'
import { EnteredNote } from '#ui/EnteredNote.tsx'
import { useSay } from '#ui/language.tsx'
import { NumberField } from '#ui/NumberField.tsx'
import { newId } from '#ui/new-id.ts'
import { useScope } from '#ui/scope.tsx'
import { ErrorState } from '#ui/states.tsx'
import { useSending } from '#ui/use-sending.ts'
import { representatives, timings } from '../intakes.ts'
import own from './Council.module.css'
import { OpinionGrid } from './OpinionGrid.tsx'
import { type Known, readSheet, type Typed } from './opinion-sheet.ts'
import { words } from './words.ts'

interface Props {
  known: { communes: readonly RegisterLine[]; units: readonly Known[] }
  /** What was planned, if the contact was. */
  plan: RegisterLine | undefined
  account: string
  home: string
}

const blank = (count: number): Typed[] => Array.from({ length: count }, () => ({}))
const idsIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

export const OpinionForm = ({ known, plan, account, home }: Props) => {
  const say = useSay()
  const { on } = useScope()
  const [day, setDay] = useState<string | undefined>(String(plan?.data.plannedOn ?? on))
  const [title, setTitle] = useState(plan?.name ?? '')
  const [timing, setTiming] = useState(String(plan?.data.timing ?? 'before'))
  const [level, setLevel] = useState(String(plan?.data.representatives ?? 'district'))
  const [communes, setCommunes] = useState<readonly string[]>(idsIn(plan?.data.communes))
  const [attended, setAttended] = useState<number>()
  const [sheet, setSheet] = useState<readonly Typed[]>(blank(10))
  const ids = useRef({ record: newId(), contact: newId(), entry: newId() })
  const sending = useSending(account, () => {})
  const { lines, unknown } = readSheet(sheet, known)
  const isWhole = looksLikeDay(day) && title.trim() && communes.length && attended !== undefined

  const send = () =>
    sending.send({
      id: ids.current.entry,
      ...{
        source: 'form',
        records: [
          {
            id: ids.current.record,
            kind: 'voter-contact.held',
            organisation: home,
            decidedOn: day,
            basis: null,
            body: {
              contact: ids.current.contact,
              ...(plan ? { plan: plan.subject } : {}),
              title: title.trim(),
              timing,
              representatives: level,
              communes,
              attended,
              opinions: lines,
            },
          },
        ],
      },
    })

  if (sending.outcome === 'unsent') return <p role="status">{say(words.waits)}</p>
  if (sending.outcome)
    return (
      <EnteredNote answer={sending.outcome} main={ids.current.record} onAnother={() => location.reload()} />
    )
  return (
    <form
      className={classes.section}
      onSubmit={(event) => {
        event.preventDefault()
        if (isWhole) void send()
      }}
    >
      <div className={own.fields}>
        <TextInput
          label={say(words.contactTitle)}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          withAsterisk
          className={own.wide}
        />
        <DayField label={say(words.day)} value={day} onChange={setDay} required />
        <NativeSelect
          label={say(words.timing)}
          value={timing}
          onChange={(event) => setTiming(event.currentTarget.value)}
        >
          {offeredOn(timings, on, timing).map(([id, label]) => (
            <option key={id} value={id}>
              {say(label)}
            </option>
          ))}
        </NativeSelect>
        <NativeSelect
          label={say(words.representatives)}
          value={level}
          onChange={(event) => setLevel(event.currentTarget.value)}
        >
          {offeredOn(representatives, on, level).map(([id, label]) => (
            <option key={id} value={id}>
              {say(label)}
            </option>
          ))}
        </NativeSelect>
        <NumberField
          label={say(words.attendedField)}
          value={attended}
          onChange={setAttended}
          unit={null}
          required
        />
      </div>
      <Checkbox.Group
        label={say(words.communesMet)}
        value={[...communes]}
        onChange={setCommunes}
        withAsterisk
      >
        <div className={own.communes}>
          {known.communes.map((one) => (
            <Checkbox key={one.subject} value={one.subject} label={one.name} />
          ))}
        </div>
      </Checkbox.Group>
      <OpinionGrid sheet={sheet} onChange={setSheet} communes={known.communes} units={known.units} />
      {unknown.length ? (
        <p className={classes.warned} role="alert">
          {say(words.notUnderstood, { values: unknown.join('; ') })}
        </p>
      ) : null}
      {sending.refusals.map((one) => (
        <p key={one.code} className={own.refused} role="alert">
          {say(one.message)}
        </p>
      ))}
      {sending.problem && !sending.refusals.length ? <ErrorState error={sending.problem} /> : null}
      <div className={classes.verbs}>
        <Button type="submit" loading={sending.isSending} disabled={!isWhole}>
          {say(words.save, { count: lines.length })}
        </Button>
        <Button variant="default" onClick={() => setSheet([...sheet, ...blank(10)])}>
          {say(words.moreLines)}
        </Button>
      </div>
    </form>
  )
}
