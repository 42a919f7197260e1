import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RegisterLine } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import { copyText } from '#ui/clipboard.ts'
import classes from '#ui/Department.module.css'
import type { DepartmentRights } from '#ui/DepartmentPage.tsx'
import { recordsIn, rowsOf } from '#ui/department-queries.ts'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { below, text } from './lineage.ts'
import { asText, reviewOutline } from './outline.ts'
import { coverageOf } from './own-plans.ts'
import styles from './Resolutions.module.css'
import { words } from './words.ts'

interface Props extends Pick<DepartmentRights, 'mayRead'> {
  paper: RegisterLine
  papers: readonly RegisterLine[]
  tasks: readonly RegisterLine[]
}

/** The skeleton of a sơ kết or tổng kết, folded away until somebody writes one. */
export const ReviewOutline = (props: Props) => {
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  return (
    <section className={classes.section} aria-labelledby="outline">
      <h2 id="outline">{say(words.outline)}</h2>
      <details className={classes.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say(words.outlineHelp)}</summary>
        {isOpen ? <Outline {...props} /> : null}
      </details>
    </section>
  )
}

const Outline = ({ paper, papers, tasks, mayRead }: Props) => {
  const say = useSay()
  const { on } = useScope()
  const [isCopied, setCopied] = useState(false)
  const first = tasks.reduce((day, one) => (one.from < day ? one.from : day), paper.from)
  const asked = { organisation: undefined, from: `${first.slice(0, 4)}-01-01` as Day, to: on }
  const done = useQuery(recordsIn('task.done', asked))
  const results = useQuery(recordsIn('task.result-recorded', asked))
  const projects = useQuery({
    ...rowsOf('projects', { on, organisation: undefined }, `resolution:${paper.subject}`),
    enabled: mayRead('projects'),
  })
  const organisations = useQuery(
    rowsOf(
      'party-organisations',
      { on, organisation: undefined },
      'kind:grassroots-body,kind:grassroots-cell',
    ),
  )
  const isGrassroots = new Set(organisations.data?.map((one) => one.subject))
  const [coverage] = coverageOf(papers, organisations.data ?? []).filter(
    (one) => one.paper.subject === paper.subject,
  )
  const chapters = reviewOutline({
    paper,
    plans: below(papers, paper.subject)
      .map((one) => one.paper)
      .filter((one) => !isGrassroots.has(text(one.data.home))),
    tasks,
    records: [...(done.data ?? []), ...(results.data ?? [])],
    projects: projects.data ?? [],
    missing: coverage?.missing.map((one) => one.name) ?? [],
    on,
  })
  const title = say(words.outlineOf, { paper: paper.name })
  const copy = async () => {
    await copyText(asText(title, chapters))
    setCopied(true)
  }
  return (
    <div className={styles.outline}>
      <p className={`${classes.verbs} no-print`}>
        <Button variant="default" onClick={() => void copy()}>
          {say(isCopied ? words.copied : words.copy)}
        </Button>
      </p>
      {chapters.map((one, index) => (
        <div key={one.title}>
          <h3>
            {index + 1}. {one.title}
          </h3>
          <ul>
            {(one.lines.length ? one.lines : ['…']).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
