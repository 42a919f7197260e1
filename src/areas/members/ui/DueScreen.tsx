import classes from '#ui/Department.module.css'
import { showDay } from '#ui/days.ts'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { words as uiWords } from '#ui/words.ts'
import { Worklist } from '#ui/worklist/Worklist.tsx'
import { MembersTabs } from './MembersTabs.tsx'
import { words } from './words.ts'

const lists = ['members.probation-ends', 'members.ceremonies-due', 'members.transfers-due']

/** What has a limit and is not settled: recognition, ceremonies, transfer slips; guests for a time. */
export const DueScreen = () => {
  const say = useSay()
  const { on } = useScope()
  return (
    <div className={classes.tool}>
      <MembersTabs />
      <div className={classes.head}>
        <h1>{say(words.due)}</h1>
        <p className={classes.quiet}>{say(uiWords.asOf, { day: showDay(on) })}</p>
      </div>
      {lists.map((id) => (
        <Worklist key={id} id={id} />
      ))}
      <Worklist id="members.temporarily-away" due={null} />
      <Worklist id="members.duplicates" due={null} />
    </div>
  )
}
