import { printDay } from '#kernel/calendar.ts'
import { kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { closes, historyIn, opens } from '#kernel/register.ts'
import { badges } from '#subjects/badges.ts'
import { form, subject } from '#subjects/fields.ts'
import { formerMembers } from '#subjects/former-members.ts'
import { memberships } from '#subjects/memberships.ts'
import { members } from '../figures.ts'
import { cellOf, mustBeCell, mustNotBeMember, storyOf } from '../judged.ts'
import { restorations } from '../movements.ts'

const notAFormerMember = refusal('not-a-former-member', {
  vi: '{name} không có trong danh sách người đã ra khỏi Đảng vào ngày {day}.',
  en: '{name} is not among the former members on {day}.',
})
const deadNotRestored = refusal('dead-not-restored', {
  vi: 'Đảng viên đã từ trần. Nếu ghi nhầm, hủy bỏ lần ghi từ trần.',
  en: 'The member has died. If that was entered by mistake, reverse that record.',
})

/** Phục hồi đảng tịch after a wrongful leaving: Party age runs on, nothing is taken off (24-QĐ/TW, 30/7/2021). */
export const memberRestored = kind('member.restored', {
  addsTo: ['members', 'members.restorations'],
  label: { vi: 'Phục hồi đảng tịch', en: 'Membership restored' },
  body: form({ person: subject('persons', { vi: 'Người được phục hồi', en: 'Former member' }) }),
  // Not restricted as the leaving was: the cell must see its member again.
  confidentiality: 'internal',
  citesDecision: true,
  days: {
    decided: { vi: 'Ngày quyết định', en: 'Decided' },
    effective: { vi: 'Ngày hiệu lực', en: 'Effective' },
  },
  verb: { label: { vi: 'Phục hồi đảng tịch', en: 'Restore' }, on: 'former-members', field: 'person' },
  needs: ({ body, organisation }) => ({
    ...storyOf(body.person),
    cell: cellOf(organisation),
    former: historyIn(formerMembers, body.person),
  }),
  rule: ({ effectiveOn }, story) => {
    const details = { name: story.person.latest?.row.fullName ?? '', day: printDay(effectiveOn) }
    const former = story.former.on(effectiveOn)
    if (!former) return [notAFormerMember(details, { field: 'person' })]
    return [
      former.how === 'died' && deadNotRestored({}, { field: 'person' }),
      ...mustNotBeMember(story, effectiveOn),
      mustBeCell(story.cell, effectiveOn),
    ]
  },
  facts: ({ effectiveOn }, { former }) => {
    const row = former.on(effectiveOn)
    return { standing: row?.standing ?? null, badge: row?.badge ?? null }
  },
  posts: ({ body, effectiveOn }) => [
    members.add(effectiveOn, 1, { subject: body.person }),
    restorations.add(effectiveOn, 1, { subject: body.person }),
  ],
  changes: ({ body, organisation, effectiveOn, facts }) => [
    closes(formerMembers, body.person, effectiveOn),
    ...(facts.standing
      ? [
          opens(memberships, body.person, effectiveOn, {
            ...facts.standing,
            person: body.person,
            cell: organisation,
            guestAt: null,
          }),
        ]
      : []),
    ...(facts.badge === null
      ? []
      : [
          opens(badges, body.person, effectiveOn, {
            person: body.person,
            tier: facts.badge,
            awardedOn: null,
          }),
        ]),
  ],
  tells: {
    vi: ({ body, organisation }, name) =>
      `Phục hồi đảng tịch cho ${name(body.person)} tại ${name(organisation)}`,
    en: ({ body, organisation }, name) =>
      `Membership of ${name(body.person)} restored in ${name(organisation)}`,
  },
})
