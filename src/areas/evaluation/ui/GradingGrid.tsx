import { Button, TextInput } from '@mantine/core'
import { useRef } from 'react'
import type { Day } from '#kernel/calendar.ts'
import { DayField } from '#ui/DayField.tsx'
import { looksLikeDay } from '#ui/days.ts'
import { EnteredNote } from '#ui/EnteredNote.tsx'
import { useSay } from '#ui/language.tsx'
import { newId } from '#ui/new-id.ts'
import { ErrorState } from '#ui/states.tsx'
import { useSending } from '#ui/use-sending.ts'
import { words as uiWords } from '#ui/words.ts'
import { gradeIds } from '../grades.ts'
import { GradeRow } from './GradeRow.tsx'
import classes from './Grading.module.css'
import { type Choice, isOpen, type Line, recordsOf } from './minutes.ts'
import { useFilled } from './use-filled.ts'
import { short, words } from './words.ts'

interface Props {
  cell: string
  year: number
  on: Day
  lines: readonly Line[]
  account: string
  mayEnter: boolean
  onAnother: () => void
}

/** A cell's minutes as a grid: members down, grades across, one entry in the end. */
export const GradingGrid = ({ cell, year, on, lines, account, mayEnter, onAnother }: Props) => {
  const say = useSay()
  const { filled, isRestored, change, forget, afresh } = useFilled(
    `form.${account}.grading.${cell}.${year}`,
    on,
  )
  const { choices, decidedOn, number } = filled
  const ids = useRef(new Map<string, string>())
  const body = useRef<HTMLTableSectionElement>(null)
  const sending = useSending(account, forget)
  const idOf = (person: string): string => {
    const id = ids.current.get(person) ?? newId()
    ids.current.set(person, id)
    return id
  }
  const records = looksLikeDay(decidedOn)
    ? recordsOf(lines, choices, { cell, year, decidedOn, number, idOf })
    : []
  const open = lines.filter(isOpen)
  const refusalOf = (person: string) =>
    sending.refusals.find((one) => records[one.record ?? -1]?.body.person === person)

  const choose = (person: string) => (choice: Choice | undefined) =>
    change(({ choices: { [person]: _, ...others } }) => ({
      choices: choice ? { ...others, [person]: choice } : others,
    }))
  const moveFrom = (person: string) => (by: number) => {
    const next = open[open.findIndex((one) => one.person === person) + by]
    const radios = next
      ? [...(body.current?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])]
      : []
    const group = radios.filter((one) => one.name === next?.person)
    ;(group.find((one) => one.checked) ?? group[0])?.focus()
  }

  if (sending.outcome === 'unsent')
    return (
      <p className={classes.told} role="status">
        {say(words.waits)}
      </p>
    )
  if (sending.outcome)
    return <EnteredNote answer={sending.outcome} main={records[0]?.id ?? ''} onAnother={onAnother} />
  return (
    <form
      className={classes.grid}
      onSubmit={(event) => {
        event.preventDefault()
        if (records.length) void sending.send({ id: newId(), ...{ source: 'form', records } })
      }}
    >
      {mayEnter && open.length ? (
        <div className={classes.fields}>
          <DayField
            label={say(words.decidedOn)}
            value={decidedOn}
            onChange={(day) => change(() => ({ decidedOn: day }))}
            required
          />
          <TextInput
            label={say(uiWords.basisNumber)}
            value={number}
            onChange={({ currentTarget: { value } }) => change(() => ({ number: value }))}
          />
          <p className={classes.keys}>{say(words.keys)}</p>
        </div>
      ) : null}
      {mayEnter && isRestored ? (
        <p className={classes.quiet} role="status">
          {say(uiWords.restoredDraft)}{' '}
          <Button variant="subtle" color="gray" size="compact-sm" onClick={afresh}>
            {say(uiWords.startAfresh)}
          </Button>
        </p>
      ) : null}
      {mayEnter ? null : <p className={classes.quiet}>{say(words.readOnly)}</p>}
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{say(words.name)}</th>
              {gradeIds.map((grade, index) => (
                <th key={grade} scope="col" className={classes.column}>
                  {say(short[grade])} <kbd>{index + 1}</kbd>
                </th>
              ))}
              <th scope="col" className={classes.column}>
                {say(words.none)}
              </th>
            </tr>
          </thead>
          <tbody ref={body}>
            {lines.map((line) => (
              <GradeRow
                key={line.person}
                line={line}
                choice={choices[line.person]}
                refusal={refusalOf(line.person)}
                mayEnter={mayEnter}
                onChoose={choose(line.person)}
                onMove={moveFrom(line.person)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {sending.problem && !sending.refusals.length ? <ErrorState error={sending.problem} /> : null}
      {mayEnter && open.length ? (
        <div className={classes.foot}>
          <p role="status">
            {say(words.chosen, { done: records.length, all: open.length })}
            {records.length && records.length < open.length
              ? ` · ${say(words.left, { left: open.length - records.length })}`
              : null}
            {open.length < lines.length ? (
              <span className={classes.quiet}>
                {' '}
                · {say(words.alreadyIn, { count: lines.filter((one) => one.known).length })}
              </span>
            ) : null}
          </p>
          <Button type="submit" loading={sending.isSending} disabled={records.length === 0}>
            {say(words.enter, { count: records.length })}
          </Button>
        </div>
      ) : null}
    </form>
  )
}
