import { useQuery } from '@tanstack/react-query'
import { useMatch } from '@tanstack/react-router'
import type { RegisterLine } from '#kernel/answers.ts'
import button from '#ui/Button.module.css'
import classes from '#ui/Department.module.css'
import { type DepartmentRights, Section } from '#ui/DepartmentPage.tsx'
import { rowsOf } from '#ui/department-queries.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { subjectOf } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { Timeline } from '#ui/Timeline.tsx'
import { DirectiveHead } from './DirectiveHead.tsx'
import { Lineage } from './Lineage.tsx'
import { below, text } from './lineage.ts'
import { OwnPlans } from './OwnPlans.tsx'
import { ReviewOutline } from './ReviewOutline.tsx'
import { DrivesOf, ProjectsOf, TargetsOf } from './Served.tsx'
import { TaskTable } from './TaskTable.tsx'
import { words } from './words.ts'

/** One paper from where it comes to what came of it: lineage, tasks, own plans, projects, money, reviews. */
export const DirectiveScreen = (rights: DepartmentRights) => {
  const id = useMatch({ strict: false, select: ({ pathname }) => pathname.split('/')[2] ?? '' })
  const { on } = useScope()
  const papers = useQuery(rowsOf('directives', { on, organisation: undefined }))
  const tasks = useQuery(rowsOf('tasks', { on, organisation: undefined }))
  const query = {
    data: papers.data && tasks.data ? { papers: papers.data, tasks: tasks.data } : undefined,
    error: papers.error ?? tasks.error,
    refetch: () => Promise.all([papers.refetch(), tasks.refetch()]),
  }
  return (
    <Answered of={query} lines={8}>
      {(found) => {
        const paper = found.papers.find((one) => one.subject === id)
        return paper ? <Directive key={id} paper={paper} {...found} {...rights} /> : <Unknown />
      }}
    </Answered>
  )
}

const Unknown = () => {
  const say = useSay()
  return (
    <EmptyState text={say(words.unknown)}>
      <InnerLink to="/resolutions">{say(words.back)}</InnerLink>
    </EmptyState>
  )
}

interface Props extends DepartmentRights {
  paper: RegisterLine
  papers: readonly RegisterLine[]
  tasks: readonly RegisterLine[]
}

const Directive = ({ paper, papers, tasks, mayEnter, mayRead }: Props) => {
  const say = useSay()
  const under = new Set([paper.subject, ...below(papers, paper.subject).map((one) => one.paper.subject)])
  const its = tasks.filter((one) => under.has(text(one.data.directive)))
  const section = { mayEnter }
  return (
    <div className={classes.screen}>
      <DirectiveHead paper={paper} mayEnter={mayEnter} />
      <Section part={{ id: 'lineage', label: words.lineage }} {...section}>
        <Lineage paper={paper} papers={papers} tasks={tasks} />
      </Section>
      <section className={classes.section} aria-labelledby="tasks-name">
        <div className={classes.head}>
          <h2 id="tasks-name">{say(words.tasks)}</h2>
          {mayEnter('task.assigned') ? (
            <InnerLink
              className={`${button.face} no-print`}
              to={`/enter/task.assigned?fill.directive=${paper.subject}`}
            >
              {say(words.assign)}
            </InnerLink>
          ) : null}
        </div>
        {its.length ? (
          <TaskTable tasks={its} mayEnter={mayEnter} withPaper={under.size > 1} />
        ) : (
          <EmptyState text={say(words.noTasks)} />
        )}
      </section>
      {text(paper.data.planDue) || papers.some((one) => isOfAnother(one, paper)) ? (
        <Section part={{ id: 'own-plans', label: words.ownPlans }} {...section}>
          <OwnPlans of={paper.subject} />
        </Section>
      ) : null}
      {text(paper.data.targetPlan) ? <TargetsOf plan={text(paper.data.targetPlan)} /> : null}
      {mayRead('projects') ? <ProjectsOf paper={paper.subject} /> : null}
      {mayRead('funds') ? <DrivesOf paper={paper.subject} /> : null}
      <ReviewOutline paper={paper} papers={papers} tasks={its} mayRead={mayRead} />
      <Story paper={paper.subject} />
    </div>
  )
}

/** Carried out by another organisation than the one whose paper it is. */
const isOfAnother = (one: RegisterLine, { subject, data }: RegisterLine): boolean =>
  one.data.implements === subject && one.data.home !== data.home

const Story = ({ paper }: { paper: string }) => {
  const say = useSay()
  const query = useQuery(subjectOf('directives', paper))
  return (
    <section className={classes.section} aria-labelledby="story">
      <h2 id="story">{say(words.everything)}</h2>
      <Answered of={query}>{({ records }) => <Timeline records={records} />}</Answered>
    </section>
  )
}
