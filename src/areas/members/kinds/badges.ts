import { type Day, day, printDay, yearOf } from '#kernel/calendar.ts'
import { kind } from '#kernel/kind.ts'
import { type Refusal, refusal } from '#kernel/refusal.ts'
import { amends, historyIn, opens } from '#kernel/register.ts'
import type { RulePack } from '#kernel/rulebook.ts'
import { badges } from '#subjects/badges.ts'
import { chosen, form, subject } from '#subjects/fields.ts'
import { formerMembers } from '#subjects/former-members.ts'
import type { Standing } from '#subjects/memberships.ts'
import { badgeRounds, badgeTiers } from '../badge-tiers.ts'
import { badgesAwarded } from '../figures.ts'
import { storyOf } from '../judged.ts'
import { partyAgeOn, reaches, yearsAndMonths } from '../party-age.ts'
import { insufficientBasis, notAMember } from '../refusals.ts'

const partyAgeTooShort = refusal('party-age-too-short', {
  vi: 'Huy hiệu {tier} năm cần tuổi đảng {needed} vào ngày {day}; tuổi đảng là {age}.',
  en: 'The badge of {tier} years takes a Party age of {needed} on {day}; it is {age}.',
})
const partyAgeUnknown = refusal('party-age-unknown', {
  vi: 'Chưa đủ căn cứ: hồ sơ không có ngày tính tuổi đảng của {name}. Bổ sung hồ sơ đảng viên.',
  en: 'Not enough to go by: the file of {name} does not say from when the Party age runs. Complete it.',
})
const partyAgeNotCounted = refusal('party-age-not-counted', {
  vi: 'Tuổi đảng chỉ được tính khi đã là đảng viên chính thức.',
  en: 'Party age counts only once a member is recognised as a full member.',
})
const noSuchTier = refusal('no-such-badge', {
  vi: 'Không có Huy hiệu {tier} năm tuổi Đảng theo quy định ngày ấy.',
  en: 'The regulation of that day has no badge of {tier} years.',
})
const badgeHeld = refusal('badge-held-already', {
  vi: '{name} đã có Huy hiệu {tier} năm tuổi Đảng.',
  en: '{name} holds the badge of {tier} years already.',
})
const notDeceased = refusal('not-deceased', {
  vi: 'Truy tặng chỉ dành cho đảng viên đã từ trần; sổ chưa ghi {name} từ trần.',
  en: 'A posthumous award is for a member who has died; the book does not say so of {name}.',
})

const earlyReasons = {
  illness: { vi: 'Tặng sớm do bệnh nặng', en: 'Early, for serious illness' },
  posthumous: { vi: 'Truy tặng', en: 'Posthumous' },
}
type Early = keyof typeof earlyReasons

const monthsEarly = (tier: number, early: Early | undefined, { badge }: RulePack): number => {
  if (early === undefined) return 0
  if (early === 'posthumous') return badge.posthumousMonths
  return tier <= 65 ? badge.earlyMonthsUpTo65 : badge.earlyMonthsFrom70
}

/** Party age is reckoned to the day of the round, whenever in its weeks the badge is handed over. */
const reckonedOn = (round: keyof typeof badgeRounds, awardedOn: Day): Day =>
  round === 'other' ? awardedOn : day(`${yearOf(awardedOn)}-${round}`)

const judgePartyAge = (
  standing: Standing,
  { tier, on, early }: { tier: number; on: Day; early: number },
  name: string,
): (Refusal | false)[] => {
  const age = partyAgeOn(standing, on)
  if (age === undefined) return [partyAgeUnknown({ name }, { field: 'person' })]
  const needed = tier * 12 - early
  const answer = reaches(age, needed)
  return [
    answer === 'no' &&
      partyAgeTooShort(
        { tier, needed: yearsAndMonths(needed), day: printDay(on), age: yearsAndMonths(age.most) },
        { field: 'tier' },
      ),
    answer === 'unknown' &&
      insufficientBasis(
        {
          what: `Tuổi đảng ngày ${printDay(on)}`,
          least: yearsAndMonths(age.least),
          most: yearsAndMonths(age.most),
        },
        { field: 'person' },
      ),
  ]
}

/** Tặng, truy tặng Huy hiệu Đảng. An exempt member keeps the right to it. */
export const badgeAwarded = kind('badge.awarded', {
  addsTo: ['members.badges-awarded'],
  label: { vi: 'Trao Huy hiệu Đảng', en: 'Badge awarded' },
  body: form({
    person: subject('persons', { vi: 'Đảng viên', en: 'Member' }),
    tier: chosen(badgeTiers, { vi: 'Huy hiệu', en: 'Badge' }),
    round: chosen(badgeRounds, { vi: 'Đợt trao', en: 'Round' }),
    early: chosen(earlyReasons, { vi: 'Tặng sớm, truy tặng', en: 'Early or posthumous' }).optional(),
  }),
  citesDecision: true,
  days: {
    decided: { vi: 'Ngày quyết định', en: 'Decided' },
    effective: { vi: 'Ngày trao', en: 'Awarded on' },
  },
  verb: { label: { vi: 'Trao Huy hiệu Đảng', en: 'Award a badge' }, on: 'memberships', field: 'person' },
  papers: ['to-trinh-huy-hieu-dang'],
  needs: ({ body }) => ({
    ...storyOf(body.person),
    badge: historyIn(badges, body.person),
    former: historyIn(formerMembers, body.person),
  }),
  rule: ({ body, effectiveOn }, { person, membership, badge, former }, pack) => {
    const name = person.latest?.row.fullName ?? ''
    const tier = Number(body.tier)
    const dead = former.on(effectiveOn)?.how === 'died' ? former.on(effectiveOn)?.standing : undefined
    const standing = body.early === 'posthumous' ? dead : membership.on(effectiveOn)
    if (!standing)
      return [
        body.early === 'posthumous'
          ? notDeceased({ name }, { field: 'person' })
          : notAMember({ name, day: printDay(effectiveOn) }, { field: 'person' }),
      ]
    const held = badge.on(effectiveOn)?.tier ?? 0
    const on = reckonedOn(body.round, effectiveOn)
    return [
      !pack.badge.tiers.includes(tier) &&
        noSuchTier({ tier }, { field: 'tier', source: pack.citations['badge.tiers']?.source }),
      held >= tier && badgeHeld({ name, tier: held }, { field: 'tier' }),
      standing.status !== 'full' && partyAgeNotCounted({}, { field: 'person' }),
      ...judgePartyAge(standing, { tier, on, early: monthsEarly(tier, body.early, pack) }, name),
    ]
  },
  facts: ({ effectiveOn }, { membership, badge }) => ({
    cell: membership.on(effectiveOn)?.cell ?? null,
    holdsOne: badge.on(effectiveOn) !== undefined,
  }),
  posts: ({ body, effectiveOn, facts }) => [
    badgesAwarded.add(effectiveOn, 1, { subject: body.person, organisation: facts.cell ?? undefined }),
  ],
  changes: ({ body, effectiveOn, facts }) => {
    const row = { person: body.person, tier: Number(body.tier), awardedOn: effectiveOn }
    return [
      facts.holdsOne
        ? amends(badges, body.person, effectiveOn, row)
        : opens(badges, body.person, effectiveOn, row),
    ]
  },
  tells: {
    vi: ({ body }, name) =>
      `${body.early === 'posthumous' ? 'Truy tặng' : 'Trao'} Huy hiệu ${body.tier} năm tuổi Đảng cho ${name(body.person)}`,
    en: ({ body }, name) => `Badge of ${body.tier} years awarded to ${name(body.person)}`,
  },
})
