import type { z } from 'zod'
import type { Day } from '#kernel/calendar.ts'
import { kind } from '#kernel/kind.ts'
import { meetingRulesOn } from '#kernel/meeting-rules.ts'
import { amends, type History, historiesNaming, historyIn, opens } from '#kernel/register.ts'
import { memberships } from '#subjects/memberships.ts'
import { holdsMembers, partyOrganisations } from '#subjects/party-organisations.ts'
import { attendanceOf, isOverShare, rollOn } from '../attendance.ts'
import { absences, attendance, attendanceByName, attendanceDue } from '../figures/attendance.ts'
import { excusedTooOften, poorlyAttended, shortMeetings, withUnexcused } from '../figures/criteria.ts'
import { meetings, regularMeetings, thematicMeetings } from '../figures/held.ts'
import { type Month, meetingSubject, monthAfter, monthOf, printMonth, quarterOf } from '../months.ts'
import {
  absentStranger,
  absentTwice,
  dayOutsideMonth,
  doesNotAddUp,
  metAlready,
  notACell,
  themeMissing,
  tooManyPresent,
} from '../refusals.ts'
import { cellMeetings, meetingDoors } from '../registers.ts'
import { type MeetingBody, meetingBody, monthTold } from './meeting-fields.ts'

const rowOf = (cell: string, told: MeetingBody, on: Day, earlier = 0) =>
  historyIn(cellMeetings, meetingSubject(cell, monthAfter(monthTold(told, on), -earlier), told.form))

type MeetingHistory = History<z.output<typeof cellMeetings.row>>

/** Excused now and in each of the meetings just before it, within the year, more often than the rules let pass. */
const excusedOnAndOn = (told: MeetingBody, month: Month, before: readonly MeetingHistory[]): string[] => {
  const earlier = before.map((history) => history.latest?.row)
  if (earlier.some((row) => row?.state !== 'held' || row.year !== month.slice(0, 4))) return []
  return told.absent
    .filter((one) => one.reason !== 'none' && earlier.every((row) => row?.excused.includes(one.person)))
    .map((one) => one.person)
}

/**
 * Sinh hoạt chi bộ: the one record of a cell's meeting, through whichever door it comes. All present is
 * never assumed: the count is given, and checked against who is of the cell on that day.
 * Criteria of a good meeting: 12-HD/BTCTW (06/7/2018); a meeting that misses them is told, not refused.
 */
export const meetingHeld = kind('cell-meeting.held', {
  label: { vi: 'Sinh hoạt chi bộ', en: 'Cell meeting held' },
  help: {
    vi: 'Ghi cho chi bộ: ngày, số có mặt, ai vắng, nội dung và kết luận. Không ghi ý kiến của từng người.',
    en: 'For the cell: day, how many came, who was away, contents and conclusions. No opinions of single members.',
  },
  days: { decided: { vi: 'Ngày sinh hoạt', en: 'Held on' } },
  addsTo: [meetings.id, regularMeetings.id, thematicMeetings.id, attendance.id, attendanceByName.id],
  body: meetingBody,
  needs: ({ body: told, organisation, effectiveOn }) => ({
    cell: historyIn(partyOrganisations, organisation),
    members: historiesNaming(memberships, 'cell', organisation),
    standing: rowOf(organisation, told, effectiveOn),
    before1: rowOf(organisation, told, effectiveOn, 1),
    before2: rowOf(organisation, told, effectiveOn, 2),
    before3: rowOf(organisation, told, effectiveOn, 3),
  }),
  rule: ({ body: told, organisation, effectiveOn }, { cell, members, standing }) => {
    const row = cell.on(effectiveOn)
    if (!row || !holdsMembers(row.kind))
      return [notACell({ name: row?.name ?? '' }, { field: 'organisation' })]
    const month = monthTold(told, effectiveOn)
    const roll = rollOn(members, organisation, effectiveOn)
    const away = new Set(told.absent.map((one) => one.person))
    const numbers = { present: told.present, absent: away.size }
    const already = standing.latest?.row
    return [
      already?.state === 'held' &&
        metAlready({
          month: printMonth(month),
          day: (already.heldOn ?? '').split('-').reverse().join('/'),
          door: meetingDoors[already.door as keyof typeof meetingDoors] ?? meetingDoors.form,
        }),
      ![month, monthAfter(month)].includes(monthOf(effectiveOn)) &&
        dayOutsideMonth(
          { day: effectiveOn.split('-').reverse().join('/'), month: printMonth(month) },
          { field: 'month' },
        ),
      told.form === 'thematic' && !told.theme && themeMissing({}, { field: 'theme' }),
      away.size < told.absent.length && absentTwice({}, { field: 'absent' }),
      [...away].some((person) => !roll.members.includes(person)) && absentStranger({}, { field: 'absent' }),
      told.present + away.size > roll.members.length &&
        tooManyPresent({ members: roll.members.length, ...numbers }, { field: 'present' }),
      away.size > 0 &&
        told.present + away.size < roll.due.length &&
        doesNotAddUp({ expected: roll.due.length, ...numbers }, { field: 'absent' }),
    ]
  },
  facts: ({ body: told, organisation, effectiveOn }, { members, standing, before1, before2, before3 }) => ({
    ...attendanceOf(rollOn(members, organisation, effectiveOn), told),
    /** A reason for not meeting was given before; the meeting then took place after all. */
    makesUp: standing.latest?.row.state === 'not-held',
    excusedTooOften:
      told.form === 'regular'
        ? excusedOnAndOn(
            told,
            monthTold(told, effectiveOn),
            [before1, before2, before3].slice(0, meetingRulesOn(effectiveOn).excusedInARowAtMost),
          )
        : [],
  }),
  posts: ({ body: told, facts, organisation, effectiveOn: on }) => {
    const rules = meetingRulesOn(on)
    const one = { subject: organisation }
    const isRegular = told.form === 'regular'
    const unexcused = told.absent.some(({ reason }) => reason === 'none')
    return [
      meetings.add(on, 1, one),
      (isRegular ? regularMeetings : thematicMeetings).add(on, 1, one),
      attendance.add(on, facts.present, one),
      attendanceDue.add(on, facts.expected, one),
      ...(facts.names ?? []).map((person) => attendanceByName.add(on, 1, { subject: person })),
      ...told.absent.map(({ person }) => absences.add(on, 1, { subject: person })),
      ...facts.excusedTooOften.map((person) => excusedTooOften.add(on, 1, { subject: person })),
      ...(isOverShare(facts.present, facts.expected, rules.attendanceOverPercent)
        ? []
        : [poorlyAttended.add(on, 1, one)]),
      ...(unexcused ? [withUnexcused.add(on, 1, one)] : []),
      ...(told.minutes !== undefined && told.minutes < rules.minutesAtLeast
        ? [shortMeetings.add(on, 1, one)]
        : []),
    ]
  },
  changes: ({ body: told, facts, organisation, effectiveOn }) => {
    const month = monthTold(told, effectiveOn)
    const row = {
      cell: organisation,
      month,
      quarter: quarterOf(month),
      year: month.slice(0, 4),
      form: told.form,
      state: 'held' as const,
      heldOn: effectiveOn,
      present: facts.present,
      expected: facts.expected,
      excused: told.absent.filter((one) => one.reason !== 'none').map((one) => one.person),
      theme: told.theme ?? null,
      resolution: told.resolution ?? null,
      reason: null,
      door: told.door ?? 'form',
    }
    const of = meetingSubject(organisation, month, told.form)
    return [
      facts.makesUp ? amends(cellMeetings, of, effectiveOn, row) : opens(cellMeetings, of, effectiveOn, row),
    ]
  },
  tells: {
    vi: ({ body: told, facts, organisation, effectiveOn }, name) =>
      `${name(organisation)} sinh hoạt ${told.form === 'thematic' ? `chuyên đề «${told.theme}»` : 'thường kỳ'} tháng ${printMonth(monthTold(told, effectiveOn))}, có mặt ${facts.present}/${facts.expected}`,
    en: ({ body: told, facts, organisation, effectiveOn }, name) =>
      `${name(organisation)} holds its ${told.form === 'thematic' ? `meeting on "${told.theme}"` : 'regular meeting'} of ${printMonth(monthTold(told, effectiveOn))}, ${facts.present}/${facts.expected} present`,
  },
})
