import type { RecordAnswer } from '#kernel/answers.ts'
import { showDay } from './days.ts'
import { InnerLink } from './InnerLink.tsx'
import { useSay } from './language.tsx'
import { EmptyState } from './states.tsx'
import classes from './Timeline.module.css'
import { useBasisLine } from './TraceEvidence.tsx'
import { words } from './words.ts'

/** The story of a subject in sentences, newest first, by year. */
export const Timeline = ({ records }: { records: readonly RecordAnswer[] }) => {
  const say = useSay()
  const basisLine = useBasisLine()
  if (!records.length) return <EmptyState text={say(words.timelineEmpty)} />
  return (
    <ol className={classes.timeline}>
      {records.map((record, index) => {
        const year = record.effectiveOn.slice(0, 4)
        const isFirstOfYear = records[index - 1]?.effectiveOn.slice(0, 4) !== year
        return (
          <li key={record.id} className={classes.item} data-broken={record.reversedBy ? true : undefined}>
            <span className={classes.year}>{isFirstOfYear ? year : ''}</span>
            <time className={classes.day} dateTime={record.effectiveOn}>
              {showDay(record.effectiveOn).slice(0, 5)}
            </time>
            <div>
              <InnerLink to={`/records/${record.id}`} className={classes.sentence}>
                {record.sentence}
              </InnerLink>
              <p className={classes.quiet}>
                {basisLine(record.basis)}
                {record.reversedBy ? ` · ${say(words.brokenOff)}` : null}
              </p>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
