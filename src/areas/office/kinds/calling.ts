import { printDay } from '#kernel/calendar.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, closes, historiesNaming, historyIn, opens } from '#kernel/register.ts'
import { chosen, form, onDay, subject, text } from '#subjects/fields.ts'
import { meetingTypes } from '../meeting-types.ts'
import { agendaItems, committeeMeetings } from '../registers.ts'
import {
  agendaOf,
  agendaRows,
  chair,
  hour,
  isHour,
  itemsOf,
  meetingId,
  notAnHour,
  turn,
  whereabouts,
} from './meeting-fields.ts'

const beforeNotice = refusal('meeting-before-notice', {
  vi: 'Ngày họp trước ngày triệu tập. Cuộc đã họp thì ghi «Cuộc họp cấp ủy đã họp».',
  en: 'The meeting is before its notice. If it was held, enter it as held.',
})
const paperAfterMeeting = refusal('agenda-paper-after-meeting', {
  vi: 'Hạn gửi tài liệu sau ngày họp. Kiểm tra lại hai ngày.',
  en: 'The paper is due after the meeting. Check the two days.',
})
const calledAlready = refusal('meeting-called-already', {
  vi: 'Ngày này đã có cuộc họp cùng loại trong lịch. Nếu là cuộc thứ hai trong ngày thì ghi rõ cuộc thứ mấy.',
  en: 'There is a meeting of this type on that day. If it is a second one, say which turn it is.',
})
const notCalled = refusal('meeting-not-waiting', {
  vi: 'Cuộc họp này đã họp, đã hoãn hoặc chưa có trong lịch.',
  en: 'This meeting was held or put off, or is not in the calendar.',
})
const handedIn = refusal('paper-handed-in-already', {
  vi: 'Tài liệu của nội dung này đã gửi.',
  en: 'The paper of this item was handed in already.',
})

/** Triệu tập: the day, the agenda, and who prepares which paper by when. */
export const meetingCalled = kind('committee-meeting.called', {
  label: { vi: 'Triệu tập cuộc họp cấp ủy', en: 'Meeting called' },
  help: {
    vi: 'Lịch tuần, danh sách tài liệu phải gửi và giấy mời lấy từ đây.',
    en: 'The week’s calendar and the papers due come from here.',
  },
  days: { decided: { vi: 'Ngày triệu tập', en: 'Called on' } },
  body: form({
    type: chosen(meetingTypes, { vi: 'Loại cuộc họp', en: 'Type' }),
    on: onDay({ vi: 'Ngày họp', en: 'Day' }),
    at: hour.optional(),
    turn: turn.optional(),
    place: whereabouts.optional(),
    chair: chair.optional(),
    subject: text({ vi: 'Nội dung chính', en: 'Main subject' }).optional(),
    agenda: agendaOf('Chương trình họp', 'Agenda'),
  }),
  needs: ({ organisation, body }) => ({
    meeting: historyIn(committeeMeetings, meetingId(organisation, body.type, body.on, body.turn)),
  }),
  rule: ({ body, decidedOn }, { meeting }) => [
    body.on < decidedOn && beforeNotice({}, { field: 'on' }),
    !isHour(body.at) && notAnHour({}, { field: 'at' }),
    meeting.latest?.closed === null && calledAlready({}, { field: 'on' }),
    ...body.agenda.map(
      (line, at) =>
        line.due !== undefined && line.due > body.on && paperAfterMeeting({}, { field: `agenda.${at}.due` }),
    ),
  ],
  changes: ({ body, organisation, effectiveOn }) => {
    const meeting = meetingId(organisation, body.type, body.on, body.turn)
    return [
      opens(committeeMeetings, meeting, effectiveOn, {
        organisation,
        type: body.type,
        on: body.on,
        at: body.at ?? null,
        place: body.place ?? null,
        chair: body.chair ?? null,
        subject: body.subject ?? null,
        state: 'called',
        members: null,
        present: null,
        isTold: false,
      }),
      ...agendaRows(meeting, organisation, effectiveOn, body.agenda),
    ]
  },
  tells: {
    vi: ({ body, organisation }, name) =>
      `${name(organisation)} triệu tập ${meetingTypes[body.type].vi.toLocaleLowerCase('vi')} ngày ${printDay(body.on)}`,
    en: ({ body, organisation }, name) =>
      `${name(organisation)} calls a meeting (${meetingTypes[body.type].en}) for ${printDay(body.on)}`,
  },
})

/** Moved: another day makes another meeting of it; the agenda and its papers go with it. */
export const meetingMoved = kind('committee-meeting.moved', {
  label: { vi: 'Dời cuộc họp', en: 'Meeting moved' },
  verb: { label: { vi: 'Dời ngày', en: 'Move it' }, on: 'committee-meetings', field: 'meeting' },
  days: { decided: { vi: 'Ngày báo dời', en: 'Told on' } },
  body: form({
    meeting: subject('committee-meetings', { vi: 'Cuộc họp', en: 'Meeting' }),
    to: onDay({ vi: 'Dời đến ngày', en: 'To' }),
    at: hour.optional(),
  }),
  needs: ({ body }) => ({
    meeting: historyIn(committeeMeetings, body.meeting),
    agenda: historiesNaming(agendaItems, 'meeting', body.meeting),
  }),
  rule: ({ body, decidedOn, effectiveOn }, { meeting }) => [
    meeting.on(effectiveOn)?.state !== 'called' && notCalled({}, { field: 'meeting' }),
    body.to < decidedOn && beforeNotice({}, { field: 'to' }),
    meeting.on(effectiveOn)?.on === body.to && calledAlready({}, { field: 'to' }),
    !isHour(body.at) && notAnHour({}, { field: 'at' }),
  ],
  facts: ({ body, effectiveOn }, { meeting, agenda }) => ({
    row: meeting.on(effectiveOn) ?? null,
    items: itemsOf(agenda, body.meeting, effectiveOn),
  }),
  changes: ({ body, effectiveOn, facts: { row, items } }) => {
    if (!row) return []
    const moved = meetingId(row.organisation, row.type, body.to)
    return [
      opens(committeeMeetings, moved, effectiveOn, { ...row, on: body.to, at: body.at ?? row.at }),
      ...items.map((item) => amends(agendaItems, item, effectiveOn, { meeting: moved })),
      closes(committeeMeetings, body.meeting, effectiveOn),
    ]
  },
  tells: {
    vi: ({ body }, name) => `Dời ${name(body.meeting)} đến ngày ${printDay(body.to)}`,
    en: ({ body }, name) => `${name(body.meeting)} moved to ${printDay(body.to)}`,
  },
})

export const meetingCancelled = kind('committee-meeting.cancelled', {
  label: { vi: 'Hoãn, không họp', en: 'Meeting put off' },
  verb: { label: { vi: 'Không họp', en: 'Put off' }, on: 'committee-meetings', field: 'meeting' },
  days: { decided: { vi: 'Ngày báo', en: 'Told on' } },
  body: form({
    meeting: subject('committee-meetings', { vi: 'Cuộc họp', en: 'Meeting' }),
    reason: text({ vi: 'Lý do', en: 'Reason' }),
  }),
  needs: ({ body }) => ({
    meeting: historyIn(committeeMeetings, body.meeting),
    agenda: historiesNaming(agendaItems, 'meeting', body.meeting),
  }),
  rule: ({ effectiveOn }, { meeting }) => [
    meeting.on(effectiveOn)?.state !== 'called' && notCalled({}, { field: 'meeting' }),
  ],
  facts: ({ body, effectiveOn }, { agenda }) => ({ items: itemsOf(agenda, body.meeting, effectiveOn) }),
  changes: ({ body, effectiveOn, facts }) => [
    ...facts.items.map((item) => closes(agendaItems, item, effectiveOn)),
    closes(committeeMeetings, body.meeting, effectiveOn),
  ],
  tells: {
    vi: ({ body }, name) => `Không họp ${name(body.meeting)}: ${body.reason}`,
    en: ({ body }, name) => `${name(body.meeting)} put off: ${body.reason}`,
  },
})

export const meetingPaperHandedIn = kind('meeting-paper.handed-in', {
  label: { vi: 'Gửi tài liệu họp', en: 'Meeting paper handed in' },
  verb: { label: { vi: 'Đã gửi tài liệu', en: 'Handed in' }, on: 'agenda-items', field: 'item' },
  days: { decided: { vi: 'Ngày gửi', en: 'Handed in on' } },
  body: form({ item: subject('agenda-items', { vi: 'Nội dung họp', en: 'Agenda item' }) }),
  needs: ({ body }) => ({ item: historyIn(agendaItems, body.item) }),
  rule: ({ effectiveOn }, { item }) => [
    item.on(effectiveOn)?.handedInOn !== null && handedIn({}, { field: 'item' }),
  ],
  changes: ({ body, effectiveOn }) => [
    amends(agendaItems, body.item, effectiveOn, { handedInOn: effectiveOn }),
  ],
  tells: {
    vi: ({ body }, name) => `Gửi tài liệu «${name(body.item)}»`,
    en: ({ body }, name) => `Paper of “${name(body.item)}” handed in`,
  },
})

export const callingKinds: readonly Kind[] = [
  meetingCalled,
  meetingMoved,
  meetingCancelled,
  meetingPaperHandedIn,
]
