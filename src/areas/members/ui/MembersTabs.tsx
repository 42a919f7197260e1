import { useRouterState } from '@tanstack/react-router'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import classes from './Members.module.css'
import { words } from './words.ts'

const tabs = [
  { to: '/members', label: words.list },
  { to: '/members/files', label: words.files },
  { to: '/members/badges', label: words.badges },
  { to: '/members/movements', label: words.movements },
  { to: '/members/due', label: words.due },
]

/** The screens about members, side by side. */
export const MembersTabs = () => {
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
