import type { ReactNode } from 'react'
import type { KindAnswer, RegisterLine } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import type { Label } from '#kernel/label.ts'
import { looksLikeDay, showDay, showVagueDay } from '#ui/days.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import type { SubjectAnswer } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { Timeline } from '#ui/Timeline.tsx'
import { words as uiWords } from '#ui/words.ts'
import { choiceNamed } from '../choices.ts'
import { useEnterable } from '../enterable.ts'
import { words } from '../words.ts'
import screens from './screens.module.css'

/** The row that held on the day. */
export const rowOn = (answer: SubjectAnswer, on: Day): RegisterLine | undefined =>
  answer.rows.find((one) => one.from <= on && (one.to === null || on < one.to))

interface Props {
  title: string
  detail?: ReactNode
  /** Registers this subject is in; a kind's verb acts on one of them. */
  registers: readonly string[]
  subject: string
  unit?: string | undefined
  /** Why a verb cannot be used now, or null when it can. */
  why?: (kind: KindAnswer) => Label | null
  facts: ReactNode
  records: SubjectAnswer['records']
}

/** One subject: its state on the day, the verbs allowed now, its whole story. */
export const SubjectPage = (props: Props) => {
  const { title, detail, registers, subject, unit, why = () => null, facts, records } = props
  const say = useSay()
  const { on } = useScope()
  const kinds = (useEnterable().data ?? []).filter((one) => one.verb && registers.includes(one.verb.on))
  const judged = kinds.map((kind) => ({ kind, reason: why(kind) }))
  const reasons = [
    ...new Set(judged.flatMap(({ reason }) => (reason ? [say(reason, { day: showDay(on) })] : []))),
  ]
  const address = (kind: KindAnswer) => `/enter/${kind.id}?subject=${subject}${unit ? `&unit=${unit}` : ''}`
  return (
    <div className={screens.screen}>
      <div>
        <h1>{title}</h1>
        {detail ? <p className={screens.quiet}>{detail}</p> : null}
      </div>
      {judged.length ? (
        <section className={`${screens.section} no-print`} aria-label={say(words.verbs)}>
          <div className={screens.verbs}>
            {judged.map(({ kind, reason }) =>
              reason ? (
                <span
                  key={kind.id}
                  className={screens.verb}
                  aria-disabled="true"
                  title={say(reason, { day: showDay(on) })}
                >
                  {say(kind.verb?.label ?? kind.label)}
                </span>
              ) : (
                <InnerLink key={kind.id} to={address(kind)} className={screens.verb}>
                  {say(kind.verb?.label ?? kind.label)}
                </InnerLink>
              ),
            )}
          </div>
          {reasons.length ? (
            <div className={screens.why}>
              {reasons.map((reason) => (
                <p key={reason}>{reason}</p>
              ))}
            </div>
          ) : null}
        </section>
      ) : null}
      <section className={`${screens.section} ${screens.sheet}`}>
        <h2>{say(words.now, { day: showDay(on) })}</h2>
        {facts}
      </section>
      <section className={screens.section}>
        <h2>{say(words.story)}</h2>
        <Timeline records={records} />
      </section>
    </div>
  )
}

const isId = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(value)

/** A value of a row as one reads it; ids of other subjects are told apart by the caller. */
export const useShownValue = (): ((value: unknown) => string) => {
  const say = useSay()
  return (value) => {
    if (value === null || value === undefined || isId(value)) return ''
    if (typeof value === 'boolean') return say(value ? uiWords.yes : uiWords.no)
    if (typeof value === 'number') return value.toLocaleString('vi-VN')
    if (looksLikeDay(value)) return showDay(value)
    if (typeof value !== 'string') return ''
    if (/^\d{4}-\d{2}$/.test(value)) return showVagueDay(value)
    const named = choiceNamed(value)
    return named ? say(named) : value
  }
}

export const Facts = ({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) => {
  const say = useSay()
  const said = facts.filter(([, value]) => value !== '' && value !== null && value !== undefined)
  if (!said.length) return <p>{say(words.notOnDay)}</p>
  return (
    <dl className={screens.pairs}>
      {said.map(([name, value]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
