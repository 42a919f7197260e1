import type { Label } from '#kernel/label.ts'
import { Icon } from '#ui/Icon.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import screens from '../screens.module.css'
import classes from './desk.module.css'
import { words } from './words.ts'

export interface StartStep {
  id: string
  done: boolean
  text: Label
  to: string
}

/** What opens a new book, in its order: what is done, what comes next, what follows. */
export const Start = ({ steps }: { steps: readonly StartStep[] }) => {
  const say = useSay()
  const next = steps.find((one) => !one.done)?.id
  return (
    <section className={`${screens.sheet} ${screens.section} no-print`}>
      <h2>{say(words.begin)}</h2>
      <p className={screens.quiet}>{say(words.beginHelp)}</p>
      <ol className={classes.steps}>
        {steps.map((one) => (
          <li key={one.id} data-done={one.done || undefined}>
            <span className={classes.mark} aria-hidden="true">
              {one.done ? <Icon name="check" size={18} /> : null}
            </span>
            <InnerLink
              to={one.to}
              className={one.id === next ? classes.next : undefined}
              aria-current={one.id === next ? 'step' : undefined}
            >
              {say(one.text)}
            </InnerLink>
            {one.done ? <span className={screens.quiet}>{say(words.done)}</span> : null}
            {one.id === next ? <span className={screens.quiet}>{say(words.next)}</span> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
