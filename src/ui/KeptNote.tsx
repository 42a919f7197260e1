import { Button } from '@mantine/core'
import { DraftPapers } from './DraftPapers.tsx'
import { InnerLink } from './InnerLink.tsx'
import { useSay } from './language.tsx'
import classes from './RecordForm.module.css'
import type { KeptProposal } from './use-keeping.ts'
import { words } from './words.ts'

/** A proposal waits for its meeting: its draft to be handed round, and where the meeting decides it. */
export const KeptNote = ({ kept, onAnother }: { kept: KeptProposal; onAnother: () => void }) => {
  const say = useSay()
  return (
    <div className={classes.done} role="status">
      <p>{say(words.keptForMeeting, { sentence: kept.sentences.at(-1) ?? '' })}</p>
      <DraftPapers draft={kept.id} />
      <div className={classes.verbs}>
        <Button onClick={onAnother}>{say(words.another)}</Button>
        <InnerLink to="/decisions">{say(words.toTheMeeting)}</InnerLink>
      </div>
      <p className={classes.quiet}>{say(words.keptMeans)}</p>
    </div>
  )
}
