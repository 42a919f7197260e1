import { type Day, earliest, printDay, vague } from '#kernel/calendar.ts'
import { derivedSubject } from '#kernel/derived-subject.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import type { Refusal } from '#kernel/refusal.ts'
import { historiesNaming, historyIn, opens } from '#kernel/register.ts'
import { chosen, count, flag, form, onVagueDay, subject } from '#subjects/fields.ts'
import { formerMembers } from '#subjects/former-members.ts'
import { memberships } from '#subjects/memberships.ts'
import { persons } from '#subjects/persons.ts'
import { tenures } from '#subjects/tenures.ts'
import {
  committeeMembersDisciplined,
  membersDisciplined,
  organisationsDisciplined,
} from '../matter-figures.ts'
import { type Form, forms, organisationForms, violations } from '../measures.ts'
import { sitsOnCommittee } from '../on-committee.ts'
import {
  committeeBeyondMembers,
  needsDocument,
  neverMember,
  probationaryKeepsNoOffice,
  timeBarred,
  violatedAfterDecision,
} from '../refusals.ts'
import { disciplinedMembers, disciplinedOrganisations } from '../registers.ts'
import { timeBarAfter } from '../time-bar.ts'

const days = { decided: { vi: 'Ngày quyết định', en: 'Decided on' } }
const theForm = { vi: 'Hình thức kỷ luật', en: 'Measure' }
const ground = {
  violation: chosen(violations, { vi: 'Nội dung vi phạm', en: 'What was violated' }),
  violatedOn: onVagueDay(
    { vi: 'Thời điểm vi phạm', en: 'Violated on' },
    {
      help: {
        vi: 'Thời hiệu tính từ đây; có vi phạm mới thì tính từ vi phạm mới.',
        en: 'The limitation period runs from here; a new violation begins it anew.',
      },
    },
  ),
  hasNoLimit: flag(
    { vi: 'Không tính thời hiệu', en: 'No limitation period' },
    {
      help: {
        vi: 'Vi phạm về chính trị nội bộ, quốc phòng, an ninh, đối ngoại xâm hại lợi ích quốc gia; văn bằng, chứng chỉ giả.',
        en: 'Internal politics, defence, security, foreign affairs against the national interest; false diplomas.',
      },
    },
  ),
}

interface Judged {
  form: Form
  violatedOn: string
  hasNoLimit: boolean
}
const limits = ({ form: measure, violatedOn, hasNoLimit }: Judged, decidedOn: Day): (Refusal | false)[] => {
  const until = timeBarAfter(measure, violatedOn, decidedOn)
  return [
    earliest(vague(violatedOn)) > decidedOn && violatedAfterDecision({}, { field: 'violatedOn' }),
    !hasNoLimit &&
      until < decidedOn &&
      timeBarred({ form: forms[measure].vi.toLowerCase(), until: printDay(until) }, { field: 'violatedOn' }),
  ]
}

/** Short of expulsion: that ends the membership, and is entered there once. */
export const memberDisciplined = kind('discipline.member-decided', {
  label: { vi: 'Kỷ luật đảng viên', en: 'Member disciplined' },
  help: {
    vi: 'Khai trừ ghi bằng «Khai trừ đảng viên», không ghi lại ở đây; số liệu kỷ luật tự cộng vào.',
    en: 'An expulsion is entered as such and not again here; the count of discipline takes it in.',
  },
  confidentiality: 'restricted',
  citesDecision: true,
  addsTo: [membersDisciplined.id, committeeMembersDisciplined.id],
  days,
  verb: { label: { vi: 'Kỷ luật', en: 'Discipline' }, on: 'memberships', field: 'person' },
  body: form({
    person: subject('memberships', { vi: 'Đảng viên', en: 'Member' }),
    form: chosen(forms, theForm),
    ...ground,
  }),
  needs: ({ body }) => ({
    membership: historyIn(memberships, body.person),
    former: historyIn(formerMembers, body.person),
    person: historyIn(persons, body.person),
    posts: historiesNaming(tenures, 'person', body.person),
  }),
  rule: ({ body, decidedOn }, { membership, former, person }) => [
    membership.isEmpty &&
      former.isEmpty &&
      neverMember({ name: person.latest?.row.fullName ?? '' }, { field: 'person' }),
    body.form === 'removal' &&
      membership.on(decidedOn)?.status === 'probationary' &&
      probationaryKeepsNoOffice({}, { field: 'form' }),
    ...limits(body, decidedOn),
  ],
  facts: ({ decidedOn }, { posts }) => ({ onCommittee: sitsOnCommittee(posts, decidedOn) }),
  posts: ({ body, decidedOn, facts }) => {
    const details = { of: body.form, subject: body.person }
    return [
      membersDisciplined.add(decidedOn, 1, details),
      ...(facts.onCommittee ? [committeeMembersDisciplined.add(decidedOn, 1, details)] : []),
    ]
  },
  changes: ({ body, basis, organisation, decidedOn, effectiveOn }) => [
    opens(disciplinedMembers, derivedSubject(body.person, decidedOn, body.form), effectiveOn, {
      person: body.person,
      form: body.form,
      decidedOn,
      number: basis?.number ?? null,
      home: organisation,
    }),
  ],
  tells: {
    vi: ({ body }, name) => `${name(body.person)} bị ${forms[body.form].vi.toLowerCase()}`,
    en: ({ body }, name) => `${name(body.person)}: ${forms[body.form].en.toLowerCase()}`,
  },
})

export const organisationDisciplined = kind('discipline.organisation-decided', {
  label: { vi: 'Kỷ luật tổ chức đảng', en: 'Organisation disciplined' },
  help: {
    vi: 'Giải tán ghi bằng quyết định giải thể tổ chức đảng, không ghi lại ở đây.',
    en: 'A dissolution is entered with the organisations and not again here.',
  },
  confidentiality: 'internal',
  citesDecision: true,
  addsTo: [organisationsDisciplined.id],
  days,
  body: form({
    disciplined: subject('party-organisations', { vi: 'Tổ chức đảng bị kỷ luật', en: 'Organisation' }),
    form: chosen(organisationForms, theForm),
    ...ground,
  }),
  rule: ({ body, decidedOn }) => limits(body, decidedOn),
  posts: ({ body, decidedOn }) => [
    organisationsDisciplined.add(decidedOn, 1, { of: body.form, subject: body.disciplined }),
  ],
  changes: ({ body, basis, organisation, decidedOn, effectiveOn }) => [
    opens(disciplinedOrganisations, derivedSubject(body.disciplined, decidedOn, body.form), effectiveOn, {
      organisation: body.disciplined,
      form: body.form,
      decidedOn,
      number: basis?.number ?? null,
      home: organisation,
    }),
  ],
  tells: {
    vi: ({ body }, name) => `${name(body.disciplined)} bị ${forms[body.form].vi.toLowerCase()}`,
    en: ({ body }, name) => `${name(body.disciplined)}: ${forms[body.form].en.toLowerCase()}`,
  },
})

/** What the levels below decided, by number; expulsions stand with the members who left. */
export const disciplineCounted = kind('discipline.counted', {
  label: { vi: 'Số liệu kỷ luật của cấp dưới', en: 'Discipline at the level below' },
  help: {
    vi: 'Ghi theo văn bản báo cáo. Đồng chí đã có quyết định ghi riêng thì không tính ở đây.',
    en: 'As its paper tells. Who is entered by name already is not counted here.',
  },
  citesDecision: true,
  addsTo: [membersDisciplined.id, organisationsDisciplined.id, committeeMembersDisciplined.id],
  days: { decided: { vi: 'Ngày cuối kỳ báo cáo', en: 'Last day of the period' } },
  body: form({
    form: chosen(forms, theForm),
    members: count({ vi: 'Đảng viên', en: 'Members' }),
    committeeMembers: count({ vi: 'Trong đó cấp ủy viên', en: 'Of them committee members' }),
    organisations: count({ vi: 'Tổ chức đảng', en: 'Organisations' }),
  }),
  rule: ({ body, basis }) => [
    !basis?.number && needsDocument(),
    body.committeeMembers > body.members && committeeBeyondMembers({}, { field: 'committeeMembers' }),
  ],
  posts: ({ body, decidedOn }) => [
    membersDisciplined.add(decidedOn, body.members, { of: body.form }),
    committeeMembersDisciplined.add(decidedOn, body.committeeMembers, { of: body.form }),
    organisationsDisciplined.add(decidedOn, body.organisations, { of: body.form }),
  ],
  tells: {
    vi: ({ body, organisation }, name) =>
      `${name(organisation)}: ${forms[body.form].vi.toLowerCase()} ${body.members} đảng viên, ${body.organisations} tổ chức đảng`,
    en: ({ body, organisation }, name) =>
      `${name(organisation)}: ${forms[body.form].en.toLowerCase()}, ${body.members} members, ${body.organisations} organisations`,
  },
})

export const disciplineKinds: readonly Kind[] = [
  memberDisciplined,
  organisationDisciplined,
  disciplineCounted,
]
