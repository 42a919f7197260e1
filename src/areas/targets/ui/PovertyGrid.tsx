import { Button, TextInput } from '@mantine/core'
import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react'
import type { Day } from '#kernel/calendar.ts'
import { printNumber, printPercent } from '#kernel/numerals.ts'
import { exact, percentOf } from '#kernel/quantity.ts'
import { DayField } from '#ui/DayField.tsx'
import classes from '#ui/Department.module.css'
import { looksLikeDay } from '#ui/days.ts'
import { EnteredNote } from '#ui/EnteredNote.tsx'
import { useSay } from '#ui/language.tsx'
import { newId } from '#ui/new-id.ts'
import { Sideways } from '#ui/Sideways.tsx'
import { ErrorState } from '#ui/states.tsx'
import { useSending } from '#ui/use-sending.ts'
import { words as uiWords } from '#ui/words.ts'
import own from './PovertyGrid.module.css'
import {
  type Counted,
  counted,
  type Line,
  numberTyped,
  pasted,
  recordsOf,
  type Sheet,
  stateOf,
  totalOf,
} from './review.ts'
import shared from './Targets.module.css'
import { words } from './words.ts'

interface Props {
  lines: readonly Line[]
  on: Day
  account: string
  mayEnter: boolean
}

/** Villages down, counts across; a table of a spreadsheet is pasted whole. */
export const PovertyGrid = ({ lines, on, account, mayEnter }: Props) => {
  const say = useSay()
  const [sheet, setSheet] = useState<Sheet>({})
  const [unknown, setUnknown] = useState<string[]>([])
  const [decidedOn, setDecidedOn] = useState<string | undefined>(on)
  const [number, setNumber] = useState('')
  const ids = useRef(new Map<string, string>())
  const sending = useSending(account, () => {})
  const idOf = (village: string): string => {
    const id = ids.current.get(village) ?? newId()
    ids.current.set(village, id)
    return id
  }
  const records = looksLikeDay(decidedOn) ? recordsOf(lines, sheet, { decidedOn, number, idOf }) : []
  const asked = mayEnter && lines.some((line) => !line.known)
  const refusalOf = (village: string) =>
    sending.refusals.find((one) => records[one.record ?? -1]?.body.village === village)

  const type = (village: string, column: Counted, value: string) =>
    setSheet((before) => ({ ...before, [village]: { ...before[village], [column]: value } }))
  const paste = (village: string, column: Counted) => (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    if (!/[\t\n]/.test(text.trim())) return
    event.preventDefault()
    const told = pasted(text, lines, { village, column }, sheet)
    setSheet(told.sheet)
    setUnknown(told.unknown)
  }

  if (sending.outcome === 'unsent') return <p role="status">{say(words.waits)}</p>
  if (sending.outcome)
    return (
      <EnteredNote answer={sending.outcome} main={records[0]?.id ?? ''} onAnother={() => location.reload()} />
    )
  return (
    <form
      className={classes.section}
      onSubmit={(event) => {
        event.preventDefault()
        if (records.length) void sending.send({ id: newId(), ...{ source: 'form', records } })
      }}
    >
      {asked ? (
        <div className={own.fields}>
          <DayField label={say(words.decidedOn)} value={decidedOn} onChange={setDecidedOn} required />
          <TextInput
            label={say(uiWords.basisNumber)}
            value={number}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
          <p className={classes.quiet}>{say(words.povertyHelp)}</p>
        </div>
      ) : null}
      {unknown.length ? (
        <p className={shared.tally} role="alert">
          {say(words.unknownVillages, { names: unknown.join(', ') })}
        </p>
      ) : null}
      <Sideways className={classes.scroll} name={say(words.village)}>
        <table className={own.grid}>
          <thead>
            <tr>
              <th scope="col">{say(words.village)}</th>
              {counted.map((column) => (
                <th key={column} scope="col" className={own.numeric}>
                  {say(words[column])}
                </th>
              ))}
              <th scope="col">{say(words.state)}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.village}>
                <th scope="row">{line.name}</th>
                {counted.map((column) => (
                  <td key={column} className={own.numeric}>
                    {line.known ? (
                      inPrint(line.known[column])
                    ) : mayEnter ? (
                      <Cell
                        name={`${line.name}: ${say(words[column])}`}
                        column={column}
                        value={sheet[line.village]?.[column] ?? ''}
                        onType={(value) => type(line.village, column, value)}
                        onPaste={paste(line.village, column)}
                      />
                    ) : (
                      '–'
                    )}
                  </td>
                ))}
                <State line={line} sheet={sheet} refused={refusalOf(line.village)?.message} />
              </tr>
            ))}
          </tbody>
          <Totals lines={lines} sheet={sheet} />
        </table>
      </Sideways>
      {sending.problem && !sending.refusals.length ? <ErrorState error={sending.problem} /> : null}
      <div className={classes.tools}>
        {asked ? (
          <Button type="submit" loading={sending.isSending} disabled={records.length === 0}>
            {say(words.enterVillages, { count: records.length })}
          </Button>
        ) : null}
        <p className={classes.quiet} role="status">
          {say(words.reviewed, { done: lines.filter((one) => one.known).length, all: lines.length })}
        </p>
      </div>
    </form>
  )
}

interface CellProps {
  name: string
  column: Counted
  value: string
  onType: (value: string) => void
  onPaste: (event: ClipboardEvent) => void
}

/** Enter goes down the column, as in a spreadsheet. */
const goDown = (event: KeyboardEvent<HTMLInputElement>) => {
  if (event.key !== 'Enter') return
  event.preventDefault()
  const { column } = event.currentTarget.dataset
  const fields = [...document.querySelectorAll<HTMLInputElement>(`[data-column="${column}"]`)]
  fields[fields.indexOf(event.currentTarget) + (event.shiftKey ? -1 : 1)]?.focus()
}

const Cell = ({ name, column, value, onType, onPaste }: CellProps) => (
  <input
    aria-label={name}
    aria-invalid={value.trim() && numberTyped(value) === null ? true : undefined}
    data-column={column}
    inputMode="numeric"
    value={value}
    onChange={(event) => onType(event.currentTarget.value)}
    onKeyDown={goDown}
    onPaste={onPaste}
  />
)

interface StateProps {
  line: Line
  sheet: Sheet
  refused: Parameters<ReturnType<typeof useSay>>[0] | undefined
}

const State = ({ line, sheet, refused }: StateProps) => {
  const say = useSay()
  const state = stateOf(line, sheet[line.village])
  const said = { known: words.inBook, ready: words.ready, incomplete: words.incomplete, empty: null }[state]
  return (
    <td className={own.state} data-wrong={refused ? '' : undefined}>
      {refused ? <span role="alert">{say(refused)}</span> : said ? say(said) : ''}
    </td>
  )
}

const inPrint = (count: number): string => printNumber(exact(count), { group: true }).text

const Totals = ({ lines, sheet }: Pick<Props, 'lines'> & { sheet: Sheet }) => {
  const say = useSay()
  const totals = counted.map((column) => totalOf(lines, sheet, column))
  const [households = 0, poor = 0] = totals
  const rate =
    households > 0 ? printPercent(percentOf(exact(poor), exact(households)), { decimals: 2 }).text : null
  return (
    <tfoot>
      <tr>
        <th scope="row">{say(words.total)}</th>
        {counted.map((column, index) => (
          <td key={column} className={own.numeric}>
            {inPrint(totals[index] ?? 0)}
          </td>
        ))}
        <td>{rate === null ? '' : say(words.rate, { rate })}</td>
      </tr>
    </tfoot>
  )
}
