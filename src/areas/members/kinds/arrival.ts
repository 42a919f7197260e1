import { kind } from '#kernel/kind.ts'
import { opens } from '#kernel/register.ts'
import { form, subject, text } from '#subjects/fields.ts'
import { memberships } from '#subjects/memberships.ts'
import { members } from '../figures.ts'
import { cellOf, mustBeCell, mustNotBeMember, storyOf } from '../judged.ts'
import { arrivals } from '../movements.ts'
import { judgeOrder, standingFields, standingFrom } from '../standing-fields.ts'
import { newPerson } from './new-person.ts'

/** Chuyển sinh hoạt chính thức từ ngoài đảng bộ đến. Guests for a time are not entered: they count at home. */
export const memberTransferredIn = kind('member.transferred-in', {
  addsTo: ['members', 'members.arrivals'],
  introducedBy: newPerson,
  label: { vi: 'Tiếp nhận đảng viên chuyển đến', en: 'Member transferred in' },
  body: form({
    person: subject('persons', { vi: 'Đảng viên', en: 'Member' }),
    from: text({ vi: 'Nơi chuyển đến từ', en: 'Transferred from' }).optional(),
    ...standingFields,
  }),
  confidentiality: 'internal',
  days: { decided: { vi: 'Ngày tiếp nhận', en: 'Received on' } },
  verb: { label: { vi: 'Tiếp nhận', en: 'Receive' }, on: 'persons', field: 'person' },
  needs: ({ body, organisation }) => ({ ...storyOf(body.person), cell: cellOf(organisation) }),
  rule: ({ body, effectiveOn }, story) => [
    ...mustNotBeMember(story, effectiveOn),
    mustBeCell(story.cell, effectiveOn),
    ...judgeOrder(body),
  ],
  posts: ({ body, effectiveOn }) => [
    members.add(effectiveOn, 1, { subject: body.person }),
    arrivals.add(effectiveOn, 1, { subject: body.person }),
  ],
  changes: ({ body, organisation, effectiveOn }) => [
    opens(memberships, body.person, effectiveOn, {
      ...standingFrom(body),
      person: body.person,
      cell: organisation,
      guestAt: null,
    }),
  ],
  tells: {
    vi: ({ body, organisation }, name) =>
      `${name(organisation)} tiếp nhận ${name(body.person)}${body.from ? ` từ ${body.from}` : ''}`,
    en: ({ body, organisation }, name) =>
      `${name(body.person)} received in ${name(organisation)}${body.from ? ` from ${body.from}` : ''}`,
  },
})
