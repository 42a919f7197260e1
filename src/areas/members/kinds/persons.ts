import { printDay } from '#kernel/calendar.ts'
import { kind } from '#kernel/kind.ts'
import { personName } from '#kernel/names.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, historyIn, opens } from '#kernel/register.ts'
import { chosen, filledIn, form, newSubject, onVagueDay, subject, text } from '#subjects/fields.ts'
import { memberships } from '#subjects/memberships.ts'
import { educations, occupations, persons, sexes } from '#subjects/persons.ts'

const particulars = {
  fullName: text(
    { vi: 'Họ và tên', en: 'Full name' },
    { help: { vi: 'Viết như trong giấy tờ, ví dụ Y Bhiăng Niê', en: 'As in the papers' } },
  ),
  bornOn: onVagueDay(
    { vi: 'Ngày sinh', en: 'Born on' },
    { help: { vi: 'Ghi năm, hoặc tháng và năm, nếu chỉ biết đến đó', en: 'The year or month will do' } },
  ),
  sex: chosen(sexes, { vi: 'Giới tính', en: 'Sex' }),
  ethnicity: text({ vi: 'Dân tộc', en: 'Ethnicity' }, { sealed: true }).optional(),
  occupation: chosen(occupations, { vi: 'Nghề nghiệp', en: 'Occupation' }).optional(),
  education: chosen(educations, { vi: 'Học vấn phổ thông', en: 'Schooling' }).optional(),
  residence: subject('places', { vi: 'Nơi cư trú', en: 'Residence' }).optional(),
}

/** Somebody the books will speak of: a new member, a person admitted, a holder of a post. */
export const personRecorded = kind('person.recorded', {
  label: { vi: 'Ghi người', en: 'Person recorded' },
  body: form({ person: newSubject('persons', { vi: 'Người', en: 'Person' }), ...particulars }),
  confidentiality: 'internal',
  days: { decided: { vi: 'Từ ngày', en: 'From' } },
  // Frozen, since the ethnicity that helps to read the name is sealed afterwards.
  facts: ({ body }) => {
    const { givenName, sortKey } = personName(body.fullName, body.ethnicity)
    return { givenName, sortKey }
  },
  changes: ({ body, facts, effectiveOn }) => [
    opens(persons, body.person, effectiveOn, {
      fullName: body.fullName.normalize('NFC'),
      givenName: facts.givenName,
      sortKey: facts.sortKey,
      bornOn: body.bornOn,
      sex: body.sex,
      ethnicity: body.ethnicity ?? null,
      occupation: body.occupation ?? null,
      education: body.education ?? null,
      residence: body.residence ?? null,
    }),
  ],
  tells: {
    vi: ({ body }, name) => `Ghi tên ${name(body.person)}`,
    en: ({ body }, name) => `${name(body.person)} recorded`,
  },
})

/** A name corrected by the civil registry, a new occupation, a birthday found. */
export const personAmended = kind('person.amended', {
  label: { vi: 'Bổ sung, điều chỉnh lý lịch', en: 'Person amended' },
  body: form({
    person: subject('persons', { vi: 'Người', en: 'Person' }),
    fullName: particulars.fullName.optional(),
    bornOn: particulars.bornOn.optional(),
    sex: particulars.sex.optional(),
    ethnicity: particulars.ethnicity,
    occupation: particulars.occupation,
    education: particulars.education,
    residence: particulars.residence,
  }),
  confidentiality: 'internal',
  days: { decided: { vi: 'Từ ngày', en: 'From' } },
  verb: { label: { vi: 'Bổ sung lý lịch', en: 'Amend' }, on: 'persons', field: 'person' },
  facts: ({ body }) => {
    if (body.fullName === undefined) return { named: null }
    const { givenName, sortKey } = personName(body.fullName, body.ethnicity)
    return { named: { fullName: body.fullName.normalize('NFC'), givenName, sortKey } }
  },
  changes: ({ body: { person, ...patch }, facts, effectiveOn }) => [
    amends(persons, person, effectiveOn, { ...filledIn(patch), ...facts.named }),
  ],
  tells: {
    vi: ({ body }, name) => `Điều chỉnh lý lịch của ${name(body.person)}`,
    en: ({ body }, name) => `Particulars of ${name(body.person)} amended`,
  },
})

const stillAMember = refusal('still-a-member', {
  vi: '{name} đang là đảng viên vào ngày {day}; chưa thể xóa dữ liệu cá nhân.',
  en: '{name} is a member on {day}; the personal data cannot be erased yet.',
})

/** Destroys the key of what is sealed about a person; the book acts on this kind. Figures stay. */
export const personErased = kind('person.erased', {
  label: { vi: 'Xóa dữ liệu cá nhân', en: 'Personal data erased' },
  help: {
    vi: 'Dữ liệu đã niêm phong của người này không đọc lại được nữa. Số liệu đã tính không đổi.',
    en: 'What is sealed about this person can never be read again. Figures do not change.',
  },
  body: form({ person: subject('persons', { vi: 'Người', en: 'Person' }) }),
  confidentiality: 'restricted',
  erases: ({ body }) => body.person,
  days: { decided: { vi: 'Ngày', en: 'Day' } },
  needs: ({ body }) => ({
    person: historyIn(persons, body.person),
    membership: historyIn(memberships, body.person),
  }),
  rule: ({ effectiveOn }, { person, membership }) => [
    membership.on(effectiveOn) !== undefined &&
      stillAMember(
        { name: person.latest?.row.fullName ?? '', day: printDay(effectiveOn) },
        { field: 'person' },
      ),
  ],
  tells: {
    vi: ({ body }, name) => `Xóa dữ liệu cá nhân của ${name(body.person)}`,
    en: ({ body }, name) => `Personal data of ${name(body.person)} erased`,
  },
})
