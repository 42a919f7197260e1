import { Button, Checkbox } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Problem, send } from '#ui/api.ts'
import { DayField } from '#ui/DayField.tsx'
import { useSay } from '#ui/language.tsx'
import { NumberField } from '#ui/NumberField.tsx'
import { newId } from '#ui/new-id.ts'
import { ErrorState } from '#ui/states.tsx'
import { type Marked, MatterRow } from './MatterRow.tsx'
import classes from './papers.module.css'
import type { Decided, DecidedAndTold, Waiting } from './waiting.ts'
import { words } from './words.ts'

/** The meeting, and what it decided of each matter; the numbers are told before they are given. */
export const MeetingForm = ({
  group,
  onDecided,
}: {
  group: Waiting
  onDecided: (decided: DecidedAndTold) => void
}) => {
  const say = useSay()
  const client = useQueryClient()
  const [id] = useState(newId)
  const [day, setDay] = useState<string | undefined>(undefined)
  const [members, setMembers] = useState<number | undefined>(undefined)
  const [present, setPresent] = useState<number | undefined>(undefined)
  const [marks, setMarks] = useState<{ readonly [draft: string]: Marked }>({})
  const [problem, setProblem] = useState<unknown>(null)
  const [isSending, setSending] = useState(false)

  const markOf = (draft: string): Marked => marks[draft] ?? { isChosen: false }
  const chosen = group.drafts.filter((one) => markOf(one.id).isChosen)
  const list = {
    id,
    decidedOn: day,
    members,
    present,
    decisions: chosen.map((one) => ({
      draft: one.id,
      for: markOf(one.id).for ?? present ?? 0,
      against: markOf(one.id).against ?? 0,
    })),
  }
  const isReady = Boolean(day && members !== undefined && present !== undefined && chosen.length)
  const tried = useQuery({
    queryKey: ['book', 'decide', list],
    queryFn: ({ signal }) => send<Decided>('POST', '/decisions?dry=1', list, signal),
    enabled: isReady && !isSending,
    retry: false,
  })
  const refusals = tried.error instanceof Problem ? (tried.error.told?.refusals ?? []) : []
  const loose = tried.error && !refusals.some((one) => one.record !== undefined)
  const numbers = tried.data?.matters ?? []

  const mark = (draft: string, next: Partial<Marked>) =>
    setMarks((before) => ({ ...before, [draft]: { ...(before[draft] ?? { isChosen: false }), ...next } }))
  const markAll = (isChosen: boolean) =>
    setMarks((before) =>
      Object.fromEntries(group.drafts.map((one) => [one.id, { ...before[one.id], isChosen }])),
    )
  const decide = async (event: FormEvent) => {
    event.preventDefault()
    setSending(true)
    setProblem(null)
    try {
      const decided = await send<Decided>('POST', '/decisions', list)
      const sentenceOf = new Map(group.drafts.map((one) => [one.id, one.sentence]))
      onDecided({
        ...decided,
        matters: decided.matters.map((one) => ({ ...one, sentence: sentenceOf.get(one.draft) ?? '' })),
      })
      await client.invalidateQueries({ queryKey: ['book'] })
    } catch (error) {
      setProblem(error)
    } finally {
      setSending(false)
    }
  }
  const [first] = numbers
  const last = numbers.at(-1)
  const foresight = !isReady
    ? say(words.notYet)
    : tried.error
      ? say(words.refusedMatters)
      : !first || !last
        ? say(words.trying)
        : numbers.length === 1
          ? say(words.willGiveOne, { first: first.number })
          : say(words.willGive, { count: numbers.length, first: first.number, last: last.number })
  return (
    <form onSubmit={decide} className={classes.form} noValidate>
      <div className={classes.meeting}>
        <DayField label={say(words.meetingDay)} value={day} onChange={setDay} required />
        <NumberField label={say(words.members)} value={members} onChange={setMembers} unit={null} required />
        <NumberField label={say(words.present)} value={present} onChange={setPresent} unit={null} required />
      </div>
      <div className={classes.matters}>
        <div className={`${classes.row} ${classes.head}`}>
          <Checkbox
            aria-label={say(words.chooseAll)}
            checked={chosen.length === group.drafts.length}
            indeterminate={chosen.length > 0 && chosen.length < group.drafts.length}
            onChange={(event) => markAll(event.currentTarget.checked)}
          />
          <span>{say(words.matter)}</span>
          <span>{say(words.votesFor)}</span>
          <span>{say(words.votesAgainst)}</span>
          <span>{say(words.numberSoon)}</span>
        </div>
        {group.drafts.map((draft) => {
          const place = chosen.indexOf(draft)
          return (
            <MatterRow
              key={draft.id}
              draft={draft}
              marked={markOf(draft.id)}
              present={present}
              number={numbers.find((one) => one.draft === draft.id)?.number}
              refusals={place < 0 ? [] : refusals.filter((one) => one.record === place)}
              onMark={(next) => mark(draft.id, next)}
            />
          )
        })}
      </div>
      {loose ? <ErrorState error={tried.error} /> : null}
      {problem ? <ErrorState error={problem} /> : null}
      <div className={classes.footing}>
        <p role="status">{foresight}</p>
        <Button type="submit" loading={isSending} disabled={!isReady || !tried.data}>
          {say(words.decide, { count: chosen.length })}
        </Button>
      </div>
    </form>
  )
}
