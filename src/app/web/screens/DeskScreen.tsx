import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Label } from '#kernel/label.ts'
import { ask } from '#ui/api.ts'
import button from '#ui/Button.module.css'
import { showDay } from '#ui/days.ts'
import { Icon } from '#ui/Icon.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { Shape, type ShapeName } from '#ui/Shape.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { Told } from '#ui/Told.tsx'
import { useSession } from '../session.ts'
import { words } from '../words.ts'
import classes from './desk/desk.module.css'
import { Start, type StartStep } from './desk/Start.tsx'
import { words as own } from './desk/words.ts'
import screens from './screens.module.css'

type Level = 'late' | 'due' | 'waiting' | 'info'
interface HomeLine {
  text: Label
  detail?: Label
  level: Level
  to: string
  action: Label
  /** False for what a department only looks at. */
  isOwn: boolean
}
interface HomeAnswer {
  lines: HomeLine[]
  more: number
  start: StartStep[]
}

const levels = {
  late: { shape: 'square', word: words.late },
  due: { shape: 'triangle', word: words.due },
  waiting: { shape: 'circle', word: words.waiting },
  info: { shape: 'ring', word: words.info },
} satisfies { [level in Level]: { shape: ShapeName; word: Label } }

/** What is late, waiting, due or worth knowing: at most twelve lines, one action each. */
export const DeskScreen = () => {
  const say = useSay()
  const { organisation, on } = useScope()
  const { book, account } = useSession()
  const [all, setAll] = useState(false)
  const query = useQuery({
    queryKey: ['book', 'home', organisation, on, all],
    queryFn: ({ signal }) =>
      ask<HomeAnswer>('/home', { organisation, on, ...(all ? { all: 1 } : {}) }, signal),
    placeholderData: (before) => before,
  })
  return (
    <div className={screens.screen}>
      <div className={screens.head}>
        <h1>
          <span className="no-print">{say(words.desk)}</span>
          <span className={classes.printed}>{say(words.briefing)}</span>
        </h1>
        <p className={screens.quiet}>
          {book.root.name} · {account.displayName} · {showDay(on)}
        </p>
      </div>
      <Answered of={query} lines={8}>
        {({ lines, more, start }) => (
          <>
            {start.length ? <Start steps={start} /> : null}
            {lines.length ? <Work lines={lines} more={more} onMore={() => setAll(true)} /> : null}
            {lines.length === 0 && start.length === 0 ? (
              <EmptyState text={say(words.nothingWaits)}>
                <InnerLink to="/enter">{say(words.enter)}</InnerLink>
              </EmptyState>
            ) : null}
          </>
        )}
      </Answered>
      <section className={classes.conclusion}>
        <h2>{say(own.conclusion)}</h2>
        <p />
        <p />
        <p />
      </section>
      <div className={`${screens.verbs} no-print`}>
        <Button variant="default" leftSection={<Icon name="print" size={18} />} onClick={() => print()}>
          {say(words.print)} {say(words.briefing).toLowerCase()}
        </Button>
        <InnerLink to="/feed" className={button.face}>
          {say(own.feed)}
        </InnerLink>
      </div>
    </div>
  )
}

interface LinesProps {
  lines: readonly HomeLine[]
  more: number
  onMore: () => void
}

/** One's own work, and below it what a department only looks at. */
const Work = ({ lines, more, onMore }: LinesProps) => {
  const say = useSay()
  const mine = lines.filter((one) => one.isOwn)
  const others = lines.filter((one) => !one.isOwn)
  if (mine.length === 0 || others.length === 0) return <Lines lines={lines} more={more} onMore={onMore} />
  return (
    <>
      <Lines lines={mine} more={0} onMore={onMore} />
      <h2 className={classes.others}>{say(own.others)}</h2>
      <Lines lines={others} more={more} onMore={onMore} />
    </>
  )
}

const Lines = ({ lines, more, onMore }: LinesProps) => {
  const say = useSay()
  return (
    <ol className={classes.lines}>
      {lines.map((line) => (
        <li key={`${line.level}.${line.text.vi}`} className={classes.line} data-level={line.level}>
          <span className={classes.level}>
            <Shape name={levels[line.level].shape} /> {say(levels[line.level].word)}
          </span>
          <span className={classes.text}>
            <Told text={say(line.text)} />
            {line.detail ? (
              <span className={classes.detail}>
                <Told text={say(line.detail)} />
              </span>
            ) : null}
          </span>
          <InnerLink to={line.to} className={`${classes.action} no-print`}>
            {say(line.action)}
          </InnerLink>
        </li>
      ))}
      {more > 0 ? (
        <li className={classes.line}>
          <span className={classes.level} />
          <span className={classes.text}>{say(own.moreWork, { count: more })}</span>
          <button type="button" className={`${classes.more} no-print`} onClick={onMore}>
            {say(own.showAll)}
          </button>
        </li>
      ) : null}
    </ol>
  )
}
