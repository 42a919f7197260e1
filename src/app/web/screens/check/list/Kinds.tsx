import { useMediaQuery } from '@mantine/hooks'
import { showNumber } from '#ui/days.ts'
import { Icon } from '#ui/Icon.tsx'
import { useSay } from '#ui/language.tsx'
import lines from '../marks/marks.module.css'
import { type Mark, markOrder } from '../marks/marks.ts'
import { marks, readOnly, words } from '../marks/words.ts'
import type { Point } from '../reading/points.ts'
import classes from './Kinds.module.css'

/** Which kinds are shown, how many there are of each, and the line each has in the text. */
export const Kinds = ({
  points,
  shown,
  onShow,
}: {
  points: readonly Point[]
  shown: ReadonlySet<Mark>
  onShow: (shown: ReadonlySet<Mark>) => void
}) => {
  const say = useSay()
  const counts = new Map<Mark, number>()
  for (const { mark } of points) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  const toggle = (mark: Mark) => {
    const next = new Set(shown)
    if (!next.delete(mark)) next.add(mark)
    onShow(next)
  }
  const isPhone = useMediaQuery('(max-width: 760px)', false, { getInitialValueInEffect: false })
  const kinds = (
    <fieldset className={classes.kinds}>
      <legend className={classes.hidden}>{say(words.show)}</legend>
      {markOrder
        .filter((mark) => counts.has(mark))
        .map((mark) => (
          <button
            key={mark}
            type="button"
            className={classes.kind}
            aria-pressed={shown.has(mark)}
            onClick={() => toggle(mark)}
          >
            <span className={classes.tick}>{shown.has(mark) ? <Icon name="check" size={16} /> : null}</span>
            <span className={`${lines.line} ${classes.sample}`} data-mark={mark}>
              {say(marks[mark])}
            </span>
            <strong>{showNumber(counts.get(mark) ?? 0)}</strong>
          </button>
        ))}
      <span className={classes.read}>
        <span className={lines.line}>{say(readOnly)}</span>
      </span>
    </fieldset>
  )
  if (!isPhone) return kinds
  return (
    <details className={classes.fold}>
      <summary>
        {say(words.showOf, {
          shown: [...counts.keys()].filter((one) => shown.has(one)).length,
          all: counts.size,
        })}
        <Icon name="down" size={18} />
      </summary>
      {kinds}
    </details>
  )
}
