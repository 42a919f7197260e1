import { yearOf } from '#kernel/calendar.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import { amends, historyIn } from '#kernel/register.ts'
import { form, inYear, onDay, subject, text } from '#subjects/fields.ts'
import { tasks } from '#subjects/tasks.ts'
import { carriedBackwards, nothingReassigned, taskNotAssigned, taskNotOpen } from '../refusals.ts'
import { tasksAssigned, tasksCompleted } from '../task-figures.ts'

const theTask = { vi: 'Nhiệm vụ', en: 'Task' }
const onTask = (label: { vi: string; en: string }) => ({ label, on: 'tasks', field: 'task' })

interface OfTask {
  body: { task: string }
}
const needs = ({ body }: OfTask) => ({ task: historyIn(tasks, body.task) })

/** What came of it so far, and the paper that shows it. The task goes on. */
export const taskResultRecorded = kind('task.result-recorded', {
  label: { vi: 'Ghi kết quả nhiệm vụ', en: 'Result of a task' },
  verb: onTask({ vi: 'Ghi kết quả', en: 'Enter a result' }),
  body: form({
    task: subject('tasks', theTask),
    result: text({ vi: 'Kết quả', en: 'Result' }),
    proof: text({ vi: 'Văn bản, sản phẩm kèm theo', en: 'Paper or product' }).optional(),
  }),
  needs,
  rule: ({ effectiveOn }, { task }) => [
    task.on(effectiveOn)?.state !== 'open' && taskNotOpen({}, { field: 'task' }),
  ],
  changes: ({ body, effectiveOn }) => [amends(tasks, body.task, effectiveOn, { result: body.result })],
  tells: {
    vi: ({ body }, name) => `${name(body.task)}: ${body.result}`,
    en: ({ body }, name) => `${name(body.task)}: ${body.result}`,
  },
})

/** Done, by something that proves it. */
export const taskDone = kind('task.done', {
  label: { vi: 'Nhiệm vụ hoàn thành', en: 'Task done' },
  addsTo: [tasksCompleted.id],
  verb: onTask({ vi: 'Hoàn thành', en: 'Done' }),
  days: { decided: { vi: 'Ngày hoàn thành', en: 'Done on' } },
  body: form({
    task: subject('tasks', theTask),
    proof: text({ vi: 'Văn bản, sản phẩm chứng minh', en: 'What proves it' }),
  }),
  needs,
  rule: ({ effectiveOn }, { task }) => {
    const row = task.on(effectiveOn)
    if (row?.state !== 'open') return [taskNotOpen({}, { field: 'task' })]
    return [!row.assigned && taskNotAssigned({}, { field: 'task' })]
  },
  facts: ({ effectiveOn, decidedOn }, { task }) => {
    const row = task.on(effectiveOn)
    return { home: row?.home ?? null, isLate: Boolean(row?.due && row.due < decidedOn) }
  },
  posts: ({ body, decidedOn, facts }) => [
    tasksCompleted.add(decidedOn, 1, {
      subject: body.task,
      ...(facts.home ? { organisation: facts.home } : {}),
    }),
  ],
  changes: ({ body, decidedOn, effectiveOn, facts }) => [
    amends(tasks, body.task, effectiveOn, { state: 'done', doneOn: decidedOn, doneLate: facts.isLate }),
  ],
  tells: {
    vi: ({ body }, name) => `Hoàn thành: ${name(body.task)} (${body.proof})`,
    en: ({ body }, name) => `Done: ${name(body.task)} (${body.proof})`,
  },
})

/** Not done by the end of its year; the same task goes on in a later one. */
export const taskCarried = kind('task.carried', {
  label: { vi: 'Chuyển nhiệm vụ sang năm sau', en: 'Task carried on' },
  verb: onTask({ vi: 'Chuyển năm sau', en: 'Carry on' }),
  body: form({
    task: subject('tasks', theTask),
    year: inYear({ vi: 'Sang năm', en: 'Into the year' }),
    due: onDay({ vi: 'Hạn mới', en: 'New due day' }),
    reason: text({ vi: 'Lý do', en: 'Reason' }),
  }),
  needs,
  rule: ({ body, effectiveOn }, { task }) => {
    const row = task.on(effectiveOn)
    if (row?.state !== 'open') return [taskNotOpen({}, { field: 'task' })]
    return [body.year <= row.year && carriedBackwards({ year: row.year }, { field: 'year' })]
  },
  facts: ({ effectiveOn, decidedOn }, { task }) => ({
    from: task.on(effectiveOn)?.year ?? yearOf(decidedOn),
  }),
  changes: ({ body, effectiveOn, facts }) => [
    amends(tasks, body.task, effectiveOn, {
      year: body.year,
      due: body.due,
      carriedFrom: facts.from,
      result: body.reason,
    }),
  ],
  tells: {
    vi: ({ body }, name) => `Chuyển sang năm ${body.year}: ${name(body.task)} (${body.reason})`,
    en: ({ body }, name) => `Carried into ${body.year}: ${name(body.task)} (${body.reason})`,
  },
})

/** No longer to be done, and why. */
export const taskDropped = kind('task.dropped', {
  label: { vi: 'Thôi thực hiện nhiệm vụ', en: 'Task dropped' },
  verb: onTask({ vi: 'Thôi thực hiện', en: 'Drop' }),
  body: form({ task: subject('tasks', theTask), reason: text({ vi: 'Lý do', en: 'Reason' }) }),
  needs,
  rule: ({ effectiveOn }, { task }) => [
    task.on(effectiveOn)?.state !== 'open' && taskNotOpen({}, { field: 'task' }),
  ],
  changes: ({ body, effectiveOn }) => [
    amends(tasks, body.task, effectiveOn, { state: 'dropped', result: body.reason }),
  ],
  tells: {
    vi: ({ body }, name) => `Thôi thực hiện: ${name(body.task)} (${body.reason})`,
    en: ({ body }, name) => `Dropped: ${name(body.task)} (${body.reason})`,
  },
})

/** Another person answers for it, or another day is set; what waited for both counts as assigned from now. */
export const taskReassigned = kind('task.reassigned', {
  label: { vi: 'Đổi người chịu trách nhiệm, gia hạn', en: 'Task reassigned or extended' },
  verb: onTask({ vi: 'Đổi người, gia hạn', en: 'Reassign or extend' }),
  addsTo: [tasksAssigned.id],
  body: form({
    task: subject('tasks', theTask),
    responsible: subject('persons', {
      vi: 'Đồng chí chịu trách nhiệm mới',
      en: 'Now responsible',
    }).optional(),
    due: onDay({ vi: 'Hạn mới', en: 'New due day' }).optional(),
    reason: text({ vi: 'Lý do', en: 'Reason' }),
  }),
  needs,
  rule: ({ body, effectiveOn }, { task }) => [
    task.on(effectiveOn)?.state !== 'open' && taskNotOpen({}, { field: 'task' }),
    !body.responsible && !body.due && nothingReassigned({}, { field: 'responsible' }),
  ],
  facts: ({ body, effectiveOn }, { task }) => {
    const row = task.on(effectiveOn)
    const isAssigned = Boolean((body.responsible ?? row?.responsible) && (body.due ?? row?.due))
    return { home: row?.home ?? null, isNew: row?.assigned === false && isAssigned }
  },
  posts: ({ body, decidedOn, facts: { home, isNew } }) =>
    isNew
      ? [tasksAssigned.add(decidedOn, 1, { subject: body.task, ...(home ? { organisation: home } : {}) })]
      : [],
  changes: ({ body, effectiveOn, facts }) => [
    amends(tasks, body.task, effectiveOn, {
      ...(facts.isNew ? { assigned: true } : {}),
      ...(body.responsible ? { responsible: body.responsible } : {}),
      ...(body.due ? { due: body.due } : {}),
    }),
  ],
  tells: {
    vi: ({ body }, name) =>
      `${name(body.task)}: ${body.responsible ? `giao đồng chí ${name(body.responsible)}` : 'gia hạn'} (${body.reason})`,
    en: ({ body }, name) =>
      `${name(body.task)}: ${body.responsible ? `now ${name(body.responsible)}` : 'extended'} (${body.reason})`,
  },
})

export const taskCourseKinds: readonly Kind[] = [
  taskReassigned,
  taskResultRecorded,
  taskDone,
  taskCarried,
  taskDropped,
]
