import { kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { closes, historyIn, opens } from '#kernel/register.ts'
import { chosen, form, subject, text } from '#subjects/fields.ts'
import { memberships } from '#subjects/memberships.ts'
import { persons } from '#subjects/persons.ts'
import { reporterLevels } from '../corps.ts'
import { reporters } from '../registers.ts'
import { reportersAdded, reportersRemoved } from '../reporter-figures.ts'

const person = subject('persons', { vi: 'Đồng chí', en: 'Person' })

const alreadyReporter = refusal('already-a-reporter', {
  vi: '{name} đang trong đội ngũ báo cáo viên. Cho thôi nhiệm vụ cũ trước khi ghi nhiệm vụ mới.',
  en: '{name} is a reporter already. End that before a new one begins.',
})
const notAReporter = refusal('not-a-reporter', {
  vi: 'Ngày này {name} không trong đội ngũ báo cáo viên.',
  en: '{name} is not a reporter on that day.',
})
const reporterNotMember = refusal('reporter-not-a-member', {
  vi: 'Báo cáo viên phải là đảng viên; ngày này {name} không có trong danh sách đảng viên. Tuyên truyền viên thì không bắt buộc.',
  en: 'A reporter has to be a Party member, and {name} is none on that day. A propagandist need not be.',
})

export const reporterAppointed = kind('reporter.appointed', {
  label: { vi: 'Công nhận, bổ sung báo cáo viên', en: 'Reporter appointed' },
  citesDecision: true,
  addsTo: ['learning.reporters', 'learning.reporters-added'],
  days: {
    decided: { vi: 'Ngày quyết định', en: 'Decided' },
    effective: { vi: 'Từ ngày', en: 'From' },
  },
  body: form({
    person,
    level: chosen(reporterLevels, { vi: 'Đội ngũ', en: 'Corps' }),
    term: text({ vi: 'Nhiệm kỳ', en: 'Term' }).optional(),
  }),
  needs: ({ body }) => ({
    person: historyIn(persons, body.person),
    reporter: historyIn(reporters, body.person),
    membership: historyIn(memberships, body.person),
  }),
  rule: ({ body, effectiveOn }, { person: who, reporter, membership }) => {
    const name = who.latest?.row.fullName ?? ''
    return [
      Boolean(reporter.on(effectiveOn)) && alreadyReporter({ name }, { field: 'person' }),
      body.level !== 'propagandist' &&
        !membership.on(effectiveOn) &&
        reporterNotMember({ name }, { field: 'person' }),
    ]
  },
  posts: ({ body, effectiveOn }) => [reportersAdded.add(effectiveOn, 1, { subject: body.person })],
  changes: ({ body, organisation, effectiveOn }) => [
    opens(reporters, body.person, effectiveOn, {
      person: body.person,
      level: body.level,
      organisation,
      term: body.term ?? null,
    }),
  ],
  tells: {
    vi: ({ body }, name) => `${name(body.person)} làm ${reporterLevels[body.level].vi.toLowerCase()}`,
    en: ({ body }, name) => `${name(body.person)}: ${reporterLevels[body.level].en.toLowerCase()}`,
  },
})

/** The corps as it stood when the book was opened. */
export const reporterBroughtForward = kind('reporter.brought-forward', {
  label: { vi: 'Báo cáo viên có khi mở sổ', en: 'Reporter at the opening' },
  broughtForward: true,
  addsTo: ['learning.reporters'],
  body: form({
    person,
    level: chosen(reporterLevels, { vi: 'Đội ngũ', en: 'Corps' }),
    term: text({ vi: 'Nhiệm kỳ', en: 'Term' }).optional(),
  }),
  changes: ({ body, organisation, effectiveOn }) => [
    opens(reporters, body.person, effectiveOn, {
      person: body.person,
      level: body.level,
      organisation,
      term: body.term ?? null,
    }),
  ],
  tells: {
    vi: ({ body }, name) => `${name(body.person)} đang là ${reporterLevels[body.level].vi.toLowerCase()}`,
    en: ({ body }, name) => `${name(body.person)} is ${reporterLevels[body.level].en.toLowerCase()}`,
  },
})

export const reporterEnded = kind('reporter.ended', {
  label: { vi: 'Thôi làm báo cáo viên', en: 'Reporter ended' },
  citesDecision: true,
  addsTo: ['learning.reporters', 'learning.reporters-removed'],
  days: {
    decided: { vi: 'Ngày quyết định', en: 'Decided' },
    effective: { vi: 'Từ ngày', en: 'From' },
  },
  verb: { label: { vi: 'Thôi nhiệm vụ', en: 'End' }, on: 'reporters', field: 'person' },
  body: form({ person, reason: text({ vi: 'Lý do', en: 'Reason' }).optional() }),
  needs: ({ body }) => ({
    person: historyIn(persons, body.person),
    reporter: historyIn(reporters, body.person),
  }),
  rule: ({ effectiveOn }, { person: who, reporter }) => [
    !reporter.on(effectiveOn) && notAReporter({ name: who.latest?.row.fullName ?? '' }, { field: 'person' }),
  ],
  posts: ({ body, effectiveOn }) => [reportersRemoved.add(effectiveOn, 1, { subject: body.person })],
  changes: ({ body, effectiveOn }) => [closes(reporters, body.person, effectiveOn)],
  tells: {
    vi: ({ body }, name) => `${name(body.person)} thôi làm báo cáo viên`,
    en: ({ body }, name) => `${name(body.person)} is a reporter no more`,
  },
})
