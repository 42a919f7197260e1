import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Label } from '#kernel/label.ts'
import { ask } from '#ui/api.ts'
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
import classes from './DeskScreen.module.css'
import screens from './screens.module.css'

type Level = 'late' | 'due' | 'waiting' | 'info'
interface HomeAnswer {
  lines: { text: Label; level: Level; to: string; action: Label }[]
}

const levels = {
  late: { shape: 'square', word: words.late },
  due: { shape: 'triangle', word: words.due },
  waiting: { shape: 'circle', word: words.waiting },
  info: { shape: 'ring', word: words.info },
} satisfies { [level in Level]: { shape: ShapeName; word: Label } }

/** What is late, due, waiting for me, changed: at most twelve lines, one action each. */
export const DeskScreen = () => {
  const say = useSay()
  const scope = useScope()
  const { book, account } = useSession()
  const keepsOnly = account.roles.every((role) => role === 'admin')
  const query = useQuery({
    queryKey: ['book', 'home', scope.organisation, scope.on],
    queryFn: ({ signal }) =>
      ask<HomeAnswer>('/home', { organisation: scope.organisation, on: scope.on }, signal),
  })
  return (
    <div className={screens.screen}>
      <div className={screens.head}>
        <h1>
          <span className="no-print">{say(words.desk)}</span>
          <span className={classes.printed}>{say(words.briefing)}</span>
        </h1>
        <p className={screens.quiet}>
          {book.root.name} · {account.displayName} · {showDay(scope.on)}
        </p>
      </div>
      <Answered of={query} lines={8}>
        {({ lines }) =>
          lines.length === 0 ? (
            <EmptyState text={say(keepsOnly ? words.beginWithAccounts : words.nothingWaits)}>
              {keepsOnly ? (
                <InnerLink to="/accounts">{say(words.accounts)}</InnerLink>
              ) : (
                <InnerLink to="/enter">{say(words.enter)}</InnerLink>
              )}
            </EmptyState>
          ) : (
            <ol className={classes.lines}>
              {lines.slice(0, 12).map((line) => (
                <li key={`${line.level}.${line.text.vi}`} className={classes.line} data-level={line.level}>
                  <span className={classes.level}>
                    <Shape name={levels[line.level].shape} /> {say(levels[line.level].word)}
                  </span>
                  <span className={classes.text}>
                    <Told text={say(line.text)} />
                  </span>
                  <InnerLink to={line.to} className={`${classes.action} no-print`}>
                    {say(line.action)}
                  </InnerLink>
                </li>
              ))}
            </ol>
          )
        }
      </Answered>
      <div className="no-print">
        <Button variant="default" leftSection={<Icon name="print" size={18} />} onClick={() => print()}>
          {say(words.print)} {say(words.briefing).toLowerCase()}
        </Button>
      </div>
    </div>
  )
}
