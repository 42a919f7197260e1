import { useQuery } from '@tanstack/react-query'
import type { RegisterLine } from '#kernel/answers.ts'
import { Count, Counts } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { DueDay } from '#ui/DueDay.tsx'
import { showDay } from '#ui/days.ts'
import { rowsOf, useYearSoFar } from '#ui/department-queries.ts'
import { stateOf } from '#ui/due.ts'
import { Icon } from '#ui/Icon.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { figuresOf } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import own from './Council.module.css'
import { words } from './words.ts'

const counted = [
  { figure: 'council.sessions', label: words.ofSessions },
  { figure: 'council.sessions[regular]', label: words.regular },
  { figure: 'council.sessions[thematic]', label: words.thematic },
  { figure: 'council.resolutions', label: words.ofResolutions },
  { figure: 'council.resolutions-undistributed', label: words.undistributed },
]
const lawful = ['council.sessions', 'council.sessions[regular]', 'council.sessions-required']

/** Sessions of the year, each with its resolutions: who got them, and when they are looked into. */
export const Sessions = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const where = { on, organisation }
  const year = on.slice(0, 4)
  const sessions = useQuery(rowsOf('council-sessions', where, `year:${year}`))
  const resolutions = useQuery(rowsOf('council-resolutions', where, `year:${year}`))
  const all = {
    data:
      sessions.data && resolutions.data
        ? { sessions: sessions.data, resolutions: resolutions.data }
        : undefined,
    error: sessions.error ?? resolutions.error,
    refetch: () => Promise.all([sessions.refetch(), resolutions.refetch()]),
  }
  return (
    <>
      <Counts of={counted} />
      <TooFew />
      <Answered of={all} lines={6}>
        {(told) =>
          told.sessions.length ? (
            <div className={own.bodies}>
              {told.sessions.map((one) => (
                <OneSession
                  key={one.subject}
                  session={one}
                  resolutions={told.resolutions.filter(({ data }) => data.session === one.subject)}
                  mayEnter={mayEnter}
                />
              ))}
            </div>
          ) : (
            <EmptyState text={say(words.noSessions)} />
          )
        }
      </Answered>
    </>
  )
}

/** Fewer regular sessions than the law asks by this day. */
const TooFew = () => {
  const say = useSay()
  const query = useQuery(figuresOf(lawful, useYearSoFar()))
  const value = (id: string) => Number(query.data?.find((one) => one.id === id)?.value ?? 0)
  const [all = '', regular = '', required = ''] = lawful
  if (!query.data || value(all) === 0 || value(regular) >= value(required)) return null
  return <p className={classes.warned}>{say(words.fewer)}</p>
}

interface Shown {
  session: RegisterLine
  resolutions: readonly RegisterLine[]
  mayEnter: MayEnter
}

const OneSession = ({ session, resolutions, mayEnter }: Shown) => {
  const say = useSay()
  return (
    <details className={own.body}>
      <summary>
        <Icon name="chevron" size={18} />
        <b>{session.name}</b>
        <span className={classes.quiet}>
          {say(words.sessionDays, {
            day: showDay(String(session.data.heldOn)),
            count: String(session.data.days),
          })}
        </span>
        <span className={classes.quiet}>{say(words.resolutionCount, { count: resolutions.length })}</span>
      </summary>
      <Votes session={session} />
      <ul className={own.lines}>
        {resolutions.map((one) => (
          <Resolution key={one.subject} line={one} mayEnter={mayEnter} />
        ))}
      </ul>
      {mayEnter('council-resolution.issued') ? (
        <p className={`${own.foot} no-print`}>
          <InnerLink to={`/enter/council-resolution.issued?subject=${session.subject}`}>
            {say(words.enterResolution)}
          </InnerLink>
        </p>
      ) : null}
    </details>
  )
}

/** Whose result of the votes of confidence taken there is public. */
const Votes = ({ session }: { session: RegisterLine }) => {
  const say = useSay()
  const year = useYearSoFar()
  const ref = `evaluation.confidence-votes[${session.subject}]`
  const query = useQuery(figuresOf([ref], year))
  const [answer] = query.data ?? []
  if (!answer?.value) return null
  return (
    <p className={own.foot}>
      {say(words.confidence)}{' '}
      <Count answer={answer} of={`${session.name}: ${say(words.confidence)}`} asked={year} />
    </p>
  )
}

const Resolution = ({ line, mayEnter }: { line: RegisterLine; mayEnter: MayEnter }) => {
  const say = useSay()
  const { on } = useScope()
  const due = typeof line.data.followUpDue === 'string' ? line.data.followUpDue : ''
  return (
    <li>
      <span className={own.request}>
        <InnerLink to={`/registers/council-resolutions/${line.subject}`}>{line.name}</InnerLink>
        <span className={classes.quiet}>
          {[
            ...(line.data.number ? [] : [say(words.noNumber)]),
            ...(line.data.distributed ? [] : [say(words.notSent)]),
          ].join(' · ')}
        </span>
      </span>
      {due ? <DueDay due={due} state={stateOf(due, on)} /> : null}
      {due && mayEnter('council-resolution.followed-up') ? (
        <InnerLink
          className="no-print"
          to={`/enter/council-resolution.followed-up?subject=${line.subject}`}
          aria-label={`${say(words.followUp)}: ${line.name}`}
        >
          {say(words.followUp)}
        </InnerLink>
      ) : null}
    </li>
  )
}
