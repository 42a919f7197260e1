import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { DropPanel } from './DropPanel.tsx'
import { showDay } from './days.ts'
import { Icon } from './Icon.tsx'
import { useSay } from './language.tsx'
import { subjectOf } from './queries.ts'
import classes from './ScopeControl.module.css'
import { useScope } from './scope.tsx'
import { Skeleton } from './states.tsx'
import { words } from './words.ts'

const ScopePanel = lazy(() => import('./ScopePanel.tsx').then((one) => ({ default: one.ScopePanel })))

/** "Toàn Đảng bộ · tính đến 31/12/2023": whose work and as of when, as one control. */
export const ScopeControl = () => {
  const say = useSay()
  const scope = useScope()
  const chosen = useQuery({
    ...subjectOf('party-organisations', scope.organisation ?? ''),
    enabled: Boolean(scope.organisation),
  })
  const name = scope.organisation ? (chosen.data?.name ?? '…') : say(words.wholeBook)
  return (
    <DropPanel
      faceClass={classes.control}
      face={
        <>
          <span className={classes.name}>{name}</span>
          <span className={classes.day}>
            <span className={classes.dot}>· </span>
            {say(words.asOf, { day: showDay(scope.on) })}
          </span>
          <Icon name="down" size={16} />
        </>
      }
    >
      {(close) => (
        <Suspense fallback={<Skeleton lines={3} />}>
          <ScopePanel onDone={close} />
        </Suspense>
      )}
    </DropPanel>
  )
}
