import { Tabs } from '#ui/Tabs.tsx'
import { words } from './words.ts'

const tabs = [
  { to: '/targets', label: words.year },
  { to: '/targets/month', label: words.month },
  { to: '/targets/allotted', label: words.allotted },
  { to: '/targets/term', label: words.term },
  { to: '/targets/poverty', label: words.poverty },
]

/** The screens about targets, side by side. */
export const TargetsTabs = () => <Tabs name={words.sections} tabs={tabs} />
