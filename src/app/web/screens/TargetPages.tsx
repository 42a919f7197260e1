import { MonthScreen, PovertyScreen } from '#areas/targets/ui/index.ts'
import { useSession } from '../session.ts'

const useMayEnter = (kind: string): boolean =>
  useSession()
    .areas.find((one) => one.id === 'targets')
    ?.enter.includes(kind) ?? false

/** The board of the month, for whoever is signed in. */
export const MonthPage = () => (
  <MonthScreen mayForecast={useMayEnter('forecast.made')} mayConclude={useMayEnter('month.concluded')} />
)

/** The table of the poverty review, for whoever is signed in. */
export const PovertyPage = () => (
  <PovertyScreen account={useSession().account.name} mayEnter={useMayEnter('poverty.reviewed')} />
)
