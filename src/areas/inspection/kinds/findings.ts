import { type Kind, kind } from '#kernel/kind.ts'
import { historyIn, opens } from '#kernel/register.ts'
import { form, newSubject, subject, text } from '#subjects/fields.ts'
import { notConcluded } from '../refusals.ts'
import { findings, inspections } from '../registers.ts'

/** Entered together with the task that puts it right: one entry of two records that share the task. */
export const findingRecorded = kind('inspection-finding.recorded', {
  label: { vi: 'Yêu cầu sau kiểm tra, giám sát', en: 'Finding to be put right' },
  confidentiality: 'internal',
  days: { decided: { vi: 'Ngày kết luận', en: 'Concluded on' } },
  verb: {
    label: { vi: 'Ghi yêu cầu khắc phục', en: 'Enter a finding' },
    on: 'inspections',
    field: 'inspection',
  },
  followedBy: {
    kind: 'task.assigned',
    field: 'task',
    label: { vi: 'Giao thành nhiệm vụ, có người chịu trách nhiệm và hạn', en: 'Assign it as a task' },
  },
  body: form({
    finding: newSubject('inspection-findings', { vi: 'Yêu cầu', en: 'Finding' }),
    inspection: subject('inspections', { vi: 'Cuộc kiểm tra, giám sát', en: 'Inspection' }),
    content: text({ vi: 'Nội dung phải khắc phục', en: 'What is to be put right' }),
    task: newSubject('tasks', { vi: 'Nhiệm vụ khắc phục', en: 'Task' }),
  }),
  needs: ({ body }) => ({ inspection: historyIn(inspections, body.inspection) }),
  rule: ({ effectiveOn }, { inspection }) => [
    inspection.on(effectiveOn)?.state !== 'concluded' && notConcluded({}, { field: 'inspection' }),
  ],
  changes: ({ body, organisation, decidedOn, effectiveOn }) => [
    opens(findings, body.finding, effectiveOn, {
      inspection: body.inspection,
      content: body.content,
      home: organisation,
      task: body.task,
      foundOn: decidedOn,
    }),
  ],
  tells: {
    vi: ({ body, organisation }, name) => `Yêu cầu ${name(organisation)} khắc phục: ${body.content}`,
    en: ({ body, organisation }, name) => `${name(organisation)} is to put right: ${body.content}`,
  },
})

export const findingKinds: readonly Kind[] = [findingRecorded]
