import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useSay } from '#ui/language.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { useAsked } from '../address.ts'
import { useEnterable } from '../enterable.ts'
import { useSession } from '../session.ts'
import { words } from '../words.ts'
import classes from './ChooseKindScreen.module.css'
import { KindList } from './KindList.tsx'
import { fewEnough, isMeant } from './kind-groups.ts'
import screens from './screens.module.css'

/** Ghi sổ: the kind is found by department and topic, or by a word of its name. */
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
          const found = areas
            .map((area) => ({
              area,
              kinds: kinds.filter((one) => one.area === area.id && isMeant(typed, one, area.label)),
            }))
            .filter((one) => one.kinds.length)
          const count = found.reduce((sum, one) => sum + one.kinds.length, 0)
          return (
            <>
              <TextInput
                aria-label={say(words.filterKinds)}
                placeholder={say(words.filterKinds)}
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
                style={{ maxWidth: 620 }}
              />
              {found.length === 0 ? <EmptyState text={say(words.noKindMatches)} /> : null}
              {found.map(({ area, kinds: own }) => (
                <section key={area.id}>
                  <h2 className={classes.area}>{say(area.label)}</h2>
                  <KindList
                    kinds={own}
                    to={(kind) => formOf(kind, unit)}
                    withHelp={count <= fewEnough}
                    heading="h3"
                  />
                </section>
              ))}
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
