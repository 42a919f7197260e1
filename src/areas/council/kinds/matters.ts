import { kind } from '#kernel/kind.ts'
import { historyIn } from '#kernel/register.ts'
import { chosen, form, money, newSubject, subject, text } from '#subjects/fields.ts'
import { type BudgetMove, budgetMoves, deciders, fields, opinions } from '../intakes.ts'
import {
  answerersIn,
  caseOpened,
  casePosts,
  faultsOf,
  limit,
  lineFields,
  linesOf,
  numbersOf,
  request,
  type Taken,
  taken,
  unitsNamed,
} from '../receiving.ts'
import { budgetWithoutAmount, nothingChosen, opinionWithoutSession, sessionUnknown } from '../refusals.ts'
import { sessions } from '../registers.ts'
import { budgetAmounts, budgetMatters } from '../session-figures.ts'
import {
  answeredChanges,
  answeredPosts,
  budgetedAmong,
  casesNamed,
  faultsOfCases,
  standingOf,
  theCases,
} from '../settling.ts'

/** Tờ trình: what is put before the council or its standing body, a matter a line. */
export const mattersSubmitted = kind('arising-matter.submitted', {
  label: { vi: 'Trình vấn đề phát sinh xin ý kiến', en: 'Arising matters submitted' },
  addsTo: ['council.arising-matters'],
  days: { decided: { vi: 'Ngày trình', en: 'Submitted on' } },
  body: form({
    file: newSubject('council-cases', { vi: 'Tờ trình', en: 'Submission' }),
    proposer: subject('units', { vi: 'Cơ quan trình', en: 'Submitted by' }),
    to: subject('units', { vi: 'Trình', en: 'Submitted to' }).optional(),
    ...limit,
    matters: linesOf(
      {
        number: lineFields.number,
        request: request({ vi: 'Vấn đề', en: 'Matter' }),
        field: chosen(fields, { vi: 'Lĩnh vực', en: 'Field' }),
        budget: chosen(budgetMoves, { vi: 'Nội dung ngân sách', en: 'Budget move' }).optional(),
        amount: money({ vi: 'Số tiền', en: 'Amount' }).optional(),
        place: lineFields.place,
      },
      { vi: 'Các vấn đề', en: 'Matters' },
    ),
  }),
  needs: ({ body }) => unitsNamed([body]),
  rule: ({ body, effectiveOn }) => {
    const bare = body.matters.find((one) => one.budget !== undefined && one.amount === undefined)
    return [
      body.matters.length === 0 && nothingChosen({}, { field: 'matters' }),
      bare && budgetWithoutAmount({ request: bare.request }, { field: 'matters' }),
      ...faultsOf(linesIn(body), numbersOf(body.matters), effectiveOn).map((one) => ({
        ...one,
        field: 'matters',
      })),
    ]
  },
  facts: ({ body, effectiveOn }, loaded) => ({ answerers: answerersIn([body], loaded, effectiveOn) }),
  posts: ({ body, effectiveOn }) => casePosts(linesIn(body), 'arising-matter', effectiveOn),
  changes: ({ body, organisation, effectiveOn, facts }) =>
    linesIn(body).map((one) =>
      caseOpened(one, {
        intake: 'arising-matter',
        home: organisation,
        on: effectiveOn,
        answerers: facts.answerers,
      }),
    ),
  tells: {
    vi: ({ body }, name) => `${name(body.proposer)} trình ${body.matters.length} vấn đề xin ý kiến`,
    en: ({ body }, name) => `${name(body.proposer)} submits ${body.matters.length} matters`,
  },
})

interface Submission {
  file: string
  proposer: string
  to?: string | undefined
  due?: string | undefined
  within?: number | undefined
  matters: readonly {
    number?: number | undefined
    request: string
    field: Taken['field'] & string
    budget?: BudgetMove | undefined
    amount?: number | undefined
    place?: string | undefined
  }[]
}

const linesIn = ({ file, proposer, to, due, within, matters }: Submission): Taken[] =>
  taken(file, matters).map(
    (line) => ({ ...line, proposer, to, due, within, competence: 'district' }) as unknown as Taken,
  )

/**
 * Xem xét, cho ý kiến: one notice gives the opinion on several matters, and says who gave it. A change of a
 * project's amount is entered with the same decision, so that the project keeps it.
 */
export const mattersConsidered = kind('arising-matter.considered', {
  label: { vi: 'Cho ý kiến vấn đề phát sinh', en: 'Arising matters considered' },
  addsTo: ['council.arising-matters-considered', 'council.budget-matters', 'council.budget-amounts'],
  citesDecision: true,
  days: { decided: { vi: 'Ngày cho ý kiến', en: 'Considered on' } },
  verb: { label: { vi: 'Cho ý kiến', en: 'Give an opinion' }, on: 'council-cases', field: 'cases' },
  body: form({
    cases: theCases,
    by: chosen(deciders, { vi: 'Nơi cho ý kiến', en: 'Who gave the opinion' }),
    session: subject(
      'council-sessions',
      { vi: 'Kỳ họp', en: 'Session' },
      { when: 'by = council' },
    ).optional(),
    opinion: chosen(opinions, { vi: 'Ý kiến', en: 'Opinion' }),
    content: text({ vi: 'Nội dung ý kiến', en: 'What it says' }).optional(),
  }),
  needs: ({ body }) => ({ session: historyIn(sessions, body.session), ...casesNamed(body.cases) }),
  rule: ({ body, effectiveOn }, { session, ...loaded }) => [
    body.by === 'council' && body.session === undefined && opinionWithoutSession({}, { field: 'session' }),
    body.session !== undefined && !session.on(effectiveOn) && sessionUnknown({}, { field: 'session' }),
    ...faultsOfCases(body.cases, loaded, effectiveOn, ['arising-matter']),
  ],
  facts: ({ body, effectiveOn }, { session: _, ...loaded }) => ({
    standing: standingOf(body.cases, loaded, effectiveOn),
    budgeted: budgetedAmong(body.cases, loaded, effectiveOn),
  }),
  posts: ({ body, effectiveOn, facts }) => [
    ...answeredPosts(facts.standing, effectiveOn, body.by),
    ...(body.opinion === 'not-agreed'
      ? []
      : facts.budgeted.flatMap(({ id, move, amount }) => [
          budgetMatters.add(effectiveOn, 1, { of: move, subject: id }),
          budgetAmounts.add(effectiveOn, amount, { of: move, subject: id }),
        ])),
  ],
  changes: ({ body, effectiveOn, basis, facts }) =>
    answeredChanges(facts.standing, effectiveOn, { outcome: body.opinion, answer: basis?.number ?? null }),
  tells: {
    vi: ({ body }) =>
      `${deciders[body.by].vi} cho ý kiến ${body.cases.length} vấn đề: ${opinions[body.opinion].vi.toLowerCase()}`,
    en: ({ body }) => `${body.cases.length} matters considered: ${opinions[body.opinion].en.toLowerCase()}`,
  },
})
