import { Checkbox } from '@mantine/core'
import type { Refusal } from '#kernel/refusal.ts'
import { useSay } from '#ui/language.tsx'
import { type Marked, MatterRow } from './MatterRow.tsx'
import classes from './papers.module.css'
import type { Waiting } from './waiting.ts'
import { words } from './words.ts'

interface Props {
  group: Waiting
  markOf: (draft: string) => Marked
  present: number | undefined
  numberOf: (draft: string) => string | undefined
  refusalsOf: (draft: string) => readonly Refusal[]
  onMark: (drafts: readonly string[], next: Partial<Marked>) => void
}

/** The matters of one kind that wait, all of them chosen with one tick or each by itself. */
export const MatterGroup = ({ group, markOf, present, numberOf, refusalsOf, onMark }: Props) => {
  const say = useSay()
  const chosen = group.drafts.filter((one) => markOf(one.id).isChosen).length
  const label = say(words.kindCount, { label: say(group.label), count: group.drafts.length })
  return (
    <section className={classes.group}>
      <h2 className={classes.groupName}>{label}</h2>
      <div className={classes.matters}>
        <div className={`${classes.row} ${classes.head}`}>
          <Checkbox
            aria-label={say(words.chooseAll, { label })}
            checked={chosen === group.drafts.length}
            indeterminate={chosen > 0 && chosen < group.drafts.length}
            onChange={(event) =>
              onMark(
                group.drafts.map((one) => one.id),
                { isChosen: event.currentTarget.checked },
              )
            }
          />
          <span>{say(words.matter)}</span>
          <span>{say(words.votesFor)}</span>
          <span>{say(words.votesAgainst)}</span>
          <span>{say(words.numberSoon)}</span>
        </div>
        {group.drafts.map((draft) => (
          <MatterRow
            key={draft.id}
            draft={draft}
            marked={markOf(draft.id)}
            present={present}
            number={numberOf(draft.id)}
            refusals={refusalsOf(draft.id)}
            onMark={(next) => onMark([draft.id], next)}
          />
        ))}
      </div>
    </section>
  )
}
