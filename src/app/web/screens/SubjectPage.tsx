import type { ReactNode } from 'react'
import type { KindAnswer, RegisterAnswer, RegisterLine } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import type { Label } from '#kernel/label.ts'
import button from '#ui/Button.module.css'
import { DropPanel } from '#ui/DropPanel.tsx'
import { looksLikeDay, showDay, showNumber, showVagueDay } from '#ui/days.ts'
import { Icon } from '#ui/Icon.tsx'
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
  const address = (kind: KindAnswer) => `/enter/${kind.id}?subject=${subject}${unit ? `&unit=${unit}` : ''}`
  return (
    <div className={screens.screen}>
      <div>
        <h1>{title}</h1>
        {detail ? <p className={screens.quiet}>{detail}</p> : null}
      </div>
      {judged.length ? <Verbs judged={judged} address={address} /> : null}
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

interface VerbsProps {
  judged: readonly { kind: KindAnswer; reason: Label | null }[]
  address: (kind: KindAnswer) => string
}

const shownAtOnce = 5

/** The verbs allowed now, the first few at once; a verb not allowed says why. */
const Verbs = ({ judged, address }: VerbsProps) => {
  const say = useSay()
  const { on } = useScope()
  const allowed = judged.filter((one) => !one.reason)
  const name = (kind: KindAnswer) => say(kind.verb?.label ?? kind.label)
  const first = allowed.slice(0, shownAtOnce)
  const rest = [...allowed.slice(shownAtOnce), ...judged.filter((one) => one.reason)]
  return (
    <section className={`${screens.verbs} no-print`} aria-label={say(words.verbs)}>
      {first.map(({ kind }) => (
        <InnerLink key={kind.id} to={address(kind)} className={button.face}>
          {name(kind)}
        </InnerLink>
      ))}
      {rest.length ? (
        <DropPanel
          face={
            <>
              {say(words.otherVerbs)} <Icon name="down" size={16} />
            </>
          }
        >
          {() => (
            <ul className={screens.rest}>
              {rest.map(({ kind, reason }) => (
                <li key={kind.id}>
                  {reason ? (
                    <span aria-disabled="true" className={screens.refused}>
                      {name(kind)}
                      <small>{say(reason, { day: showDay(on) })}</small>
                    </span>
                  ) : (
                    <InnerLink to={address(kind)}>{name(kind)}</InnerLink>
                  )}
                </li>
              ))}
            </ul>
          )}
        </DropPanel>
      ) : null}
    </section>
  )
}

const isId = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(value)

type Column = RegisterAnswer['columns'][number]

/** A value of a row as one reads it; ids of other subjects are told apart by the caller. */
export const useShownValue = (): ((value: unknown, column?: Column) => string) => {
  const say = useSay()
  const { on } = useScope()
  return (value, column) => {
    if (value === null || value === undefined || isId(value)) return ''
    if (typeof value === 'boolean') return say(value ? uiWords.yes : uiWords.no)
    if (typeof value === 'number') return column?.holds === 'year' ? String(value) : showNumber(value)
    if (looksLikeDay(value)) return showDay(value)
    if (typeof value !== 'string') return ''
    if (/^\d{4}-\d{2}$/.test(value)) return showVagueDay(value)
    const name = column?.values?.[value] ?? choiceNamed(value, on)
    return name ? say(name) : value
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
