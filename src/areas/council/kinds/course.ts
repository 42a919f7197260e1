import type { Day } from '#kernel/calendar.ts'
import { kind } from '#kernel/kind.ts'
import { amends, historyIn } from '#kernel/register.ts'
import { chosen, filledIn, form, subject, text } from '#subjects/fields.ts'
import { units } from '#subjects/units.ts'
import { caseFigures } from '../case-figures.ts'
import { answererOf, competences, fields, type Intake, intakeIds, replies } from '../intakes.ts'
import { dueOf, limit } from '../receiving.ts'
import { dueBeforeReceived, noCalendar } from '../refusals.ts'
import { cases } from '../registers.ts'
import {
  answeredChanges,
  answeredPosts,
  casesNamed,
  dueMoved,
  faultsOfCases,
  standingOf,
  theCases,
} from '../settling.ts'

const onCase = (label: { vi: string; en: string }) => ({ label, on: 'council-cases', field: 'cases' })

/** Phân loại: which field it is of, and which level can answer. */
export const caseClassified = kind('case.classified', {
  label: { vi: 'Phân loại kiến nghị, phản ánh', en: 'Cases classified' },
  days: { decided: { vi: 'Ngày phân loại', en: 'Classified on' } },
  verb: onCase({ vi: 'Phân loại', en: 'Classify' }),
  body: form({
    cases: theCases,
    field: chosen(fields, { vi: 'Lĩnh vực', en: 'Field' }),
    competence: chosen(competences, { vi: 'Thẩm quyền', en: 'Competence' }).optional(),
  }),
  needs: ({ body }) => casesNamed(body.cases),
  rule: ({ body, effectiveOn }, loaded) => faultsOfCases(body.cases, loaded, effectiveOn, intakeIds),
  changes: ({ body: { cases: ids, ...told }, effectiveOn }) =>
    ids.map((id) => amends(cases, id, effectiveOn, filledIn(told))),
  tells: {
    vi: ({ body }) => `Phân loại ${body.cases.length} nội dung: ${fields[body.field].vi}`,
    en: ({ body }) => `${body.cases.length} classified: ${fields[body.field].en}`,
  },
})

/** Chuyển cơ quan có thẩm quyền, with a day by which it answers. Sent again, the new body and day hold. */
export const caseRouted = kind('case.routed', {
  label: { vi: 'Chuyển cơ quan có thẩm quyền trả lời', en: 'Cases routed' },
  addsTo: intakeIds.map((intake) => caseFigures[intake].due.id),
  days: { decided: { vi: 'Ngày chuyển', en: 'Sent on' } },
  verb: onCase({ vi: 'Chuyển cơ quan trả lời', en: 'Send to the body' }),
  body: form({
    cases: theCases,
    to: subject('units', { vi: 'Cơ quan trả lời', en: 'To answer' }),
    ...limit,
  }),
  needs: ({ body }) => ({ ...casesNamed(body.cases), to: historyIn(units, body.to) }),
  rule: ({ body, effectiveOn }, loaded) => {
    const due = dueOf(body, effectiveOn)
    return [
      ...faultsOfCases(body.cases, loaded, effectiveOn, intakeIds),
      due && due < effectiveOn && dueBeforeReceived({}, { field: 'due' }),
      due === undefined && noCalendar({}, { field: 'within' }),
    ]
  },
  facts: ({ body, effectiveOn }, loaded) => ({
    answerer: answererOf(loaded.to.on(effectiveOn) as never),
    due: dueOf(body, effectiveOn) ?? null,
    standing: standingOf(body.cases, loaded, effectiveOn),
  }),
  posts: ({ facts }) => dueMoved(facts.standing, facts.due),
  changes: ({ body, effectiveOn, facts }) =>
    body.cases.map((id) =>
      amends(cases, id, effectiveOn, {
        answeredBy: body.to,
        answerer: facts.answerer,
        ...(facts.due ? { due: facts.due } : {}),
        state: 'routed',
      }),
    ),
  tells: {
    vi: ({ body }, name) => `Chuyển ${body.cases.length} nội dung đến ${name(body.to)}`,
    en: ({ body }, name) => `${body.cases.length} sent to ${name(body.to)}`,
  },
})

const settledBy = (
  id: string,
  allowed: readonly Intake[],
  label: { vi: string; en: string },
  verb: { vi: string; en: string },
) =>
  kind(id, {
    label,
    addsTo: allowed.flatMap((intake) => [caseFigures[intake].answered.id, caseFigures[intake].onTime.id]),
    days: { decided: { vi: 'Ngày trả lời', en: 'Answered on' } },
    verb: onCase(verb),
    body: form({
      cases: theCases,
      outcome: chosen(replies, { vi: 'Kết quả', en: 'Result' }),
      content: text({ vi: 'Nội dung trả lời tóm tắt', en: 'The answer in short' }).optional(),
    }),
    needs: ({ body }) => casesNamed(body.cases),
    rule: ({ body, effectiveOn }, loaded) => faultsOfCases(body.cases, loaded, effectiveOn, allowed),
    facts: ({ body, effectiveOn }, loaded) => ({ standing: standingOf(body.cases, loaded, effectiveOn) }),
    posts: ({ body, effectiveOn, facts }) => answeredPosts(facts.standing, effectiveOn, body.outcome),
    changes: ({ body, effectiveOn, basis, facts }) =>
      answeredChanges(facts.standing, effectiveOn as Day, {
        outcome: body.outcome,
        answer: basis?.number ?? null,
      }),
    tells: {
      vi: ({ body }) =>
        `${verb.vi} ${body.cases.length} nội dung: ${replies[body.outcome].vi.toLowerCase()}${body.content ? ` (${body.content})` : ''}`,
      en: ({ body }) => `${body.cases.length} answered: ${replies[body.outcome].en.toLowerCase()}`,
    },
  })

/** One paper often answers several opinions. */
export const caseAnswered = settledBy(
  'case.answered',
  ['voter-opinion', 'petition', 'land-report'],
  { vi: 'Trả lời kiến nghị, phản ánh', en: 'Cases answered' },
  { vi: 'Trả lời', en: 'Answer' },
)

export const hotLineResolved = settledBy(
  'hot-line.resolved',
  ['hot-line'],
  { vi: 'Giải quyết phản ánh đường dây nóng', en: 'Hot-line reports resolved' },
  { vi: 'Giải quyết', en: 'Resolve' },
)
