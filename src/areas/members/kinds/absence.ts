import { addMonths, type Day } from '#kernel/calendar.ts'
import { kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends } from '#kernel/register.ts'
import { chosen, form, onDay, subject, text } from '#subjects/fields.ts'
import { memberships } from '#subjects/memberships.ts'
import { mustBeMemberOf, storyOf } from '../judged.ts'

const member = subject('persons', { vi: 'Đảng viên', en: 'Member' })

const alreadyExempt = refusal('already-exempt', {
  vi: '{name} đang được miễn công tác và sinh hoạt đảng.',
  en: '{name} is exempt already.',
})
const notExempt = refusal('not-exempt', {
  vi: '{name} không được miễn công tác và sinh hoạt đảng.',
  en: '{name} is not exempt.',
})

/** Miễn công tác và sinh hoạt đảng: still a member, still counted, not in a meeting's denominator. */
export const memberExempted = kind('member.exempted', {
  label: { vi: 'Miễn công tác và sinh hoạt đảng', en: 'Member exempted' },
  body: form({ person: member, reason: text({ vi: 'Lý do', en: 'Reason' }).optional() }),
  confidentiality: 'internal',
  days: {
    decided: { vi: 'Ngày chi bộ quyết định', en: 'Decided' },
    effective: { vi: 'Từ ngày', en: 'From' },
  },
  verb: { label: { vi: 'Miễn sinh hoạt', en: 'Exempt' }, on: 'memberships', field: 'person' },
  needs: ({ body }) => storyOf(body.person),
  rule: ({ organisation, effectiveOn }, story) => [
    ...mustBeMemberOf(story, organisation, effectiveOn),
    story.membership.on(effectiveOn)?.exempt === true &&
      alreadyExempt({ name: story.person.latest?.row.fullName ?? '' }, { field: 'person' }),
  ],
  changes: ({ body, effectiveOn }) => [amends(memberships, body.person, effectiveOn, { exempt: true })],
  tells: {
    vi: ({ body }, name) => `${name(body.person)} được miễn công tác và sinh hoạt đảng`,
    en: ({ body }, name) => `${name(body.person)} exempted`,
  },
})

export const exemptionEnded = kind('member.exemption-ended', {
  label: { vi: 'Trở lại sinh hoạt đảng', en: 'Exemption ended' },
  body: form({ person: member }),
  confidentiality: 'internal',
  days: { decided: { vi: 'Từ ngày', en: 'From' } },
  verb: { label: { vi: 'Trở lại sinh hoạt', en: 'End the exemption' }, on: 'memberships', field: 'person' },
  needs: ({ body }) => storyOf(body.person),
  rule: ({ organisation, effectiveOn }, story) => [
    ...mustBeMemberOf(story, organisation, effectiveOn),
    story.membership.on(effectiveOn)?.exempt === false &&
      notExempt({ name: story.person.latest?.row.fullName ?? '' }, { field: 'person' }),
  ],
  changes: ({ body, effectiveOn }) => [amends(memberships, body.person, effectiveOn, { exempt: false })],
  tells: {
    vi: ({ body }, name) => `${name(body.person)} trở lại sinh hoạt đảng`,
    en: ({ body }, name) => `Exemption of ${name(body.person)} ended`,
  },
})

const outsideLimits = refusal('temporary-transfer-length', {
  vi: 'Chuyển sinh hoạt tạm thời từ {least} tháng đến dưới {less} tháng; đi học đến {study} tháng. Dài hơn thì chuyển chính thức.',
  en: 'A temporary transfer is from {least} to less than {less} months, for study up to {study}. Beyond that it is official.',
})

const fits = (
  from: Day,
  until: Day,
  purpose: 'work' | 'study',
  limits: { minMonths: number; lessThanMonths: number; studyMaxMonths: number },
): boolean =>
  until >= addMonths(from, limits.minMonths) &&
  (purpose === 'study'
    ? until <= addMonths(from, limits.studyMaxMonths)
    : until < addMonths(from, limits.lessThanMonths))

/** Chuyển sinh hoạt tạm thời: a guest elsewhere, counted at home. */
export const memberAway = kind('member.temporarily-away', {
  label: { vi: 'Chuyển sinh hoạt đảng tạm thời', en: 'Temporarily away' },
  body: form({
    person: member,
    at: text({ vi: 'Nơi sinh hoạt tạm thời', en: 'Guest at' }),
    purpose: chosen(
      { work: { vi: 'Công tác, việc riêng', en: 'Work' }, study: { vi: 'Đi học', en: 'Study' } },
      { vi: 'Mục đích', en: 'Purpose' },
    ),
    until: onDay({ vi: 'Đến ngày', en: 'Until' }),
  }),
  confidentiality: 'internal',
  days: { decided: { vi: 'Từ ngày', en: 'From' } },
  verb: { label: { vi: 'Chuyển tạm thời', en: 'Away for a time' }, on: 'memberships', field: 'person' },
  papers: ['giay-gioi-thieu-tam-thoi'],
  needs: ({ body }) => storyOf(body.person),
  rule: ({ body, organisation, effectiveOn }, story, pack) => [
    ...mustBeMemberOf(story, organisation, effectiveOn),
    !fits(effectiveOn, body.until, body.purpose, pack.temporaryTransfer) &&
      outsideLimits(
        {
          least: pack.temporaryTransfer.minMonths,
          less: pack.temporaryTransfer.lessThanMonths,
          study: pack.temporaryTransfer.studyMaxMonths,
        },
        { field: 'until', source: pack.citations['temporaryTransfer.minMonths']?.source },
      ),
  ],
  changes: ({ body, effectiveOn }) => [amends(memberships, body.person, effectiveOn, { guestAt: body.at })],
  tells: {
    vi: ({ body }, name) => `${name(body.person)} chuyển sinh hoạt tạm thời đến ${body.at}`,
    en: ({ body }, name) => `${name(body.person)} is a guest at ${body.at}`,
  },
})

export const memberBack = kind('member.returned', {
  label: { vi: 'Hết sinh hoạt đảng tạm thời', en: 'Returned' },
  body: form({ person: member }),
  confidentiality: 'internal',
  days: { decided: { vi: 'Từ ngày', en: 'From' } },
  verb: { label: { vi: 'Trở về', en: 'Return' }, on: 'memberships', field: 'person' },
  needs: ({ body }) => storyOf(body.person),
  rule: ({ organisation, effectiveOn }, story) => mustBeMemberOf(story, organisation, effectiveOn),
  changes: ({ body, effectiveOn }) => [amends(memberships, body.person, effectiveOn, { guestAt: null })],
  tells: {
    vi: ({ body }, name) => `${name(body.person)} trở về sinh hoạt tại chi bộ`,
    en: ({ body }, name) => `${name(body.person)} is back in the cell`,
  },
})
