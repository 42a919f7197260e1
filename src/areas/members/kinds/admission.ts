import { type Day, printDay } from '#kernel/calendar.ts'
import { kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { historyIn, notFound, opens } from '#kernel/register.ts'
import { holidays } from '#kernel/rulebook.ts'
import { workingDaysBetween } from '#kernel/working-days.ts'
import { admissions } from '#subjects/admissions.ts'
import { chosen, count, flag, form, onDay, onVagueDay, subject, subjects } from '#subjects/fields.ts'
import { formerMembers } from '#subjects/former-members.ts'
import { memberships } from '#subjects/memberships.ts'
import { educations, occupations } from '#subjects/persons.ts'
import { places } from '#subjects/places.ts'
import { admissionsDecided, lateAdmissions, pupilsAdmitted } from '../figures.ts'
import { cellOf, mustBeCell, mustNotBeMember, storyOf } from '../judged.ts'
import { judgeAge, judgeDays, judgeEducation, judgeReadmission, judgeSponsors } from './admission-rule.ts'
import { newPerson } from './new-person.ts'

const admissionAwaits = refusal('admission-awaits-ceremony', {
  vi: '{name} đã có quyết định kết nạp ngày {day}, đang chờ tổ chức lễ.',
  en: 'The admission of {name} was decided on {day} already and awaits its ceremony.',
})

/**
 * Quyết định kết nạp. It makes nobody a member yet: the ceremony does. Entered for the cell that
 * considered the case.
 */
export const admissionDecided = kind('member.admission-decided', {
  addsTo: [admissionsDecided.id, pupilsAdmitted.id, lateAdmissions.id],
  introducedBy: newPerson,
  followedBy: {
    kind: 'member.joined',
    field: 'person',
    label: { vi: 'Đã tổ chức lễ kết nạp', en: 'The ceremony has been held' },
  },
  label: { vi: 'Quyết định kết nạp', en: 'Admission decided' },
  help: {
    vi: 'Ghi khi có quyết định của cấp ủy có thẩm quyền. Lễ kết nạp ghi riêng, có thể trong cùng lần ghi.',
    en: 'Entered when the competent committee has decided. The ceremony is a record of its own.',
  },
  body: form({
    person: subject('persons', { vi: 'Người vào Đảng', en: 'Applicant' }),
    consideredOn: onDay({ vi: 'Ngày chi bộ xét', en: 'Considered by the cell on' }),
    occupation: chosen(occupations, { vi: 'Nghề nghiệp khi kết nạp', en: 'Occupation when admitted' }),
    education: chosen(educations, { vi: 'Học vấn phổ thông', en: 'Schooling' }),
    residence: subject('places', { vi: 'Nơi cư trú', en: 'Residence' }).optional(),
    sponsors: subjects(['persons'], { vi: 'Người giới thiệu', en: 'Sponsors' }, { most: 2 }),
    recommended: flag({
      vi: 'Có tổ chức đoàn hoặc công đoàn giới thiệu',
      en: 'Recommended by the Youth Union or trade union',
    }),
    monthsTogether: count(
      {
        vi: 'Số tháng người giới thiệu cùng công tác hoặc cư trú',
        en: 'Months the sponsors worked or lived with the applicant',
      },
      { when: 'sponsors' },
    ).optional(),
    certificateOn: onDay({
      vi: 'Ngày cấp giấy chứng nhận lớp nhận thức về Đảng',
      en: 'Awareness certificate issued on',
    }).optional(),
    readmission: flag({ vi: 'Kết nạp lại', en: 'Readmission' }),
    leftOn: onVagueDay(
      { vi: 'Ngày ra khỏi Đảng', en: 'Left the Party on' },
      { when: 'readmission' },
    ).optional(),
  }),
  confidentiality: 'internal',
  citesDecision: true,
  days: { decided: { vi: 'Ngày quyết định', en: 'Decided' } },
  verb: { label: { vi: 'Kết nạp', en: 'Admit' }, on: 'persons', field: 'person' },
  needs: ({ body, organisation }) => ({
    ...storyOf(body.person),
    cell: cellOf(organisation),
    awaiting: historyIn(admissions, body.person),
    former: historyIn(formerMembers, body.person),
    residence: historyIn(places, body.residence),
    firstSponsor: historyIn(memberships, body.sponsors[0]),
    secondSponsor: historyIn(memberships, body.sponsors[1]),
  }),
  rule: ({ body, decidedOn }, story, pack) => {
    const person = story.person.on(decidedOn)
    const application = {
      ...body,
      decidedOn,
      monthsTogether: body.monthsTogether,
      certificateOn: body.certificateOn,
      leftOn: body.leftOn,
    }
    const earlier = story.awaiting.on(decidedOn)
    if (!person)
      return [
        notFound({ what: 'người này', register: 'sổ Người', day: printDay(decidedOn) }, { field: 'person' }),
      ]
    return [
      ...mustNotBeMember(story, decidedOn),
      mustBeCell(story.cell, decidedOn),
      earlier !== undefined &&
        admissionAwaits(
          { name: person.fullName, day: printDay(earlier.decidedOn as Day) },
          { field: 'person' },
        ),
      ...judgeReadmission(application, story.former, pack),
      ...judgeAge(person.bornOn, body.consideredOn, pack),
      judgeEducation(body.education, story.residence.on(decidedOn)),
      ...judgeSponsors(application, [story.firstSponsor, story.secondSponsor], pack),
      ...judgeDays(application, pack),
    ]
  },
  // A year without a calendar yet gives no finding: a limit is never guessed.
  facts: ({ body, decidedOn }, _, pack) => ({
    late:
      (workingDaysBetween(body.consideredOn, decidedOn, holidays) ?? 0) > pack.admission.decisionWorkingDays,
  }),
  posts: ({ body, decidedOn, facts }) => [
    admissionsDecided.add(decidedOn, 1, { subject: body.person }),
    ...(body.occupation === 'pupil' ? [pupilsAdmitted.add(decidedOn, 1, { subject: body.person })] : []),
    ...(facts.late ? [lateAdmissions.add(decidedOn, 1, { subject: body.person })] : []),
  ],
  changes: ({ body, organisation, decidedOn }) => [
    opens(admissions, body.person, decidedOn, {
      person: body.person,
      cell: organisation,
      decidedOn,
      readmission: body.readmission,
    }),
  ],
  tells: {
    vi: ({ body, organisation }, name) =>
      `Quyết định kết nạp${body.readmission ? ' lại' : ''} ${name(body.person)} tại ${name(organisation)}`,
    en: ({ body, organisation }, name) =>
      `${name(body.person)} ${body.readmission ? 'readmitted' : 'admitted'} in ${name(organisation)} by decision`,
  },
})
