import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '#ui/api.ts'
import { useSay } from '#ui/language.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import screens from '../screens.module.css'
import { DecidedNote } from './DecidedNote.tsx'
import { MeetingForm } from './MeetingForm.tsx'
import classes from './papers.module.css'
import type { DecidedAndTold, Waiting } from './waiting.ts'
import { words } from './words.ts'

/** One meeting of the standing committee decides a list of what was handed in. */
export const DecideListScreen = () => {
  const say = useSay()
  const [decided, setDecided] = useState<DecidedAndTold | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const query = useQuery({
    queryKey: ['book', 'decisions'],
    queryFn: ({ signal }) => ask<Waiting[]>('/decisions/waiting', {}, signal),
  })
  if (decided) return <DecidedNote decided={decided} onAnother={() => setDecided(null)} />
  return (
    <div className={screens.screen}>
      <div>
        <h1>{say(words.decideList)}</h1>
        <p className={screens.quiet}>{say(words.decideHelp)}</p>
      </div>
      <Answered of={query} lines={6}>
        {(groups) => {
          const group = groups.find((one) => one.kind === chosen) ?? groups[0]
          if (!group) return <EmptyState text={say(words.nothingWaits)} />
          return (
            <>
              {groups.length > 1 ? (
                // biome-ignore lint/a11y/useSemanticElements: a row of buttons, no form of its own
                <div className={classes.kinds} role="group" aria-label={say(words.whichKind)}>
                  {groups.map((one) => (
                    <Button
                      key={one.kind}
                      variant={one === group ? 'filled' : 'default'}
                      aria-pressed={one === group}
                      onClick={() => setChosen(one.kind)}
                    >
                      {say(words.kindCount, { label: say(one.label), count: one.drafts.length })}
                    </Button>
                  ))}
                </div>
              ) : (
                <h2>{say(words.kindCount, { label: say(group.label), count: group.drafts.length })}</h2>
              )}
              <MeetingForm key={group.kind} group={group} onDecided={setDecided} />
            </>
          )
        }}
      </Answered>
    </div>
  )
}
