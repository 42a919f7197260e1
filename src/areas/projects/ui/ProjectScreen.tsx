import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMatch } from '@tanstack/react-router'
import type { RegisterLine } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import button from '#ui/Button.module.css'
import { Counts } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import type { DepartmentRights, MayEnter } from '#ui/DepartmentPage.tsx'
import { DueDay } from '#ui/DueDay.tsx'
import { stateOf } from '#ui/due.ts'
import { Fact, Facts } from '#ui/Facts.tsx'
import { Icon } from '#ui/Icon.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { type SubjectAnswer, subjectOf } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { Timeline } from '#ui/Timeline.tsx'
import { type ProjectState, projectStates } from '../states.ts'
import { isUnderWay } from './listed.ts'
import { StepTable } from './StepTable.tsx'
import { amountSteps, disbursementSteps } from './story.ts'
import { words } from './words.ts'

/** One project: what it may cost by which decision, what was spent, all that happened to it. */
export const ProjectScreen = ({ mayEnter }: DepartmentRights) => {
  const id = useMatch({ strict: false, select: ({ pathname }) => pathname.split('/')[2] ?? '' })
  const query = useQuery(subjectOf('projects', id))
  const { on } = useScope()
  return (
    <Answered of={query}>
      {(answer) => {
        const row = answer.rows.find((one) => one.from <= on && (one.to === null || on < one.to))
        return row ? <Project row={row} answer={answer} mayEnter={mayEnter} /> : <Unknown />
      }}
    </Answered>
  )
}

const Unknown = () => {
  const say = useSay()
  return (
    <EmptyState text={say(words.unknown)}>
      <InnerLink to="/projects">{say(words.back)}</InnerLink>
    </EmptyState>
  )
}

interface Props {
  row: RegisterLine
  answer: SubjectAnswer
  mayEnter: MayEnter
}

const Project = ({ row, answer, mayEnter }: Props) => {
  const say = useSay()
  const { on } = useScope()
  const from = `${Number(row.data.openedIn)}-01-01` as Day
  const spent = disbursementSteps(answer.records, on)
  return (
    <div className={classes.screen}>
      <div className={classes.below}>
        <p className="no-print">
          <InnerLink to="/projects">{say(words.back)}</InnerLink>
        </p>
        <h1>{row.name}</h1>
        <Verbs row={row} mayEnter={mayEnter} />
      </div>
      <Counts
        from={from}
        of={[
          { figure: `projects.amount[${row.subject}]`, label: words.amount },
          { figure: `projects.disbursed[${row.subject}]`, label: words.disbursed },
        ]}
      />
      <About row={row} />
      <section className={classes.section} aria-labelledby="amount">
        <h2 id="amount">{say(words.history)}</h2>
        <StepTable
          steps={amountSteps(answer.records, on)}
          heads={{ by: words.change, total: words.amount }}
          withPaper
        />
      </section>
      <section className={classes.section} aria-labelledby="money">
        <h2 id="money">{say(words.money)}</h2>
        {spent.length ? (
          <StepTable steps={spent} heads={{ by: words.thisTime, total: words.soFar }} />
        ) : (
          <EmptyState text={say(words.nothingSpent)} />
        )}
      </section>
      <section className={`${classes.section} no-print`} aria-labelledby="everything">
        <h2 id="everything">{say(words.everything)}</h2>
        <Timeline records={answer.records} />
      </section>
    </div>
  )
}

const verbs = [
  ['project.progressed', words.enterDisbursed],
  ['project.amount-changed', words.changeAmount],
  ['project.finished', words.finish],
  ['project.stopped', words.stop],
] as const

const Verbs = ({ row, mayEnter }: Omit<Props, 'answer'>) => {
  const say = useSay()
  return (
    <p className={`${classes.verbs} no-print`}>
      {isUnderWay(row)
        ? verbs
            .filter(([kind]) => mayEnter(kind))
            .map(([kind, label]) => (
              <InnerLink key={kind} className={button.face} to={`/enter/${kind}?subject=${row.subject}`}>
                {say(label)}
              </InnerLink>
            ))
        : null}
      <Button variant="default" leftSection={<Icon name="print" size={18} />} onClick={() => print()}>
        {say(words.print)}
      </Button>
    </p>
  )
}

const About = ({ row }: { row: RegisterLine }) => {
  const say = useSay()
  const { on } = useScope()
  const { data } = row
  const resolution = typeof data.resolution === 'string' ? data.resolution : ''
  const due = typeof data.due === 'string' ? data.due : ''
  return (
    <Facts>
      <Fact label={words.place}>{String(data['place.name'] ?? '')}</Fact>
      <Fact label={words.proposer}>{String(data['proposer.name'] ?? '')}</Fact>
      <Fact label={words.serves}>
        {resolution ? (
          <>
            <InnerLink to={`/resolutions/${resolution}`}>{String(data['resolution.name'] ?? '')}</InnerLink>
            {data.isKey ? ` (${say(words.key)})` : null}
          </>
        ) : null}
      </Fact>
      <Fact label={words.state}>{say(projectStates[data.state as ProjectState])}</Fact>
      <Fact label={words.due}>
        {due ? <DueDay due={due} state={isUnderWay(row) ? stateOf(due, on) : 'open'} /> : null}
      </Fact>
    </Facts>
  )
}
