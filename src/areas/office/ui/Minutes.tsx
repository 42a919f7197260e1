import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { EntryAnswer } from '#kernel/answers.ts'
import { Problem, send } from '#ui/api.ts'
import { DayField } from '#ui/DayField.tsx'
import classes from '#ui/Department.module.css'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { looksLikeDay, showDay } from '#ui/days.ts'
import { EnteredNote } from '#ui/EnteredNote.tsx'
import { useSay } from '#ui/language.tsx'
import { NumberField } from '#ui/NumberField.tsx'
import { newId } from '#ui/new-id.ts'
import { SubjectField } from '#ui/SubjectField.tsx'
import { useScope } from '#ui/scope.tsx'
import { ErrorState } from '#ui/states.tsx'
import { worklistOf } from '#ui/worklist/query.ts'
import { meetingTypes } from '../meeting-types.ts'
import { isHalf, isTask, minutesRecords, type TypedConclusion } from './minutes-entry.ts'
import own from './Office.module.css'
import { words } from './words.ts'

const blank = (): TypedConclusion => ({ task: newId(), assigned: newId(), title: '' })

/** A meeting told in one form: who was there and what follows; what somebody answers for is a task at once. */
export const Minutes = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const { on, organisation } = useScope()
  const say = useSay()
  const untold = useQuery(worklistOf('office.meetings-untold', { on, organisation }))
  const [round, setRound] = useState(0)
  if (!mayEnter('committee-meeting.held')) return null
  const days = untold.data?.lines.map((one) => (one.due ? showDay(one.due) : one.name)).join(', ')
  return (
    <>
      {days ? <p className={classes.warned}>{say(words.untold, { days })}</p> : null}
      <Form key={round} mayAssign={mayEnter('task.assigned')} onAnother={() => setRound(round + 1)} />
    </>
  )
}

/** Who may assign nothing tells the conclusions; they wait for whoever may. */
const Form = ({ mayAssign, onAnother }: { mayAssign: boolean; onAnother: () => void }) => {
  const say = useSay()
  const client = useQueryClient()
  const { on, organisation, root } = useScope()
  const [type, setType] = useState('standing')
  const [day, setDay] = useState<string | undefined>(on)
  const [members, setMembers] = useState<number>()
  const [present, setPresent] = useState<number>()
  const [subject, setSubject] = useState('')
  const [conclusions, setConclusions] = useState<readonly TypedConclusion[]>([blank()])
  const [problem, setProblem] = useState<unknown>(null)
  const [outcome, setOutcome] = useState<EntryAnswer | null>(null)
  const [isSending, setSending] = useState(false)
  const ids = useRef({ record: newId(), entry: newId() })
  const half = conclusions.some(isHalf)
  const isReady = looksLikeDay(day) && members !== undefined && present !== undefined && !half
  const change = (at: number, part: Partial<TypedConclusion>) =>
    setConclusions(conclusions.map((one, index) => (index === at ? { ...one, ...part } : one)))

  const enter = async () => {
    if (!looksLikeDay(day) || members === undefined || present === undefined) return
    setSending(true)
    setProblem(null)
    const told = { type, on: day, members, present, subject, conclusions }
    const records = minutesRecords({
      ...told,
      record: ids.current.record,
      organisation: organisation ?? root.id,
    })
    try {
      const entry = { id: ids.current.entry, source: 'form', records }
      setOutcome(await send<EntryAnswer>('POST', '/records', entry))
      await client.invalidateQueries({ queryKey: ['book'] })
    } catch (error) {
      setProblem(error)
    } finally {
      setSending(false)
    }
  }
  if (outcome) return <EnteredNote answer={outcome} main={ids.current.record} onAnother={onAnother} />
  const refusals = problem instanceof Problem ? (problem.told?.refusals ?? []) : []
  return (
    <form
      className={`${classes.section} no-print`}
      onSubmit={(event) => {
        event.preventDefault()
        void enter()
      }}
    >
      <div className={own.fields}>
        <NativeSelect
          label={say(words.type)}
          value={type}
          onChange={(event) => setType(event.currentTarget.value)}
        >
          {Object.entries(meetingTypes).map(([id, label]) => (
            <option key={id} value={id}>
              {say(label)}
            </option>
          ))}
        </NativeSelect>
        <DayField label={say(words.heldOn)} value={day} onChange={setDay} required />
        <NumberField label={say(words.members)} value={members} onChange={setMembers} unit={null} required />
        <NumberField label={say(words.present)} value={present} onChange={setPresent} unit={null} required />
        <TextInput
          label={say(words.subject)}
          value={subject}
          onChange={(event) => setSubject(event.currentTarget.value)}
        />
      </div>
      <p className={classes.quiet}>{say(words.conclusionHelp)}</p>
      {conclusions.map((one, at) => (
        <div key={one.task} className={own.conclusion}>
          <TextInput
            label={say(words.conclusion, { n: at + 1 })}
            value={one.title}
            onChange={(event) => change(at, { title: event.currentTarget.value })}
          />
          {mayAssign ? (
            <>
              <SubjectField
                register="persons"
                label={say(words.responsible)}
                value={one.responsible}
                onChange={(responsible) => change(at, { responsible })}
                on={on}
              />
              <DayField label={say(words.due)} value={one.due} onChange={(due) => change(at, { due })} />
            </>
          ) : null}
          {isTask(one) ? null : (
            <Checkbox
              label={say(words.follow)}
              checked={one.follow === true}
              onChange={(event) => change(at, { follow: event.currentTarget.checked })}
            />
          )}
        </div>
      ))}
      {half ? <p className={classes.warned}>{say(words.halfTask)}</p> : null}
      {refusals.map((one) => (
        <p key={one.code} className={own.refused} role="alert">
          {say(one.message)}
        </p>
      ))}
      {problem && !refusals.length ? <ErrorState error={problem} /> : null}
      <div className={own.verbs}>
        <Button type="submit" loading={isSending} disabled={!isReady}>
          {say(words.save, { count: conclusions.filter(isTask).length })}
        </Button>
        <Button variant="default" onClick={() => setConclusions([...conclusions, blank()])}>
          {say(words.addConclusion)}
        </Button>
      </div>
    </form>
  )
}
