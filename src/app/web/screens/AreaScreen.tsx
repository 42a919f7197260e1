import { TextInput } from '@mantine/core'
import { useQueries, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { KindAnswer } from '#kernel/answers.ts'
import type { Label } from '#kernel/label.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { recordsOf, registerPage } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { EmptyState } from '#ui/states.tsx'
import { Timeline } from '#ui/Timeline.tsx'
import { words as uiWords } from '#ui/words.ts'
import { useSegment } from '../address.ts'
import { useEnterable } from '../enterable.ts'
import { useSession } from '../session.ts'
import { words } from '../words.ts'
import classes from './AreaScreen.module.css'
import { KindList } from './KindList.tsx'
import { fewEnough, isMeant } from './kind-groups.ts'
import screens from './screens.module.css'

/** A department's own page: its registers, what it may enter, what it entered lately. */
export const AreaScreen = () => {
  const say = useSay()
  const id = useSegment(2)
  const { on, organisation } = useScope()
  const area = useSession().areas.find((one) => one.id === id)
  const kinds = (useEnterable().data ?? []).filter((one) => one.area === id)
  const registers = useQueries({
    queries: (area?.read ?? []).map((register) => ({
      ...registerPage(register, { on, organisation, page: 1, pageSize: 1 }),
      retry: false,
    })),
  })
  const recent = useQuery({
    ...recordsOf({ area: id, organisation, to: on, page: 1 }),
    enabled: Boolean(area),
  })
  if (!area) return <EmptyState text={say(words.notFound)} />
  return (
    <div className={screens.screen}>
      <h1>{say(area.label)}</h1>
      {kinds.length ? <AreaKinds kinds={kinds} area={area.label} /> : null}
      {registers.some((one) => one.data) ? (
        <section className={screens.section}>
          <h2>{say(words.registers)}</h2>
          <ul className={classes.registers}>
            {registers.map((one) =>
              one.data ? (
                <li key={one.data.register}>
                  <InnerLink to={`/registers/${one.data.register}`}>{say(one.data.label)}</InnerLink>{' '}
                  <span className={screens.quiet}>
                    {say(uiWords.rows, { count: one.data.total.toLocaleString('vi-VN') })}
                  </span>
                </li>
              ) : null,
            )}
          </ul>
        </section>
      ) : null}
      <section className={screens.section}>
        <h2>{say(words.recentlyEntered)}</h2>
        <Timeline records={recent.data?.rows ?? []} />
      </section>
    </div>
  )
}

/** What may be entered here; from a handful on it is searched. */
const AreaKinds = ({ kinds, area }: { kinds: readonly KindAnswer[]; area: Label }) => {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const found = kinds.filter((one) => isMeant(typed, one, area))
  return (
    <section className={`${screens.section} no-print`}>
      <h2>{say(words.enter)}</h2>
      {kinds.length > fewEnough ? (
        <TextInput
          aria-label={say(words.filterKinds)}
          placeholder={say(words.filterKinds)}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          style={{ maxWidth: 620 }}
        />
      ) : null}
      {found.length === 0 ? <EmptyState text={say(words.noKindMatches)} /> : null}
      <KindList
        kinds={found}
        to={(kind) => `/enter/${kind}`}
        withHelp={found.length <= fewEnough}
        heading="h3"
      />
    </section>
  )
}
