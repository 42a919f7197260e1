import { addMonths, type Day, earliest, printDay, vague } from '#kernel/calendar.ts'
import { kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, type History } from '#kernel/register.ts'
import type { RulePack } from '#kernel/rulebook.ts'
import { chosen, form, subject } from '#subjects/fields.ts'
import { type Membership, memberships } from '#subjects/memberships.ts'
import { mustBeMemberOf, storyOf } from '../judged.ts'
import { askedOf, inFavourOf, judgeOpinions, judgeSum, resolvers, voteFields } from '../votes.ts'

// Hồ sơ công nhận: what is gathered of a probationary member before the decision (38-HD/BTCTW, papers
// 10-KNĐ to 15-KNĐ). It goes with the membership, and ends as that does.

const probationOver = refusal('no-recognition-file-of-a-full-member', {
  vi: '{name} đã là đảng viên chính thức, không lập hồ sơ công nhận nữa.',
  en: '{name} is a full member already; there is no recognition to prepare.',
})
const votesTooFew = refusal('recognition-votes-below-two-thirds', {
  vi: 'Phải có ít nhất {least} trên {entitled} người tán thành; ở đây là {inFavour}.',
  en: 'At least {least} of {entitled} must be in favour; here it is {inFavour}.',
})
const consideredTooEarly = refusal('recognition-considered-too-early', {
  vi: 'Chi bộ xét công nhận khi đã hết thời gian dự bị: từ ngày {day}.',
  en: 'The cell considers recognition when the probation is over: from {day}.',
})

const steps = {
  'self-review': { vi: 'Bản tự kiểm điểm của đảng viên dự bị (10-KNĐ)', en: 'Self-review (10-KNĐ)' },
  'guide-opinion': {
    vi: 'Nhận xét của đảng viên được phân công giúp đỡ (11-KNĐ)',
    en: 'Opinion of the guide (11-KNĐ)',
  },
  opinions: {
    vi: 'Tổng hợp ý kiến đoàn thể và nơi cư trú (12-KNĐ)',
    en: 'Opinions of organisations and the residence (12-KNĐ)',
  },
  'sectional-report': {
    vi: 'Báo cáo thẩm định của đảng ủy bộ phận (14-KNĐ)',
    en: 'Report of the sectional committee (14-KNĐ)',
  },
} as const
const paperOf = {
  'self-review': '10-KNĐ',
  'guide-opinion': '11-KNĐ',
  opinions: '12-KNĐ',
  'cell-resolution': '13-KNĐ',
  'sectional-report': '14-KNĐ',
  'committee-resolution': '15-KNĐ',
} as const

const probationer = subject('persons', { vi: 'Đảng viên dự bị', en: 'Probationary member' })

type Story = { membership: History<Membership>; person: History<{ fullName: string }> }

const mustBeOnProbation = (story: Parameters<typeof mustBeMemberOf>[0], cell: string, on: Day) => [
  ...mustBeMemberOf(story, cell, on),
  story.membership.on(on)?.status === 'full' &&
    probationOver({ name: story.person.latest?.row.fullName ?? '' }, { field: 'person' }),
]

/** The papers in the file with one more, in the order of their codes. */
const withPaper = ({ membership }: Pick<Story, 'membership'>, on: Day, code: string): string[] =>
  [...new Set([...(membership.on(on)?.recognitionPapers ?? []), code])].sort()

/** A paper of the file is there; what the guide or the organisations think stays on the paper. */
export const recognitionStepDone = kind('recognition.step-done', {
  label: { vi: 'Xong một bước hồ sơ công nhận chính thức', en: 'Step towards recognition done' },
  body: form({
    person: probationer,
    step: chosen(steps, { vi: 'Bước', en: 'Step' }),
    guide: subject(
      'persons',
      { vi: 'Đảng viên giúp đỡ', en: 'Guide' },
      { when: 'step = guide-opinion' },
    ).optional(),
    asked: askedOf('opinions|sectional-report'),
    inFavour: inFavourOf('opinions|sectional-report'),
  }),
  confidentiality: 'internal',
  days: { decided: { vi: 'Ngày xong', en: 'Done on' } },
  verb: {
    label: { vi: 'Ghi hồ sơ công nhận', en: 'Towards recognition' },
    on: 'memberships',
    field: 'person',
  },
  papers: [
    'ban-tu-kiem-diem',
    'nhan-xet-dang-vien-giup-do',
    'tong-hop-y-kien-cong-nhan',
    'bao-cao-tham-dinh-cong-nhan',
  ],
  needs: ({ body }) => storyOf(body.person),
  rule: ({ body, organisation, effectiveOn }, story) => [
    ...mustBeOnProbation(story, organisation, effectiveOn),
    judgeOpinions(body),
  ],
  facts: ({ body, effectiveOn }, story) => ({ papers: withPaper(story, effectiveOn, paperOf[body.step]) }),
  changes: ({ body, effectiveOn, facts }) => [
    amends(memberships, body.person, effectiveOn, { recognitionPapers: facts.papers }),
  ],
  tells: {
    vi: ({ body }, name) => `Hồ sơ công nhận ${name(body.person)}: ${steps[body.step].vi}`,
    en: ({ body }, name) => `Recognition of ${name(body.person)}: ${steps[body.step].en}`,
  },
})

const endOfProbation = ({ membership }: Story, on: Day, pack: RulePack): Day | undefined => {
  const joined = membership.on(on)?.joinedOn
  return joined ? addMonths(earliest(vague(joined)), pack.probation.months) : undefined
}

/**
 * Nghị quyết đề nghị công nhận, of the cell (13-KNĐ) or the grassroots committee (15-KNĐ), with its votes:
 * at least two thirds of all who may vote, as for an admission (Điều lệ Đảng, Điều 5).
 */
export const recognitionResolved = kind('recognition.resolved', {
  label: { vi: 'Nghị quyết đề nghị công nhận chính thức', en: 'Recognition resolved' },
  body: form({
    person: probationer,
    by: chosen(resolvers, { vi: 'Nơi ra nghị quyết', en: 'Resolved by' }),
    ...voteFields,
  }),
  confidentiality: 'internal',
  days: { decided: { vi: 'Ngày ra nghị quyết', en: 'Resolved on' } },
  verb: {
    label: { vi: 'Ghi nghị quyết công nhận', en: 'Resolve recognition' },
    on: 'memberships',
    field: 'person',
  },
  papers: ['nghi-quyet-cong-nhan-chi-bo', 'nghi-quyet-cong-nhan-dang-uy'],
  needs: ({ body }) => storyOf(body.person),
  rule: ({ body, organisation, effectiveOn }, story, pack) => {
    const { entitled, inFavour } = body
    const [of, outOf] = pack.admission.votesInFavour
    const over = endOfProbation(story, effectiveOn, pack)
    return [
      ...mustBeOnProbation(story, organisation, effectiveOn),
      judgeSum(body),
      over !== undefined &&
        effectiveOn < over &&
        consideredTooEarly(
          { day: printDay(over) },
          { field: 'decidedOn', source: pack.citations['probation.months']?.source },
        ),
      inFavour * outOf < entitled * of &&
        votesTooFew(
          { least: Math.ceil((entitled * of) / outOf), entitled, inFavour },
          { field: 'inFavour', source: pack.citations['admission.votesInFavour']?.source },
        ),
    ]
  },
  facts: ({ body, effectiveOn }, story) => ({ papers: withPaper(story, effectiveOn, paperOf[body.by]) }),
  changes: ({ body, effectiveOn, facts }) => [
    amends(memberships, body.person, effectiveOn, {
      recognitionPapers: facts.papers,
      ...(body.by === 'cell-resolution' ? { consideredOn: effectiveOn } : {}),
    }),
  ],
  tells: {
    vi: ({ body }, name) =>
      `${resolvers[body.by].vi} ra nghị quyết đề nghị công nhận ${name(body.person)} chính thức: ${body.inFavour}/${body.entitled} tán thành`,
    en: ({ body }, name) =>
      `${resolvers[body.by].en} resolves to recognise ${name(body.person)}: ${body.inFavour} of ${body.entitled} in favour`,
  },
})
