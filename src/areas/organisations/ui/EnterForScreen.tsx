import { Button, NativeSelect } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, useState } from 'react'
import type { RegisterLine } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import { Problem, send } from '#ui/api.ts'
import shared from '#ui/Department.module.css'
import { showDay } from '#ui/days.ts'
import { Icon } from '#ui/Icon.tsx'
import { useSay } from '#ui/language.tsx'
import { newId } from '#ui/new-id.ts'
import { Shape } from '#ui/Shape.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { words as uiWords } from '#ui/words.ts'
import classes from './EnterFor.module.css'
import { notHeldReasons } from './filling.ts'
import { dayTyped, linesOf, readLine, type Typed, untyped, type Waiting } from './for-cells.ts'
import meeting from './Meetings.module.css'
import { monthAfter, printMonth } from './months.ts'
import { PaperForm } from './PaperForm.tsx'
import { meetingsOf, treeOn } from './queries.ts'
import { words } from './words.ts'

/** Nhập thay: the month of twenty cells from the printed form, one line each. */
export const EnterForScreen = () => {
  const say = useSay()
  const { on, organisation } = useScope()
  const [month, setMonth] = useState(on.slice(0, 7))
  const [chosen, setChosen] = useState<string>()
  const tree = useQuery(treeOn(on, organisation))
  const meetings = useQuery(meetingsOf(Number(month.slice(0, 4)), on, organisation))
  const all = {
    data: tree.data && meetings.data ? { tree: tree.data, meetings: meetings.data } : undefined,
    error: tree.error ?? meetings.error,
    refetch: () => Promise.all([tree.refetch(), meetings.refetch()]),
  }
  return (
    <div className={shared.tool}>
      <div className={`${shared.head} no-print`}>
        <h1>{say(words.enterFor)}</h1>
        <p className={shared.quiet}>{say(words.enterForHelp)}</p>
      </div>
      <Answered of={all} lines={8}>
        {(told) => {
          const bodies = bodiesOf(told.tree)
          const body = bodies.find((one) => one.subject === chosen) ?? bodies[0]
          if (!body) return <EmptyState text={say(words.noCells)} />
          return (
            <>
              <div className={`${shared.tools} no-print`}>
                <NativeSelect
                  aria-label={say(uiWords.organisation)}
                  value={body.subject}
                  onChange={(event) => setChosen(event.currentTarget.value)}
                >
                  {bodies.map((one) => (
                    <option key={one.subject} value={one.subject}>
                      {one.name}
                    </option>
                  ))}
                </NativeSelect>
                <Button
                  variant="default"
                  onClick={() => setMonth(monthAfter(month, -1))}
                  aria-label={say(words.monthBefore)}
                >
                  <Icon name="back" size={18} />
                </Button>
                <strong>{say(words.month, { month: printMonth(month) })}</strong>
                <Button
                  variant="default"
                  disabled={month >= on.slice(0, 7)}
                  onClick={() => setMonth(monthAfter(month))}
                  aria-label={say(words.monthAfter)}
                >
                  <Icon name="chevron" size={18} />
                </Button>
                <Button
                  variant="default"
                  leftSection={<Icon name="print" size={18} />}
                  onClick={() => print()}
                >
                  {say(words.printPaper)}
                </Button>
              </div>
              <Lines
                key={`${body.subject} ${month}`}
                lines={linesOf(told.tree, told.meetings, body.subject, month)}
                month={month}
                on={on}
              />
              <PaperForm
                body={body.name}
                month={month}
                cells={linesOf(told.tree, [], body.subject, month).map((one) => one.name)}
              />
            </>
          )
        }}
      </Answered>
    </div>
  )
}

/** Whoever has cells of its own: bodies, and a cell alone in its scope. */
const bodiesOf = (tree: readonly RegisterLine[]): RegisterLine[] => {
  const parents = new Set(
    tree
      .filter((one) => one.data.kind === 'cell' || one.data.kind === 'grassroots-cell')
      .map((one) => one.data.parent),
  )
  const found = tree.filter((one) => parents.has(one.subject))
  return [...(found.length > 0 ? found : tree.slice(0, 1))].sort((a, b) => a.name.localeCompare(b.name, 'vi'))
}

type Outcome = 'sending' | 'done' | { refused: string }

const Lines = ({ lines, month, on }: { lines: readonly Waiting[]; month: string; on: Day }) => {
  const say = useSay()
  const client = useQueryClient()
  const [typed, setTyped] = useState<{ [cell: string]: Typed }>({})
  const [outcomes, setOutcomes] = useState<{ [cell: string]: Outcome }>({})
  const [ids] = useState(() => new Map(lines.map((one) => [one.id, [newId(), newId()] as const])))
  const set = (cell: string, more: Partial<Typed>) => {
    setTyped((before) => ({ ...before, [cell]: { ...(before[cell] ?? untyped), ...more } }))
    if (typeof outcomes[cell] === 'object') setOutcomes(({ [cell]: _, ...others }) => others)
    // A line changed after it was refused is another entry.
    if (typeof outcomes[cell] === 'object') ids.set(cell, [newId(), newId()])
  }
  const readings = lines.map((line) => ({
    line,
    reading: readLine(typed[line.id] ?? untyped, line.id, month, on),
  }))
  const asked = readings.filter(({ line }) => !line.told && outcomes[line.id] !== 'done')
  const ready = asked.filter(({ reading }) => reading.state === 'ready')
  const wrong = asked.filter(({ reading }) => reading.state === 'wrong').length
  const isSending = Object.values(outcomes).includes('sending')

  const sendAll = async () => {
    for (const { line, reading } of ready) {
      if (reading.state !== 'ready') continue
      const [entry = newId(), record = newId()] = ids.get(line.id) ?? []
      const tell = (outcome: Outcome) => setOutcomes((before) => ({ ...before, [line.id]: outcome }))
      tell('sending')
      try {
        await send('POST', '/records', {
          id: entry,
          source: 'form',
          records: [{ id: record, ...reading.record }],
        })
        tell('done')
      } catch (error) {
        const told = error instanceof Problem ? error.told?.message : undefined
        tell({ refused: say(told ?? uiWords.noConnection) })
      }
    }
    await client.invalidateQueries({ queryKey: ['book', 'figures'] })
  }
  /** Enter goes down the column, as in a spreadsheet. */
  const goDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    const { column } = event.currentTarget.dataset
    const fields = [...document.querySelectorAll<HTMLElement>(`[data-column="${column}"]`)]
    fields[fields.indexOf(event.currentTarget) + (event.shiftKey ? -1 : 1)]?.focus()
  }
  return (
    <div className={`${classes.screen} no-print`}>
      <div className={`${shared.scroll} ${meeting.months}`}>
        <table className={classes.grid}>
          <thead>
            <tr>
              <th scope="col">{say(words.cell)}</th>
              <th scope="col">{say(words.dayShort)}</th>
              <th scope="col">{say(words.presentShort)}</th>
              <th scope="col">{say(words.orReason)}</th>
              <th scope="col">{say(words.contentsOrNote)}</th>
              <th scope="col">{say(words.stateOfLine)}</th>
            </tr>
          </thead>
          <tbody>
            {readings.map(({ line, reading }) => {
              const now = typed[line.id] ?? untyped
              const outcome = outcomes[line.id]
              const isDone = Boolean(line.told) || outcome === 'done'
              const field = (name: 'day' | 'present' | 'contents', label: string) => (
                <input
                  aria-label={`${line.name}: ${label}`}
                  data-column={name}
                  inputMode={name === 'contents' ? 'text' : 'numeric'}
                  value={now[name]}
                  disabled={Boolean(now.reason) && name === 'present'}
                  aria-invalid={reading.state === 'wrong' && reading.field === name ? true : undefined}
                  onKeyDown={goDown}
                  onChange={(event) => set(line.id, { [name]: event.currentTarget.value })}
                />
              )
              return (
                <tr key={line.id} data-done={isDone || undefined}>
                  <th scope="row">{line.name}</th>
                  {isDone ? (
                    <Told line={line} typed={now} month={month} />
                  ) : (
                    <>
                      <td>{field('day', say(words.dayShort))}</td>
                      <td>{field('present', say(words.presentShort))}</td>
                      <td>
                        <select
                          aria-label={`${line.name}: ${say(words.orReason)}`}
                          data-column="reason"
                          value={now.reason}
                          onKeyDown={goDown}
                          onChange={(event) => set(line.id, { reason: event.currentTarget.value })}
                        >
                          <option value="" />
                          {Object.entries(notHeldReasons).map(([value, label]) => (
                            <option key={value} value={value}>
                              {say(label)}
                            </option>
                          ))}
                        </select>
                      </td>
                      <td>{field('contents', say(words.contentsOrNote))}</td>
                    </>
                  )}
                  <td className={classes.state}>
                    {line.told ? (
                      say(doorWords[String(line.told.data.door) as keyof typeof doorWords] ?? words.inBook)
                    ) : outcome === 'done' ? (
                      <span className={meeting.held}>
                        <Shape name="circle" /> {say(words.lineDone)}
                      </span>
                    ) : typeof outcome === 'object' ? (
                      <span className={meeting.late} role="alert">
                        <Shape name="square" /> {outcome.refused}
                      </span>
                    ) : reading.state === 'wrong' ? (
                      <span className={meeting.excused}>
                        <Shape name="triangle" />{' '}
                        {say(reading.field === 'day' ? words.dayNeeded : words.presentNeeded)}
                      </span>
                    ) : reading.state === 'ready' ? (
                      say(words.lineReady)
                    ) : null}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <div className={shared.tools}>
        <Button onClick={sendAll} loading={isSending} disabled={ready.length === 0}>
          {say(words.enterLines, { count: ready.length })}
        </Button>
        <p className={shared.quiet} role="status">
          {say(words.linesLeft, { told: lines.length - asked.length, all: lines.length })}
          {wrong > 0 ? ` · ${say(words.linesWrong, { count: wrong })}` : null}
        </p>
      </div>
    </div>
  )
}

const doorWords = {
  handbook: words.fromHandbook,
  phone: words.fromPhone,
  'entered-for': words.fromPaper,
  form: words.inBook,
}

/** A line the book holds already: read, not asked again. */
const Told = ({ line, typed, month }: { line: Waiting; typed: Typed; month: string }) => {
  const say = useSay()
  const data = line.told?.data
  const reason = data ? data.reason : typed.reason && say(notHeldReasons[typed.reason as 'other'])
  const day = data ? data.heldOn : dayTyped(typed.day, month)
  return (
    <>
      <td>{day ? showDay(String(day)).slice(0, 5) : ''}</td>
      <td>{data ? (data.present === null ? '' : `${data.present}/${data.expected}`) : typed.present}</td>
      <td>{reason ? String(reason) : ''}</td>
      <td>{data ? '' : typed.contents}</td>
    </>
  )
}
