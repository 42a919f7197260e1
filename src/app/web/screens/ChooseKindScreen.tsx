import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { matches } from '#kernel/names.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { useAsked } from '../address.ts'
import { useEnterable } from '../enterable.ts'
import { useSession } from '../session.ts'
import { words } from '../words.ts'
import classes from './ChooseKindScreen.module.css'
import screens from './screens.module.css'

/** Ghi sổ: the kind is found by department or by a word of its name. */
export const ChooseKindScreen = () => {
  const say = useSay()
  const { areas } = useSession()
  const query = useEnterable()
  const [typed, setTyped] = useState('')
  const unit = useAsked('unit')
  return (
    <div className={screens.screen}>
      <h1>{say(words.chooseKind)}</h1>
      <Answered of={query} lines={8}>
        {(kinds) => {
          if (!kinds.length) return <EmptyState text={say(words.noKinds)} />
          const groups = areas
            .map((area) => ({
              area,
              kinds: kinds.filter(
                (one) =>
                  one.area === area.id &&
                  matches(typed, `${one.label.vi} ${one.label.en} ${say(area.label)}`),
              ),
            }))
            .filter((group) => group.kinds.length)
          return (
            <>
              <TextInput
                aria-label={say(words.filterKinds)}
                placeholder={say(words.filterKinds)}
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
                style={{ maxWidth: 620 }}
              />
              {groups.length === 0 ? <EmptyState text={say(words.noKindMatches)} /> : null}
              <div className={classes.groups}>
                {groups.map(({ area, kinds: own }) => (
                  <section key={area.id}>
                    <h2 className={classes.area}>{say(area.label)}</h2>
                    <ul className={classes.kinds}>
                      {own.map((kind) => (
                        <li key={kind.id}>
                          <InnerLink to={formOf(kind.id, unit)} className={classes.kind}>
                            <span>{say(kind.label)}</span>
                            {kind.help ? <span className={screens.quiet}>{say(kind.help)}</span> : null}
                          </InnerLink>
                        </li>
                      ))}
                    </ul>
                  </section>
                ))}
              </div>
            </>
          )
        }}
      </Answered>
    </div>
  )
}

/** A cell's meeting has a form of its own, made for a phone. */
const formOf = (kind: string, unit: string | undefined): string => {
  if (kind === 'cell-meeting.held') return unit ? `/meetings/enter?cell=${unit}` : '/meetings/enter'
  return `/enter/${kind}${unit ? `?unit=${unit}` : ''}`
}
