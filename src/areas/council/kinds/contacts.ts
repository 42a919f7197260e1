import { type Day, yearOf } from '#kernel/calendar.ts'
import { kind } from '#kernel/kind.ts'
import { closes, historyIn, type Loaded, opens } from '#kernel/register.ts'
import { chosen, count, form, newSubject, onDay, subject, subjects, text } from '#subjects/fields.ts'
import { communeKinds, places } from '#subjects/places.ts'
import { representatives, timings } from '../intakes.ts'
import {
  answerersIn,
  caseOpened,
  casePosts,
  faultsOf,
  lineFields,
  linesOf,
  numbersOf,
  request,
  type Taken,
  taken,
  unitsNamed,
} from '../receiving.ts'
import {
  contactUnknown,
  noCommuneMet,
  notACommune,
  nothingChosen,
  numberTaken,
  sessionUnknown,
} from '../refusals.ts'
import { contacts, plannedContacts, sessions } from '../registers.ts'
import { communeContacts, contactsHeld, votersAttending } from '../session-figures.ts'
import { casesNamed, isInBook } from '../settling.ts'

const theContact = { vi: 'Cuộc tiếp xúc cử tri', en: 'Voter contact' }
const theOpinions = { vi: 'Ý kiến, kiến nghị', en: 'Opinions' }

const aboutContact = {
  title: text({ vi: 'Tên cuộc tiếp xúc, địa điểm', en: 'Title and place' }),
  timing: chosen(timings, { vi: 'Thời điểm', en: 'When' }),
  representatives: chosen(representatives, { vi: 'Đại biểu', en: 'Representatives' }),
  communes: subjects(['places'], { vi: 'Xã, thị trấn có cử tri dự', en: 'Communes' }, { most: 100 }),
}
const opinionLine = { request: request(), ...lineFields }

const communesOf = (ids: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [`commune ${id}`, historyIn(places, id)]))
type CommunesLoaded = Loaded<ReturnType<typeof communesOf>>
/** The first of these that is a place but no commune. */
const noCommuneAmong = (ids: readonly string[], loaded: object, on: Day) =>
  ids
    .map((id) => (loaded as CommunesLoaded)[`commune ${id}`]?.on(on))
    .find((place) => place && !communeKinds.some((kind) => kind === place.kind))

export const contactPlanned = kind('voter-contact.planned', {
  label: { vi: 'Lên lịch tiếp xúc cử tri', en: 'Voter contact planned' },
  help: {
    vi: 'Trước cuộc tiếp xúc, danh sách ý kiến cũ của các xã này chưa được trả lời hiện ở «Việc cần làm».',
    en: 'Before it, what these communes asked and nobody answered is listed.',
  },
  days: { decided: { vi: 'Ngày lên lịch', en: 'Planned on' } },
  body: form({
    plan: newSubject('voter-contact-plans', { vi: 'Lịch tiếp xúc', en: 'Plan' }),
    on: onDay({ vi: 'Dự kiến tiếp xúc ngày', en: 'Planned for' }),
    ...aboutContact,
  }),
  changes: ({ body: { plan, on, ...about }, organisation, effectiveOn }) => [
    opens(plannedContacts, plan, effectiveOn, { ...about, plannedOn: on, home: organisation }),
  ],
  tells: {
    vi: ({ body }) => `Lên lịch ${body.title}`,
    en: ({ body }) => `${body.title} planned`,
  },
})

/** One record for the whole meeting: attendance, and every opinion as a line. */
export const contactHeld = kind('voter-contact.held', {
  label: { vi: 'Tiếp xúc cử tri', en: 'Voter contact held' },
  help: {
    vi: 'Ghi số cử tri dự và từng ý kiến, kiến nghị. Không ghi ai nêu. Nhiều ý kiến thì dán cả bảng ở «HĐND, cử tri».',
    en: 'Attendance and each opinion, not who raised it. Many are pasted as a table on the council’s page.',
  },
  addsTo: ['council.voter-contacts', 'council.voter-attendance', 'council.voter-opinions'],
  days: { decided: { vi: 'Ngày tiếp xúc', en: 'Held on' } },
  body: form({
    contact: newSubject('voter-contacts', theContact),
    plan: subject('voter-contact-plans', { vi: 'Theo lịch đã lên', en: 'As planned' }).optional(),
    ...aboutContact,
    session: subject('council-sessions', { vi: 'Kỳ họp (nếu đã họp)', en: 'Session, if held' }).optional(),
    attended: count({ vi: 'Số lượt cử tri dự', en: 'Attendance' }),
    opinions: linesOf(opinionLine, theOpinions).default([]),
  }),
  needs: ({ body }) => ({
    session: historyIn(sessions, body.session),
    plan: historyIn(plannedContacts, body.plan),
    ...communesOf(body.communes),
    ...unitsNamed(body.opinions),
  }),
  rule: ({ body, effectiveOn }, loaded) => {
    const stranger = noCommuneAmong(body.communes, loaded, effectiveOn)
    return [
      body.communes.length === 0 && noCommuneMet({}, { field: 'communes' }),
      stranger && notACommune({ name: stranger.name }, { field: 'communes' }),
      body.session !== undefined &&
        !loaded.session.on(effectiveOn) &&
        sessionUnknown({}, { field: 'session' }),
      ...faultsOf(taken(body.contact, body.opinions) as Taken[], numbersOf(body.opinions), effectiveOn).map(
        (one) => ({ ...one, field: 'opinions' }),
      ),
    ]
  },
  facts: ({ body, effectiveOn }, loaded) => ({
    answerers: answerersIn(body.opinions, loaded as never, effectiveOn),
    planned: body.plan !== undefined && Boolean(loaded.plan.on(effectiveOn)),
  }),
  posts: ({ body, effectiveOn }) => [
    contactsHeld.add(effectiveOn, 1, { of: body.timing, subject: body.contact }),
    votersAttending.add(effectiveOn, body.attended, { subject: body.contact }),
    ...body.communes.map((commune) => communeContacts.add(effectiveOn, 1, { subject: commune })),
    ...casePosts(taken(body.contact, body.opinions) as Taken[], 'voter-opinion', effectiveOn),
  ],
  changes: ({ body, organisation, effectiveOn, facts }) => {
    const { contact, plan, opinions, attended, session, ...about } = body
    const [only, ...others] = body.communes
    return [
      ...(plan && facts.planned ? [closes(plannedContacts, plan, effectiveOn)] : []),
      opens(contacts, contact, effectiveOn, {
        ...about,
        home: organisation,
        heldOn: effectiveOn,
        attended,
        session: session ?? null,
        year: yearOf(effectiveOn),
      }),
      ...taken(contact, opinions).map((line) =>
        caseOpened(
          {
            ...line,
            contact,
            place: line.place ?? (others.length === 0 ? only : undefined) ?? null,
          } as Taken,
          { intake: 'voter-opinion', home: organisation, on: effectiveOn, answerers: facts.answerers },
        ),
      ),
    ]
  },
  tells: {
    vi: ({ body }) =>
      `${body.title}: ${body.attended} lượt cử tri, ${body.opinions.length} ý kiến, kiến nghị`,
    en: ({ body }) => `${body.title}: attendance ${body.attended}, ${body.opinions.length} opinions`,
  },
})

/** More opinions of a contact in the book: handed over later, or taken from its minutes. */
export const opinionsReceived = kind('voter-opinion.received', {
  label: { vi: 'Bổ sung ý kiến, kiến nghị cử tri', en: 'Voter opinions received' },
  addsTo: ['council.voter-opinions'],
  days: { decided: { vi: 'Ngày tiếp nhận', en: 'Received on' } },
  verb: {
    label: { vi: 'Bổ sung ý kiến, kiến nghị', en: 'Add opinions' },
    on: 'voter-contacts',
    field: 'contact',
  },
  body: form({
    contact: subject('voter-contacts', theContact),
    opinions: linesOf(opinionLine, theOpinions),
  }),
  needs: ({ body }) => ({
    contact: historyIn(contacts, body.contact),
    ...casesNamed(taken(body.contact, body.opinions).map((line) => line.subject)),
    ...unitsNamed(body.opinions),
  }),
  rule: ({ body, effectiveOn }, loaded) => {
    const lines = taken(body.contact, body.opinions)
    const numbers = numbersOf(body.opinions)
    const inTheWay = lines.findIndex((line) => isInBook(line.subject, loaded))
    return [
      !loaded.contact.on(effectiveOn) && contactUnknown({}, { field: 'contact' }),
      lines.length === 0 && nothingChosen({}, { field: 'opinions' }),
      inTheWay >= 0 && numberTaken({ number: numbers[inTheWay] ?? 0 }, { field: 'opinions' }),
      ...faultsOf(lines as Taken[], numbers, effectiveOn).map((one) => ({ ...one, field: 'opinions' })),
    ]
  },
  facts: ({ body, effectiveOn }, loaded) => {
    const communes = (loaded.contact.on(effectiveOn)?.communes ?? []) as string[]
    return {
      answerers: answerersIn(body.opinions, loaded as never, effectiveOn),
      commune: communes.length === 1 ? (communes[0] ?? null) : null,
    }
  },
  posts: ({ body, effectiveOn }) =>
    casePosts(taken(body.contact, body.opinions) as Taken[], 'voter-opinion', effectiveOn),
  changes: ({ body, organisation, effectiveOn, facts }) =>
    taken(body.contact, body.opinions).map((line) =>
      caseOpened({ ...line, contact: body.contact, place: line.place ?? facts.commune } as Taken, {
        intake: 'voter-opinion',
        home: organisation,
        on: effectiveOn,
        answerers: facts.answerers,
      }),
    ),
  tells: {
    vi: ({ body }, name) => `Bổ sung ${body.opinions.length} ý kiến, kiến nghị của ${name(body.contact)}`,
    en: ({ body }, name) => `${body.opinions.length} more opinions of ${name(body.contact)}`,
  },
})
