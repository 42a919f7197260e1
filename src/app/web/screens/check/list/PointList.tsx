import { memo, type RefObject, useMemo, useState } from 'react'
import { showNumber } from '#ui/days.ts'
import { Icon } from '#ui/Icon.tsx'
import { useSay } from '#ui/language.tsx'
import { marks, words } from '../marks/words.ts'
import { lastUpTo, type Paragraph } from '../reading/paragraphs.ts'
import type { Point, Reading } from '../reading/points.ts'
import { NearPart } from '../text/NearPart.tsx'
import type { Walk } from '../use-walk.ts'
import { PointEntry } from './PointEntry.tsx'
import classes from './PointList.module.css'

const groupSize = 30

interface Props {
  reading: Reading
  shown: readonly Point[]
  paragraphs: readonly Paragraph[]
  walk: Walk
  box: RefObject<HTMLDivElement | null>
}

/** What was found, in the order of the text, beside it; under it on a phone. */
export const PointList = ({ reading, shown, paragraphs, walk, box }: Props) => {
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  const { here } = walk
  const groups = useMemo(() => groupsOf(shown), [shown])
  const at = here ? shown.indexOf(here) : -1
  return (
    <aside
      className={`${classes.side} no-print`}
      data-open={isOpen || undefined}
      data-empty={shown.length === 0 || undefined}
      aria-label={say(words.found)}
    >
      <div className={classes.bar}>
        <button type="button" className={classes.step} onClick={() => walk.step(-1)} disabled={!shown.length}>
          <Icon name="back" size={18} />
          <span>{say(words.previous)}</span> <kbd>p</kbd>
        </button>
        <span className={classes.at} aria-hidden="true">
          {at < 0
            ? showNumber(shown.length)
            : say(words.place, { at: showNumber(at + 1), all: showNumber(shown.length) })}
        </span>
        <button type="button" className={classes.step} onClick={() => walk.step(1)} disabled={!shown.length}>
          <span>{say(words.next)}</span> <kbd>n</kbd>
          <Icon name="chevron" size={18} />
        </button>
        <button
          type="button"
          className={classes.open}
          aria-expanded={isOpen}
          aria-label={say(isOpen ? words.closeList : words.openList)}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={isOpen ? 'down' : 'menu'} size={20} />
        </button>
      </div>
      <p className={classes.spoken} role="status">
        {here ? `${say(marks[here.mark])}. ${say(here.message)}` : null}
      </p>
      <div ref={box} className={classes.scroll}>
        {shown.length === 0 ? <p className={classes.none}>{say(words.noneShown)}</p> : null}
        {groups.map((group, index) => (
          <Group
            key={group[0]?.id}
            group={group}
            reading={reading}
            paragraphs={paragraphs}
            isFirst={index === 0}
            here={here && group.includes(here) ? here : undefined}
            onChoose={walk.chooseInList}
          />
        ))}
      </div>
    </aside>
  )
}

interface GroupProps {
  group: readonly Point[]
  reading: Reading
  paragraphs: readonly Paragraph[]
  isFirst: boolean
  here: Point | undefined
  onChoose: (point: Point) => void
}

const Group = memo(({ group, reading, paragraphs, isFirst, here, onChoose }: GroupProps) => (
  <NearPart isKept={isFirst || here !== undefined} height={group.length * 150} far={null}>
    {() => (
      <ul className={classes.list}>
        {group.map((point) => (
          <PointEntry
            key={point.id}
            point={point}
            claims={reading.answer.claims}
            text={reading.answer.text}
            paragraph={lastUpTo(paragraphs, point.start)?.number ?? 1}
            isHere={point === here}
            onChoose={onChoose}
          />
        ))}
      </ul>
    )}
  </NearPart>
))

const groupsOf = (points: readonly Point[]): Point[][] => {
  const groups: Point[][] = []
  for (let at = 0; at < points.length; at += groupSize) groups.push(points.slice(at, at + groupSize))
  return groups
}
