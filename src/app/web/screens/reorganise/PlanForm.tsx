import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { KindAnswer } from '#kernel/answers.ts'
import type { ReorganisationAnswer } from '#kernel/reorganisation-answers.ts'
import { send } from '#ui/api.ts'
import { Icon } from '#ui/Icon.tsx'
import { useSay } from '#ui/language.tsx'
import { fieldsOf } from '#ui/record-schema.ts'
import { useScope } from '#ui/scope.tsx'
import { ErrorState, Skeleton } from '#ui/states.tsx'
import { useSession } from '../../session.ts'
import { Decision } from './Decision.tsx'
import { allWorks, type Draft, foundedBy, isComplete, planOf } from './draft.ts'
import { Entered } from './Entered.tsx'
import { Previewed } from './Previewed.tsx'
import classes from './reorganise.module.css'
import { useDraft } from './use-draft.ts'
import { WorkCard } from './WorkCard.tsx'
import { doesLabels, words } from './words.ts'

/** The choices of a field of the form that founds an organisation: the two forms say them alike. */
const choicesIn = (kinds: readonly KindAnswer[], name: string) => {
  const kind = kinds.find((one) => one.id === 'organisation.established')
  return (kind && fieldsOf(kind.schema).find((one) => one.name === name)?.choices) ?? {}
}

export const PlanForm = ({ kinds }: { kinds: readonly KindAnswer[] }) => {
  const say = useSay()
  const scope = useScope()
  const { account } = useSession()
  const plan = useDraft(account.name)
  const { draft } = plan
  const handing = useHandingIn(draft, scope.root.id)
  const on = draft.effectiveOn ?? draft.decidedOn ?? scope.on
  const around = {
    on,
    founded: foundedBy(draft.works).filter((one) => one.name.trim()),
    kinds: choicesIn(kinds, 'kind'),
    sectors: choicesIn(kinds, 'sector'),
  }
  if (handing.entered)
    return (
      <Entered
        answer={handing.entered}
        number={String(draft.basis.number ?? '')}
        onAnother={() => {
          plan.forget()
          handing.again()
        }}
      />
    )
  return (
    <form className={classes.form} onSubmit={(event) => event.preventDefault()} noValidate>
      {plan.wasRestored ? (
        <p className={classes.quiet}>
          {say(words.restored)}{' '}
          <Button variant="default" size="compact-sm" onClick={plan.forget}>
            {say(words.afresh)}
          </Button>
        </p>
      ) : null}
      <Decision draft={draft} onChange={plan.set} />
      <section className={classes.section}>
        <h2>{say(words.works)}</h2>
        <ol className={classes.works}>
          {draft.works.map((work, index) => (
            <WorkCard
              key={work.id}
              work={work}
              n={index + 1}
              around={around}
              onFill={(values) => plan.fill(work.id, values)}
              onRemove={() => plan.remove(work.id)}
            />
          ))}
        </ol>
        <p className={classes.quiet}>{say(draft.works.length ? words.addWork : words.noWorks)}</p>
        <div className={classes.verbs}>
          {allWorks.map((does) => (
            <Button
              key={does}
              variant="default"
              leftSection={<Icon name="plus" size={18} />}
              onClick={() => plan.add(does)}
            >
              {say(doesLabels[does])}
            </Button>
          ))}
        </div>
      </section>
      <Verdict handing={handing} isWhole={isComplete(draft)} />
    </form>
  )
}

/** Tried as often as one likes, entered once; what is tried is only good for the plan it was tried with. */
const useHandingIn = (draft: Draft, committee: string) => {
  const client = useQueryClient()
  const body = { id: draft.id, plan: planOf(draft, committee) }
  const now = JSON.stringify(body)
  const [asked, setAsked] = useState<string | null>(null)
  const [entered, setEntered] = useState<ReorganisationAnswer | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const [isSending, setSending] = useState(false)
  const tried = useQuery({
    queryKey: ['book', 'reorganise', asked],
    queryFn: ({ signal }) =>
      send<ReorganisationAnswer>('POST', '/reorganisations?dry=1', JSON.parse(asked ?? ''), signal),
    enabled: asked !== null && entered === null,
    retry: false,
    staleTime: 0,
  })
  const enter = async () => {
    setSending(true)
    setProblem(null)
    try {
      setEntered(await send<ReorganisationAnswer>('POST', '/reorganisations', body))
      setAsked(null)
      await client.invalidateQueries({ queryKey: ['book'] })
    } catch (error) {
      setProblem(error)
    } finally {
      setSending(false)
    }
  }
  return {
    tried,
    entered,
    problem,
    isSending,
    isFresh: asked === now,
    preview: () => (asked === now ? void tried.refetch() : setAsked(now)),
    enter,
    again: () => {
      setEntered(null)
      setAsked(null)
    },
  }
}

const Verdict = ({ handing, isWhole }: { handing: ReturnType<typeof useHandingIn>; isWhole: boolean }) => {
  const say = useSay()
  const { tried, isFresh } = handing
  const isClear = Boolean(tried.data && !tried.data.refusals.length && !tried.data.preview.left.length)
  return (
    <>
      {isWhole ? null : <p className={classes.quiet}>{say(words.incomplete)}</p>}
      <div className={classes.verbs}>
        <Button
          variant={isFresh && isClear ? 'default' : 'filled'}
          disabled={!isWhole}
          loading={tried.isFetching}
          onClick={handing.preview}
        >
          {say(tried.data ? words.previewAgain : words.preview)}
        </Button>
        <Button
          variant={isFresh && isClear ? 'filled' : 'default'}
          disabled={!isWhole || !isFresh || !isClear}
          loading={handing.isSending}
          onClick={() => void handing.enter()}
        >
          {say(words.enter)}
        </Button>
      </div>
      {tried.data && !isFresh ? <p className={classes.quiet}>{say(words.stale)}</p> : null}
      {handing.problem ? <ErrorState error={handing.problem} /> : null}
      {tried.error ? <ErrorState error={tried.error} /> : null}
      {tried.isFetching && !tried.data ? <Skeleton lines={4} /> : null}
      {tried.data ? <Previewed of={tried.data} /> : null}
    </>
  )
}
