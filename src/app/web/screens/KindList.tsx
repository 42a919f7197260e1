import type { KindAnswer } from '#kernel/answers.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { words } from '../words.ts'
import classes from './KindList.module.css'
import { kindGroups } from './kind-groups.ts'
import screens from './screens.module.css'

interface Props {
  kinds: readonly KindAnswer[]
  to: (kind: string) => string
  /** What a kind is for stands under its name where the list is short enough to be read. */
  withHelp: boolean
  heading: 'h2' | 'h3'
}

/** Kinds in a compact list, by what they are about. */
export const KindList = ({ kinds, to, withHelp, heading: Heading }: Props) => {
  const say = useSay()
  const groups = kindGroups(kinds)
  return (
    <div className={classes.groups}>
      {groups.map(({ topic, kinds: own }) => (
        <section key={topic?.en ?? ''}>
          {topic || groups.length > 1 ? (
            <Heading className={classes.topic}>{say(topic ?? words.withoutTopic)}</Heading>
          ) : null}
          <ul className={classes.kinds}>
            {own.map((kind) => (
              <li key={kind.id}>
                <InnerLink
                  to={to(kind.id)}
                  className={classes.kind}
                  data-opening={kind.broughtForward || undefined}
                  title={kind.help && !withHelp ? say(kind.help) : undefined}
                >
                  <span>{say(kind.label)}</span>
                  {kind.help && withHelp ? <span className={screens.quiet}>{say(kind.help)}</span> : null}
                </InnerLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
