import { type Kind, kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, historyIn, opens } from '#kernel/register.ts'
import { chosen, flag, form, money, newSubject, subject, text } from '#subjects/fields.ts'
import { households } from '#subjects/households.ts'
import { memberships } from '#subjects/memberships.ts'
import { persons } from '#subjects/persons.ts'
import { dong } from '../in-words.ts'
import { initialsOf } from '../masked.ts'
import { balance, granted, grantTurns, paidOut, turnsByClass } from '../money-figures.ts'
import { funds, grants } from '../registers.ts'
import { type GrantClass, grantClasses } from '../states.ts'
import { fundNotOpen } from './giving.ts'

const theGrant = { vi: 'Khoản hỗ trợ', en: 'Grant' }

const onePersonOrHousehold = refusal('grant-one-beneficiary', {
  vi: 'Khoản hỗ trợ có một người hoặc một hộ nhận: chọn một trong hai.',
  en: 'A grant goes to one person or one household: choose one of the two.',
})
const conditionNotSeen = refusal('grant-condition-not-seen', {
  vi: 'Đánh dấu khi đã xem giấy tờ chứng minh đủ điều kiện. Sổ không ghi tên bệnh.',
  en: 'Say that the papers were seen. The illness itself is not recorded.',
})
const notAsked = refusal('grant-not-requested', {
  vi: 'Ngày này khoản hỗ trợ không ở trạng thái chờ quyết định.',
  en: 'On that day the grant does not wait for a decision.',
})
const notDecided = refusal('grant-not-decided', {
  vi: 'Ngày này chưa có quyết định hỗ trợ, hoặc đã chi.',
  en: 'On that day the grant is not decided, or is paid already.',
})

const grounds = {
  illness: { vi: 'Bệnh hiểm nghèo', en: 'Grave illness' },
  hardship: { vi: 'Hoàn cảnh khó khăn', en: 'Hardship' },
  study: { vi: 'Học tập', en: 'Study' },
  disaster: { vi: 'Thiên tai, tai nạn', en: 'Disaster, accident' },
} as const

/** Asked for, with the condition met. What the condition is stays sealed and is read by nobody's figure. */
export const grantRequested = kind('fund-grant.requested', {
  label: { vi: 'Đề nghị hỗ trợ từ quỹ', en: 'Grant requested' },
  confidentiality: 'internal',
  days: { decided: { vi: 'Ngày đề nghị', en: 'Requested on' } },
  introducedBy: {
    kind: 'person.recorded',
    field: 'person',
    label: { vi: 'Người này chưa có trong sổ', en: 'This person is not in the book yet' },
  },
  body: form({
    grant: newSubject('fund-grants', theGrant),
    fund: subject('funds', { vi: 'Quỹ', en: 'Fund' }),
    person: subject('persons', { vi: 'Người nhận', en: 'Person' }).optional(),
    household: subject('households', { vi: 'Hoặc hộ nhận (mã hộ)', en: 'Or household' }).optional(),
    ground: chosen(grounds, { vi: 'Điều kiện', en: 'Condition' }, { sealed: true }),
    seen: flag({ vi: 'Đã xem giấy tờ chứng minh', en: 'Papers seen' }),
  }),
  needs: ({ body }) => ({
    fund: historyIn(funds, body.fund),
    member: historyIn(memberships, body.person),
    person: historyIn(persons, body.person),
    household: historyIn(households, body.household),
  }),
  rule: ({ body, effectiveOn }, { fund }) => [
    !fund.on(effectiveOn) && fundNotOpen({}, { field: 'fund' }),
    Boolean(body.person) === Boolean(body.household) && onePersonOrHousehold({}, { field: 'person' }),
    !body.seen && conditionNotSeen({}, { field: 'seen' }),
  ],
  facts: ({ body, effectiveOn }, { member, person, household }) => ({
    of: (body.household
      ? 'household'
      : member.on(effectiveOn)
        ? 'member'
        : 'non-member') satisfies GrantClass as GrantClass,
    shownAs: initialsOf(person.on(effectiveOn)?.fullName ?? ''),
    place: person.on(effectiveOn)?.residence ?? household.on(effectiveOn)?.village ?? null,
  }),
  changes: ({ body, organisation, effectiveOn, facts }) => [
    opens(grants, body.grant, effectiveOn, {
      fund: body.fund,
      person: body.person ?? null,
      household: body.household ?? null,
      shownAs: facts.shownAs,
      place: facts.place,
      of: facts.of,
      home: organisation,
      state: 'requested',
      amount: null,
      since: effectiveOn,
    }),
  ],
  tells: {
    vi: ({ body, facts }, name) =>
      `Đề nghị ${name(body.fund)} hỗ trợ một ${grantClasses[facts.of].vi.toLowerCase()}`,
    en: ({ body, facts }, name) =>
      `${name(body.fund)}: a grant to a ${grantClasses[facts.of].en.toLowerCase()} requested`,
  },
})

export const grantDecided = kind('fund-grant.decided', {
  label: { vi: 'Quyết định hỗ trợ từ quỹ', en: 'Grant decided' },
  citesDecision: true,
  confidentiality: 'internal',
  days: { decided: { vi: 'Ngày quyết định', en: 'Decided' } },
  verb: { label: { vi: 'Quyết định', en: 'Decide' }, on: 'fund-grants', field: 'grant' },
  body: form({ grant: subject('fund-grants', theGrant), amount: money({ vi: 'Mức hỗ trợ', en: 'Amount' }) }),
  needs: ({ body }) => ({ grant: historyIn(grants, body.grant) }),
  rule: ({ effectiveOn }, { grant }) => [
    grant.on(effectiveOn)?.state !== 'requested' && notAsked({}, { field: 'grant' }),
  ],
  changes: ({ body, effectiveOn }) => [
    amends(grants, body.grant, effectiveOn, { state: 'decided', amount: body.amount }),
  ],
  tells: {
    vi: ({ body }) => `Quyết định hỗ trợ ${dong(body.amount)}`,
    en: ({ body }) => `A grant of ${dong(body.amount)} decided`,
  },
})

export const grantRefused = kind('fund-grant.refused', {
  label: { vi: 'Không hỗ trợ', en: 'Grant refused' },
  confidentiality: 'internal',
  verb: { label: { vi: 'Không hỗ trợ', en: 'Refuse' }, on: 'fund-grants', field: 'grant' },
  body: form({ grant: subject('fund-grants', theGrant), reason: text({ vi: 'Lý do', en: 'Reason' }) }),
  needs: ({ body }) => ({ grant: historyIn(grants, body.grant) }),
  rule: ({ effectiveOn }, { grant }) => [
    grant.on(effectiveOn)?.state !== 'requested' && notAsked({}, { field: 'grant' }),
  ],
  changes: ({ body, effectiveOn }) => [amends(grants, body.grant, effectiveOn, { state: 'refused' })],
  tells: {
    vi: ({ body }) => `Không hỗ trợ: ${body.reason}`,
    en: ({ body }) => `No grant: ${body.reason}`,
  },
})

/** Paid as decided. The amount is the decision's and is not asked again. */
export const grantPaid = kind('fund-grant.paid', {
  label: { vi: 'Chi hỗ trợ từ quỹ', en: 'Grant paid' },
  addsTo: [granted.id],
  confidentiality: 'internal',
  days: { decided: { vi: 'Ngày chi', en: 'Paid on' } },
  verb: { label: { vi: 'Chi hỗ trợ', en: 'Pay' }, on: 'fund-grants', field: 'grant' },
  body: form({ grant: subject('fund-grants', theGrant) }),
  needs: ({ body }) => ({ grant: historyIn(grants, body.grant) }),
  rule: ({ effectiveOn }, { grant }) => [
    grant.on(effectiveOn)?.state !== 'decided' && notDecided({}, { field: 'grant' }),
  ],
  facts: ({ effectiveOn }, { grant }) => {
    const row = grant.on(effectiveOn)
    return {
      fund: row?.fund ?? '',
      to: row?.person ?? row?.household ?? '',
      of: row?.of ?? 'non-member',
      amount: row?.amount ?? 0,
    }
  },
  posts: ({ decidedOn, facts: { fund, to, of, amount } }) => {
    const details = { of: fund, subject: to }
    return [
      paidOut.add(decidedOn, amount, { of: fund }),
      granted.add(decidedOn, amount, details),
      grantTurns.add(decidedOn, 1, details),
      ...(of === 'household' ? [] : [turnsByClass[of].add(decidedOn, 1, details)]),
      balance.add(decidedOn, -amount, { of: fund }),
    ]
  },
  changes: ({ body, effectiveOn }) => [amends(grants, body.grant, effectiveOn, { state: 'paid' })],
  tells: {
    vi: ({ facts }, name) =>
      `${name(facts.fund)} chi hỗ trợ một ${grantClasses[facts.of].vi.toLowerCase()} ${dong(facts.amount)}`,
    en: ({ facts }, name) => `${name(facts.fund)} pays a grant of ${dong(facts.amount)}`,
  },
})

export const grantKinds: readonly Kind[] = [grantRequested, grantDecided, grantRefused, grantPaid]
