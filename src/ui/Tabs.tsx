import { useRouterState } from '@tanstack/react-router'
import type { Label } from '#kernel/label.ts'
import { InnerLink } from './InnerLink.tsx'
import { useSay } from './language.tsx'
import classes from './Tabs.module.css'

interface Props {
  /** What the screens have in common. */
  name: Label
  tabs: readonly { to: string; label: Label }[]
}

/** Screens about one thing, side by side; the one looked at is marked. */
export const Tabs = ({ name, tabs }: Props) => {
  const say = useSay()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  return (
    <nav className={`${classes.tabs} no-print`} aria-label={say(name)}>
      {tabs.map((one) => (
        <InnerLink key={one.to} to={one.to} aria-current={path === one.to ? 'page' : undefined}>
          {say(one.label)}
        </InnerLink>
      ))}
    </nav>
  )
}
