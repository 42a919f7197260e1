import { kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, opens } from '#kernel/register.ts'
import { badges } from '#subjects/badges.ts'
import { chosen, count, filledIn, form, onVagueDay, subject, text } from '#subjects/fields.ts'
import { memberships } from '#subjects/memberships.ts'
import { badgeTiers } from '../badge-tiers.ts'
import { members } from '../figures.ts'
import { cellOf, mustBeCell, mustBeMemberOf, mustNotBeMember, storyOf } from '../judged.ts'
import { judgeOrder, standingFields, standingFrom } from '../standing-fields.ts'
import { newPerson } from './new-person.ts'

/**
 * Somebody who was a member before the book was opened. Moves the stock, never a flow of the year, and
 * no rule of admission judges it.
 */
export const memberBroughtForward = kind('member.brought-forward', {
  introducedBy: newPerson,
  label: { vi: 'Mở sổ đảng viên', en: 'Member brought forward' },
  body: form({
    person: subject('persons', { vi: 'Đảng viên', en: 'Member' }),
    ...standingFields,
    badge: chosen(badgeTiers, { vi: 'Huy hiệu Đảng cao nhất', en: 'Highest badge' }).optional(),
  }),
  confidentiality: 'internal',
  broughtForward: true,
  days: { decided: { vi: 'Ngày mở sổ', en: 'Opened on' } },
  needs: ({ body, organisation }) => ({ ...storyOf(body.person), cell: cellOf(organisation) }),
  rule: ({ body, effectiveOn }, story) => [
    ...mustNotBeMember(story, effectiveOn),
    mustBeCell(story.cell, effectiveOn),
    ...judgeOrder(body),
  ],
  posts: ({ body, effectiveOn }) => [members.add(effectiveOn, 1, { subject: body.person })],
  changes: ({ body, organisation, effectiveOn }) => [
    opens(memberships, body.person, effectiveOn, {
      ...standingFrom(body),
      person: body.person,
      cell: organisation,
      guestAt: null,
    }),
    ...(body.badge
      ? [
          opens(badges, body.person, effectiveOn, {
            person: body.person,
            tier: Number(body.badge),
            awardedOn: null,
          }),
        ]
      : []),
  ],
  tells: {
    vi: ({ body, organisation }, name) => `Mở sổ: ${name(body.person)}, đảng viên ${name(organisation)}`,
    en: ({ body, organisation }, name) =>
      `Brought forward: ${name(body.person)}, member of ${name(organisation)}`,
  },
})

const nothingGiven = refusal('member-file-unchanged', {
  vi: 'Điền ít nhất một mục cần bổ sung vào hồ sơ đảng viên.',
  en: 'Fill in at least one thing to complete in the member file.',
})

/** A card issued, a Party age determined, a day found in the file: what is known better now. */
export const memberFileAmended = kind('member.file-amended', {
  label: { vi: 'Bổ sung hồ sơ đảng viên', en: 'Member file amended' },
  body: form({
    person: subject('persons', { vi: 'Đảng viên', en: 'Member' }),
    joinedOn: onVagueDay({ vi: 'Ngày vào Đảng', en: 'Joined on' }).optional(),
    recognisedOn: onVagueDay({ vi: 'Ngày chính thức', en: 'Recognised on' }).optional(),
    partyAgeFrom: onVagueDay({ vi: 'Tuổi đảng tính từ', en: 'Party age from' }).optional(),
    deductedMonths: count({ vi: 'Số tháng trừ tuổi đảng', en: 'Months taken off' }).optional(),
    cardNumber: text({ vi: 'Số thẻ đảng viên', en: 'Card number' }).optional(),
  }),
  confidentiality: 'internal',
  days: { decided: { vi: 'Từ ngày', en: 'From' } },
  verb: { label: { vi: 'Bổ sung hồ sơ', en: 'Amend the file' }, on: 'memberships', field: 'person' },
  needs: ({ body }) => storyOf(body.person),
  rule: ({ body: { person: _, ...patch }, organisation, effectiveOn }, story) => [
    ...mustBeMemberOf(story, organisation, effectiveOn),
    Object.keys(filledIn(patch)).length === 0 && nothingGiven(),
  ],
  changes: ({ body: { person, ...patch }, effectiveOn }) => [
    amends(memberships, person, effectiveOn, filledIn(patch)),
  ],
  tells: {
    vi: ({ body }, name) => `Bổ sung hồ sơ đảng viên của ${name(body.person)}`,
    en: ({ body }, name) => `Member file of ${name(body.person)} amended`,
  },
})
