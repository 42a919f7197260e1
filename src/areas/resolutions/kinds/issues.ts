import { type Kind, kind } from '#kernel/kind.ts'
import { amends, historyIn, opens } from '#kernel/register.ts'
import { chosen, form, newSubject, onDay, subject, text } from '#subjects/fields.ts'
import { issueFields } from '../issue-fields.ts'
import { issuesEscalated, issuesRaised, issuesResolved } from '../issue-figures.ts'
import { issueDueBeforeRaised, issueEscalatedAlready, issueSettled } from '../refusals.ts'
import { issues } from '../registers.ts'

const theIssue = { vi: 'Vấn đề', en: 'Issue' }
const onIssue = (label: { vi: string; en: string }) => ({ label, on: 'issues', field: 'issue' })

interface OfIssue {
  body: { issue: string }
}
const needs = ({ body }: OfIssue) => ({ issue: historyIn(issues, body.issue) })

/** What is wrong, where, who sees to it and by when. Nobody who complained is named. */
export const issueRaised = kind('issue.raised', {
  label: { vi: 'Nêu vấn đề nổi cộm, bức xúc', en: 'Pressing issue raised' },
  help: {
    vi: 'Ghi vấn đề và địa bàn, không ghi tên người phản ánh. Quá hạn mà chưa xong thì báo cáo Ban Thường vụ.',
    en: 'The issue and the place, never who complained. Past its day it goes before the standing committee.',
  },
  addsTo: [issuesRaised.id],
  days: { decided: { vi: 'Ngày nêu', en: 'Raised on' } },
  body: form({
    issue: newSubject('issues', theIssue),
    title: text({ vi: 'Nội dung', en: 'What' }),
    field: chosen(issueFields, { vi: 'Lĩnh vực', en: 'Field' }),
    place: subject('places', { vi: 'Địa bàn', en: 'Place' }).optional(),
    responsible: subject('persons', { vi: 'Đồng chí chủ trì giải quyết', en: 'Lead' }),
    due: onDay({ vi: 'Hạn giải quyết', en: 'Due' }),
  }),
  rule: ({ body, decidedOn }) => [body.due < decidedOn && issueDueBeforeRaised({}, { field: 'due' })],
  posts: ({ body, decidedOn }) => [issuesRaised.add(decidedOn, 1, { of: body.field, subject: body.issue })],
  changes: ({ body: { issue, place, ...told }, organisation, decidedOn, effectiveOn }) => [
    opens(issues, issue, effectiveOn, {
      ...told,
      place: place ?? null,
      home: organisation,
      raisedOn: decidedOn,
      state: 'open',
    }),
  ],
  tells: {
    vi: ({ body, organisation }, name) =>
      `${name(organisation)} nêu vấn đề: ${body.title} (đồng chí ${name(body.responsible)} chủ trì)`,
    en: ({ body, organisation }, name) =>
      `${name(organisation)} raises: ${body.title} (lead: ${name(body.responsible)})`,
  },
})

/** Not resolved where it arose: it goes before the standing committee, which sets another day. */
export const issueEscalated = kind('issue.escalated', {
  label: { vi: 'Báo cáo vấn đề lên Ban Thường vụ', en: 'Issue brought before the committee' },
  addsTo: [issuesEscalated.id],
  verb: onIssue({ vi: 'Báo cáo Ban Thường vụ', en: 'Escalate' }),
  days: { decided: { vi: 'Ngày họp', en: 'Meeting on' } },
  body: form({
    issue: subject('issues', theIssue),
    conclusion: text({ vi: 'Kết luận', en: 'Conclusion' }),
    due: onDay({ vi: 'Hạn mới', en: 'New due day' }),
    responsible: subject('persons', { vi: 'Chủ trì (nếu đổi)', en: 'Lead, if another' }).optional(),
  }),
  needs,
  rule: ({ effectiveOn }, { issue }) => {
    const state = issue.on(effectiveOn)?.state
    if (state === 'escalated') return [issueEscalatedAlready({}, { field: 'issue' })]
    return [state !== 'open' && issueSettled({}, { field: 'issue' })]
  },
  facts: ({ effectiveOn }, { issue }) => ({ home: issue.on(effectiveOn)?.home ?? null }),
  posts: ({ body, decidedOn, facts }) => [
    issuesEscalated.add(decidedOn, 1, { subject: body.issue, ...homeOf(facts) }),
  ],
  changes: ({ body, effectiveOn }) => [
    amends(issues, body.issue, effectiveOn, {
      state: 'escalated',
      due: body.due,
      ...(body.responsible ? { responsible: body.responsible } : {}),
    }),
  ],
  tells: {
    vi: ({ body }, name) => `Ban Thường vụ kết luận về «${name(body.issue)}»: ${body.conclusion}`,
    en: ({ body }, name) => `The standing committee on “${name(body.issue)}”: ${body.conclusion}`,
  },
})

/** Resolved, and how; at its own level or after the committee's conclusion. */
export const issueResolved = kind('issue.resolved', {
  label: { vi: 'Giải quyết xong vấn đề', en: 'Issue resolved' },
  addsTo: [issuesResolved.id],
  verb: onIssue({ vi: 'Giải quyết xong', en: 'Resolved' }),
  days: { decided: { vi: 'Ngày giải quyết xong', en: 'Resolved on' } },
  body: form({
    issue: subject('issues', theIssue),
    result: text({ vi: 'Kết quả giải quyết', en: 'How it was resolved' }),
  }),
  needs,
  rule: ({ effectiveOn }, { issue }) => {
    const state = issue.on(effectiveOn)?.state
    return [state !== 'open' && state !== 'escalated' && issueSettled({}, { field: 'issue' })]
  },
  facts: ({ effectiveOn }, { issue }) => {
    const row = issue.on(effectiveOn)
    return { home: row?.home ?? null, field: row?.field ?? null }
  },
  posts: ({ body, decidedOn, facts }) => [
    issuesResolved.add(decidedOn, 1, {
      subject: body.issue,
      ...homeOf(facts),
      ...(facts.field ? { of: facts.field } : {}),
    }),
  ],
  changes: ({ body, effectiveOn }) => [amends(issues, body.issue, effectiveOn, { state: 'resolved' })],
  tells: {
    vi: ({ body }, name) => `Giải quyết xong «${name(body.issue)}»: ${body.result}`,
    en: ({ body }, name) => `“${name(body.issue)}” is resolved: ${body.result}`,
  },
})

const homeOf = ({ home }: { home: string | null }) => (home ? { organisation: home } : {})

export const issueKinds: readonly Kind[] = [issueRaised, issueEscalated, issueResolved]
