import { type Day, printDay } from '#kernel/calendar.ts'
import { kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, historyIn, type Loaded } from '#kernel/register.ts'
import type { RulePack } from '#kernel/rulebook.ts'
import { type AdmissionStep, admissionFiles, admissionSteps } from '#subjects/admission-files.ts'
import { chosen, count, form, onDay, subjects } from '#subjects/fields.ts'
import { memberships } from '#subjects/memberships.ts'
import { missingBefore, type RecommendedBy, recommendedBy, standing } from '../admission-steps.ts'
import { aboutFile, applicant, mustHaveFile } from '../file-judged.ts'
import { askedOf, inFavourOf, judgeOpinions, judgeSum, resolvers, voteFields } from '../votes.ts'
import { judgeCertificate, judgeSponsors } from './admission-rule.ts'

const notInThisFile = refusal('step-not-in-file', {
  vi: 'Hồ sơ này không qua bước «{step}».',
  en: 'This file does not go through the step "{step}".',
})
const stepDone = refusal('step-done-already', {
  vi: 'Bước «{step}» đã xong. Nếu phải làm lại thì ghi trả lại hồ sơ trước.',
  en: 'The step "{step}" is done. Send the file back first if it has to be done again.',
})
const tooSoon = refusal('step-before-its-turn', {
  vi: 'Chưa thể ghi «{step}»: hồ sơ còn thiếu {missing}.',
  en: '"{step}" cannot be entered yet: the file still lacks {missing}.',
})
const votesTooFew = refusal('votes-below-two-thirds', {
  vi: 'Phải có ít nhất {least} trên {entitled} người tán thành; ở đây là {inFavour}. Không đủ thì ghi trả lại hồ sơ.',
  en: 'At least {least} of {entitled} must be in favour; here it is {inFavour}. If short, enter the file as sent back.',
})
const certificateAhead = refusal('certificate-after-its-record', {
  vi: 'Ngày cấp giấy chứng nhận không thể sau ngày {day}.',
  en: 'The certificate cannot be issued after {day}.',
})

type About = Loaded<ReturnType<typeof aboutFile>>

/** A step is done once, in its turn, in the file of the cell. */
const judgeStep = (story: About, step: AdmissionStep, cell: string, day: Day, field = 'person') => {
  const file = story.file.on(day)
  if (!file) return mustHaveFile(story, cell, day)
  const missing = missingBefore(file, step)
  const names = (language: 'vi' | 'en') =>
    missing.map((one) => `«${admissionSteps[one][language]}»`).join(', ')
  return [
    ...mustHaveFile(story, cell, day),
    !file.path.includes(step) && notInThisFile({ step: admissionSteps[step] }, { field }),
    file.done.includes(step) && stepDone({ step: admissionSteps[step] }, { field }),
    missing.length > 0 &&
      tooSoon(
        { step: admissionSteps[step], missing: { vi: names('vi'), en: names('en') } },
        { field, unless: 'special-approval' },
      ),
  ]
}

interface Brought {
  certificateOn?: string
  applicationOn?: string
  consideredOn?: string
  sponsors?: string[]
  recommendedBy?: RecommendedBy
}

/** The file with one step more; null where there is none (the rule has refused it then). */
const advanced = ({ file }: About, step: AdmissionStep, day: Day, pack: RulePack, brought: Brought = {}) => {
  const row = file.on(day)
  if (!row) return { file: null }
  const done = row.path.filter((one) => one === step || row.done.includes(one))
  const progress = { ...row, recommendedBy: recommendedBy(row), done, since: day, returned: null, ...brought }
  return { file: standing(progress, pack) }
}

interface Facts {
  readonly [name: string]: unknown
  file: ReturnType<typeof standing> | null
}
const moving = (person: string, day: Day, { file }: Facts) =>
  file ? [amends(admissionFiles, person, day, file)] : []

/** Giấy chứng nhận học lớp nhận thức về Đảng; it holds five years. */
export const classPassed = kind('admission-file.class-passed', {
  label: { vi: 'Có giấy chứng nhận lớp nhận thức về Đảng', en: 'Awareness class passed' },
  body: form({ person: applicant, certificateOn: onDay({ vi: 'Ngày cấp', en: 'Issued on' }) }),
  confidentiality: 'internal',
  days: { decided: { vi: 'Ngày nhận vào hồ sơ', en: 'Put into the file on' } },
  verb: { label: { vi: 'Ghi giấy chứng nhận', en: 'Class passed' }, on: 'admission-files', field: 'person' },
  needs: ({ body }) => aboutFile(body.person),
  rule: ({ body, organisation, effectiveOn }, story, pack) => [
    ...judgeStep(story, 'class', organisation, effectiveOn),
    body.certificateOn > effectiveOn &&
      certificateAhead({ day: printDay(effectiveOn) }, { field: 'certificateOn' }),
    judgeCertificate(body.certificateOn, effectiveOn, pack),
  ],
  facts: ({ body, effectiveOn }, story, pack) =>
    advanced(story, 'class', effectiveOn, pack, { certificateOn: body.certificateOn }),
  changes: ({ body, effectiveOn, facts }) => moving(body.person, effectiveOn, facts),
  tells: {
    vi: ({ body }, name) =>
      `${name(body.person)} có giấy chứng nhận lớp nhận thức về Đảng ngày ${printDay(body.certificateOn)}`,
    en: ({ body }, name) => `Awareness certificate of ${name(body.person)}, ${printDay(body.certificateOn)}`,
  },
})

const plainSteps = {
  application: admissionSteps.application,
  cv: admissionSteps.cv,
  verification: admissionSteps.verification,
  opinions: admissionSteps.opinions,
  'sectional-report': admissionSteps['sectional-report'],
  'sent-up': admissionSteps['sent-up'],
}

/** A step that brings nothing but its paper. */
export const stepDoneInFile = kind('admission-file.step-done', {
  label: { vi: 'Xong một bước hồ sơ kết nạp', en: 'Step of an admission file done' },
  body: form({
    person: applicant,
    step: chosen(plainSteps, { vi: 'Bước', en: 'Step' }),
    asked: askedOf('opinions|sectional-report'),
    inFavour: inFavourOf('opinions|sectional-report'),
  }),
  confidentiality: 'internal',
  days: { decided: { vi: 'Ngày xong', en: 'Done on' } },
  verb: { label: { vi: 'Xong một bước', en: 'Step done' }, on: 'admission-files', field: 'person' },
  papers: ['tong-hop-y-kien', 'bao-cao-tham-dinh-ket-nap'],
  needs: ({ body }) => aboutFile(body.person),
  rule: ({ body, organisation, effectiveOn }, story) => [
    ...judgeStep(story, body.step, organisation, effectiveOn, 'step'),
    judgeOpinions(body),
  ],
  facts: ({ body, effectiveOn }, story, pack) =>
    advanced(
      story,
      body.step,
      effectiveOn,
      pack,
      body.step === 'application' ? { applicationOn: effectiveOn } : {},
    ),
  changes: ({ body, effectiveOn, facts }) => moving(body.person, effectiveOn, facts),
  tells: {
    vi: ({ body }, name) => `Hồ sơ kết nạp ${name(body.person)}: xong bước «${plainSteps[body.step].vi}»`,
    en: ({ body }, name) => `Admission file of ${name(body.person)}: ${plainSteps[body.step].en} done`,
  },
})

const recommenders = {
  members: { vi: 'Hai đảng viên chính thức', en: 'Two full members' },
  'youth-union': { vi: 'Đoàn Thanh niên và một đảng viên', en: 'Youth Union and one member' },
  'trade-union': { vi: 'Công đoàn và một đảng viên', en: 'Trade union and one member' },
} as const

/** Giới thiệu người vào Đảng: by two full members, or by one beside the Youth Union or the trade union. */
export const applicantRecommended = kind('admission-file.recommended', {
  label: { vi: 'Giới thiệu người vào Đảng', en: 'Applicant recommended' },
  body: form({
    person: applicant,
    by: chosen(recommenders, { vi: 'Nơi giới thiệu', en: 'By' }),
    sponsors: subjects(['persons'], { vi: 'Đảng viên giới thiệu', en: 'Sponsors' }, { most: 2 }),
    monthsTogether: count({
      vi: 'Số tháng cùng công tác hoặc cư trú',
      en: 'Months worked or lived together',
    }).optional(),
  }),
  confidentiality: 'internal',
  days: { decided: { vi: 'Ngày giới thiệu', en: 'Recommended on' } },
  verb: { label: { vi: 'Ghi giới thiệu', en: 'Recommend' }, on: 'admission-files', field: 'person' },
  papers: ['gioi-thieu-nguoi-vao-dang'],
  needs: ({ body }) => ({
    ...aboutFile(body.person),
    firstSponsor: historyIn(memberships, body.sponsors[0]),
    secondSponsor: historyIn(memberships, body.sponsors[1]),
  }),
  rule: ({ body, organisation, effectiveOn }, story, pack) => [
    ...judgeStep(story, 'recommendation', organisation, effectiveOn),
    ...judgeSponsors(
      {
        sponsors: body.sponsors,
        recommended: body.by !== 'members',
        monthsTogether: body.monthsTogether,
        consideredOn: effectiveOn,
      },
      [story.firstSponsor, story.secondSponsor],
      pack,
    ),
  ],
  facts: ({ body, effectiveOn }, story, pack) =>
    advanced(story, 'recommendation', effectiveOn, pack, {
      sponsors: body.sponsors,
      recommendedBy: body.by,
    }),
  changes: ({ body, effectiveOn, facts }) => moving(body.person, effectiveOn, facts),
  tells: {
    vi: ({ body }, name) =>
      `${body.sponsors.map(name).join(', ')}${body.by === 'members' ? '' : ` cùng ${body.by === 'youth-union' ? 'Đoàn Thanh niên' : 'Công đoàn'}`} giới thiệu ${name(body.person)} vào Đảng`,
    en: ({ body }, name) => `${name(body.person)} recommended by ${body.sponsors.map(name).join(', ')}`,
  },
})

/** Nghị quyết đề nghị kết nạp, with its votes: of all full members of the cell, or of the committee. */
export const admissionResolved = kind('admission-file.resolved', {
  label: { vi: 'Nghị quyết đề nghị kết nạp', en: 'Admission resolved' },
  body: form({
    person: applicant,
    by: chosen(resolvers, { vi: 'Nơi ra nghị quyết', en: 'Resolved by' }),
    ...voteFields,
  }),
  confidentiality: 'internal',
  days: { decided: { vi: 'Ngày ra nghị quyết', en: 'Resolved on' } },
  verb: { label: { vi: 'Ghi nghị quyết', en: 'Resolve' }, on: 'admission-files', field: 'person' },
  papers: ['nghi-quyet-ket-nap-chi-bo', 'nghi-quyet-ket-nap-dang-uy'],
  needs: ({ body }) => aboutFile(body.person),
  rule: ({ body, organisation, effectiveOn }, story, pack) => {
    const { entitled, inFavour } = body
    const [of, outOf] = pack.admission.votesInFavour
    const certificate = story.file.on(effectiveOn)?.certificateOn as Day | null | undefined
    return [
      ...judgeStep(story, body.by, organisation, effectiveOn, 'by'),
      judgeSum(body),
      inFavour * outOf < entitled * of &&
        votesTooFew(
          { least: Math.ceil((entitled * of) / outOf), entitled, inFavour },
          { field: 'inFavour', source: pack.citations['admission.votesInFavour']?.source },
        ),
      body.by === 'cell-resolution' && certificate ? judgeCertificate(certificate, effectiveOn, pack) : false,
    ]
  },
  facts: ({ body, effectiveOn }, story, pack) =>
    advanced(
      story,
      body.by,
      effectiveOn,
      pack,
      body.by === 'cell-resolution' ? { consideredOn: effectiveOn } : {},
    ),
  changes: ({ body, effectiveOn, facts }) => moving(body.person, effectiveOn, facts),
  tells: {
    vi: ({ body }, name) =>
      `${resolvers[body.by].vi} ra nghị quyết đề nghị kết nạp ${name(body.person)}: ${body.inFavour}/${body.entitled} tán thành`,
    en: ({ body }, name) =>
      `${resolvers[body.by].en} resolves to admit ${name(body.person)}: ${body.inFavour} of ${body.entitled} in favour`,
  },
})
