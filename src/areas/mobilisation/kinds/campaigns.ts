import { z } from 'zod'
import { yearOf } from '#kernel/calendar.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import { closes, opens } from '#kernel/register.ts'
import { chosen, count, form, labelled, newSubject, subject, subjects, text } from '#subjects/fields.ts'
import {
  roundAttendance,
  rounds,
  teams,
  teamVillages,
  villagesReached,
  villagesWithTeam,
  villageTurns,
} from '../figures/campaigns.ts'
import { eachOnce } from '../lists.ts'
import { teamWithoutVillages } from '../refusals.ts'
import { campaignRounds, campaignTeams, roundTopics } from '../registers/campaigns.ts'
import { onlyVillages, villagesNeeded, villagesThen } from '../villages.ts'

const theTeam = { vi: 'Đoàn phát động', en: 'Team' }

/** A team is set up for villages; it counts nothing as held. */
export const campaignTeamFormed = kind('campaign-team.formed', {
  label: { vi: 'Thành lập đoàn phát động quần chúng', en: 'Campaign team formed' },
  help: {
    vi: 'Đoàn thành lập ở nhiều buôn không có nghĩa là đã tổ chức đợt ở các buôn đó; đợt ghi riêng khi kết thúc.',
    en: 'A team for many villages is no round held in them; a round is entered when it is over.',
  },
  addsTo: [teams.id, teamVillages.id, villagesWithTeam.id],
  citesDecision: true,
  days: { decided: { vi: 'Ngày thành lập', en: 'Formed on' } },
  body: form({
    team: newSubject('campaign-teams', theTeam),
    name: text({ vi: 'Tên đoàn', en: 'Name' }),
    leader: subject('persons', { vi: 'Trưởng đoàn', en: 'Leader' }).optional(),
    villages: subjects(['places'], { vi: 'Thôn, buôn phụ trách', en: 'Villages' }, { most: 400 }),
  }),
  needs: ({ body }) => villagesNeeded(body.villages),
  rule: ({ body, effectiveOn }, known) => {
    return [
      body.villages.length === 0 && teamWithoutVillages({}, { field: 'villages' }),
      eachOnce(body.villages, 'villages'),
      ...onlyVillages(body.villages, known, effectiveOn, 'villages'),
    ]
  },
  facts: ({ body, effectiveOn }, known) => ({ villages: villagesThen(body.villages, known, effectiveOn) }),
  posts: ({ body, facts, effectiveOn }) => [
    teams.add(effectiveOn, 1, { subject: body.team }),
    ...facts.villages.map(({ id, kind: of, home }) =>
      teamVillages.add(effectiveOn, 1, { of, subject: id, organisation: home }),
    ),
  ],
  changes: ({ body, organisation, effectiveOn }) => [
    opens(campaignTeams, body.team, effectiveOn, {
      name: body.name,
      home: organisation,
      leader: body.leader ?? null,
      villages: body.villages,
      formedOn: effectiveOn,
    }),
  ],
  tells: {
    vi: ({ body }) => `Thành lập ${body.name}, phụ trách ${body.villages.length} thôn, buôn`,
    en: ({ body }) => `${body.name} formed for ${body.villages.length} villages`,
  },
})

export const campaignTeamEnded = kind('campaign-team.ended', {
  label: { vi: 'Đoàn phát động kết thúc', en: 'Campaign team ended' },
  verb: { label: { vi: 'Kết thúc', en: 'End' }, on: 'campaign-teams', field: 'team' },
  body: form({ team: subject('campaign-teams', theTeam) }),
  changes: ({ body, effectiveOn }) => [closes(campaignTeams, body.team, effectiveOn)],
  tells: {
    vi: ({ body }, name) => `${name(body.team)} kết thúc nhiệm vụ`,
    en: ({ body }, name) => `${name(body.team)} ended`,
  },
})

/** One record for the whole round, village by village with how many came. */
export const campaignRoundHeld = kind('campaign-round.held', {
  label: { vi: 'Đợt phát động quần chúng', en: 'Campaign round held' },
  help: {
    vi: 'Ghi khi đợt kết thúc: mỗi thôn, buôn một dòng với số lượt người dự.',
    en: 'Entered when the round is over: one line a village, with its attendance.',
  },
  addsTo: [rounds.id, villageTurns.id, villagesReached.id, roundAttendance.id],
  days: { decided: { vi: 'Ngày kết thúc đợt', en: 'Ended on' } },
  body: form({
    round: newSubject('campaign-rounds', { vi: 'Đợt phát động', en: 'Round' }),
    name: text({ vi: 'Tên đợt', en: 'Name' }),
    topic: chosen(roundTopics, { vi: 'Nội dung', en: 'Topic' }),
    team: subject('campaign-teams', theTeam).optional(),
    villages: labelled(
      z
        .array(
          z.strictObject({
            village: subject('places', { vi: 'Thôn, buôn, tổ dân phố', en: 'Village' }),
            attended: count({ vi: 'Lượt người dự', en: 'Attendance' }),
          }),
        )
        .max(400),
      { vi: 'Các thôn, buôn', en: 'Villages' },
    ),
  }),
  needs: ({ body }) => villagesNeeded(body.villages.map((one) => one.village)),
  rule: ({ body, effectiveOn }, known) => {
    const ids = body.villages.map((one) => one.village)
    return [
      ids.length === 0 && teamWithoutVillages({}, { field: 'villages' }),
      eachOnce(ids, 'villages'),
      ...onlyVillages(ids, known, effectiveOn, 'villages'),
    ]
  },
  facts: ({ body, effectiveOn }, known) => ({
    villages: villagesThen(
      body.villages.map((one) => one.village),
      known,
      effectiveOn,
    ),
  }),
  posts: ({ body, facts, effectiveOn }) => [
    rounds.add(effectiveOn, 1, { of: body.topic, subject: body.round }),
    ...body.villages.flatMap(({ village, attended }, index) => {
      const where = { of: body.topic, subject: village, organisation: facts.villages[index]?.home }
      return [
        villageTurns.add(effectiveOn, 1, where),
        ...(attended > 0 ? [roundAttendance.add(effectiveOn, attended, where)] : []),
      ]
    }),
  ],
  changes: ({ body, organisation, effectiveOn }) => [
    opens(campaignRounds, body.round, effectiveOn, {
      name: body.name,
      topic: body.topic,
      home: organisation,
      team: body.team ?? null,
      heldOn: effectiveOn,
      year: yearOf(effectiveOn),
      villages: body.villages.map((one) => one.village),
      attended: body.villages.reduce((sum, one) => sum + one.attended, 0),
    }),
  ],
  tells: {
    vi: ({ body }) =>
      `${body.name} tại ${body.villages.length} thôn, buôn, ${body.villages.reduce((sum, one) => sum + one.attended, 0)} lượt người dự`,
    en: ({ body }) => `${body.name} in ${body.villages.length} villages`,
  },
})

export const campaignKinds: readonly Kind[] = [campaignTeamFormed, campaignTeamEnded, campaignRoundHeld]
