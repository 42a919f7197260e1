import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import classes from '#ui/Department.module.css'
import { showDay } from '#ui/days.ts'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { words as uiWords } from '#ui/words.ts'
import { PovertyGrid } from './PovertyGrid.tsx'
import { rowsOf } from './queries.ts'
import { communesIn, linesOf } from './review.ts'
import { TargetsTabs } from './TargetsTabs.tsx'
import { words } from './words.ts'

interface Props {
  account: string
  mayEnter: boolean
}

/** The yearly poverty review of a commune, village by village, in one table. */
export const PovertyScreen = ({ account, mayEnter }: Props) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const [chosen, setChosen] = useState<string>()
  const places = useQuery(rowsOf('places', { on, organisation }))
  const reviews = useQuery(rowsOf('poverty-reviews', { on, organisation }))
  const all = {
    data: places.data && reviews.data ? { places: places.data, reviews: reviews.data } : undefined,
    error: places.error ?? reviews.error,
    refetch: () => Promise.all([places.refetch(), reviews.refetch()]),
  }
  return (
    <div className={classes.tool}>
      <TargetsTabs />
      <div className={classes.head}>
        <h1>{say(words.povertyTitle, { year: on.slice(0, 4) })}</h1>
        <p className={classes.quiet}>{say(uiWords.asOf, { day: showDay(on) })}</p>
      </div>
      <Answered of={all} lines={8}>
        {(told) => {
          const communes = communesIn(told.places)
          const commune = communes.find((one) => one.subject === chosen) ?? communes[0]
          const lines = commune ? linesOf(told.places, told.reviews, commune.subject) : []
          if (!commune) return <EmptyState text={say(words.noVillages)} />
          return (
            <>
              <div className={`${classes.tools} no-print`}>
                <NativeSelect
                  aria-label={say(words.commune)}
                  value={commune.subject}
                  onChange={(event) => setChosen(event.currentTarget.value)}
                >
                  {communes.map((one) => (
                    <option key={one.subject} value={one.subject}>
                      {one.name}
                    </option>
                  ))}
                </NativeSelect>
              </div>
              <PovertyGrid
                key={`${commune.subject} ${on}`}
                lines={lines}
                on={on}
                account={account}
                mayEnter={mayEnter}
              />
            </>
          )
        }}
      </Answered>
    </div>
  )
}
