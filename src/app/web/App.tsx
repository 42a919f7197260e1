import { useQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { ErrorState, Skeleton } from '#ui/states.tsx'
import { Shell } from './Shell.tsx'
import { standing } from './session.ts'

const SignInScreen = lazy(() =>
  import('./screens/SignInScreen.tsx').then((one) => ({ default: one.SignInScreen })),
)
const SetUpScreen = lazy(() =>
  import('./screens/SetUpScreen.tsx').then((one) => ({ default: one.SetUpScreen })),
)

/** Whoever is not signed in sees one page only; the address waits behind it. */
export const App = () => {
  const who = useQuery(standing)
  if (who.error)
    return (
      <main style={{ margin: '12vh auto', maxWidth: 520, padding: 16 }}>
        <ErrorState error={who.error} onRetry={() => who.refetch()} />
      </main>
    )
  if (!who.data) return <Skeleton />
  if (!who.data.signedIn)
    return (
      <Suspense fallback={<Skeleton />}>
        {who.data.setupNeeded ? (
          <SetUpScreen />
        ) : (
          <SignInScreen sampleAccounts={who.data.sampleAccounts} deviceOf={who.data.deviceOf} />
        )}
      </Suspense>
    )
  return (
    <Shell session={who.data}>
      <Suspense fallback={<Skeleton />}>
        <Outlet />
      </Suspense>
    </Shell>
  )
}
