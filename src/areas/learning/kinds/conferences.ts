import { type Day, yearOf } from '#kernel/calendar.ts'
import { derivedSubject } from '#kernel/derived-subject.ts'
import { kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, type Change, historyIn, opens } from '#kernel/register.ts'
import { directives } from '#subjects/directives.ts'
import { chosen, count, form, newSubject, subject, subjects, text } from '#subjects/fields.ts'
import { partyOrganisations } from '#subjects/party-organisations.ts'
import { attendance, conferences } from '../conference-figures.ts'
import { delegations, studies, studyConferences } from '../registers.ts'
import { conferenceForms } from '../topics.ts'

export const noPaperStudied = refusal('study-without-paper', {
  vi: 'Chưa nêu văn bản được học tập. Chọn văn bản, hoặc ghi «Tiếp nhận văn bản chỉ đạo» trước.',
  en: 'No paper is named. Choose what was studied, or enter it as received first.',
})
export const paperNotReceived = refusal('study-paper-not-received', {
  vi: 'Ngày hội nghị, sổ chưa có văn bản này. Kiểm tra ngày tiếp nhận hoặc ngày hội nghị.',
  en: 'On the day of the conference the book does not have this paper yet. Check either day.',
})
export const attendanceGiven = refusal('study-attendance-given', {
  vi: '{name} đã báo số người dự hội nghị này. Nếu số đó sai thì đính chính tại chỗ đã ghi.',
  en: '{name} has told its attendance at this conference already. Correct it where it was entered.',
})
export const conferenceUnknown = refusal('study-conference-unknown', {
  vi: 'Ngày này chưa có hội nghị được chọn. Kiểm tra lại ngày.',
  en: 'The conference chosen is not held yet on that day. Check the day.',
})

interface Paper {
  id: string
  title: string
}
interface Delegation {
  conference: string
  title: string
  organisation: string
  attended: number
  on: Day
  papers: readonly Paper[]
}

/** Whose people were there has studied what was studied there. */
const attending = ({ papers, on, ...told }: Delegation): Change[] => [
  opens(delegations, derivedSubject(told.conference, told.organisation), on, told),
  ...papers.map(({ id, title }) =>
    opens(studies, derivedSubject(told.conference, told.organisation, id), on, {
      document: id,
      title,
      organisation: told.organisation,
      conference: told.conference,
    }),
  ),
]

/** Hội nghị học tập, quán triệt. Without its attendance it counts as held and is asked for. */
export const conferenceHeld = kind('study-conference.held', {
  label: { vi: 'Hội nghị học tập, quán triệt', en: 'Study conference held' },
  addsTo: ['learning.conferences', 'learning.attendance'],
  days: { decided: { vi: 'Ngày tổ chức', en: 'Held on' } },
  body: form({
    conference: newSubject('study-conferences', { vi: 'Hội nghị', en: 'Conference' }),
    title: text({ vi: 'Tên hội nghị', en: 'Title' }),
    documents: subjects(['directives'], { vi: 'Văn bản được học tập', en: 'Papers studied' }, { most: 40 }),
    form: chosen(conferenceForms, { vi: 'Hình thức', en: 'Form' }),
    attended: count(
      { vi: 'Số người dự của đơn vị tổ chức', en: 'Attendance' },
      {
        help: {
          vi: 'Tổ chức đảng khác cùng dự thì báo riêng số người của mình.',
          en: 'Other organisations that attend tell their own.',
        },
      },
    ).optional(),
  }),
  needs: ({ body }) => Object.fromEntries(body.documents.map((id) => [id, historyIn(directives, id)])),
  rule: ({ body, effectiveOn }, papers) => [
    body.documents.length === 0 && noPaperStudied({}, { field: 'documents' }),
    body.documents.some((id) => !papers[id]?.on(effectiveOn)) && paperNotReceived({}, { field: 'documents' }),
  ],
  facts: ({ body, effectiveOn }, papers) => ({
    papers: body.documents.map((id): Paper => {
      const row = papers[id]?.on(effectiveOn)
      return { id, title: row?.number ?? row?.title ?? '' }
    }),
  }),
  posts: ({ body, organisation, effectiveOn }) => [
    conferences.add(effectiveOn, 1, { subject: body.conference }),
    ...(body.attended === undefined
      ? []
      : [attendance.add(effectiveOn, body.attended, { subject: organisation })]),
  ],
  changes: ({ body: { conference, title, form: how, attended }, organisation, effectiveOn, facts }) => [
    opens(studyConferences, conference, effectiveOn, {
      title,
      form: how,
      heldOn: effectiveOn,
      year: yearOf(effectiveOn),
      organisation,
      papers: facts.papers,
      attendance: attended === undefined ? 'awaited' : 'given',
    }),
    ...(attended === undefined
      ? []
      : attending({ conference, title, organisation, attended, on: effectiveOn, papers: facts.papers })),
  ],
  tells: {
    vi: ({ body, organisation }, name) =>
      `${name(organisation)} tổ chức hội nghị «${body.title}»${body.attended === undefined ? '' : `, ${body.attended} lượt người dự`}`,
    en: ({ body, organisation }, name) =>
      `${name(organisation)} holds “${body.title}”${body.attended === undefined ? '' : `, attendance ${body.attended}`}`,
  },
})

/** Told by each organisation for its own people; counts on the day of the conference. */
export const conferenceAttended = kind('study-conference.attended', {
  label: { vi: 'Báo số người dự hội nghị học tập', en: 'Attendance of a study conference' },
  help: {
    vi: 'Mỗi tổ chức đảng báo số người của mình dự hội nghị do cấp trên tổ chức.',
    en: 'Each organisation tells how many of its own attended a conference held above.',
  },
  addsTo: ['learning.attendance'],
  days: { decided: { vi: 'Ngày báo', en: 'Told on' } },
  verb: {
    label: { vi: 'Báo số người dự', en: 'Tell attendance' },
    on: 'study-conferences',
    field: 'conference',
  },
  body: form({
    conference: subject('study-conferences', { vi: 'Hội nghị', en: 'Conference' }),
    attended: count({ vi: 'Số người dự', en: 'Attendance' }),
  }),
  needs: ({ body, organisation }) => ({
    conference: historyIn(studyConferences, body.conference),
    told: historyIn(delegations, derivedSubject(body.conference, organisation)),
    from: historyIn(partyOrganisations, organisation),
  }),
  rule: ({ effectiveOn }, { conference, told, from }) => [
    !conference.on(effectiveOn) && conferenceUnknown({}, { field: 'conference' }),
    !told.isEmpty && attendanceGiven({ name: from.latest?.row.name ?? '' }, { field: 'attended' }),
  ],
  facts: ({ effectiveOn }, { conference }) => {
    const held = conference.on(effectiveOn)
    return { heldOn: held?.heldOn ?? effectiveOn, title: held?.title ?? '', papers: held?.papers ?? [] }
  },
  posts: ({ body, organisation, facts }) => [
    attendance.add(facts.heldOn as Day, body.attended, { subject: organisation }),
  ],
  changes: ({
    body: { conference, attended },
    organisation,
    effectiveOn,
    facts: { title, papers, heldOn },
  }) => [
    amends(studyConferences, conference, effectiveOn, { attendance: 'given' }),
    ...attending({ conference, title, organisation, attended, on: heldOn as Day, papers }),
  ],
  tells: {
    vi: ({ body, organisation, facts }, name) =>
      `${name(organisation)} báo ${body.attended} lượt người dự hội nghị «${facts.title}»`,
    en: ({ body, organisation, facts }, name) =>
      `${name(organisation)} tells an attendance of ${body.attended} at “${facts.title}”`,
  },
})
