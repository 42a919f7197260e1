import { z } from 'zod'
import { printDay } from '#kernel/calendar.ts'
import { derivedSubject } from '#kernel/derived-subject.ts'
import { meetingDecided } from '#kernel/issued-paper.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, historiesNaming, historyIn, opens } from '#kernel/register.ts'
import { chosen, count, flag, form, labelled, subject, text } from '#subjects/fields.ts'
import {
  conclusionsMade,
  meetingAttendance,
  committeeMeetings as meetingsHeld,
  unplannedItems,
} from '../meeting-figures.ts'
import { meetingTypes } from '../meeting-types.ts'
import { agendaItems, committeeMeetings, conclusions, programmeItems } from '../registers.ts'
import {
  agendaOf,
  agendaRows,
  chair,
  hour,
  isHour,
  meetingId,
  members,
  notAnHour,
  present,
  turn,
  whereabouts,
} from './meeting-fields.ts'

const recordId = (vi: string, en: string) => labelled(z.uuid(), { vi, en })

const decision = z.strictObject({
  record: recordId('Nội dung', 'Matter'),
  number: text({ vi: 'Số, ký hiệu', en: 'Number' }),
  for: count({ vi: 'Tán thành', en: 'For' }),
  against: count({ vi: 'Không tán thành', en: 'Against' }),
})

const tooManyPresent = refusal('more-present-than-members', {
  vi: 'Có mặt {present} nhưng chỉ có {members} đồng chí. Kiểm tra lại hai số.',
  en: '{present} present of {members} members. Check the two numbers.',
})
const tooManyVotes = refusal('more-votes-than-present', {
  vi: 'Số phiếu ({votes}) nhiều hơn số đồng chí có mặt ({present}).',
  en: 'There are more votes ({votes}) than members present ({present}).',
})
const notCarried = refusal('vote-not-carried', {
  vi: 'Số phiếu tán thành ({votes}) chưa quá nửa tổng số ủy viên ({members}), nên chưa thành quyết định. Bỏ nội dung này khỏi danh sách.',
  en: '{votes} votes for are not more than half of all {members} members, so nothing is decided. Leave this one out.',
})

/**
 * A standing committee decided several matters at one meeting. More than half of all its members must be
 * for each: Điều lệ Đảng, Điều 9; Quy định 208-QĐ/TW, 26/7/2026.
 */
export const meetingListDecided = kind(meetingDecided, {
  label: { vi: 'Hội nghị quyết định', en: 'Meeting decided' },
  confidentiality: 'internal',
  addsTo: [meetingsHeld.id],
  body: form({
    members: count({ vi: 'Tổng số ủy viên', en: 'Members' }),
    present: count({ vi: 'Có mặt', en: 'Present' }),
    decisions: labelled(z.array(decision).min(1).max(200), { vi: 'Các nội dung', en: 'Matters' }),
  }),
  needs: ({ organisation, decidedOn }) => ({
    meeting: historyIn(committeeMeetings, meetingId(organisation, 'standing', decidedOn)),
  }),
  rule: ({ body }) => [
    body.present > body.members &&
      tooManyPresent({ present: body.present, members: body.members }, { field: 'present' }),
    ...body.decisions.flatMap((one, index) => {
      const field = `decisions.${index}`
      const votes = one.for + one.against
      return [
        votes > body.present && tooManyVotes({ votes, present: body.present }, { field }),
        one.for * 2 <= body.members && notCarried({ votes: one.for, members: body.members }, { field }),
      ]
    }),
  ],
  facts: ({ effectiveOn }, { meeting }) => {
    const row = meeting.on(effectiveOn)
    return { meeting: row === undefined ? 'opens' : row.state === 'called' ? 'holds' : 'stands' }
  },
  posts: ({ body, organisation, decidedOn, facts }) => {
    if (facts.meeting !== 'opens' && facts.meeting !== 'holds') return []
    const subject = meetingId(organisation, 'standing', decidedOn)
    return [
      meetingsHeld.add(decidedOn, 1, { of: 'standing', subject }),
      meetingAttendance.add(decidedOn, body.present, { subject }),
    ]
  },
  changes: ({ body, organisation, decidedOn, effectiveOn, facts }) => {
    const meeting = meetingId(organisation, 'standing', decidedOn)
    const told = { members: body.members, present: body.present, state: 'held' as const }
    if (facts.meeting === 'holds') return [amends(committeeMeetings, meeting, effectiveOn, told)]
    if (facts.meeting !== 'opens') return []
    return [
      opens(committeeMeetings, meeting, effectiveOn, {
        ...told,
        organisation,
        type: 'standing',
        on: decidedOn,
        at: null,
        place: null,
        chair: null,
        subject: null,
        isTold: false,
      }),
    ]
  },
  tells: {
    vi: ({ body, organisation, decidedOn }, name) =>
      `${name(organisation)} họp ngày ${printDay(decidedOn)}, có mặt ${body.present}/${body.members}, quyết định ${body.decisions.length} nội dung`,
    en: ({ body, organisation, decidedOn }, name) =>
      `${name(organisation)} met on ${printDay(decidedOn)}, ${body.present} of ${body.members} present, and decided ${body.decisions.length} matters`,
  },
})

const heldAlready = refusal('meeting-held-already', {
  vi: 'Cuộc họp này đã ghi kết quả. Cần sửa thì đính chính tại chỗ đã ghi; nếu là cuộc thứ hai trong ngày thì ghi rõ cuộc thứ mấy.',
  en: 'This meeting is entered already. Correct it where it was entered; if it is a second one of the day, say which turn.',
})
const assignedAlready = refusal('conclusion-assigned-already', {
  vi: 'Kết luận này đã thành nhiệm vụ.',
  en: 'This conclusion is a task already.',
})

const conclusion = z.strictObject({
  title: text(
    { vi: 'Kết luận', en: 'Conclusion' },
    { help: { vi: 'Một việc một kết luận, ngắn gọn.', en: 'One matter each, in few words.' } },
  ),
  follow: flag({ vi: 'Phải theo dõi', en: 'To be followed' }),
  /** The task assigned in the same entry. */
  task: labelled(z.uuid().meta({ control: 'new-subject', register: 'tasks' }), {
    vi: 'Nhiệm vụ',
    en: 'Task',
  }).optional(),
})

/**
 * A meeting was held: who was there, what was said of each item in one sentence. A list it decided is the same
 * meeting; whichever is entered first counts it.
 */
export const meetingHeld = kind('committee-meeting.held', {
  label: { vi: 'Cuộc họp cấp ủy đã họp', en: 'Meeting held' },
  addsTo: [meetingsHeld.id, conclusionsMade.id],
  days: { decided: { vi: 'Ngày họp', en: 'Held on' } },
  body: form({
    type: chosen(meetingTypes, { vi: 'Loại cuộc họp', en: 'Type' }),
    turn: turn.optional(),
    members,
    present,
    chair: chair.optional(),
    subject: text({ vi: 'Nội dung chính', en: 'Main subject' }).optional(),
    at: hour.optional(),
    place: whereabouts.optional(),
    agenda: agendaOf('Nội dung chưa có trong chương trình họp', 'Items not on the agenda yet'),
    conclusions: labelled(z.array(conclusion).max(60).default([]), { vi: 'Kết luận', en: 'Conclusions' }),
  }),
  needs: ({ organisation, body, decidedOn }) => {
    const meeting = meetingId(organisation, body.type, decidedOn, body.turn)
    return {
      meeting: historyIn(committeeMeetings, meeting),
      agenda: historiesNaming(agendaItems, 'meeting', meeting),
    }
  },
  rule: ({ body, effectiveOn }, { meeting }) => [
    body.present > body.members &&
      tooManyPresent({ present: body.present, members: body.members }, { field: 'present' }),
    meeting.on(effectiveOn)?.isTold && heldAlready({}, { field: 'type' }),
    !isHour(body.at) && notAnHour({}, { field: 'at' }),
  ],
  facts: ({ body, organisation, decidedOn, effectiveOn }, { meeting, agenda }) => {
    const id = meetingId(organisation, body.type, decidedOn, body.turn)
    const standing = agenda.flatMap((story) => {
      const row = story.on(effectiveOn)
      return row?.meeting === id ? [row] : []
    })
    const row = meeting.on(effectiveOn)
    const items = [...standing, ...body.agenda].map((one) => one.item ?? null)
    return {
      isFirst: row?.state !== 'held',
      isNew: row === undefined,
      called: standing.length,
      unplanned: items.filter((item) => item === null).length,
      carriesOut: items.filter((item) => item !== null),
    }
  },
  posts: ({ body, organisation, decidedOn, facts }) => {
    const subject = meetingId(organisation, body.type, decidedOn, body.turn)
    return [
      ...(facts.isFirst
        ? [
            meetingsHeld.add(decidedOn, 1, { of: body.type, subject }),
            meetingAttendance.add(decidedOn, body.present, { subject }),
          ]
        : []),
      ...(facts.unplanned > 0 ? [unplannedItems.add(decidedOn, facts.unplanned, { subject })] : []),
      ...(body.conclusions.length > 0
        ? [conclusionsMade.add(decidedOn, body.conclusions.length, { subject })]
        : []),
    ]
  },
  changes: ({ id, body, organisation, decidedOn, effectiveOn, facts }) => {
    const meeting = meetingId(organisation, body.type, decidedOn, body.turn)
    const told = {
      state: 'held' as const,
      isTold: true,
      members: body.members,
      present: body.present,
      ...(body.chair ? { chair: body.chair } : {}),
      ...(body.subject ? { subject: body.subject } : {}),
      ...(body.at ? { at: body.at } : {}),
      ...(body.place ? { place: body.place } : {}),
    }
    const blank = { at: null, place: null, chair: null, subject: null }
    return [
      facts.isNew
        ? opens(committeeMeetings, meeting, effectiveOn, {
            ...blank,
            ...told,
            organisation,
            type: body.type,
            on: decidedOn,
          })
        : amends(committeeMeetings, meeting, effectiveOn, told),
      ...agendaRows(meeting, organisation, effectiveOn, body.agenda, facts.called),
      ...facts.carriesOut.map((item) =>
        amends(programmeItems, item, effectiveOn, { state: 'done', doneOn: effectiveOn }),
      ),
      ...body.conclusions.map((one, at) =>
        opens(conclusions, derivedSubject(id, at), effectiveOn, {
          organisation,
          meeting,
          title: one.title,
          on: decidedOn,
          state: one.task ? 'assigned' : one.follow ? 'awaiting' : 'noted',
          task: one.task ?? null,
        }),
      ),
    ]
  },
  tells: {
    vi: ({ body, organisation, decidedOn }, name) =>
      `${name(organisation)}: ${meetingTypes[body.type].vi.toLocaleLowerCase('vi')} ngày ${printDay(decidedOn)}, có mặt ${body.present}/${body.members}, ${body.conclusions.length} kết luận`,
    en: ({ body, organisation, decidedOn }, name) =>
      `${name(organisation)}: ${meetingTypes[body.type].en} on ${printDay(decidedOn)}, ${body.present} of ${body.members} present, ${body.conclusions.length} conclusions`,
  },
})

/** A conclusion that was not given to anybody at the meeting becomes a task later. */
export const conclusionAssigned = kind('conclusion.assigned', {
  label: { vi: 'Giao việc theo kết luận', en: 'Conclusion assigned' },
  verb: { label: { vi: 'Đã giao việc', en: 'Assigned' }, on: 'conclusions', field: 'conclusion' },
  days: { decided: { vi: 'Ngày giao', en: 'Assigned on' } },
  body: form({
    conclusion: subject('conclusions', { vi: 'Kết luận', en: 'Conclusion' }),
    task: subject('tasks', { vi: 'Nhiệm vụ', en: 'Task' }),
  }),
  needs: ({ body }) => ({ conclusion: historyIn(conclusions, body.conclusion) }),
  rule: ({ effectiveOn }, { conclusion: one }) => [
    one.on(effectiveOn)?.state === 'assigned' && assignedAlready({}, { field: 'conclusion' }),
  ],
  changes: ({ body, effectiveOn }) => [
    amends(conclusions, body.conclusion, effectiveOn, { state: 'assigned', task: body.task }),
  ],
  tells: {
    vi: ({ body }, name) => `Kết luận «${name(body.conclusion)}» thành nhiệm vụ «${name(body.task)}»`,
    en: ({ body }, name) => `“${name(body.conclusion)}” becomes the task “${name(body.task)}”`,
  },
})

export const minutesKinds: readonly Kind[] = [meetingHeld, meetingListDecided, conclusionAssigned]
