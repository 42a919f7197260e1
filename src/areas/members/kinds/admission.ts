import { type Day, printDay } from '#kernel/calendar.ts'
import { kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { closes, historyIn, notFound, opens } from '#kernel/register.ts'
import { holidays } from '#kernel/rulebook.ts'
import { workingDaysBetween } from '#kernel/working-days.ts'
import { type AdmissionFile, admissionFiles, admissionSteps, prospects } from '#subjects/admission-files.ts'
import { admissions } from '#subjects/admissions.ts'
import { chosen, count, flag, form, onDay, onVagueDay, subject, subjects } from '#subjects/fields.ts'
import { formerMembers } from '#subjects/former-members.ts'
import { memberships } from '#subjects/memberships.ts'
import { educations, occupations } from '#subjects/persons.ts'
import { places } from '#subjects/places.ts'
import { admissionsDecided, lateAdmissions, pupilsAdmitted } from '../figures.ts'
import { fileElsewhere } from '../file-judged.ts'
import { admissionsInArea, growthAreasOf } from '../growth-figures.ts'
import { cellOf, mustBeCell, mustNotBeMember, storyOf } from '../judged.ts'
import { judgeAge, judgeDays, judgeEducation, judgeReadmission, judgeSponsors } from './admission-rule.ts'
import { newPerson } from './new-person.ts'

const admissionAwaits = refusal('admission-awaits-ceremony', {
  vi: '{name} đã có quyết định kết nạp ngày {day}, đang chờ tổ chức lễ.',
  en: 'The admission of {name} was decided on {day} already and awaits its ceremony.',
})

const consideringDayNeeded = refusal('considering-day-needed', {
  vi: 'Ghi ngày chi bộ xét kết nạp, vì không có hồ sơ kết nạp nào ghi nghị quyết chi bộ.',
  en: 'Give the day the cell considered the case; no admission file has its resolution.',
})
const considersOtherwise = refusal('considered-on-another-day', {
  vi: 'Hồ sơ kết nạp ghi nghị quyết chi bộ ngày {day}. Bỏ trống ô này hoặc ghi đúng ngày ấy.',
  en: 'The admission file has the resolution of the cell on {day}. Leave this empty or give that day.',
})
const fileNotFinished = refusal('admission-file-not-finished', {
  vi: 'Hồ sơ kết nạp {name} chưa đến bước chờ quyết định; còn thiếu {missing}.',
  en: 'The admission file of {name} does not await the decision yet; {missing} is missing.',
})

const consideredBy = (body: { consideredOn?: Day | undefined }, file: AdmissionFile | undefined) =>
  body.consideredOn ?? (file?.consideredOn as Day | null | undefined) ?? undefined

/** Where a file is kept, the decision ends it: what it still lacks stands in the way. */
const judgeFile = (
  file: AdmissionFile | undefined,
  { cell, consideredOn, name }: { cell: string; consideredOn: Day | undefined; name: string },
) => {
  if (!file) return []
  const missing = file.path.filter((one) => !file.done.includes(one))
  const names = (language: 'vi' | 'en') =>
    missing.map((one) => `«${admissionSteps[one][language]}»`).join(', ')
  return [
    file.cell !== cell && fileElsewhere({ name }, { field: 'person' }),
    missing.length > 0 &&
      fileNotFinished(
        { name, missing: { vi: names('vi'), en: names('en') } },
        { field: 'person', unless: 'special-approval' },
      ),
    consideredOn !== undefined &&
      file.consideredOn !== null &&
      consideredOn !== file.consideredOn &&
      considersOtherwise({ day: printDay(file.consideredOn as Day) }, { field: 'consideredOn' }),
  ]
}

/**
 * Quyết định kết nạp. It makes nobody a member yet: the ceremony does. Entered for the cell that
 * considered the case.
 */
export const admissionDecided = kind('member.admission-decided', {
  addsTo: [
    admissionsDecided.id,
    pupilsAdmitted.id,
    lateAdmissions.id,
    ...Object.values(admissionsInArea).map((one) => one.id),
  ],
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
    consideredOn: onDay(
      { vi: 'Ngày chi bộ xét', en: 'Considered by the cell on' },
      {
        help: { vi: 'Bỏ trống nếu hồ sơ kết nạp đã ghi nghị quyết chi bộ', en: 'Empty if the file has it' },
      },
    ).optional(),
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
    militia: flag({ vi: 'Là dân quân', en: 'In the militia' }),
    reserve: flag({ vi: 'Là quân nhân dự bị động viên', en: 'In the reserve' }),
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
  papers: ['quyet-dinh-ket-nap'],
  needs: ({ body, organisation }) => ({
    ...storyOf(body.person),
    cell: cellOf(organisation),
    awaiting: historyIn(admissions, body.person),
    file: historyIn(admissionFiles, body.person),
    listed: historyIn(prospects, body.person),
    former: historyIn(formerMembers, body.person),
    residence: historyIn(places, body.residence),
    firstSponsor: historyIn(memberships, body.sponsors[0]),
    secondSponsor: historyIn(memberships, body.sponsors[1]),
  }),
  rule: ({ body, decidedOn, organisation }, story, pack) => {
    const person = story.person.on(decidedOn)
    if (!person)
      return [
        notFound({ what: 'người này', register: 'sổ Người', day: printDay(decidedOn) }, { field: 'person' }),
      ]
    const file = story.file.on(decidedOn)
    const consideredOn = consideredBy(body, file)
    if (!consideredOn) return [consideringDayNeeded({}, { field: 'consideredOn' })]
    const application = {
      ...body,
      consideredOn,
      decidedOn,
      monthsTogether: body.monthsTogether,
      certificateOn: body.certificateOn,
      leftOn: body.leftOn,
    }
    const earlier = story.awaiting.on(decidedOn)
    return [
      ...mustNotBeMember(story, decidedOn),
      mustBeCell(story.cell, decidedOn),
      earlier !== undefined &&
        admissionAwaits(
          { name: person.fullName, day: printDay(earlier.decidedOn as Day) },
          { field: 'person' },
        ),
      ...judgeFile(file, { cell: organisation, consideredOn: body.consideredOn, name: person.fullName }),
      ...judgeReadmission(application, story.former, pack),
      ...judgeAge(person.bornOn, consideredOn, pack),
      judgeEducation(body.education, story.residence.on(decidedOn)),
      // Who vouches was judged when the file recorded it; nobody types it again.
      ...(file && file.sponsors.length > 0 && body.sponsors.length === 0
        ? []
        : judgeSponsors(application, [story.firstSponsor, story.secondSponsor], pack)),
      ...judgeDays(application, pack),
    ]
  },
  facts: ({ body, decidedOn }, { file, listed, cell }, pack) => {
    const consideredOn = consideredBy(body, file.on(decidedOn))
    const source = listed.on(decidedOn)
    return {
      // A year without a calendar yet gives no finding: a limit is never guessed.
      late:
        consideredOn !== undefined &&
        (workingDaysBetween(consideredOn, decidedOn, holidays) ?? 0) > pack.admission.decisionWorkingDays,
      hadFile: file.on(decidedOn) !== undefined,
      wasListed: source !== undefined,
      areas: growthAreasOf({
        militia: body.militia || source?.militia === true,
        reserve: body.reserve || source?.reserve === true,
        sector: cell.on(decidedOn)?.sector,
      }),
    }
  },
  posts: ({ body, decidedOn, facts }) => [
    admissionsDecided.add(decidedOn, 1, { subject: body.person }),
    ...(body.occupation === 'pupil' ? [pupilsAdmitted.add(decidedOn, 1, { subject: body.person })] : []),
    ...(facts.late ? [lateAdmissions.add(decidedOn, 1, { subject: body.person })] : []),
    // Decisions entered before files and areas were kept have none of them frozen.
    ...(facts.areas ?? []).map((one) => admissionsInArea[one].add(decidedOn, 1, { subject: body.person })),
  ],
  changes: ({ body, organisation, decidedOn, facts }) => [
    opens(admissions, body.person, decidedOn, {
      person: body.person,
      cell: organisation,
      decidedOn,
      readmission: body.readmission,
    }),
    ...(facts.hadFile ? [closes(admissionFiles, body.person, decidedOn)] : []),
    ...(facts.wasListed ? [closes(prospects, body.person, decidedOn)] : []),
  ],
  tells: {
    vi: ({ body, organisation }, name) =>
      `Quyết định kết nạp${body.readmission ? ' lại' : ''} ${name(body.person)} tại ${name(organisation)}`,
    en: ({ body, organisation }, name) =>
      `${name(body.person)} ${body.readmission ? 'readmitted' : 'admitted'} in ${name(organisation)} by decision`,
  },
})
