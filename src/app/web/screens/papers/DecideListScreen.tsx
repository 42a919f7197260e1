import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '#ui/api.ts'
import { useSay } from '#ui/language.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import screens from '../screens.module.css'
import { DecidedNote } from './DecidedNote.tsx'
import { MeetingForm } from './MeetingForm.tsx'
import type { DecidedAndTold, Waiting } from './waiting.ts'
import { words } from './words.ts'

/** One meeting of the standing committee decides a list of what waits for it. */
export const DecideListScreen = () => {
  const say = useSay()
  const [decided, setDecided] = useState<DecidedAndTold | null>(null)
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
        {(groups) =>
          groups.length === 0 ? (
            <EmptyState text={say(words.nothingWaits)} />
          ) : (
            <MeetingForm groups={groups} onDecided={setDecided} />
          )
        }
      </Answered>
    </div>
  )
}
