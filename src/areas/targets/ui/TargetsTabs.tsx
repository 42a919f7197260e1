import { useRouterState } from '@tanstack/react-router'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import classes from './Targets.module.css'
import { words } from './words.ts'

const tabs = [
  { to: '/targets', label: words.year },
  { to: '/targets/month', label: words.month },
  { to: '/targets/allotted', label: words.allotted },
  { to: '/targets/term', label: words.term },
  { to: '/targets/poverty', label: words.poverty },
]

/** The screens about targets, side by side. */
export const TargetsTabs = () => {
  const say = useSay()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  return (
    <nav className={`${classes.tabs} no-print`} aria-label={say(words.sections)}>
      {tabs.map((one) => (
        <InnerLink key={one.to} to={one.to} aria-current={path === one.to ? 'page' : undefined}>
          {say(one.label)}
        </InnerLink>
      ))}
    </nav>
  )
}
