import { Button } from '@mantine/core'
import button from '#ui/Button.module.css'
import { Icon } from '#ui/Icon.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import screens from '../screens.module.css'
import classes from './papers.module.css'
import type { DecidedAndTold } from './waiting.ts'
import { words } from './words.ts'

/** The numbers given, and the files to print and have signed. */
export const DecidedNote = ({ decided, onAnother }: { decided: DecidedAndTold; onAnother: () => void }) => {
  const say = useSay()
  return (
    <div className={screens.screen}>
      <div role="status">
        <h1>{say(words.decided, { count: decided.matters.length })}</h1>
        <p className={screens.quiet}>{say(words.signYet)}</p>
      </div>
      <div className={screens.verbs}>
        <a className={button.face} href={`/api/entries/${decided.entry}.zip`}>
          <Icon name="folder" size={18} /> {say(words.zip)}
        </a>
        <a className={button.face} href={`/api/entries/${decided.entry}.docx`}>
          <Icon name="report" size={18} /> {say(words.oneFile)}
        </a>
      </div>
      <ul className={classes.papers}>
        {decided.matters.map((one) => (
          <li key={one.draft} className={classes.paper}>
            <span className={classes.number}>{one.number}</span>
            <span className={classes.what}>
              <InnerLink to={`/records/${one.record}`}>{one.sentence}</InnerLink>
            </span>
          </li>
        ))}
      </ul>
      <div className={screens.verbs}>
        <Button variant="default" onClick={onAnother}>
          {say(words.another)}
        </Button>
      </div>
    </div>
  )
}
