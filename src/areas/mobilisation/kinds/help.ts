import { z } from 'zod'
import type { Day } from '#kernel/calendar.ts'
import { derivedSubject } from '#kernel/derived-subject.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import type { PostingLine } from '#kernel/posting.ts'
import { amends, closes, type History, historyIn, type Need, opens } from '#kernel/register.ts'
import { chosen, form, labelled, money, subject, text } from '#subjects/fields.ts'
import { type Household, households } from '#subjects/households.ts'
import { type Membership, memberships } from '#subjects/memberships.ts'
import { persons } from '#subjects/persons.ts'
import { helpForms, helpOutcomes } from '../choices.ts'
import { helped, helpTurns, helpValue } from '../figures/help.ts'
import { eachOnce } from '../lists.ts'
import { helperNotMember, helpNotStanding, helpStanding, householdNotListed } from '../refusals.ts'
import { householdHelp } from '../registers/help.ts'

const theHelp = { vi: 'Hộ được phân công giúp', en: 'Household assigned' }
const onHelp = (label: { vi: string; en: string }) => ({ label, on: 'household-help', field: 'help' })

/** One member's help to one household; given up and taken up again it is the same one. */
export const helpOf = (member: string, household: string): string => derivedSubject('help', member, household)

const pair = z.strictObject({
  member: subject('persons', { vi: 'Đảng viên', en: 'Member' }),
  household: subject('households', { vi: 'Hộ', en: 'Household' }),
})

interface AssignedThen {
  member: string
  household: string
  code: string
  village: string
  home: string
}

/** A cell's resolution, or a committee's list over its cells: one record, a line for each pair. */
export const helperAssigned = kind('helper.assigned', {
  label: { vi: 'Phân công đảng viên giúp hộ', en: 'Members assigned to households' },
  help: {
    vi: 'Mỗi dòng một đảng viên và một hộ. Một đồng chí có thể giúp nhiều hộ, một hộ có thể có nhiều đồng chí.',
    en: 'One member and one household a line; either may stand in several.',
  },
  addsTo: [helped.id, 'mobilisation.members-helping'],
  days: { decided: { vi: 'Ngày phân công', en: 'Assigned on' } },
  body: form({
    pairs: labelled(z.array(pair).min(1).max(1000), { vi: 'Phân công', en: 'Assignments' }),
  }),
  needs: ({ body }): { [id: string]: Need } =>
    Object.fromEntries(
      body.pairs.flatMap(({ member, household }) => [
        [`member ${member}`, historyIn(memberships, member)],
        [`person ${member}`, historyIn(persons, member)],
        [household, historyIn(households, household)],
        [helpOf(member, household), historyIn(householdHelp, helpOf(member, household))],
      ]),
    ),
  rule: ({ body, effectiveOn }, known) => {
    const nameOf = (id: string) =>
      (known[`person ${id}`]?.latest?.row as { fullName?: string } | undefined)?.fullName ?? '?'
    return [
      eachOnce(
        body.pairs.map(({ member, household }) => `${member} ${household}`),
        'pairs',
      ),
      ...body.pairs.flatMap(({ member, household }, index) => {
        const line = index + 1
        return [
          !known[`member ${member}`]?.on(effectiveOn) &&
            helperNotMember({ name: nameOf(member), line }, { field: 'pairs' }),
          !known[household]?.on(effectiveOn) && householdNotListed({ line }, { field: 'pairs' }),
          known[helpOf(member, household)]?.on(effectiveOn) !== undefined &&
            helpStanding({ name: nameOf(member), line }, { field: 'pairs' }),
        ]
      }),
    ]
  },
  facts: ({ body, organisation, effectiveOn }, known) => ({
    assigned: body.pairs.map(({ member, household }): AssignedThen => {
      const to = (known[household] as History<Household> | undefined)?.on(effectiveOn)
      const cell = (known[`member ${member}`] as History<Membership> | undefined)?.on(effectiveOn)?.cell
      return {
        member,
        household,
        code: to?.code ?? '',
        village: to?.village ?? '',
        home: cell ?? organisation,
      }
    }),
  }),
  changes: ({ facts, effectiveOn }) =>
    facts.assigned.map((one) =>
      opens(householdHelp, helpOf(one.member, one.household), effectiveOn, { ...one, lastHelpOn: null }),
    ),
  tells: {
    vi: ({ body }, name) =>
      body.pairs.length === 1 && body.pairs[0]
        ? `Phân công ${name(body.pairs[0].member)} giúp ${name(body.pairs[0].household)}`
        : `Phân công ${body.pairs.length} lượt đảng viên giúp hộ nghèo, hộ cận nghèo`,
    en: ({ body }, name) =>
      body.pairs.length === 1 && body.pairs[0]
        ? `${name(body.pairs[0].member)} is to help ${name(body.pairs[0].household)}`
        : `${body.pairs.length} assignments of members to households`,
  },
})

const told = {
  help: subject('household-help', theHelp),
  form: chosen(helpForms, { vi: 'Giúp việc gì', en: 'How' }),
  content: text({ vi: 'Việc đã làm', en: 'What was done' }).optional(),
  value: money({ vi: 'Trị giá, nếu tính được', en: 'Value, if known' }).optional(),
}
const posts = (household: string, home: string, value: number | undefined, on: Day): PostingLine[] => [
  helpTurns.add(on, 1, { subject: household, organisation: home }),
  ...(value ? [helpValue.add(on, value, { subject: household, organisation: home })] : []),
]

/** «Tôi đã giúp»: what a member or the cell enters on a phone. */
export const helperHelped = kind('helper.helped', {
  label: { vi: 'Tôi đã giúp hộ', en: 'I helped my household' },
  help: {
    vi: 'Chi bộ hoặc đồng chí được phân công ghi. Không ghi tên chủ hộ.',
    en: 'Entered by the cell or the member. The household is not named.',
  },
  addsTo: [helpTurns.id, helpValue.id],
  verb: onHelp({ vi: 'Tôi đã giúp', en: 'I helped' }),
  days: { decided: { vi: 'Ngày giúp', en: 'On' } },
  body: form(told),
  needs: ({ body }) => ({ help: historyIn(householdHelp, body.help) }),
  rule: ({ effectiveOn }, { help }) => [!help.on(effectiveOn) && helpNotStanding({}, { field: 'help' })],
  facts: ({ effectiveOn }, { help }) => {
    const row = help.on(effectiveOn)
    return { household: row?.household ?? '', home: row?.home ?? '', member: row?.member ?? '' }
  },
  posts: ({ body, facts, effectiveOn }) => posts(facts.household, facts.home, body.value, effectiveOn),
  changes: ({ body, effectiveOn }) => [
    amends(householdHelp, body.help, effectiveOn, { lastHelpOn: effectiveOn }),
  ],
  tells: {
    vi: ({ body, facts }, name) =>
      `${name(facts.member)} giúp ${name(facts.household)}: ${body.content ?? helpForms[body.form].vi.toLowerCase()}`,
    en: ({ body, facts }, name) =>
      `${name(facts.member)} helped ${name(facts.household)}: ${body.content ?? helpForms[body.form].en.toLowerCase()}`,
  },
})

/** The paper way, twice a year: the committee's list of who helped since the last one. */
export const helperReported = kind('helper.half-year-reported', {
  label: { vi: 'Tổng hợp đảng viên giúp hộ', en: 'Members’ help reported' },
  help: {
    vi: 'Mỗi năm hai lần: mỗi dòng một phân công đã có việc giúp. Ai không báo thì danh sách đến hạn nêu tên.',
    en: 'Twice a year: one line for each assignment with help. Who told nothing is named by the list of those due.',
  },
  addsTo: [helpTurns.id, helpValue.id],
  days: { decided: { vi: 'Ngày tổng hợp', en: 'Summed up on' } },
  body: form({
    lines: labelled(z.array(z.strictObject(told)).min(1).max(1000), { vi: 'Đã giúp', en: 'Helped' }),
  }),
  needs: ({ body }) =>
    Object.fromEntries(body.lines.map(({ help }) => [help, historyIn(householdHelp, help)])),
  rule: ({ body, effectiveOn }, known) => {
    return [
      eachOnce(
        body.lines.map((one) => one.help),
        'lines',
      ),
      body.lines.some(({ help }) => !known[help]?.on(effectiveOn)) && helpNotStanding({}, { field: 'lines' }),
    ]
  },
  facts: ({ body, effectiveOn }, known) => ({
    lines: body.lines.map(({ help }) => {
      const row = known[help]?.on(effectiveOn)
      return { household: row?.household ?? '', home: row?.home ?? '' }
    }),
  }),
  posts: ({ body, facts, effectiveOn }) =>
    body.lines.flatMap(({ value }, index) => {
      const of = facts.lines[index]
      return of ? posts(of.household, of.home, value, effectiveOn) : []
    }),
  changes: ({ body, effectiveOn }) =>
    body.lines.map(({ help }) => amends(householdHelp, help, effectiveOn, { lastHelpOn: effectiveOn })),
  tells: {
    vi: ({ body }) => `Tổng hợp ${body.lines.length} lượt đảng viên giúp hộ`,
    en: ({ body }) => `${body.lines.length} times members helped, summed up`,
  },
})

export const helperEnded = kind('helper.ended', {
  label: { vi: 'Thôi phân công giúp hộ', en: 'Assignment ended' },
  addsTo: [helped.id],
  verb: onHelp({ vi: 'Thôi phân công', en: 'End' }),
  body: form({
    help: subject('household-help', theHelp),
    outcome: chosen(helpOutcomes, { vi: 'Kết quả', en: 'Outcome' }),
  }),
  needs: ({ body }) => ({ help: historyIn(householdHelp, body.help) }),
  rule: ({ effectiveOn }, { help }) => [!help.on(effectiveOn) && helpNotStanding({}, { field: 'help' })],
  facts: (_, { help }) => ({
    member: help.latest?.row.member ?? '',
    household: help.latest?.row.household ?? '',
  }),
  changes: ({ body, effectiveOn }) => [closes(householdHelp, body.help, effectiveOn)],
  tells: {
    vi: ({ body, facts }, name) =>
      `${name(facts.member)} thôi giúp ${name(facts.household)}: ${helpOutcomes[body.outcome].vi.toLowerCase()}`,
    en: ({ body, facts }, name) =>
      `${name(facts.member)} no longer helps ${name(facts.household)}: ${helpOutcomes[body.outcome].en.toLowerCase()}`,
  },
})

export const helpKinds: readonly Kind[] = [helperAssigned, helperHelped, helperReported, helperEnded]
