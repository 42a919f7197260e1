import classes from '#ui/Department.module.css'
import { showDay } from '#ui/days.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { Shape } from '#ui/Shape.tsx'
import { useScope } from '#ui/scope.tsx'
import own from './Posts.module.css'
import { type Attention, type Holder, type Office, type Post, vacancies } from './posts.ts'
import { words } from './words.ts'

/** Posts of one group, office by office; what is vacant is said in a word and a shape. */
export const PostList = ({ offices }: { offices: readonly Office[] }) =>
  offices.map(({ home, posts }) => (
    <section key={home} className={classes.section}>
      <h3 className={own.office}>{home}</h3>
      <ul className={own.list}>
        {posts.map((post) => (
          <li key={post.id}>
            <InnerLink to={`/registers/positions/${post.id}`}>{post.title}</InnerLink>
            <ul className={own.holders}>
              {post.holders.map((holder) => (
                <li key={holder.tenure}>
                  <HeldBy holder={holder} />
                </li>
              ))}
            </ul>
            <Seats post={post} />
          </li>
        ))}
      </ul>
    </section>
  ))

const HeldBy = ({ holder }: { holder: Holder }) => {
  const say = useSay()
  const { openedOn } = useScope()
  const more = [
    holder.concurrent ? say(words.concurrent) : null,
    holder.forPost ? say(words.forPost, { post: holder.forPost.title }) : null,
    // Who was in post at the opening has been there longer than the book knows.
    holder.since > openedOn ? say(words.since, { day: showDay(holder.since) }) : null,
  ]
  return (
    <>
      <InnerLink to={`/members/${holder.person}`}>{holder.name}</InnerLink>{' '}
      <span className={classes.quiet}>{more.filter(Boolean).join(', ')}</span>
    </>
  )
}

const Seats = ({ post }: { post: Post }) => {
  const say = useSay()
  const vacant = vacancies(post)
  return (
    <span className={own.state}>
      <span className={classes.quiet}>
        {say(words.held, { held: post.holders.length, seats: post.seats })}
      </span>
      {vacant === 0 ? null : (
        <>
          {' '}
          <span className={own.vacant}>
            <Shape name="ring" /> {say(vacant > 0 ? words.vacant : words.beyond, { count: Math.abs(vacant) })}
          </span>
        </>
      )}
    </span>
  )
}

/** Reappointments due and overdue, and steering members who have left their post; one action each. */
export const AttentionList = ({ lines }: { lines: readonly Attention[] }) => {
  const say = useSay()
  if (lines.length === 0) return <p className={classes.quiet}>{say(words.nothingDue)}</p>
  return (
    <ul className={own.list}>
      {lines.map((line) => (
        <li key={line.holder.tenure}>
          <span>
            <InnerLink to={`/members/${line.holder.person}`}>{line.holder.name}</InnerLink>
            <span className={`${classes.quiet} ${own.below}`}>{line.post.title}</span>
          </span>
          <What line={line} />
          <span className={`${own.state} ${own.action} no-print`}>
            {line.what === 'left-post' ? (
              <InnerLink to="/enter/steering.member-assigned">{say(words.complete)}</InnerLink>
            ) : (
              <InnerLink to={`/enter/cadre.reappointed?subject=${line.holder.tenure}`}>
                {say(words.reappoint)}
              </InnerLink>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

const What = ({ line: { holder, what } }: { line: Attention }) => {
  const say = useSay()
  const day = showDay(holder.endsOn ?? '')
  if (what === 'overdue')
    return (
      <span className={own.late}>
        <Shape name="square" /> {say(words.overdue, { day })}
      </span>
    )
  return (
    <span className={own.vacant}>
      <Shape name="triangle" />{' '}
      {what === 'due'
        ? say(words.due, { day })
        : `${say(words.forPost, { post: holder.forPost?.title ?? '' })}: ${say(words.leftPost)}`}
    </span>
  )
}
