import { z } from 'zod'
import { yearOf } from '#kernel/calendar.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import { opens } from '#kernel/register.ts'
import { chosen, form, inYear, labelled, newSubject, onDay, subject, text } from '#subjects/fields.ts'
import { taskKinds, tasks } from '#subjects/tasks.ts'
import { dueBeforeAssigned, needsDueDay, needsOnePerson } from '../refusals.ts'
import { tasksAssigned } from '../task-figures.ts'

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
      assigned: true,
      product: body.product ?? null,
      directive: body.directive ?? null,
      source: body.source ?? null,
      year: body.year ?? yearOf(decidedOn),
      carriedFrom: null,
      state: 'open',
      result: null,
      doneOn: null,
      doneLate: false,
    }),
  ],
  tells: {
    vi: ({ body, organisation }, name) =>
      `Giao ${body.responsible ? `đồng chí ${name(body.responsible)}, ` : ''}${name(organisation)}: ${body.title}`,
    en: ({ body, organisation }, name) =>
      `${body.responsible ? `${name(body.responsible)}, ` : ''}${name(organisation)} is to: ${body.title}`,
  },
})

/** Found in a text that names nobody and no day. It waits to be assigned, and until then stands as a finding. */
export const taskNoted = kind('task.noted', {
  label: { vi: 'Chép nhiệm vụ từ văn bản', en: 'Task taken over from a text' },
  help: {
    vi: 'Dùng khi văn bản nêu nhiệm vụ mà chưa rõ người, rõ hạn. Nhiệm vụ nằm trong danh sách chờ giao.',
    en: 'For a text that sets a task without person or day. The task waits to be assigned.',
  },
  days: { decided: { vi: 'Ngày của văn bản', en: 'Day of the text' } },
  body: form({
    task: newSubject('tasks', { vi: 'Nhiệm vụ', en: 'Task' }),
    title: text({ vi: 'Nội dung', en: 'What' }),
    due: onDay({ vi: 'Hạn, nếu văn bản có nêu', en: 'Due, if the text says' }).optional(),
    directive: subject('directives', { vi: 'Theo văn bản', en: 'Under' }).optional(),
    year: inYear({ vi: 'Của năm (nếu khác năm văn bản)', en: 'Of the year (if another)' }).optional(),
  }),
  rule: ({ body, decidedOn }) => [
    body.due !== undefined && body.due < decidedOn && dueBeforeAssigned({}, { field: 'due' }),
  ],
  changes: ({ body, organisation, decidedOn, effectiveOn }) => [
    opens(tasks, body.task, effectiveOn, {
      kind: 'task',
      title: body.title,
      home: organisation,
      responsible: null,
      due: body.due ?? null,
      assigned: false,
      product: null,
      directive: body.directive ?? null,
      source: null,
      year: body.year ?? yearOf(decidedOn),
      carriedFrom: null,
      state: 'open',
      result: null,
      doneOn: null,
      doneLate: false,
    }),
  ],
  tells: {
    vi: ({ body, organisation }, name) => `${name(organisation)} có nhiệm vụ chờ giao: ${body.title}`,
    en: ({ body, organisation }, name) => `${name(organisation)} has a task to assign: ${body.title}`,
  },
})

export const taskKindsOfRecord: readonly Kind[] = [taskAssigned, taskNoted]
