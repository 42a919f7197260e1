import { useQuery } from '@tanstack/react-query'
import { Counts } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { DueDay } from '#ui/DueDay.tsx'
import { showDay } from '#ui/days.ts'
import { rowsOf } from '#ui/department-queries.ts'
import { stateOf } from '#ui/due.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { letterKinds } from '../matters.ts'
import { named, text } from './text.ts'
import { words } from './words.ts'

const counted = [
  { figure: 'inspection.letters-received', label: words.received },
  { figure: 'inspection.letters-settled', label: words.settled },
  { figure: 'inspection.letters-settled-in-time', label: words.inTime },
  { figure: 'inspection.letters-forwarded', label: words.forwarded },
  { figure: 'inspection.letters-open', label: words.openLetters },
  { figure: 'inspection.base-letters-received', label: words.receivedBelow },
]

/** Letters by number and day. Who wrote and what they say is not in the book. */
export const Letters = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const query = useQuery(rowsOf('denunciations', { on, organisation }, 'state:open'))
  return (
    <>
      <Counts of={counted} />
      <Answered of={query} lines={2}>
        {(lines) =>
          lines.length === 0 ? (
            <EmptyState text={say(words.noLetters)} />
          ) : (
            <ul className={classes.list}>
              {lines.map((line) => {
                const [kind, label] = line.data.isOurs
                  ? (['denunciation.settled', words.settle] as const)
                  : (['denunciation.forwarded', words.passOn] as const)
                return (
                  <li key={line.subject}>
                    <span>
                      <InnerLink to={`/registers/denunciations/${line.subject}`}>{line.name}</InnerLink>{' '}
                      <span className={classes.quiet}>
                        {say(named(letterKinds, line.data.letter))},{' '}
                        {say(words.receivedOn, { day: showDay(text(line.data.receivedOn)) })}
                      </span>
                    </span>
                    <DueDay due={text(line.data.due)} state={stateOf(text(line.data.due), on)} />
                    {mayEnter(kind) ? (
                      <InnerLink className="no-print" to={`/enter/${kind}?subject=${line.subject}`}>
                        {say(label)}
                      </InnerLink>
                    ) : null}
                  </li>
                )
              })}
            </ul>
          )
        }
      </Answered>
    </>
  )
}
