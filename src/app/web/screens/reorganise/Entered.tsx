import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Label } from '#kernel/label.ts'
import type { ReorganisationAnswer } from '#kernel/reorganisation-answers.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { words as uiWords } from '#ui/words.ts'
import { useSession } from '../../session.ts'
import { Annul } from '../Annul.tsx'
import { Compared, inWords } from './Compared.tsx'
import classes from './reorganise.module.css'
import { words } from './words.ts'

interface Props {
  answer: ReorganisationAnswer
  number: string
  onAnother: () => void
}

/** After entering: what was done, and the way back as one. */
export const Entered = ({ answer, number, onAnother }: Props) => {
  const say = useSay()
  const { account } = useSession()
  const [enteredAt] = useState(() => new Date().toISOString())
  const [gone, setGone] = useState<Label | null>(null)
  const { entry, preview } = answer
  const first = entry?.records[0]
  const isDraft = Boolean(entry?.draft)
  const moved = inWords(preview, say, preview.moved)
  return (
    <section className={classes.section}>
      <div className={classes.done} role="status">
        <p>
          {gone
            ? say(gone)
            : isDraft
              ? say(words.awaits)
              : say(words.enteredAs, { number, count: entry?.records.length ?? 0 })}
        </p>
        {gone ? null : <p>{moved ? say(words.movedLine, { what: moved }) : say(words.movedNothing)}</p>}
        <div className={classes.verbs}>
          <Button onClick={onAnother}>{say(words.another)}</Button>
          {first && !isDraft && !gone ? (
            <>
              <Annul
                record={{ id: first.id, enteredBy: account.name, recordedAt: enteredAt }}
                onDone={setGone}
              />
              <InnerLink to={`/records/${first.id}`}>{say(uiWords.seeEntered)}</InnerLink>
            </>
          ) : null}
        </div>
      </div>
      {gone ? null : <Compared of={preview} />}
    </section>
  )
}
