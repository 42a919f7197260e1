import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { RecordAnswer } from '#kernel/answers.ts'
import type { Label } from '#kernel/label.ts'
import { ask, send } from '#ui/api.ts'
import button from '#ui/Button.module.css'
import { Icon } from '#ui/Icon.tsx'
import { useSay } from '#ui/language.tsx'
import { NumberField } from '#ui/NumberField.tsx'
import { ErrorState } from '#ui/states.tsx'
import screens from '../screens.module.css'
import classes from './papers.module.css'
import { words } from './words.ts'

interface Paper {
  template: string
  title: Label
  state: 'draft' | 'issued' | 'cancelled' | 'unnumbered'
  number: string | null
  mayNumber: boolean
  open: number
  ofMeeting: boolean
}

const states = {
  draft: words.draft,
  issued: words.issued,
  cancelled: words.cancelled,
  unnumbered: words.unnumbered,
} satisfies { [state in Paper['state']]: Label }

/** The papers that fall out of a record: to look at, to take as Word, to number. Nothing where there are none. */
export const RecordPapers = ({ record }: { record: RecordAnswer }) => {
  const say = useSay()
  const query = useQuery({
    queryKey: ['book', 'papers', record.id],
    queryFn: ({ signal }) => ask<Paper[]>(`/records/${record.id}/papers`, {}, signal),
    retry: false,
  })
  const papers = query.data ?? []
  if (papers.length === 0) return null
  const isOfMeeting = papers.some((one) => one.ofMeeting)
  return (
    <section className={screens.section}>
      <h2>{say(words.papers)}</h2>
      <ul className={classes.papers}>
        {papers.map((paper) => (
          <PaperLine key={paper.template} record={record.id} paper={paper} />
        ))}
      </ul>
      {isOfMeeting ? (
        <p className={screens.quiet}>
          {say(words.wholeEntry)}: <a href={`/api/entries/${record.entry}.zip`}>{say(words.zip)}</a> ·{' '}
          <a href={`/api/entries/${record.entry}.docx`}>{say(words.oneFile)}</a>
        </p>
      ) : null}
    </section>
  )
}

const PaperLine = ({ record, paper }: { record: string; paper: Paper }) => {
  const say = useSay()
  const address = `/api/records/${record}/papers/${paper.template}`
  const title = say(paper.title)
  return (
    <li className={classes.paper}>
      <div className={classes.what}>
        <span className={classes.title}>{title}</span>
        <span className={classes.state} data-state={paper.state}>
          {say(states[paper.state], { number: paper.number ?? '' })}
          {paper.open ? ` · ${say(words.open, { count: paper.open })}` : null}
        </span>
      </div>
      <div className={`${classes.doors} no-print`}>
        <a
          className={button.face}
          href={`${address}.html`}
          target="_blank"
          rel="noreferrer"
          aria-label={say(words.lookAt, { title })}
        >
          <Icon name="search" size={18} /> {say(words.look)}
        </a>
        <a className={button.face} href={`${address}.docx`} aria-label={say(words.wordOf, { title })}>
          <Icon name="print" size={18} /> {say(words.word)}
        </a>
        {paper.mayNumber ? <GiveNumber address={address.slice('/api'.length)} /> : null}
      </div>
    </li>
  )
}

/** The next number of the series; or, for a paper forgotten, one after a number there is. */
const GiveNumber = ({ address }: { address: string }) => {
  const say = useSay()
  const client = useQueryClient()
  const [isAsking, setAsking] = useState(false)
  const [after, setAfter] = useState<number | undefined>(undefined)
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const give = async () => {
    setSending(true)
    setProblem(null)
    try {
      await send('POST', `${address}/number`, after === undefined ? {} : { after })
      await client.invalidateQueries({ queryKey: ['book'] })
    } catch (error) {
      setProblem(error)
    } finally {
      setSending(false)
    }
  }
  return (
    <>
      <Button variant="default" aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
        {say(words.giveNumber)}
      </Button>
      {isAsking ? (
        <div className={classes.asking}>
          <NumberField
            label={say(words.insertAfter)}
            description={say(words.insertHelp)}
            unit={null}
            value={after}
            onChange={setAfter}
          />
          <Button onClick={give} loading={isSending}>
            {say(words.giveNumber)}
          </Button>
        </div>
      ) : null}
      {problem ? <ErrorState error={problem} /> : null}
    </>
  )
}
