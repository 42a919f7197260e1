import classes from '#ui/Department.module.css'
import { showDay } from '#ui/days.ts'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { words as uiWords } from '#ui/words.ts'
import { Worklist } from '#ui/worklist/Worklist.tsx'
import { words } from './words.ts'

const look = { due: null, organisation: false } as const

/** The working lists of the personnel sub-committee: who sits now, who is planned, who is nominated. */
export const CongressScreen = () => {
  const say = useSay()
  const { on } = useScope()
  return (
    <div className={classes.tool}>
      <div className={classes.head}>
        <h1>{say(words.congress)}</h1>
        <p className={classes.quiet}>{say(uiWords.asOf, { day: showDay(on) })}</p>
      </div>
      <p className={classes.quiet}>{say(words.congressHelp)}</p>
      <Worklist id="cadres.congress-candidates" paper={words.proposalPaper} {...look} />
      <Worklist id="cadres.congress-nominees" paper={words.nomineesPaper} {...look} />
      <Worklist id="cadres.congress-incumbents" {...look} />
    </div>
  )
}
