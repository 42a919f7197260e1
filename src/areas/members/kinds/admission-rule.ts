import { addMonths, type Day, printDay } from '#kernel/calendar.ts'
import { type Refusal, refusal } from '#kernel/refusal.ts'
import type { History } from '#kernel/register.ts'
import type { RulePack } from '#kernel/rulebook.ts'
import type { FormerMember } from '#subjects/former-members.ts'
import type { Membership } from '#subjects/memberships.ts'
import { type Education, educations } from '#subjects/persons.ts'
import type { Place } from '#subjects/places.ts'
import { isFullOn } from '../judged.ts'
import { exceeds, monthsSince, reaches, yearsAndMonths } from '../party-age.ts'
import { insufficientBasis } from '../refusals.ts'

const underAge = refusal('under-age', {
  vi: 'Người vào Đảng phải đủ {least} tuổi tính đến ngày chi bộ xét ({day}); người này mới {age}.',
  en: 'An applicant must be {least} years old when the cell considers the case ({day}); this one is {age}.',
})
const overAge = refusal('over-age', {
  vi: 'Đến ngày chi bộ xét ({day}) người vào Đảng đã quá {most} tuổi ({age}). Trường hợp đặc biệt phải có văn bản đồng ý của cấp có thẩm quyền.',
  en: 'When the cell considered the case ({day}) the applicant was over {most} ({age}). A special case needs the consent of the competent committee.',
})
const educationBelowRequirement = refusal(
  'education-below-requirement',
  {
    vi: 'Người vào Đảng phải tốt nghiệp trung học cơ sở trở lên; ở vùng dân tộc thiểu số, đặc biệt khó khăn, biên giới ít nhất hoàn thành tiểu học. Nêu nơi cư trú, hoặc văn bản cho phép.',
    en: 'An applicant has finished lower secondary school; in minority, specially difficult and border places at least primary school. Give the residence, or the paper that allows it.',
  },
  { source: '01-HD/TW (28/9/2021)' },
)
const tooFewSponsors = refusal('too-few-sponsors', {
  vi: 'Cần {least} người giới thiệu là đảng viên chính thức (hoặc 1 cùng với tổ chức đoàn, công đoàn).',
  en: '{least} full members must vouch for the applicant (or one, with the Youth Union or trade union).',
})
const sponsorNotFull = refusal('sponsor-not-a-full-member', {
  vi: 'Người giới thiệu phải là đảng viên chính thức vào ngày chi bộ xét ({day}).',
  en: 'A sponsor is a full member on the day the cell considers the case ({day}).',
})
const sponsorTooNew = refusal('sponsor-months-together', {
  vi: 'Người giới thiệu phải cùng công tác, lao động, học tập hoặc cư trú ít nhất {least} tháng; ở đây là {stated} tháng.',
  en: 'A sponsor has worked or lived with the applicant for at least {least} months; here it is {stated}.',
})
const certificateExpired = refusal('certificate-expired', {
  vi: 'Giấy chứng nhận lớp nhận thức về Đảng hết giá trị từ {day}.',
  en: 'The certificate of the awareness class was valid until {day}.',
})
const consideredAfterDecision = refusal('considered-after-decision', {
  vi: 'Chi bộ xét ({considered}) phải trước hoặc cùng ngày quyết định kết nạp ({decided}).',
  en: 'The cell considers the case ({considered}) on or before the day of the decision ({decided}).',
})
const formerMember = refusal('former-member', {
  vi: 'Người này đã từng là đảng viên. Ghi là kết nạp lại.',
  en: 'This person was a member before. Enter it as a readmission.',
})
const readmittedBefore = refusal('readmitted-before', {
  vi: 'Chỉ được kết nạp lại một lần.',
  en: 'A person may be readmitted only once.',
})
const leavingDayNeeded = refusal('leaving-day-needed', {
  vi: 'Kết nạp lại: ghi ngày ra khỏi Đảng, vì sổ không có.',
  en: 'Readmission: give the day of leaving the Party; the book does not have it.',
})
const readmissionTooEarly = refusal('readmission-too-early', {
  vi: 'Kết nạp lại phải sau ít nhất {least} tháng kể từ khi ra khỏi Đảng; mới được {months} tháng.',
  en: 'Readmission takes at least {least} months after leaving; it has been {months}.',
})

export interface Application {
  consideredOn: Day
  decidedOn: Day
  education: Education
  sponsors: readonly string[]
  recommended: boolean
  monthsTogether: number | undefined
  certificateOn: Day | undefined
  readmission: boolean
  leftOn: string | undefined
}

/** Age in full months on the day the cell considers the case: exactly 60 years is allowed, a month more is not. */
export const judgeAge = (born: string, on: Day, pack: RulePack): (Refusal | false)[] => {
  const { minAgeMonths, maxAgeMonths } = pack.admission
  const age = monthsSince(born, on)
  const old = reaches(age, minAgeMonths)
  const tooOld = exceeds(age, maxAgeMonths)
  const range = { least: yearsAndMonths(age.least), most: yearsAndMonths(age.most) }
  return [
    old === 'no' &&
      underAge(
        { least: Math.floor(minAgeMonths / 12), age: range.most, day: printDay(on) },
        { field: 'person', source: pack.citations['admission.minAgeMonths']?.source },
      ),
    tooOld === 'yes' &&
      overAge(
        { most: Math.floor(maxAgeMonths / 12), age: range.least, day: printDay(on) },
        {
          field: 'person',
          unless: 'special-approval',
          source: pack.citations['admission.maxAgeMonths']?.source,
        },
      ),
    (old === 'unknown' || tooOld === 'unknown') &&
      insufficientBasis({ what: 'Tuổi khi chi bộ xét', ...range }, { field: 'person' }),
  ]
}

const order = Object.keys(educations)
const reachesLevel = (education: Education, level: Education): boolean =>
  order.indexOf(education) >= order.indexOf(level)

export const judgeEducation = (education: Education, residence: Place | undefined): Refusal | false => {
  const primaryWillDo =
    residence !== undefined && (residence.ethnicMinority || residence.speciallyDifficult || residence.border)
  return (
    !reachesLevel(education, primaryWillDo ? 'primary' : 'lower-secondary') &&
    educationBelowRequirement({}, { field: 'education', unless: 'special-approval' })
  )
}

export const judgeSponsors = (
  {
    sponsors,
    recommended,
    monthsTogether,
    consideredOn,
  }: Pick<Application, 'sponsors' | 'recommended' | 'monthsTogether' | 'consideredOn'>,
  known: readonly History<Membership>[],
  pack: RulePack,
): (Refusal | false)[] => {
  const { admission, citations } = pack
  const needed = recommended ? admission.sponsorsWithMassOrganisation : admission.sponsors
  return [
    new Set(sponsors).size < needed &&
      tooFewSponsors(
        { least: needed },
        { field: 'sponsors', unless: 'special-approval', source: citations['admission.sponsors']?.source },
      ),
    known.slice(0, sponsors.length).some((history) => !isFullOn(history, consideredOn)) &&
      sponsorNotFull({ day: printDay(consideredOn) }, { field: 'sponsors', source: pack.source.number }),
    monthsTogether !== undefined &&
      monthsTogether < admission.sponsorMinMonthsTogether &&
      sponsorTooNew(
        { least: admission.sponsorMinMonthsTogether, stated: monthsTogether },
        { field: 'monthsTogether', source: citations['admission.sponsorMinMonthsTogether']?.source },
      ),
  ]
}

/** The awareness certificate holds on the day the cell considers the case. */
export const judgeCertificate = (issuedOn: Day, on: Day, pack: RulePack): Refusal | false => {
  const validUntil = addMonths(issuedOn, pack.admission.awarenessCertificateYears * 12)
  return (
    validUntil < on &&
    certificateExpired(
      { day: printDay(validUntil) },
      {
        field: 'certificateOn',
        source: pack.citations['admission.awarenessCertificateYears']?.source,
      },
    )
  )
}

export const judgeDays = (
  { consideredOn, decidedOn, certificateOn }: Application,
  pack: RulePack,
): (Refusal | false)[] => [
  consideredOn > decidedOn &&
    consideredAfterDecision(
      { considered: printDay(consideredOn), decided: printDay(decidedOn) },
      { field: 'consideredOn' },
    ),
  certificateOn !== undefined && judgeCertificate(certificateOn, consideredOn, pack),
]

/** Kết nạp lại: once, and not before 36 months have passed since leaving the Party. */
export const judgeReadmission = (
  { readmission, leftOn, consideredOn, decidedOn }: Application,
  former: History<FormerMember>,
  pack: RulePack,
): (Refusal | false)[] => {
  const left = former.rowOn(decidedOn)
  if (!readmission) return [left !== undefined && formerMember({}, { field: 'readmission' })]
  const since = left?.from ?? leftOn
  if (since === undefined) return [leavingDayNeeded({}, { field: 'leftOn' })]
  const least = pack.readmission.minMonthsAfterLeaving
  const months = monthsSince(since, consideredOn)
  const longEnough = reaches(months, least)
  return [
    left?.row.standing.readmitted === true &&
      readmittedBefore({}, { field: 'person', source: pack.citations['readmission.max']?.source }),
    longEnough === 'no' &&
      readmissionTooEarly(
        { least, months: months.most },
        { field: 'leftOn', source: pack.citations['readmission.minMonthsAfterLeaving']?.source },
      ),
    longEnough === 'unknown' &&
      insufficientBasis(
        {
          what: 'Thời gian từ khi ra khỏi Đảng',
          least: yearsAndMonths(months.least),
          most: yearsAndMonths(months.most),
        },
        { field: 'leftOn' },
      ),
  ]
}
