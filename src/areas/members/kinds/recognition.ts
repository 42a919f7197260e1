import { addMonths, type Day, earliest, isExact, latest, printDay, vague } from '#kernel/calendar.ts'
import { kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, type RegisterRow } from '#kernel/register.ts'
import { holidays, type RulePack } from '#kernel/rulebook.ts'
import { workingDaysBetween } from '#kernel/working-days.ts'
import { form, onDay, subject } from '#subjects/fields.ts'
import { memberships, type Standing, transits } from '#subjects/memberships.ts'
import { recognitions } from '../figures.ts'
import { mustBeMemberOf, storyOf } from '../judged.ts'
import { recognisedLate } from '../late-figures.ts'
import { daysOutOfOrder, insufficientBasis } from '../refusals.ts'

const alreadyFull = refusal('already-a-full-member', {
  vi: '{name} đã là đảng viên chính thức.',
  en: '{name} is a full member already.',
})
const joiningDayNeeded = refusal('joining-day-needed', {
  vi: 'Chưa có ngày kết nạp của {name}, nên chưa tính được thời gian dự bị. Bổ sung hồ sơ đảng viên.',
  en: 'The day {name} joined is not known, so the probation cannot be reckoned. Complete the member file.',
})
const probationNotOver = refusal('probation-not-over', {
  vi: 'Thời gian dự bị đủ {months} tháng vào ngày {day}; chưa thể công nhận chính thức trước ngày ấy.',
  en: 'The probation of {months} months ends on {day}; nobody is recognised before.',
})
const otherEffectiveDay = refusal('recognition-effective-day', {
  vi: 'Dù quyết định chậm, đảng viên được công nhận chính thức từ đúng ngày hết dự bị: {day}.',
  en: 'However late the decision, recognition is effective from the end of the probation: {day}.',
})

const consideredOtherwise = refusal('recognition-considered-on-another-day', {
  vi: 'Đã ghi nghị quyết chi bộ ngày {day}. Bỏ trống ô này hoặc ghi đúng ngày ấy.',
  en: 'The resolution of the cell was entered for {day}. Leave this empty or give that day.',
})

/** The day the probation of somebody who joined then ends, 29/02 clamped to 28/02. */
const endOfProbation = (joined: Day, pack: RulePack): Day => addMonths(joined, pack.probation.months)

/**
 * The days on which "probationary" becomes "full" in a story: the end of the probation, and the
 * beginning of every later row that was opened while the decision was still missing.
 */
const turningDays = (rows: readonly RegisterRow<Standing>[], due: Day): Day[] =>
  rows
    .filter(({ to, row }) => to > due && row.status === 'probationary')
    .map(({ from }) => (from > due ? from : due))

/** Công nhận đảng viên chính thức. Decided when it is decided, effective when the twelve months end. */
export const memberRecognised = kind('member.recognised', {
  addsTo: ['members.recognitions', recognisedLate.id],
  label: { vi: 'Công nhận đảng viên chính thức', en: 'Full membership recognised' },
  help: {
    vi: 'Ghi ngày quyết định; ngày chính thức được tính đúng ngày hết 12 tháng dự bị.',
    en: 'Give the day of the decision; membership is full from the day the 12 months end.',
  },
  body: form({
    person: subject('persons', { vi: 'Đảng viên dự bị', en: 'Probationary member' }),
    consideredOn: onDay(
      { vi: 'Ngày chi bộ xét', en: 'Considered by the cell on' },
      { help: { vi: 'Bỏ trống nếu đã ghi nghị quyết chi bộ', en: 'Empty if the resolution was entered' } },
    ).optional(),
  }),
  confidentiality: 'internal',
  citesDecision: true,
  days: { decided: { vi: 'Ngày quyết định', en: 'Decided' } },
  verb: { label: { vi: 'Công nhận chính thức', en: 'Recognise' }, on: 'memberships', field: 'person' },
  papers: ['quyet-dinh-cong-nhan'],
  needs: ({ body }) => storyOf(body.person),
  rule: ({ body, organisation, decidedOn, effectiveOn }, story, pack) => {
    const name = story.person.latest?.row.fullName ?? ''
    const row = story.membership.on(decidedOn)
    if (!row) return mustBeMemberOf(story, organisation, decidedOn)
    if (row.status === 'full') return [alreadyFull({ name }, { field: 'person' })]
    if (row.joinedOn === null) return [joiningDayNeeded({ name }, { field: 'person' })]
    const known = vague(row.joinedOn)
    const [soonest, due] = [endOfProbation(earliest(known), pack), endOfProbation(latest(known), pack)]
    const source = pack.citations['probation.months']?.source
    return [
      ...mustBeMemberOf(story, organisation, decidedOn),
      body.consideredOn !== undefined &&
        body.consideredOn > decidedOn &&
        daysOutOfOrder({ earlier: 'Ngày chi bộ xét', later: 'Ngày quyết định' }, { field: 'consideredOn' }),
      body.consideredOn !== undefined &&
        typeof row.consideredOn === 'string' &&
        row.consideredOn !== body.consideredOn &&
        consideredOtherwise({ day: printDay(row.consideredOn as Day) }, { field: 'consideredOn' }),
      decidedOn < soonest &&
        probationNotOver({ months: pack.probation.months, day: printDay(soonest) }, { source }),
      !isExact(known) &&
        insufficientBasis(
          { what: 'Ngày hết dự bị', least: printDay(soonest), most: printDay(due) },
          { field: 'person' },
        ),
      effectiveOn !== decidedOn &&
        effectiveOn !== due &&
        otherEffectiveDay({ day: printDay(due) }, { field: 'effectiveOn', source }),
    ]
  },
  facts: ({ body, decidedOn }, { membership, transit }, pack) => {
    const joined = membership.on(decidedOn)?.joinedOn
    if (!joined) return { from: decidedOn, inCell: [], inTransit: [], late: false }
    const from = endOfProbation(latest(vague(joined)), pack)
    const consideredOn =
      body.consideredOn ?? (membership.on(decidedOn)?.consideredOn as Day | null | undefined)
    const waited = consideredOn && workingDaysBetween(from, consideredOn, holidays)
    const late = (waited ?? 0) > pack.probation.considerWorkingDays
    return {
      late,
      from,
      inCell: turningDays(membership.rows, from),
      inTransit: turningDays(transit.rows, from),
    }
  },
  posts: ({ body, decidedOn, facts }) => [
    recognitions.add(decidedOn, 1, { subject: body.person }),
    ...(facts.late ? [recognisedLate.add(decidedOn, 1, { subject: body.person })] : []),
  ],
  changes: ({ body, facts }) => {
    const patch = { status: 'full' as const, recognisedOn: facts.from }
    return [
      ...facts.inCell.map((day) => amends(memberships, body.person, day, patch)),
      ...facts.inTransit.map((day) => amends(transits, body.person, day, patch)),
    ]
  },
  tells: {
    vi: ({ body, facts }, name) =>
      `Công nhận ${name(body.person)} là đảng viên chính thức từ ${printDay(facts.from)}`,
    en: ({ body, facts }, name) =>
      `${name(body.person)} recognised as a full member from ${printDay(facts.from)}`,
  },
})
