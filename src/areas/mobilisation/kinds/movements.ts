import { derivedSubject } from '#kernel/derived-subject.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import { printNumber } from '#kernel/numerals.ts'
import { exact } from '#kernel/quantity.ts'
import { amends, closes, historyIn, opens } from '#kernel/register.ts'
import {
  chosen,
  count,
  form,
  inYear,
  money,
  newSubject,
  onVagueDay,
  subject,
  text,
} from '#subjects/fields.ts'
import { associations, membersOf } from '../choices.ts'
import { gathering } from '../figures/gathering.ts'
import {
  activities,
  activityAttendance,
  movementsRunning,
  raisedForMovement,
  resultsAchieved,
  resultsRegistered,
} from '../figures/movements.ts'
import { moreAchieved, moreGathered, movementNotRunning } from '../refusals.ts'
import { associationRolls, movementResults, movements, movementTypes } from '../registers/movements.ts'

const theMovement = { vi: 'Cuộc vận động, phong trào', en: 'Movement' }
const onMovement = (label: { vi: string; en: string }) => ({ label, on: 'movements', field: 'movement' })
const number = (amount: number) => printNumber(exact(amount)).text
const organisationField = chosen(associations, { vi: 'Tổ chức', en: 'Organisation' })

interface OfMovement {
  body: { movement: string }
}
const needs = ({ body }: OfMovement) => ({ movement: historyIn(movements, body.movement) })

const particulars = {
  movement: newSubject('movements', theMovement),
  name: text({ vi: 'Tên', en: 'Name' }),
  type: chosen(movementTypes, { vi: 'Loại', en: 'Type' }),
  association: chosen(associations, { vi: 'Tổ chức chủ trì', en: 'Led by' }),
}

export const movementLaunched = kind('movement.launched', {
  label: { vi: 'Phát động cuộc vận động, phong trào', en: 'Movement launched' },
  addsTo: [movementsRunning.id],
  days: { decided: { vi: 'Ngày phát động', en: 'Launched on' } },
  body: form(particulars),
  changes: ({ body: { movement, ...told }, organisation, effectiveOn }) => [
    opens(movements, movement, effectiveOn, {
      ...told,
      home: organisation,
      since: effectiveOn,
      lastActivityOn: null,
    }),
  ],
  tells: {
    vi: ({ body }) =>
      `${associations[body.association].vi} phát động ${movementTypes[body.type].vi.toLowerCase()} «${body.name}»`,
    en: ({ body }) => `${associations[body.association].en} launches “${body.name}”`,
  },
})

export const movementBroughtForward = kind('movement.brought-forward', {
  label: { vi: 'Mở sổ: cuộc vận động, phong trào', en: 'Movement brought forward' },
  broughtForward: true,
  days: { decided: { vi: 'Ngày mở sổ', en: 'Book opened on' } },
  body: form({ ...particulars, since: onVagueDay({ vi: 'Phát động từ', en: 'Since' }).optional() }),
  changes: ({ body: { movement, since, ...told }, organisation, effectiveOn }) => [
    opens(movements, movement, effectiveOn, {
      ...told,
      home: organisation,
      since: since ?? null,
      lastActivityOn: null,
    }),
  ],
  tells: {
    vi: ({ body }) => `Đang thực hiện ${movementTypes[body.type].vi.toLowerCase()} «${body.name}»`,
    en: ({ body }) => `“${body.name}” is under way`,
  },
})

export const movementActivityHeld = kind('movement.activity-held', {
  label: { vi: 'Hoạt động của phong trào', en: 'Activity of a movement' },
  addsTo: [activities.id, activityAttendance.id, raisedForMovement.id],
  verb: onMovement({ vi: 'Ghi hoạt động', en: 'Enter an activity' }),
  days: { decided: { vi: 'Ngày tổ chức', en: 'Held on' } },
  body: form({
    movement: subject('movements', theMovement),
    association: organisationField,
    content: text({ vi: 'Việc đã làm', en: 'What was done' }),
    attended: count({ vi: 'Lượt người tham gia', en: 'Attendance' }).optional(),
    value: money({ vi: 'Giá trị huy động, nếu có', en: 'Value, if any' }).optional(),
    place: subject('places', { vi: 'Địa bàn', en: 'Place' }).optional(),
  }),
  needs,
  rule: ({ effectiveOn }, { movement }) => [
    !movement.on(effectiveOn) && movementNotRunning({}, { field: 'movement' }),
  ],
  posts: ({ body, effectiveOn }) => [
    activities.add(effectiveOn, 1, { of: body.movement }),
    ...(body.attended ? [activityAttendance.add(effectiveOn, body.attended, { of: body.movement })] : []),
    ...(body.value ? [raisedForMovement.add(effectiveOn, body.value, { of: body.movement })] : []),
  ],
  changes: ({ body, effectiveOn }) => [
    amends(movements, body.movement, effectiveOn, { lastActivityOn: effectiveOn }),
  ],
  tells: {
    vi: ({ body }, name) =>
      `${associations[body.association].vi}, ${name(body.movement)}: ${body.content}${body.attended ? `, ${number(body.attended)} lượt người` : ''}`,
    en: ({ body }, name) =>
      `${associations[body.association].en}, ${name(body.movement)}: ${body.content}${body.attended ? `, attendance ${body.attended}` : ''}`,
  },
})

/** Each organisation tells its part of the year; told again, the later one stands. */
export const movementResultTold = kind('movement.result-told', {
  label: { vi: 'Kết quả năm của phong trào', en: 'Year’s result of a movement' },
  addsTo: [resultsRegistered.id, resultsAchieved.id],
  verb: onMovement({ vi: 'Ghi kết quả năm', en: 'Tell the result' }),
  days: { decided: { vi: 'Ngày báo', en: 'Told on' } },
  body: form({
    movement: subject('movements', theMovement),
    association: organisationField,
    year: inYear({ vi: 'Kết quả của năm', en: 'Of the year' }),
    registered: count({ vi: 'Số đăng ký', en: 'Registered' }),
    achieved: count({ vi: 'Số đạt', en: 'Achieved' }),
    note: text({ vi: 'Kết quả chính', en: 'Main result' }).optional(),
  }),
  needs: ({ body, organisation }) => ({
    movement: historyIn(movements, body.movement),
    before: historyIn(
      movementResults,
      derivedSubject(body.movement, body.association, body.year, organisation),
    ),
  }),
  rule: ({ body, effectiveOn }, { movement }) => [
    !movement.on(effectiveOn) && movementNotRunning({}, { field: 'movement' }),
    body.achieved > body.registered &&
      moreAchieved({ achieved: body.achieved, registered: body.registered }, { field: 'achieved' }),
  ],
  facts: ({ effectiveOn }, { movement, before }) => ({
    name: movement.on(effectiveOn)?.name ?? '',
    again: before.on(effectiveOn) !== undefined,
  }),
  changes: ({ body, facts, organisation, effectiveOn }) => {
    const subject = derivedSubject(body.movement, body.association, body.year, organisation)
    const row = { ...body, note: body.note ?? null, name: facts.name, home: organisation }
    return [
      facts.again
        ? amends(movementResults, subject, effectiveOn, row)
        : opens(movementResults, subject, effectiveOn, row),
    ]
  },
  tells: {
    vi: ({ body, facts }) =>
      `${associations[body.association].vi}, ${facts.name} năm ${body.year}: đạt ${number(body.achieved)}/${number(body.registered)}`,
    en: ({ body, facts }) =>
      `${associations[body.association].en}, ${facts.name} ${body.year}: ${body.achieved}/${body.registered}`,
  },
})

export const movementEnded = kind('movement.ended', {
  label: { vi: 'Kết thúc cuộc vận động, phong trào', en: 'Movement ended' },
  addsTo: [movementsRunning.id],
  verb: onMovement({ vi: 'Kết thúc', en: 'End' }),
  body: form({
    movement: subject('movements', theMovement),
    reason: text({ vi: 'Tổng kết, lý do', en: 'Summing up, reason' }).optional(),
  }),
  needs,
  rule: ({ effectiveOn }, { movement }) => [
    !movement.on(effectiveOn) && movementNotRunning({}, { field: 'movement' }),
  ],
  changes: ({ body, effectiveOn }) => [closes(movements, body.movement, effectiveOn)],
  tells: {
    vi: ({ body }, name) => `Kết thúc ${name(body.movement)}`,
    en: ({ body }, name) => `${name(body.movement)} ended`,
  },
})

/** Observed, as each organisation counts its own: two organisations’ members are not different people. */
export const associationCounted = kind('association.counted', {
  label: { vi: 'Số đoàn viên, hội viên', en: 'Members of an organisation' },
  addsTo: Object.values(gathering).flatMap(({ members, eligible }) => [members.id, eligible.id]),
  days: { decided: { vi: 'Thời điểm', en: 'Counted on' } },
  body: form({
    association: chosen(membersOf, { vi: 'Tổ chức', en: 'Organisation' }),
    members: count({ vi: 'Đoàn viên, hội viên', en: 'Members' }),
    eligible: count(
      { vi: 'Đối tượng tập hợp', en: 'Could be gathered' },
      {
        help: {
          vi: 'Số người trong độ tuổi, giới, nghề thuộc đối tượng của tổ chức tại địa bàn.',
          en: 'People of the age, sex or trade the organisation gathers in the same place.',
        },
      },
    ),
  }),
  needs: ({ body, organisation }) => ({
    before: historyIn(associationRolls, derivedSubject('roll', body.association, organisation)),
  }),
  rule: ({ body }) => [
    body.members > body.eligible &&
      moreGathered({ members: body.members, eligible: body.eligible }, { field: 'members' }),
  ],
  facts: ({ effectiveOn }, { before }) => ({ again: before.on(effectiveOn) !== undefined }),
  changes: ({ body, facts, organisation, effectiveOn }) => {
    const subject = derivedSubject('roll', body.association, organisation)
    const row = { ...body, home: organisation, countedOn: effectiveOn }
    return [
      facts.again
        ? amends(associationRolls, subject, effectiveOn, row)
        : opens(associationRolls, subject, effectiveOn, row),
    ]
  },
  tells: {
    vi: ({ body, organisation }, name) =>
      `${associations[body.association].vi} (${name(organisation)}): ${number(body.members)} trên ${number(body.eligible)} người thuộc đối tượng`,
    en: ({ body, organisation }, name) =>
      `${associations[body.association].en} (${name(organisation)}): ${body.members} of ${body.eligible}`,
  },
})

export const movementKinds: readonly Kind[] = [
  movementLaunched,
  movementBroughtForward,
  movementActivityHeld,
  movementResultTold,
  movementEnded,
  associationCounted,
]
