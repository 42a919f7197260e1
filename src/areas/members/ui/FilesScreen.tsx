import { useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import button from '#ui/Button.module.css'
import classes from '#ui/Department.module.css'
import { DueDay } from '#ui/DueDay.tsx'
import { showDay } from '#ui/days.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { registerPage } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { words as uiWords } from '#ui/words.ts'
import { type WorklistLine as Line, worklistOf } from '#ui/worklist/query.ts'
import { ExcelLink } from '#ui/worklist/Worklist.tsx'
import own from './Members.module.css'
import { MembersTabs } from './MembersTabs.tsx'
import { words } from './words.ts'

const list = 'members.files-under-way'

/** Four columns of the board: the steps one works on together. */
const stages = [
  { label: words.gathering, steps: ['class', 'application'] },
  { label: words.papers, steps: ['cv', 'recommendation', 'verification', 'opinions'] },
  { label: words.resolving, steps: ['cell-resolution', 'sectional-report', 'committee-resolution'] },
  { label: words.deciding, steps: ['sent-up', 'decision'] },
] as const

/** Admission files by the step they wait for, with the days they are due. */
export const FilesScreen = () => {
  const say = useSay()
  const { on, organisation } = useScope()
  const query = useQuery(worklistOf(list, { on, organisation }))
  const prospects = useQuery(registerPage('prospects', { on, organisation, page: 1, pageSize: 1 }))
  return (
    <div className={classes.tool}>
      <MembersTabs />
      <div className={classes.head}>
        <h1>{say(words.files)}</h1>
        <p className={classes.quiet}>{say(uiWords.asOf, { day: showDay(on) })}</p>
      </div>
      <div className={`${classes.tools} no-print`}>
        <InnerLink className={button.face} to="/enter/admission-file.opened">
          {say(words.openFile)}
        </InnerLink>
        <InnerLink className={button.face} to="/enter/prospect.listed">
          {say(words.addProspect)}
        </InnerLink>
        {query.data ? <ExcelLink id={list} of={query.data.label} /> : null}
        {prospects.data ? (
          <InnerLink to="/registers/prospects">
            {say(words.prospects, { count: prospects.data.total })}
          </InnerLink>
        ) : null}
      </div>
      <Answered of={query} lines={8}>
        {({ lines }) =>
          lines.length ? (
            <div className={own.board}>
              {stages.map((stage) => (
                <Stage key={stage.label.en} stage={stage} lines={lines} />
              ))}
            </div>
          ) : (
            <EmptyState text={say(words.noFiles)} />
          )
        }
      </Answered>
    </div>
  )
}

const Stage = ({ stage, lines }: { stage: (typeof stages)[number]; lines: readonly Line[] }) => {
  const say = useSay()
  const inStep = (step: string) => lines.filter((line) => line.values.stepId === step)
  const count = stage.steps.reduce((sum, step) => sum + inStep(step).length, 0)
  return (
    <section className={own.stage} aria-label={say(stage.label)}>
      <h2>
        {say(stage.label)} <span className={classes.quiet}>{count}</span>
      </h2>
      {stage.steps.map((step) => {
        const waiting = inStep(step)
        if (!waiting.length) return null
        return (
          <div key={step} className={own.step}>
            <h3>{waiting[0]?.values.step}</h3>
            <ul className={own.cards}>
              {waiting.map((line) => (
                <FileCard key={line.subject} line={line} />
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}

const FileCard = ({ line }: { line: Line }) => {
  const say = useSay()
  return (
    <li className={own.card} data-state={line.state}>
      <InnerLink to={`/registers/admission-files/${line.subject}`} className={own.who}>
        {line.name}
      </InnerLink>
      <span className={classes.quiet}>{line.organisation?.name}</span>
      {line.values.note ? <span className={own.note}>{line.values.note}</span> : null}
      {line.due ? (
        <span title={line.values.limit}>
          <DueDay due={line.due} state={line.state} />
        </span>
      ) : (
        <span className={classes.quiet}>{say(words.since, { day: line.values.since ?? '' })}</span>
      )}
      {line.values.limit ? <span className={own.small}>{line.values.limit}</span> : null}
      {line.values.missing ? (
        <span className={own.small}>
          {say(words.missing)}{' '}
          {line.values.missing.split(', ').map((paper, index, all) => (
            <Fragment key={paper}>
              <span className={own.paper}>
                {paper}
                {index < all.length - 1 ? ',' : ''}
              </span>{' '}
            </Fragment>
          ))}
        </span>
      ) : null}
    </li>
  )
}
