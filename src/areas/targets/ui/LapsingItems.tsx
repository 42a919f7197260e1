import { Worklist } from '#ui/worklist/Worklist.tsx'
import { words } from './words.ts'

const look = {
  about: { label: words.item, page: (subject: string) => `/registers/items/${subject}` },
  due: words.dueOn,
  none: words.noneLapsing,
}

/** Products and certificates that end within half a year, before they do. */
export const LapsingItems = () => (
  <>
    <Worklist id="targets.ocop-ending" {...look} />
    <Worklist id="targets.vietgap-ending" {...look} />
  </>
)
