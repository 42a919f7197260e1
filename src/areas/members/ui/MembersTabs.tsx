import { Tabs } from '#ui/Tabs.tsx'
import { words } from './words.ts'

const tabs = [
  { to: '/members', label: words.list },
  { to: '/members/files', label: words.files },
  { to: '/members/badges', label: words.badges },
  { to: '/members/movements', label: words.movements },
  { to: '/members/due', label: words.due },
]

/** The screens about members, side by side. */
export const MembersTabs = () => <Tabs name={words.sections} tabs={tabs} />
