import { Checkbox, TextInput } from '@mantine/core'
import type { Refusal } from '#kernel/refusal.ts'
import { useSay } from '#ui/language.tsx'
import classes from './papers.module.css'
import type { Waiting } from './waiting.ts'
import { words } from './words.ts'

/** What is marked of one matter; votes left alone are those of everybody present. */
export interface Marked {
  isChosen: boolean
  for?: number | undefined
  against?: number | undefined
}

interface Props {
  draft: Waiting['drafts'][number]
  marked: Marked
  present: number | undefined
  number: string | undefined
  refusals: readonly Refusal[]
  onMark: (next: Partial<Marked>) => void
}

export const MatterRow = ({ draft, marked, present, number, refusals, onMark }: Props) => {
  const say = useSay()
  const { sentence } = draft
  return (
    <div className={classes.row}>
      <Checkbox
        aria-label={say(words.chooseOne, { sentence })}
        checked={marked.isChosen}
        onChange={(event) => onMark({ isChosen: event.currentTarget.checked })}
      />
      <div className={classes.sentence}>
        {sentence}
        <span className={classes.detail}>
          {draft.organisation.name} · {say(words.handedInBy)}: {draft.author} ·{' '}
          <a
            href={`/api/drafts/${draft.id}/papers/${draft.template}.docx`}
            aria-label={say(words.draftOf, { sentence })}
          >
            {say(words.draftPaper)}
          </a>
        </span>
      </div>
      <div className={classes.votes}>
        <Votes
          label={say(words.votesForOf, { sentence })}
          shown={say(words.votesFor)}
          value={marked.for ?? present}
          isOff={!marked.isChosen}
          onChange={(votes) => onMark({ for: votes })}
        />
        <Votes
          label={say(words.votesAgainstOf, { sentence })}
          shown={say(words.votesAgainst)}
          value={marked.against ?? 0}
          isOff={!marked.isChosen}
          onChange={(votes) => onMark({ against: votes })}
        />
      </div>
      <span className={classes.number}>{marked.isChosen ? number : null}</span>
      {refusals.map((one) => (
        <p key={`${one.code}.${one.field}`} className={classes.refused}>
          {say(one.message)}
        </p>
      ))}
    </div>
  )
}

interface VotesProps {
  label: string
  /** Beside the field on a phone, where the columns have no head. */
  shown: string
  value: number | undefined
  isOff: boolean
  onChange: (votes: number | undefined) => void
}

const Votes = ({ label, shown, value, isOff, onChange }: VotesProps) => (
  <div>
    <span className={classes.votesLabel} aria-hidden="true">
      {shown}
    </span>
    <TextInput
      aria-label={label}
      inputMode="numeric"
      autoComplete="off"
      disabled={isOff}
      value={isOff || value === undefined ? '' : String(value)}
      onChange={(event) => {
        const text = event.currentTarget.value.trim()
        onChange(/^\d{1,3}$/.test(text) ? Number(text) : undefined)
      }}
    />
  </div>
)
