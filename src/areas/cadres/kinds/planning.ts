import { z } from 'zod'
import { type Day, fullMonthsBetween, latest, printDay, vague } from '#kernel/calendar.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import type { Label } from '#kernel/label.ts'
import { personnelRulesOn } from '#kernel/personnel-rules.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, type Change, closes, historiesNaming, historyIn, opens } from '#kernel/register.ts'
import { flag, form, labelled, newSubject, subject, text } from '#subjects/fields.ts'
import { partyOrganisations } from '#subjects/party-organisations.ts'
import { persons } from '#subjects/persons.ts'
import { positions } from '#subjects/positions.ts'
import { plansAdded, plansKept, plansRemoved } from '../figures/planning.ts'
import { judgeLevel } from '../judged.ts'
import { decisionDays, postFields } from '../post-fields.ts'
import { noSuchPost } from '../refusals.ts'
import { plans } from '../registers.ts'

const thePlan = { vi: 'Quy hoạch', en: 'Plan line' }

const plannedAlready = refusal('planned-already', {
  vi: 'Đồng chí đã có trong quy hoạch chức danh «{title}» nhiệm kỳ {term}.',
  en: 'The person is planned for "{title}" in the term {term} already.',
})
const tooManyForPost = refusal('too-many-planned-for-post', {
  vi: 'Mỗi chức danh quy hoạch không quá {most} người; «{title}» nhiệm kỳ {term} đã có {count}.',
  en: 'At most {most} persons are planned for a post; "{title}" has {count} in the term {term}.',
})
const tooManyPosts = refusal('too-many-posts-planned', {
  vi: 'Một người được quy hoạch không quá {most} chức danh cùng cấp; đồng chí đã có {count}.',
  en: 'One person is planned for at most {most} posts of one level; this one has {count}.',
})
const notPlanned = refusal('not-planned', {
  vi: 'Ngày {day} đồng chí không còn trong quy hoạch này.',
  en: 'The person is not in this plan on {day}.',
})

/** Bổ sung quy hoạch, approved by the level that manages the post; above the book, with its decision. */
export const planAdded = kind('succession.added', {
  label: { vi: 'Bổ sung quy hoạch', en: 'Added to a succession plan' },
  addsTo: [plansAdded.id, 'cadres.plan-lines', 'cadres.planned-persons'],
  citesDecision: true,
  confidentiality: 'restricted',
  days: { decided: { vi: 'Ngày phê duyệt', en: 'Approved on' } },
  verb: { label: { vi: 'Bổ sung quy hoạch', en: 'Plan' }, on: 'persons', field: 'person' },
  body: form({
    plan: newSubject('succession-plans', thePlan),
    person: postFields.person,
    post: postFields.post,
    term: labelled(
      z
        .string()
        .regex(/^\d{4}-\d{4}$/)
        .meta({ control: 'text' }),
      { vi: 'Nhiệm kỳ', en: 'Term' },
      { help: { vi: 'Ví dụ 2025-2030', en: 'For example 2025-2030' } },
    ),
    minority: flag({ vi: 'Người dân tộc thiểu số', en: 'Of an ethnic minority' }),
  }),
  needs: ({ body, organisation }) => ({
    person: historyIn(persons, body.person),
    post: historyIn(positions, body.post),
    ofPost: historiesNaming(plans, 'post', body.post),
    ofPerson: historiesNaming(plans, 'person', body.person),
    decider: historyIn(partyOrganisations, organisation),
  }),
  rule: ({ body, effectiveOn, basis }, { post, ofPost, ofPerson, decider }) => {
    const row = post.on(effectiveOn)
    if (!row) return [noSuchPost({ day: printDay(effectiveOn) }, { field: 'post' })]
    const rules = personnelRulesOn(effectiveOn)
    const { title } = row
    const forPost = ofPost.flatMap((one) => one.on(effectiveOn) ?? []).filter((one) => one.term === body.term)
    const forPerson = ofPerson
      .flatMap((one) => one.on(effectiveOn) ?? [])
      .filter((one) => one.term === body.term && one.approvedBy === row.managedBy)
    return [
      forPerson.some((one) => one.post === body.post) &&
        plannedAlready({ title, term: body.term }, { field: 'post' }),
      forPost.length >= rules.plannedPersonsPerPost.value &&
        tooManyForPost(
          { most: rules.plannedPersonsPerPost.value, title, term: body.term, count: forPost.length },
          { field: 'post', unless: 'special-approval', source: rules.plannedPersonsPerPost.source },
        ),
      forPerson.length >= rules.plannedPostsPerPerson.value &&
        tooManyPosts(
          { most: rules.plannedPostsPerPerson.value, count: forPerson.length },
          { field: 'person', unless: 'special-approval', source: rules.plannedPostsPerPerson.source },
        ),
      ...judgeLevel(row, decider.on(effectiveOn), { basis }),
    ]
  },
  facts: ({ effectiveOn }, { person, post }) => {
    const row = post.on(effectiveOn)
    return {
      young: isYoung(person.on(effectiveOn)?.bornOn, effectiveOn),
      of: row ? { title: row.title, organisation: row.organisation, approvedBy: row.managedBy } : null,
    }
  },
  posts: ({ body, decidedOn }) => [plansAdded.add(decidedOn, 1, { subject: body.person })],
  changes: ({ body: { plan, ...body }, effectiveOn, facts: { young, of } }) =>
    of ? [opens(plans, plan, effectiveOn, { ...body, ...of, young, keptOn: null })] : [],
  tells: {
    vi: ({ body }, name) =>
      `Bổ sung ${name(body.person)} vào quy hoạch ${name(body.post)} nhiệm kỳ ${body.term}`,
    en: ({ body }, name) => `${name(body.person)} planned for ${name(body.post)} in ${body.term}`,
  },
})

/** Below the age on that day whatever the unknown part of the birthday is. */
const isYoung = (bornOn: string | undefined, on: Day): boolean =>
  bornOn !== undefined &&
  fullMonthsBetween(vague(bornOn).from, on) < personnelRulesOn(on).youngUnderAge.value * 12 &&
  latest(vague(bornOn)) <= on

const reviewing = (
  id: string,
  label: Label,
  predicate: Label,
  counted: typeof plansKept,
  change: (plan: string, on: Day) => Change,
): Kind =>
  kind(id, {
    label,
    addsTo: [counted.id],
    citesDecision: true,
    confidentiality: 'restricted',
    days: decisionDays,
    verb: { label, on: 'succession-plans', field: 'plan' },
    body: form({
      plan: subject('succession-plans', thePlan),
      reason: text({ vi: 'Lý do', en: 'Reason' }).optional(),
    }),
    needs: ({ body, organisation }) => ({
      plan: historyIn(plans, body.plan),
      decider: historyIn(partyOrganisations, organisation),
    }),
    rule: ({ effectiveOn, basis }, { plan, decider }) => {
      const row = plan.on(effectiveOn)
      if (!row) return [notPlanned({ day: printDay(effectiveOn) }, { field: 'plan' })]
      const post = { title: row.title, managedBy: row.approvedBy }
      return judgeLevel(post, decider.on(effectiveOn), { basis })
    },
    facts: ({ effectiveOn }, { plan }) => ({
      about: plan.on(effectiveOn)?.person ?? null,
      title: plan.on(effectiveOn)?.title ?? null,
    }),
    posts: ({ decidedOn, facts }) =>
      facts.about ? [counted.add(decidedOn, 1, { subject: facts.about })] : [],
    changes: ({ body, effectiveOn }) => [change(body.plan, effectiveOn)],
    tells: {
      vi: ({ body, facts }, name) =>
        `${predicate.vi} ${name(facts.about ?? '')}: ${facts.title}${body.reason ? ` (${body.reason})` : ''}`,
      en: ({ body, facts }, name) =>
        `${predicate.en} ${name(facts.about ?? '')}: ${facts.title}${body.reason ? ` (${body.reason})` : ''}`,
    },
  })

/** A review that changes nothing is a decision too. */
export const planKept = reviewing(
  'succession.kept',
  { vi: 'Giữ nguyên quy hoạch', en: 'Plan kept' },
  { vi: 'Rà soát, giữ nguyên quy hoạch', en: 'Plan reviewed and kept:' },
  plansKept,
  (plan, on) => amends(plans, plan, on, { keptOn: on }),
)

export const planRemoved = reviewing(
  'succession.removed',
  { vi: 'Đưa ra khỏi quy hoạch', en: 'Removed from a plan' },
  { vi: 'Đưa ra khỏi quy hoạch', en: 'Removed from the plan:' },
  plansRemoved,
  (plan, on) => closes(plans, plan, on),
)
