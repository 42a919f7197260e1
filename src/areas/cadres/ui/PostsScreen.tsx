import { Checkbox, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import classes from '#ui/Department.module.css'
import { showDay, startOfYearOf } from '#ui/days.ts'
import { Figure } from '#ui/Figure.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { figuresOf } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { allRows } from '#ui/use-register-rows.ts'
import { words as uiWords } from '#ui/words.ts'
import { AttentionList, PostList } from './PostList.tsx'
import own from './Posts.module.css'
import { attentionOn, officesOf, type Post, postsOf } from './posts.ts'
import { countedIn, type Group, groupNames, groups, words } from './words.ts'

/** The posts of an organisation on a day: who holds them, which are vacant, which wait for a decision. */
export const PostsScreen = () => {
  const say = useSay()
  const { on, organisation } = useScope()
  const question = { on, organisation }
  const query = useQuery({
    queryKey: ['book', 'register', 'posts and holders', question],
    queryFn: async () => {
      const [positions, tenures] = await Promise.all(
        ['positions', 'tenures'].map((register) => allRows(register, question, () => {})),
      )
      return postsOf(positions ?? [], tenures ?? [])
    },
  })
  return (
    <div className={classes.tool}>
      <div className={classes.head}>
        <h1>{say(words.posts)}</h1>
        <p className={classes.quiet}>{say(uiWords.asOf, { day: showDay(on) })}</p>
      </div>
      <Answered of={query} lines={8}>
        {(posts) =>
          posts.length === 0 ? (
            <EmptyState text={say(words.noPosts)}>
              <InnerLink to="/enter/position.recorded">{say(words.record)}</InnerLink>
            </EmptyState>
          ) : (
            <Posts posts={posts} on={on} />
          )
        }
      </Answered>
    </div>
  )
}

const Posts = ({ posts, on }: { posts: readonly Post[]; on: string }) => {
  const say = useSay()
  const present = groupNames.filter((name) => posts.some((post) => post.group === name))
  const [chosen, setChosen] = useState<Group>()
  const [onlyVacant, setOnlyVacant] = useState(false)
  const group = chosen && present.includes(chosen) ? chosen : (present[0] ?? 'agency')
  const offices = officesOf(posts, group, onlyVacant)
  return (
    <>
      <section className={classes.section}>
        <h2>{say(words.attention)}</h2>
        <AttentionList lines={attentionOn(posts, on)} />
      </section>
      <section className={classes.section}>
        <h2>{say(groups[group])}</h2>
        <div className={`${own.filters} no-print`}>
          <NativeSelect
            label={say(words.group)}
            value={group}
            onChange={(event) => setChosen(event.currentTarget.value as Group)}
            data={present.map((name) => ({ value: name, label: say(groups[name]) }))}
          />
          <Checkbox
            label={say(words.onlyVacant)}
            checked={onlyVacant}
            onChange={(event) => setOnlyVacant(event.currentTarget.checked)}
          />
        </div>
        <Counts group={group} />
        {offices.length === 0 ? (
          <p className={classes.quiet}>{say(words.noneVacant)}</p>
        ) : (
          <PostList offices={offices} />
        )}
      </section>
    </>
  )
}

const Counts = ({ group }: { group: Group }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const question = { organisation, from: startOfYearOf(on), to: on }
  const counted = countedIn[group] ?? []
  const query = useQuery(
    figuresOf(
      counted.map(({ figure }) => figure),
      question,
    ),
  )
  return (
    <dl className={classes.counts}>
      {counted.map(({ figure, label }) => {
        const answer = query.data?.find((one) => one.id === figure)
        return answer ? (
          <div key={figure}>
            <dt>{say(label)}</dt>
            <dd>
              <Figure
                asked={{ ref: figure, ...question }}
                label={say(label)}
                printed={answer.printed}
                missing={answer.value === null}
              />
            </dd>
          </div>
        ) : null
      })}
    </dl>
  )
}
