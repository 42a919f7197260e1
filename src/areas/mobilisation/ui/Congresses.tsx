import { useQuery } from '@tanstack/react-query'
import type { RegisterLine } from '#kernel/answers.ts'
import classes from '#ui/Department.module.css'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { DueDay } from '#ui/DueDay.tsx'
import { rowsOf } from '#ui/department-queries.ts'
import { stateOf } from '#ui/due.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { EmptyState } from '#ui/states.tsx'
import { words } from './words.ts'

/** The schedule of congresses with the state of each. */
export const Congresses = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const congresses = useQuery(rowsOf('association-congresses', { on, organisation }))
  if (congresses.data?.length === 0) return <EmptyState text={say(words.noCongresses)} />
  return (
    <ul className={classes.list}>
      {(congresses.data ?? []).map((one) => (
        <li key={one.subject}>
          <span>
            <InnerLink to={`/registers/association-congresses/${one.subject}`}>{one.name}</InnerLink>{' '}
            <span className={classes.quiet}>
              {say(words.term).toLowerCase()} {String(one.data.term)}
            </span>
          </span>
          <State of={one} on={on} />
          {one.data.state === 'planned' ? (
            <span className={`${classes.verbs} no-print`}>
              {mayEnter('association-congress.held') ? (
                <InnerLink to={`/enter/association-congress.held?subject=${one.subject}`}>
                  {say(words.enterHeld)}
                </InnerLink>
              ) : null}
              {mayEnter('association-congress.postponed') ? (
                <InnerLink to={`/enter/association-congress.postponed?subject=${one.subject}`}>
                  {say(words.move)}
                </InnerLink>
              ) : null}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

const State = ({ of: { data }, on }: { of: RegisterLine; on: string }) => {
  const held = typeof data.heldOn === 'string' ? data.heldOn : null
  const planned = String(data.plannedOn)
  return held ? <DueDay due={held} state="done" /> : <DueDay due={planned} state={stateOf(planned, on)} />
}
