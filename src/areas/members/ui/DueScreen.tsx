import { showDay } from '#ui/days.ts'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { words as uiWords } from '#ui/words.ts'
import classes from './Members.module.css'
import { MembersTabs } from './MembersTabs.tsx'
import { WorklistSection } from './WorklistTable.tsx'
import { words } from './words.ts'

const lists = ['members.probation-ends', 'members.ceremonies-due', 'members.transfers-due']

/** What has a limit and is not settled: recognition, ceremonies, transfer slips; guests for a time. */
export const DueScreen = () => {
  const say = useSay()
  const { on } = useScope()
  return (
    <div className={classes.screen}>
      <MembersTabs />
      <div className={classes.head}>
        <h1>{say(words.due)}</h1>
        <p className={classes.quiet}>{say(uiWords.asOf, { day: showDay(on) })}</p>
      </div>
      {lists.map((id) => (
        <WorklistSection key={id} id={id} />
      ))}
      <WorklistSection id="members.temporarily-away" withDue={false} />
      <WorklistSection id="members.duplicates" withDue={false} />
    </div>
  )
}
