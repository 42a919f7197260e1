import { type Day, printDay } from '#kernel/calendar.ts'
import { kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { closes, historyIn, opens } from '#kernel/register.ts'
import { holidays } from '#kernel/rulebook.ts'
import { workingDaysBetween } from '#kernel/working-days.ts'
import { admissions } from '#subjects/admissions.ts'
import { form, onDay, subject } from '#subjects/fields.ts'
import { formerMembers } from '#subjects/former-members.ts'
import { memberships } from '#subjects/memberships.ts'
import { members } from '../figures.ts'
import { cellOf, mustBeCell, mustNotBeMember, storyOf } from '../judged.ts'
import { joined } from '../movements.ts'

const notDecided = refusal('admission-not-decided', {
  vi: '{name} chưa có quyết định kết nạp đến ngày {day}.',
  en: 'No admission of {name} has been decided by {day}.',
})
const ceremonyElsewhere = refusal('ceremony-in-another-cell', {
  vi: 'Quyết định kết nạp {name} ghi tại chi bộ khác.',
  en: 'The admission of {name} was decided for another cell.',
})
const ceremonyLate = refusal('ceremony-late', {
  vi: 'Lễ kết nạp phải tổ chức trong {limit} ngày làm việc kể từ ngày nhận quyết định; đã {days} ngày. Nêu văn bản đồng ý của cấp ủy có thẩm quyền.',
  en: 'The ceremony is held within {limit} working days of receiving the decision; it has been {days}. Name the consent of the competent committee.',
})

/** Lễ kết nạp: the person becomes a probationary member, and probation runs from this day. */
export const memberJoined = kind('member.joined', {
  addsTo: ['members', 'members.joined'],
  label: { vi: 'Lễ kết nạp đảng viên', en: 'Admission ceremony' },
  body: form({
    person: subject('persons', { vi: 'Đảng viên mới', en: 'New member' }),
    decisionReceivedOn: onDay({ vi: 'Ngày nhận quyết định', en: 'Decision received on' }).optional(),
  }),
  confidentiality: 'internal',
  days: { decided: { vi: 'Ngày làm lễ', en: 'Day of the ceremony' } },
  verb: { label: { vi: 'Ghi lễ kết nạp', en: 'Record the ceremony' }, on: 'admissions', field: 'person' },
  needs: ({ body, organisation }) => ({
    ...storyOf(body.person),
    cell: cellOf(organisation),
    admission: historyIn(admissions, body.person),
    former: historyIn(formerMembers, body.person),
  }),
  rule: ({ body, organisation, effectiveOn }, story, pack) => {
    const name = story.person.latest?.row.fullName ?? ''
    const admission = story.admission.on(effectiveOn)
    if (!admission) return [notDecided({ name, day: printDay(effectiveOn) }, { field: 'person' })]
    const limit = pack.admission.ceremonyWorkingDays
    const received = body.decisionReceivedOn ?? (admission.decidedOn as Day)
    const days = workingDaysBetween(received, effectiveOn, holidays)
    return [
      ...mustNotBeMember(story, effectiveOn),
      mustBeCell(story.cell, effectiveOn),
      admission.cell !== organisation && ceremonyElsewhere({ name }, { field: 'person' }),
      days !== undefined &&
        days > limit &&
        ceremonyLate(
          { limit, days },
          { unless: 'special-approval', source: pack.citations['admission.ceremonyWorkingDays']?.source },
        ),
    ]
  },
  facts: ({ effectiveOn }, { admission, former }) => ({
    decidedOn: admission.on(effectiveOn)?.decidedOn ?? null,
    readmission: admission.on(effectiveOn)?.readmission ?? false,
    wasFormer: former.on(effectiveOn) !== undefined,
  }),
  posts: ({ body, effectiveOn }) => [
    members.add(effectiveOn, 1, { subject: body.person }),
    joined.add(effectiveOn, 1, { subject: body.person }),
  ],
  changes: ({ body, organisation, effectiveOn, facts }) => [
    closes(admissions, body.person, effectiveOn),
    ...(facts.wasFormer ? [closes(formerMembers, body.person, effectiveOn)] : []),
    opens(memberships, body.person, effectiveOn, {
      person: body.person,
      cell: organisation,
      status: 'probationary',
      decidedOn: facts.decidedOn,
      joinedOn: effectiveOn,
      recognisedOn: null,
      partyAgeFrom: facts.decidedOn,
      deductedMonths: 0,
      cardNumber: null,
      exempt: false,
      readmitted: facts.readmission,
      guestAt: null,
    }),
  ],
  tells: {
    vi: ({ body, organisation }, name) => `Lễ kết nạp ${name(body.person)} tại ${name(organisation)}`,
    en: ({ body, organisation }, name) => `Ceremony of ${name(body.person)} in ${name(organisation)}`,
  },
})
