import { type Kind, kind } from '#kernel/kind.ts'
import { amends, historyIn, opens } from '#kernel/register.ts'
import { chosen, form, newSubject, onDay, subject, subjects, text } from '#subjects/fields.ts'
import { democracyTeamsFormed, findingsNoted, placesInspectedTurns } from '../figures/democracy.ts'
import { dueBeforeNoted, nothingListed, teamConcluded, teamUnknown } from '../refusals.ts'
import { democracyFindings, democracyTeams, teamKinds } from '../registers/democracy.ts'

const theTeam = { vi: 'Đoàn', en: 'Team' }
const onTeam = (label: { vi: string; en: string }) => ({ label, on: 'democracy-teams', field: 'team' })

export const democracyTeamFormed = kind('democracy-team.formed', {
  label: { vi: 'Thành lập đoàn kiểm tra, giám sát dân chủ', en: 'Team on democracy formed' },
  addsTo: [democracyTeamsFormed.id],
  citesDecision: true,
  days: { decided: { vi: 'Ngày thành lập', en: 'Formed on' } },
  body: form({
    team: newSubject('democracy-teams', theTeam),
    name: text({ vi: 'Tên đoàn', en: 'Name' }),
    kind: chosen(teamKinds, { vi: 'Hình thức', en: 'Kind' }),
    leader: subject('persons', { vi: 'Trưởng đoàn', en: 'Leader' }).optional(),
    inspected: subjects(
      ['party-organisations', 'units'],
      { vi: 'Nơi được kiểm tra, giám sát', en: 'Looked at' },
      { most: 60 },
    ),
    due: onDay({ vi: 'Hạn kết luận', en: 'Due' }).optional(),
  }),
  rule: ({ body }) => [body.inspected.length === 0 && nothingListed({}, { field: 'inspected' })],
  posts: ({ body, effectiveOn }) => [
    democracyTeamsFormed.add(effectiveOn, 1, { of: body.kind, subject: body.team }),
  ],
  changes: ({ body, organisation, effectiveOn }) => [
    opens(democracyTeams, body.team, effectiveOn, {
      name: body.name,
      kind: body.kind,
      home: organisation,
      leader: body.leader ?? null,
      inspected: body.inspected,
      due: body.due ?? null,
      state: 'working',
      conclusion: null,
    }),
  ],
  tells: {
    vi: ({ body }) => `Thành lập ${body.name}, làm việc tại ${body.inspected.length} nơi`,
    en: ({ body }) => `${body.name} formed for ${body.inspected.length} places`,
  },
})

export const democracyTeamConcluded = kind('democracy-team.concluded', {
  label: { vi: 'Kết luận kiểm tra, giám sát dân chủ', en: 'Team on democracy concluded' },
  addsTo: [placesInspectedTurns.id, 'mobilisation.democracy-inspected'],
  verb: onTeam({ vi: 'Ghi kết luận', en: 'Conclude' }),
  days: { decided: { vi: 'Ngày kết luận', en: 'Concluded on' } },
  body: form({
    team: subject('democracy-teams', theTeam),
    conclusion: text({ vi: 'Kết luận chính', en: 'Conclusion' }),
  }),
  needs: ({ body }) => ({ team: historyIn(democracyTeams, body.team) }),
  rule: ({ effectiveOn }, { team }) => [
    team.on(effectiveOn)?.state !== 'working' && teamConcluded({}, { field: 'team' }),
  ],
  facts: ({ effectiveOn }, { team }) => ({ inspected: team.on(effectiveOn)?.inspected ?? [] }),
  posts: ({ facts, effectiveOn }) =>
    facts.inspected.map((subject) => placesInspectedTurns.add(effectiveOn, 1, { subject })),
  changes: ({ body, effectiveOn }) => [
    amends(democracyTeams, body.team, effectiveOn, { state: 'concluded', conclusion: body.conclusion }),
  ],
  tells: {
    vi: ({ body }, name) => `${name(body.team)} kết luận: ${body.conclusion}`,
    en: ({ body }, name) => `${name(body.team)} concluded: ${body.conclusion}`,
  },
})

/** Entered with the task that puts it right, or before it: until there is one it stands in a list. */
export const democracyFindingNoted = kind('democracy-finding.noted', {
  label: { vi: 'Hạn chế về dân chủ phải khắc phục', en: 'Finding on democracy' },
  help: {
    vi: 'Tổ chức đảng của mẫu này là nơi phải khắc phục. Sau đó giao nhiệm vụ khắc phục từ chính hạn chế này.',
    en: 'The organisation of this form has to put it right. Then assign the task from this finding.',
  },
  addsTo: [findingsNoted.id],
  verb: onTeam({ vi: 'Nêu hạn chế', en: 'Note a finding' }),
  days: { decided: { vi: 'Ngày nêu', en: 'Noted on' } },
  body: form({
    finding: newSubject('democracy-findings', { vi: 'Hạn chế', en: 'Finding' }),
    team: subject('democracy-teams', theTeam),
    what: text({ vi: 'Nội dung', en: 'What' }),
    due: onDay({ vi: 'Hạn khắc phục', en: 'Due' }),
  }),
  needs: ({ body }) => ({ team: historyIn(democracyTeams, body.team) }),
  rule: ({ body, decidedOn, effectiveOn }, { team }) => [
    !team.on(effectiveOn) && teamUnknown({}, { field: 'team' }),
    body.due < decidedOn && dueBeforeNoted({}, { field: 'due' }),
  ],
  posts: ({ body, effectiveOn }) => [findingsNoted.add(effectiveOn, 1, { subject: body.finding })],
  changes: ({ id, body, organisation, effectiveOn }) => [
    opens(democracyFindings, body.finding, effectiveOn, {
      team: body.team,
      home: organisation,
      what: body.what,
      due: body.due,
      record: id,
      notedOn: effectiveOn,
    }),
  ],
  tells: {
    vi: ({ body, organisation }, name) => `${name(organisation)} cần khắc phục: ${body.what}`,
    en: ({ body, organisation }, name) => `${name(organisation)} has to put right: ${body.what}`,
  },
})

export const democracyKinds: readonly Kind[] = [
  democracyTeamFormed,
  democracyTeamConcluded,
  democracyFindingNoted,
]
