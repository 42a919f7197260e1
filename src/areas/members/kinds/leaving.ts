import { type Kind, kind } from '#kernel/kind.ts'
import type { Label } from '#kernel/label.ts'
import { refusal } from '#kernel/refusal.ts'
import { closes, historyIn, opens } from '#kernel/register.ts'
import { badges } from '#subjects/badges.ts'
import { form, subject, text } from '#subjects/fields.ts'
import { formerMembers, type Leaving } from '#subjects/former-members.ts'
import { memberships, standingOf } from '#subjects/memberships.ts'
import { members } from '../figures.ts'
import { mustBeMemberOf, storyOf } from '../judged.ts'
import { deaths, expulsions, resignations, strikingsOff } from '../movements.ts'

const probationaryNotExpelled = refusal(
  'probationary-not-expelled',
  {
    vi: 'Đảng viên dự bị chỉ bị khiển trách, cảnh cáo; vi phạm đến mức khai trừ thì xóa tên.',
    en: 'A probationary member may be reprimanded or warned; beyond that the name is struck off.',
  },
  { source: '22-QĐ/TW (28/7/2021)' },
)

interface Wording {
  id: string
  how: Leaving
  label: Label
  verb: Label
  days: { decided: Label; effective: Label }
  /** The predicate after the name: "bị xóa tên". */
  predicate: Label
}

const decisionDays = {
  decided: { vi: 'Ngày quyết định', en: 'Decided' },
  effective: { vi: 'Ngày hiệu lực', en: 'Effective' },
}

/** A badge is handed back by who leaves the Party; the dead keep it. */
const leaving = ({ id, how, label, verb, days, predicate }: Wording, counted: typeof deaths): Kind =>
  kind(id, {
    label,
    addsTo: [members.id, counted.id],
    body: form({
      person: subject('persons', { vi: 'Đảng viên', en: 'Member' }),
      reason: text({ vi: 'Lý do', en: 'Reason' }).optional(),
    }),
    confidentiality: how === 'died' ? 'internal' : 'restricted',
    citesDecision: how !== 'died',
    days,
    verb: { label: verb, on: 'memberships', field: 'person' },
    needs: ({ body }) => ({ ...storyOf(body.person), badge: historyIn(badges, body.person) }),
    rule: ({ organisation, effectiveOn }, story) => [
      ...mustBeMemberOf(story, organisation, effectiveOn),
      how === 'expelled' &&
        story.membership.on(effectiveOn)?.status === 'probationary' &&
        probationaryNotExpelled({}, { field: 'person' }),
    ],
    facts: ({ effectiveOn }, { membership, badge }) => {
      const row = membership.on(effectiveOn)
      return {
        standing: row ? standingOf(row) : null,
        badge: how === 'died' ? null : (badge.on(effectiveOn)?.tier ?? null),
      }
    },
    posts: ({ body, effectiveOn }) => [
      members.add(effectiveOn, -1, { subject: body.person }),
      counted.add(effectiveOn, 1, { subject: body.person }),
    ],
    changes: ({ body, organisation, effectiveOn, facts }) => [
      closes(memberships, body.person, effectiveOn),
      ...(facts.badge === null ? [] : [closes(badges, body.person, effectiveOn)]),
      ...(facts.standing
        ? [
            opens(formerMembers, body.person, effectiveOn, {
              person: body.person,
              how,
              cell: organisation,
              standing: facts.standing,
              badge: facts.badge,
            }),
          ]
        : []),
    ],
    tells: {
      vi: ({ body, organisation }, name) => `${name(body.person)}, ${name(organisation)}, ${predicate.vi}`,
      en: ({ body, organisation }, name) => `${name(body.person)}, ${name(organisation)}, ${predicate.en}`,
    },
  })

/** Administrative, not a disciplinary measure. */
export const memberStruckOff = leaving(
  {
    id: 'member.struck-off',
    how: 'struck-off',
    label: { vi: 'Xóa tên đảng viên', en: 'Member struck off' },
    verb: { vi: 'Xóa tên', en: 'Strike off' },
    days: decisionDays,
    predicate: { vi: 'bị xóa tên trong danh sách đảng viên', en: 'struck off the list of members' },
  },
  strikingsOff,
)

export const memberExpelled = leaving(
  {
    id: 'member.expelled',
    how: 'expelled',
    label: { vi: 'Khai trừ đảng viên', en: 'Member expelled' },
    verb: { vi: 'Khai trừ', en: 'Expel' },
    days: decisionDays,
    predicate: { vi: 'bị khai trừ ra khỏi Đảng', en: 'expelled from the Party' },
  },
  expulsions,
)

export const memberResigned = leaving(
  {
    id: 'member.resigned',
    how: 'resigned',
    label: { vi: 'Đảng viên xin ra khỏi Đảng', en: 'Member resigned' },
    verb: { vi: 'Cho ra khỏi Đảng', en: 'Accept the resignation' },
    days: decisionDays,
    predicate: { vi: 'được cho ra khỏi Đảng', en: 'left the Party at their own request' },
  },
  resignations,
)

export const memberDied = leaving(
  {
    id: 'member.died',
    how: 'died',
    label: { vi: 'Đảng viên từ trần', en: 'Member died' },
    verb: { vi: 'Từ trần', en: 'Record a death' },
    days: { decided: { vi: 'Ngày báo', en: 'Reported' }, effective: { vi: 'Ngày mất', en: 'Died on' } },
    predicate: { vi: 'từ trần', en: 'died' },
  },
  deaths,
)
