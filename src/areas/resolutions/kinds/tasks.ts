import { z } from 'zod'
import { yearOf } from '#kernel/calendar.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { opens } from '#kernel/register.ts'
import { chosen, form, inYear, labelled, newSubject, onDay, subject, text } from '#subjects/fields.ts'
import { taskKinds, tasks } from '#subjects/tasks.ts'
import { tasksAssigned } from '../task-figures.ts'

const needsOnePerson = refusal('task-needs-one-person', {
  vi: 'Nhiệm vụ phải có một đồng chí chịu trách nhiệm. Chỉ định hướng mới để trống.',
  en: 'A task has one responsible person. Only a direction may go without.',
})
const needsDueDay = refusal('task-needs-due-day', {
  vi: 'Nhiệm vụ phải có hạn hoàn thành. Chỉ định hướng mới để trống.',
  en: 'A task has a day it is due. Only a direction may go without.',
})
const dueBeforeAssigned = refusal('task-due-before-assigned', {
  vi: 'Hạn hoàn thành trước ngày giao. Kiểm tra lại hai ngày.',
  en: 'It is due before it is assigned. Check the two days.',
})

/**
 * One person answers for it by one day, and something will be there when it is done. `source` is the record it
 * arose from: a conclusion, a finding, a petition.
 */
export const taskAssigned = kind('task.assigned', {
  label: { vi: 'Giao nhiệm vụ', en: 'Task assigned' },
  help: {
    vi: 'Rõ người, rõ việc, rõ hạn, rõ sản phẩm. Tổ chức đảng của mẫu này là nơi thực hiện.',
    en: 'One person, one day, one product. The organisation of this form is the one that carries it out.',
  },
  addsTo: [tasksAssigned.id],
  days: { decided: { vi: 'Ngày giao', en: 'Assigned on' } },
  body: form({
    task: newSubject('tasks', { vi: 'Nhiệm vụ', en: 'Task' }),
    kind: chosen(taskKinds, { vi: 'Loại', en: 'Kind' }),
    title: text({ vi: 'Nội dung', en: 'What' }),
    responsible: subject('persons', { vi: 'Đồng chí chịu trách nhiệm', en: 'Responsible' }).optional(),
    due: onDay({ vi: 'Hạn hoàn thành', en: 'Due' }).optional(),
    product: text({ vi: 'Sản phẩm', en: 'Product' }).optional(),
    directive: subject('directives', { vi: 'Theo văn bản', en: 'Under' }).optional(),
    source: labelled(z.uuid(), { vi: 'Phát sinh từ', en: 'Arose from' }).optional(),
    year: inYear({ vi: 'Của năm (nếu khác năm giao)', en: 'Of the year (if another)' }).optional(),
  }),
  rule: ({ body, decidedOn }) => {
    const stands = body.kind === 'direction'
    return [
      !stands && !body.responsible && needsOnePerson({}, { field: 'responsible' }),
      !stands && !body.due && needsDueDay({}, { field: 'due' }),
      body.due !== undefined && body.due < decidedOn && dueBeforeAssigned({}, { field: 'due' }),
    ]
  },
  posts: ({ body, decidedOn }) => [tasksAssigned.add(decidedOn, 1, { subject: body.task })],
  changes: ({ body, organisation, decidedOn, effectiveOn }) => [
    opens(tasks, body.task, effectiveOn, {
      kind: body.kind,
      title: body.title,
      home: organisation,
      responsible: body.responsible ?? null,
      due: body.due ?? null,
      product: body.product ?? null,
      directive: body.directive ?? null,
      source: body.source ?? null,
      year: body.year ?? yearOf(decidedOn),
      carriedFrom: null,
      state: 'open',
      doneOn: null,
    }),
  ],
  tells: {
    vi: ({ body, organisation }, name) =>
      `Giao ${body.responsible ? `đồng chí ${name(body.responsible)}, ` : ''}${name(organisation)}: ${body.title}`,
    en: ({ body, organisation }, name) =>
      `${body.responsible ? `${name(body.responsible)}, ` : ''}${name(organisation)} is to: ${body.title}`,
  },
})

export const taskKindsOfRecord: readonly Kind[] = [taskAssigned]
