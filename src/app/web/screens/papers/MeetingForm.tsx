import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Problem, send } from '#ui/api.ts'
import { DayField } from '#ui/DayField.tsx'
import { useSay } from '#ui/language.tsx'
import { NumberField } from '#ui/NumberField.tsx'
import { newId } from '#ui/new-id.ts'
import { ErrorState } from '#ui/states.tsx'
import { MatterGroup } from './MatterGroup.tsx'
import type { Marked } from './MatterRow.tsx'
import { bySeries } from './numbers.ts'
import classes from './papers.module.css'
import type { Decided, DecidedAndTold, Waiting } from './waiting.ts'
import { words } from './words.ts'

/** The meeting, and what it decided of each matter; the numbers are told before they are given. */
export const MeetingForm = ({
  groups,
  onDecided,
}: {
  groups: readonly Waiting[]
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
  const drafts = groups.flatMap((one) => one.drafts)
  const chosen = drafts.filter((one) => markOf(one.id).isChosen)
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

  const mark = (ids: readonly string[], next: Partial<Marked>) =>
    setMarks((before) => ({
      ...before,
      ...Object.fromEntries(ids.map((id) => [id, { ...(before[id] ?? { isChosen: false }), ...next }])),
    }))
  const refusalsOf = (draft: string) => {
    const place = chosen.findIndex((one) => one.id === draft)
    return place < 0 ? [] : refusals.filter((one) => one.record === place)
  }
  const decide = async (event: FormEvent) => {
    event.preventDefault()
    setSending(true)
    setProblem(null)
    try {
      const decided = await send<Decided>('POST', '/decisions', list)
      const sentenceOf = new Map(drafts.map((one) => [one.id, one.sentence]))
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
  const foresight = !isReady
    ? say(words.notYet)
    : tried.error
      ? say(words.refusedMatters)
      : numbers.length === 0
        ? say(words.trying)
        : say(words.willGive, {
            count: numbers.length,
            numbers: bySeries(
              numbers.map((one) => one.number),
              (first, last) => say(words.fromTo, { first, last }),
            ),
          })
  return (
    <form onSubmit={decide} className={classes.form} noValidate>
      <div className={classes.meeting}>
        <DayField label={say(words.meetingDay)} value={day} onChange={setDay} required />
        <NumberField label={say(words.members)} value={members} onChange={setMembers} unit={null} required />
        <NumberField label={say(words.present)} value={present} onChange={setPresent} unit={null} required />
      </div>
      {groups.map((group) => (
        <MatterGroup
          key={group.kind}
          group={group}
          markOf={markOf}
          present={present}
          numberOf={(draft) => numbers.find((one) => one.draft === draft)?.number}
          refusalsOf={refusalsOf}
          onMark={mark}
        />
      ))}
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
