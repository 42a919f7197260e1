import type { Day } from '#kernel/calendar.ts'

/** One conclusion as it is typed: with a person and a day it is somebody's task. */
export interface TypedConclusion {
  /** Ids of the task and of the record that assigns it. */
  task: string
  assigned: string
  title: string
  responsible?: string | undefined
  due?: string | undefined
  /** To be followed, by whom is not known yet. */
  follow?: boolean
}

export interface TypedMeeting {
  record: string
  organisation: string
  type: string
  on: Day
  members: number
  present: number
  subject: string
  conclusions: readonly TypedConclusion[]
}

const isFilled = (one: TypedConclusion) => one.title.trim() !== ''
export const isTask = (one: TypedConclusion) => isFilled(one) && Boolean(one.responsible && one.due)
/** A person without a day, or a day without a person. */
export const isHalf = (one: TypedConclusion) => isFilled(one) && Boolean(one.responsible) !== Boolean(one.due)

/** The meeting and, in the same entry, the task of each conclusion that somebody answers for. */
export const minutesRecords = (meeting: TypedMeeting) => {
  const { record, organisation, type, on, members, present, subject } = meeting
  const conclusions = meeting.conclusions.filter(isFilled)
  const common = { organisation, decidedOn: on, basis: null }
  return [
    {
      ...common,
      id: record,
      kind: 'committee-meeting.held',
      body: {
        type,
        members,
        present,
        ...(subject.trim() ? { subject: subject.trim() } : {}),
        agenda: [],
        conclusions: conclusions.map((one) => ({
          title: one.title.trim(),
          follow: isTask(one) || one.follow === true,
          ...(isTask(one) ? { task: one.task } : {}),
        })),
      },
    },
    ...conclusions.filter(isTask).map((one) => ({
      ...common,
      id: one.assigned,
      kind: 'task.assigned',
      body: {
        task: one.task,
        kind: 'conclusion',
        title: one.title.trim(),
        responsible: one.responsible,
        due: one.due,
        source: record,
      },
    })),
  ]
}
