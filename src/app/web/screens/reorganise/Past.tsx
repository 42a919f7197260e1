import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { BeforeAndAfter, PastReorganisation } from '#kernel/reorganisation-answers.ts'
import { ask } from '#ui/api.ts'
import { showDay } from '#ui/days.ts'
import { Icon } from '#ui/Icon.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { type Say, useSay } from '#ui/language.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { words as uiWords } from '#ui/words.ts'
import { Annul } from '../Annul.tsx'
import { Compared, inWords } from './Compared.tsx'
import classes from './reorganise.module.css'
import { words } from './words.ts'

/** What was done before: each opens into its table before and after. */
export const Past = ({ mayTakeBack }: { mayTakeBack: boolean }) => {
  const say = useSay()
  const query = useQuery({
    queryKey: ['book', 'reorganisations'],
    queryFn: ({ signal }) => ask<PastReorganisation[]>('/reorganisations', {}, signal),
  })
  return (
    <section className={classes.section}>
      <h2>{say(words.past)}</h2>
      <Answered of={query} lines={4}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState text={say(words.noPast)} />
          ) : (
            <ul className={classes.past}>
              {all.map((one) => (
                <PastOne key={one.entry} one={one} mayTakeBack={mayTakeBack} />
              ))}
            </ul>
          )
        }
      </Answered>
    </section>
  )
}

const didWhat = ({ founded, changed, ended }: PastReorganisation, say: Say): string =>
  [
    founded ? say(words.founded, { count: founded }) : '',
    changed ? say(words.changed, { count: changed }) : '',
    ended ? say(words.ended, { count: ended }) : '',
  ]
    .filter(Boolean)
    .join(', ') || say(words.peopleOnly)

const PastOne = ({ one, mayTakeBack }: { one: PastReorganisation; mayTakeBack: boolean }) => {
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  const number = one.basis?.number ?? one.basis?.title ?? say(words.noNumber)
  return (
    <li>
      <button
        type="button"
        className={classes.pastLine}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={isOpen ? 'down' : 'chevron'} size={18} />
        <span className={classes.pastText}>
          <span className={classes.name}>
            {number} · {showDay(one.decidedOn)}
            {one.takenBack ? ` · ${say(words.takenBack)}` : null}
          </span>
          <span className={classes.quiet}>
            {say(words.pastLine, { what: didWhat(one, say), day: showDay(one.effectiveOn) })}
          </span>
        </span>
      </button>
      {isOpen ? <Opened one={one} mayTakeBack={mayTakeBack && !one.takenBack} /> : null}
    </li>
  )
}

const Opened = ({ one, mayTakeBack }: { one: PastReorganisation; mayTakeBack: boolean }) => {
  const say = useSay()
  const query = useQuery({
    queryKey: ['book', 'reorganisations', one.entry],
    queryFn: ({ signal }) => ask<BeforeAndAfter>(`/reorganisations/${one.entry}`, {}, signal),
  })
  return (
    <div className={classes.opened}>
      <Answered of={query} lines={4}>
        {(of) => (
          <>
            <p>
              {Object.keys(of.moved).length > 0
                ? say(words.movedLine, { what: inWords(of, say, of.moved) })
                : say(words.movedNothing)}
            </p>
            <Compared of={of} />
          </>
        )}
      </Answered>
      <div className={classes.verbs}>
        <InnerLink to={`/records/${one.record}`}>{say(uiWords.seeEntered)}</InnerLink>
        {mayTakeBack ? (
          <Annul
            record={{ id: one.record, enteredBy: one.enteredBy, recordedAt: one.recordedAt }}
            onDone={() => {}}
          />
        ) : null}
      </div>
    </div>
  )
}
