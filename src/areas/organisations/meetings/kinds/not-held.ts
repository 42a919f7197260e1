import { kind } from '#kernel/kind.ts'
import { historyIn, opens } from '#kernel/register.ts'
import { chosen, form, text } from '#subjects/fields.ts'
import { holdsMembers, partyOrganisations } from '#subjects/party-organisations.ts'
import { notHeld } from '../figures/held.ts'
import { meetingSubject, printMonth, quarterOf } from '../months.ts'
import { metAlready, notACell, otherReasonMissing, reasonGivenAlready } from '../refusals.ts'
import { cellMeetings, meetingDoors, notHeldReasons } from '../registers.ts'
import { monthField } from './meeting-fields.ts'

/** Why a cell did not meet in a month: with a reason it is no lapse, and the meeting may still follow. */
export const meetingNotHeld = kind('cell-meeting.not-held', {
  label: { vi: 'Chưa sinh hoạt chi bộ, có lý do', en: 'Cell meeting not held' },
  help: {
    vi: 'Ghi cho chi bộ. Nếu sau đó chi bộ sinh hoạt bù thì cứ ghi sinh hoạt của tháng ấy.',
    en: 'For the cell. If it meets after all, simply enter the meeting of that month.',
  },
  days: { decided: { vi: 'Ngày báo', en: 'Told on' } },
  addsTo: [notHeld.id],
  body: form({
    month: monthField({ vi: 'Tháng chưa sinh hoạt', en: 'Month' }),
    reason: chosen(notHeldReasons, { vi: 'Lý do', en: 'Reason' }),
    note: text({ vi: 'Nói rõ thêm', en: 'More about it' }).optional(),
    door: chosen(meetingDoors, { vi: 'Nguồn', en: 'Told through' }).optional(),
  }),
  needs: ({ body, organisation }) => ({
    cell: historyIn(partyOrganisations, organisation),
    standing: historyIn(cellMeetings, meetingSubject(organisation, body.month, 'regular')),
  }),
  rule: ({ body, effectiveOn }, { cell, standing }) => {
    const row = cell.on(effectiveOn)
    const already = standing.latest?.row
    return [
      (!row || !holdsMembers(row.kind)) && notACell({ name: row?.name ?? '' }, { field: 'organisation' }),
      already?.state === 'held' &&
        metAlready(
          {
            month: printMonth(body.month),
            day: (already.heldOn ?? '').split('-').reverse().join('/'),
            door: meetingDoors[already.door as keyof typeof meetingDoors] ?? meetingDoors.form,
          },
          { field: 'month' },
        ),
      already?.state === 'not-held' &&
        reasonGivenAlready({ month: printMonth(body.month) }, { field: 'month' }),
      body.reason === 'other' && !body.note && otherReasonMissing({}, { field: 'note' }),
    ]
  },
  posts: ({ effectiveOn, organisation }) => [notHeld.add(effectiveOn, 1, { subject: organisation })],
  changes: ({ body, organisation, effectiveOn }) => [
    opens(cellMeetings, meetingSubject(organisation, body.month, 'regular'), effectiveOn, {
      cell: organisation,
      month: body.month,
      quarter: quarterOf(body.month),
      year: body.month.slice(0, 4),
      form: 'regular',
      state: 'not-held',
      heldOn: null,
      present: null,
      expected: null,
      excused: [],
      theme: null,
      resolution: null,
      reason: body.note ? `${notHeldReasons[body.reason].vi}: ${body.note}` : notHeldReasons[body.reason].vi,
      door: body.door ?? 'form',
    }),
  ],
  tells: {
    vi: ({ body, organisation }, name) =>
      `${name(organisation)} chưa sinh hoạt tháng ${printMonth(body.month)}: ${notHeldReasons[body.reason].vi.toLowerCase()}`,
    en: ({ body, organisation }, name) =>
      `${name(organisation)} did not meet in ${printMonth(body.month)}: ${notHeldReasons[body.reason].en.toLowerCase()}`,
  },
})
