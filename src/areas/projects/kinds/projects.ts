import { yearOf } from '#kernel/calendar.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import { printMoney } from '#kernel/numerals.ts'
import { exact } from '#kernel/quantity.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, historyIn, opens } from '#kernel/register.ts'
import { flag, form, inYear, money, newSubject, onDay, subject, text } from '#subjects/fields.ts'
import { amountOf, changedAmount, decidedAmount, disbursed, finished } from '../figures.ts'
import { projects } from '../registers.ts'

const theProject = { vi: 'Công trình', en: 'Project' }
const onProject = (label: { vi: string; en: string }) => ({ label, on: 'projects', field: 'project' })
const dong = (amount: number) => printMoney(exact(amount), { as: 'mixed', decimals: 0 }).text

const keyOfNothing = refusal('key-project-without-resolution', {
  vi: 'Công trình trọng điểm phải thuộc một nghị quyết. Chọn nghị quyết hoặc bỏ đánh dấu.',
  en: 'A key project serves a resolution. Choose one or leave the mark.',
})
const notUnderWay = refusal('project-not-under-way', {
  vi: 'Ngày này công trình chưa mở, đã hoàn thành hoặc đã dừng.',
  en: 'On that day the project is not opened yet, is finished or was stopped.',
})

interface OfProject {
  body: { project: string }
}
const needs = ({ body }: OfProject) => ({ project: historyIn(projects, body.project) })
const isOver = (state: string | undefined) => !state || state === 'finished' || state === 'stopped'

const particulars = {
  project: newSubject('projects', theProject),
  name: text({ vi: 'Tên công trình', en: 'Name' }),
  amount: money({ vi: 'Tổng mức', en: 'Amount' }),
  place: subject('places', { vi: 'Địa bàn', en: 'Place' }).optional(),
  proposer: subject('units', { vi: 'Đơn vị đề xuất', en: 'Proposed by' }).optional(),
  resolution: subject('directives', { vi: 'Phục vụ nghị quyết', en: 'Serves the resolution' }).optional(),
  isKey: flag({ vi: 'Trọng điểm', en: 'Key' }),
  openedIn: inYear({
    vi: 'Năm mở mới (nếu khác năm quyết định)',
    en: 'Opened in (if another year)',
  }).optional(),
  due: onDay({ vi: 'Hạn hoàn thành', en: 'Due' }).optional(),
}

export const projectOpened = kind('project.opened', {
  label: { vi: 'Mở mới công trình', en: 'Project opened' },
  addsTo: ['projects.opened', 'projects.opened-amount', amountOf.id, decidedAmount.id],
  citesDecision: true,
  days: { decided: { vi: 'Ngày quyết định', en: 'Decided' } },
  body: form(particulars),
  rule: ({ body }) => [body.isKey && !body.resolution && keyOfNothing({}, { field: 'isKey' })],
  posts: ({ body, decidedOn }) => {
    const details = { of: body.project, subject: body.project }
    return [amountOf.add(decidedOn, body.amount, details), decidedAmount.add(decidedOn, body.amount, details)]
  },
  changes: ({ body, organisation, decidedOn, effectiveOn }) => [
    opens(projects, body.project, effectiveOn, {
      name: body.name,
      home: organisation,
      place: body.place ?? null,
      proposer: body.proposer ?? null,
      openedIn: body.openedIn ?? yearOf(decidedOn),
      amount: body.amount,
      isKey: body.isKey,
      resolution: body.resolution ?? null,
      state: 'opened',
      due: body.due ?? null,
      disbursed: 0,
    }),
  ],
  tells: {
    vi: ({ body }) => `Mở mới công trình ${body.name}, tổng mức ${dong(body.amount)}`,
    en: ({ body }) => `Project ${body.name} opened, ${dong(body.amount)}`,
  },
})

/** Another amount, by a decision: the history of the amount is the list of these. */
export const projectAmountChanged = kind('project.amount-changed', {
  label: { vi: 'Điều chỉnh tổng mức công trình', en: 'Amount of a project changed' },
  addsTo: [amountOf.id, changedAmount.id],
  citesDecision: true,
  verb: onProject({ vi: 'Điều chỉnh tổng mức', en: 'Change the amount' }),
  days: { decided: { vi: 'Ngày quyết định', en: 'Decided' } },
  body: form({
    project: subject('projects', theProject),
    amount: money({ vi: 'Tổng mức mới', en: 'New amount' }),
    reason: text({ vi: 'Lý do', en: 'Reason' }).optional(),
  }),
  needs,
  rule: ({ effectiveOn }, { project }) => [
    isOver(project.on(effectiveOn)?.state) && notUnderWay({}, { field: 'project' }),
  ],
  facts: ({ effectiveOn }, { project }) => ({ before: project.on(effectiveOn)?.amount ?? 0 }),
  posts: ({ body, effectiveOn, facts }) => {
    const details = { of: body.project, subject: body.project }
    const added = body.amount - facts.before
    return [amountOf.add(effectiveOn, added, details), changedAmount.add(effectiveOn, added, details)]
  },
  changes: ({ body, effectiveOn }) => [amends(projects, body.project, effectiveOn, { amount: body.amount })],
  tells: {
    vi: ({ body, facts }, name) =>
      `${name(body.project)}: điều chỉnh tổng mức từ ${dong(facts.before)} thành ${dong(body.amount)}`,
    en: ({ body, facts }, name) =>
      `${name(body.project)}: amount changed from ${dong(facts.before)} to ${dong(body.amount)}`,
  },
})

/** What the investor tells of a project under way: work begun, money disbursed since the last time. */
export const projectProgressed = kind('project.progressed', {
  label: { vi: 'Tiến độ, giải ngân công trình', en: 'Progress of a project' },
  addsTo: [disbursed.id],
  verb: onProject({ vi: 'Ghi giải ngân', en: 'Enter progress' }),
  days: { decided: { vi: 'Ngày báo cáo', en: 'Told on' } },
  body: form({
    project: subject('projects', theProject),
    amount: money({ vi: 'Giải ngân thêm', en: 'Disbursed since' }, { least: 0 }),
    note: text({ vi: 'Khối lượng, vướng mắc', en: 'Work done, what is in the way' }).optional(),
  }),
  needs,
  rule: ({ effectiveOn }, { project }) => [
    isOver(project.on(effectiveOn)?.state) && notUnderWay({}, { field: 'project' }),
  ],
  facts: ({ effectiveOn }, { project }) => ({ before: project.on(effectiveOn)?.disbursed ?? 0 }),
  posts: ({ body, decidedOn }) =>
    body.amount > 0
      ? [disbursed.add(decidedOn, body.amount, { of: body.project, subject: body.project })]
      : [],
  changes: ({ body, effectiveOn, facts }) => [
    amends(projects, body.project, effectiveOn, {
      state: 'building',
      disbursed: facts.before + body.amount,
    }),
  ],
  tells: {
    vi: ({ body }, name) =>
      `${name(body.project)}: giải ngân ${dong(body.amount)}${body.note ? `; ${body.note}` : ''}`,
    en: ({ body }, name) => `${name(body.project)}: ${dong(body.amount)} disbursed`,
  },
})

export const projectFinished = kind('project.finished', {
  label: { vi: 'Công trình hoàn thành', en: 'Project finished' },
  addsTo: [finished.id],
  verb: onProject({ vi: 'Hoàn thành', en: 'Finished' }),
  body: form({ project: subject('projects', theProject) }),
  needs,
  rule: ({ effectiveOn }, { project }) => [
    isOver(project.on(effectiveOn)?.state) && notUnderWay({}, { field: 'project' }),
  ],
  posts: ({ body, decidedOn }) => [finished.add(decidedOn, 1, { subject: body.project })],
  changes: ({ body, effectiveOn }) => [amends(projects, body.project, effectiveOn, { state: 'finished' })],
  tells: {
    vi: ({ body }, name) => `${name(body.project)} hoàn thành`,
    en: ({ body }, name) => `${name(body.project)} finished`,
  },
})

export const projectStopped = kind('project.stopped', {
  label: { vi: 'Dừng công trình', en: 'Project stopped' },
  citesDecision: true,
  verb: onProject({ vi: 'Dừng thực hiện', en: 'Stop' }),
  body: form({ project: subject('projects', theProject), reason: text({ vi: 'Lý do', en: 'Reason' }) }),
  needs,
  rule: ({ effectiveOn }, { project }) => [
    isOver(project.on(effectiveOn)?.state) && notUnderWay({}, { field: 'project' }),
  ],
  changes: ({ body, effectiveOn }) => [amends(projects, body.project, effectiveOn, { state: 'stopped' })],
  tells: {
    vi: ({ body }, name) => `Dừng ${name(body.project)}: ${body.reason}`,
    en: ({ body }, name) => `${name(body.project)} stopped: ${body.reason}`,
  },
})

export const projectKinds: readonly Kind[] = [
  projectOpened,
  projectAmountChanged,
  projectProgressed,
  projectFinished,
  projectStopped,
]
