import { Button, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { ErrorAnswer } from '#kernel/answers.ts'
import type { Label } from '#kernel/label.ts'
import { ask, send } from '#ui/api.ts'
import { DraftPapers } from '#ui/DraftPapers.tsx'
import { showMoment } from '#ui/days.ts'
import { useSay } from '#ui/language.tsx'
import { Answered, EmptyState, ErrorState } from '#ui/states.tsx'
import { useSession } from '../session.ts'
import { words } from '../words.ts'
import screens from './screens.module.css'

interface Draft {
  id: string
  state: string
  author: string
  organisation: { id: string; name: string } | string | null
  updatedAt: string
  sentences: string[]
  reason: string | null
  error?: ErrorAnswer['error']
}

const states: { readonly [state: string]: Label } = {
  'being-written': words.stateWriting,
  submitted: words.stateSubmitted,
  returned: words.stateReturned,
}

/** What waits for approval: approve it, or return it with a reason. */
export const DraftsScreen = () => {
  const say = useSay()
  const query = useQuery({
    queryKey: ['book', 'drafts'],
    queryFn: ({ signal }) => ask<Draft[]>('/drafts', {}, signal),
  })
  return (
    <div className={screens.screen}>
      <h1>{say(words.drafts)}</h1>
      <Answered of={query}>
        {(drafts) =>
          drafts.length === 0 ? (
            <EmptyState text={say(words.noDrafts)} />
          ) : (
            drafts.map((one) => <DraftCard key={one.id} draft={one} />)
          )
        }
      </Answered>
    </div>
  )
}

const DraftCard = ({ draft }: { draft: Draft }) => {
  const say = useSay()
  const client = useQueryClient()
  const { account } = useSession()
  const [isReturning, setReturning] = useState(false)
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<unknown>(null)
  const isOwn = draft.author === account.name || draft.author === account.displayName

  const act = async (method: 'POST' | 'DELETE', step: string, body: object = {}) => {
    setProblem(null)
    try {
      await send(method, `/drafts/${draft.id}${step}`, body)
      await client.invalidateQueries({ queryKey: ['book'] })
    } catch (error) {
      setProblem(error)
    }
  }
  const giveBack = (event: FormEvent) => {
    event.preventDefault()
    void act('POST', '/return', { reason })
  }
  const unit = typeof draft.organisation === 'string' ? null : draft.organisation?.name
  return (
    <article className={`${screens.sheet} ${screens.section}`}>
      {draft.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className={screens.quiet}>
        {say(states[draft.state] ?? words.stateSubmitted)} ·{' '}
        {say(words.submittedBy, { author: draft.author, at: showMoment(draft.updatedAt) })}
        {unit ? ` · ${unit}` : null}
      </p>
      {draft.reason ? <p>{draft.reason}</p> : null}
      {draft.error ? (
        <div>
          <p>{say(draft.error.message)}</p>
          {draft.error.refusals.map((one) => (
            <p key={one.code}>{say(one.message)}</p>
          ))}
        </div>
      ) : null}
      <DraftPapers draft={draft.id} />
      <div className={screens.verbs}>
        {draft.state === 'submitted' && !isOwn ? (
          <>
            <Button onClick={() => act('POST', '/approve')}>{say(words.approve)}</Button>
            <Button variant="default" aria-expanded={isReturning} onClick={() => setReturning(!isReturning)}>
              {say(words.giveBack)}
            </Button>
          </>
        ) : null}
        {isOwn ? (
          <Button variant="default" onClick={() => act('DELETE', '')}>
            {say(words.discard)}
          </Button>
        ) : null}
      </div>
      {isReturning ? (
        <form onSubmit={giveBack} className={screens.verbs}>
          <TextInput
            label={say(words.returnReason)}
            required
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button type="submit">{say(words.giveBack)}</Button>
        </form>
      ) : null}
      {problem ? <ErrorState error={problem} /> : null}
    </article>
  )
}
