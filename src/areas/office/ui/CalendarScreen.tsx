import { withQuery } from '#ui/api.ts'
import { Counts } from '#ui/Count.tsx'
import { DepartmentPage, type DepartmentRights, type MayEnter, type Part } from '#ui/DepartmentPage.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import type { WorklistLine } from '#ui/worklist/query.ts'
import { Minutes } from './Minutes.tsx'
import { Procedures } from './Procedures.tsx'
import { WorkingWeek } from './WorkingWeek.tsx'
import { WorkTable } from './WorkTable.tsx'
import { words } from './words.ts'

const PapersDue = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  return (
    <WorkTable
      list="office.meeting-papers-due"
      register="agenda-items"
      head={words.items}
      columns={[
        { field: 'meeting', label: words.meeting },
        { field: 'preparedBy', label: words.preparedBy },
      ]}
      empty={words.nonePapersDue}
      action={({ subject }) =>
        mayEnter('meeting-paper.handed-in') ? (
          <InnerLink to={`/enter/meeting-paper.handed-in?fill.item=${subject}`}>
            {say(words.handedIn)}
          </InnerLink>
        ) : null
      }
    />
  )
}

const taskForm = ({ name, organisation }: WorklistLine) =>
  withQuery('/enter/task.assigned', { unit: organisation?.id, 'fill.kind': 'conclusion', 'fill.title': name })

const ToAssign = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  return (
    <WorkTable
      list="office.conclusions-to-assign"
      register="conclusions"
      head={words.toAssign}
      columns={[{ field: 'meeting', label: words.meeting }]}
      empty={words.noneToAssign}
      action={(line) => (
        <>
          {mayEnter('task.assigned') ? <InnerLink to={taskForm(line)}>{say(words.assign)}</InnerLink> : null}{' '}
          {mayEnter('conclusion.assigned') ? (
            <InnerLink to={`/enter/conclusion.assigned?fill.conclusion=${line.subject}`}>
              {say(words.assigned)}
            </InnerLink>
          ) : null}
        </>
      )}
    />
  )
}

const Programme = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  return (
    <>
      <Counts
        of={[
          { figure: 'office.programme-items', label: words.items },
          { figure: 'office.programme-items-done', label: words.done },
          { figure: 'office.programme-items-unscheduled', label: words.unscheduled },
          { figure: 'office.unplanned-agenda-items', label: words.offProgramme },
        ]}
      />
      <WorkTable
        list="office.programme-due"
        register="programme-items"
        head={words.items}
        columns={[{ field: 'preparedBy', label: words.preparedBy }]}
        empty={words.noneDue}
        action={({ subject }) =>
          mayEnter('programme-item.scheduled') ? (
            <>
              <InnerLink to={`/enter/programme-item.done?fill.item=${subject}`}>
                {say(words.doneNow)}
              </InnerLink>{' '}
              <InnerLink to={`/enter/programme-item.scheduled?fill.item=${subject}`}>
                {say(words.schedule)}
              </InnerLink>
            </>
          ) : null
        }
      />
    </>
  )
}

const parts: readonly Part[] = [
  {
    id: 'week',
    label: words.week,
    reads: 'committee-meetings',
    action: { kind: 'working-week.entered', label: words.addWeek },
    shows: () => <WorkingWeek />,
  },
  {
    id: 'papers',
    label: words.papersDue,
    reads: 'agenda-items',
    action: { kind: 'committee-meeting.called', label: words.called },
    shows: ({ mayEnter }) => <PapersDue mayEnter={mayEnter} />,
  },
  {
    id: 'minutes',
    label: words.minutes,
    reads: 'committee-meetings',
    shows: ({ mayEnter }) => (
      <>
        <Counts
          of={[
            { figure: 'office.committee-meetings', label: words.held },
            { figure: 'office.conclusions', label: words.conclusions },
          ]}
        />
        <Minutes mayEnter={mayEnter} />
      </>
    ),
  },
  {
    id: 'conclusions',
    label: words.toAssign,
    reads: 'conclusions',
    shows: ({ mayEnter }) => <ToAssign mayEnter={mayEnter} />,
  },
  {
    id: 'programme',
    label: words.programme,
    reads: 'programme-items',
    action: { kind: 'work-programme.adopted', label: words.adopt },
    shows: ({ mayEnter }) => <Programme mayEnter={mayEnter} />,
  },
  {
    id: 'procedures',
    label: words.procedures,
    reads: 'procedures',
    action: { kind: 'procedure.published', label: words.publish },
    shows: ({ mayEnter }) => <Procedures mayEnter={mayEnter} />,
  },
]

/** The committee's week, its meetings with what they need and what follows from them, and its programme. */
export const CalendarScreen = (rights: DepartmentRights) => {
  const say = useSay()
  return <DepartmentPage title={say(words.calendar)} area="office" parts={parts} rights={rights} />
}
