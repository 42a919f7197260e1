import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import classes from '#ui/Department.module.css'
import { showDay } from '#ui/days.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import own from './Office.module.css'
import { filesSaying } from './queries.ts'
import { words } from './words.ts'

/** Words looked for in the .pdf and .docx files that records rest on. */
export const FileSearch = () => {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const [q, setQ] = useState('')
  const query = useQuery(filesSaying(q))
  return (
    <div className={`${classes.section} no-print`}>
      <form
        className={own.verbs}
        onSubmit={(event) => {
          event.preventDefault()
          setQ(typed.trim())
        }}
      >
        <TextInput
          aria-label={say(words.searchFor)}
          placeholder={say(words.searchFor)}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={typed.trim().length < 2}>
          {say(words.find)}
        </Button>
      </form>
      {q.length < 2 ? (
        <p className={classes.quiet}>{say(words.searchHelp)}</p>
      ) : (
        <Answered of={query} lines={3}>
          {(found) =>
            found.length === 0 ? (
              <EmptyState text={say(words.nothingSaid)} />
            ) : (
              <ul className={own.lines}>
                {found.map((one) => (
                  <li key={one.record}>
                    <InnerLink to={`/records/${one.record}`}>
                      {[one.number, one.title ?? say(one.label)].filter(Boolean).join(' · ')}
                    </InnerLink>
                    <span>{one.excerpt}</span>
                    <span className={classes.quiet}>{showDay(one.decidedOn)}</span>
                  </li>
                ))}
              </ul>
            )
          }
        </Answered>
      )}
    </div>
  )
}
