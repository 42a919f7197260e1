import { useSay } from '#ui/language.tsx'
import { useEnterable } from '../../enterable.ts'
import screens from '../screens.module.css'
import { Past } from './Past.tsx'
import { PlanForm } from './PlanForm.tsx'
import classes from './reorganise.module.css'
import { words } from './words.ts'

/** One decision on the structure: planned, previewed, entered and taken back as one. */
export const ReorganiseScreen = () => {
  const say = useSay()
  const enterable = useEnterable().data
  const mayPlan = enterable?.some((one) => one.id === 'organisation.dissolved')
  return (
    <div className={`${screens.screen} ${classes.screen}`}>
      <div>
        <h1>{say(words.title)}</h1>
        <p className={classes.quiet}>{say(mayPlan === false ? words.notAllowed : words.help)}</p>
      </div>
      {mayPlan ? <PlanForm kinds={enterable ?? []} /> : null}
      <Past mayTakeBack={mayPlan === true} />
    </div>
  )
}
