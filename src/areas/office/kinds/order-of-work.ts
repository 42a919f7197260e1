import { z } from 'zod'
import { derivedSubject } from '#kernel/derived-subject.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, closes, historyIn, opens } from '#kernel/register.ts'
import { chosen, count, form, inYear, labelled, newSubject, subject, text } from '#subjects/fields.ts'
import { caseKinds } from '../case-kinds.ts'
import { steeringConferences } from '../meeting-figures.ts'
import { trainingDue, trainingRegistered } from '../programme-figures.ts'
import { procedures, trainingProgrammes } from '../registers.ts'
import { present } from './meeting-fields.ts'

const procedureOver = refusal('procedure-not-in-force', {
  vi: 'Thủ tục này không còn áp dụng vào ngày ấy.',
  en: 'This procedure is not in force on that day.',
})
const moreThanMembers = refusal('training-more-than-members', {
  vi: 'Số đăng ký ({told}) nhiều hơn số cấp ủy viên ({members}).',
  en: '{told} are told of {members} committee members.',
})
const registeredAlready = refusal('training-registered-already', {
  vi: 'Cấp ủy này đã ghi đăng ký rèn luyện năm {year}. Số thay đổi thì đính chính.',
  en: 'This committee told its registrations of {year} already. Correct them there.',
})
const notRegistered = refusal('training-not-registered', {
  vi: 'Cấp ủy này chưa ghi đăng ký rèn luyện năm {year}.',
  en: 'This committee told no registrations of {year} yet.',
})

const step = z.strictObject({
  title: text({ vi: 'Bước', en: 'Step' }),
  by: text({ vi: 'Nơi làm', en: 'By' }).optional(),
  days: count({ vi: 'Số ngày làm việc', en: 'Working days' }).optional(),
})

/** Published anew, a procedure keeps its id and changes what it says from that day. */
export const procedurePublished = kind('procedure.published', {
  label: { vi: 'Công bố thủ tục hành chính trong Đảng', en: 'Procedure published' },
  help: {
    vi: 'Các bước, giấy tờ, thời hạn hiện ngay tại mẫu ghi của việc tương ứng.',
    en: 'Its steps, papers and time limit are shown in the form of the case.',
  },
  citesDecision: true,
  body: form({
    procedure: newSubject('procedures', { vi: 'Thủ tục', en: 'Procedure' }),
    title: text({ vi: 'Tên thủ tục', en: 'Name' }),
    kind: chosen(caseKinds, { vi: 'Hiện tại mẫu ghi', en: 'Shown in the form of' }).optional(),
    days: count({ vi: 'Thời hạn (ngày làm việc)', en: 'Working days' }),
    steps: labelled(z.array(step).min(1).max(20), { vi: 'Các bước', en: 'Steps' }),
    papers: labelled(
      z
        .array(text({ vi: 'Giấy tờ', en: 'Paper' }))
        .max(30)
        .default([]),
      {
        vi: 'Giấy tờ',
        en: 'Papers',
      },
    ),
  }),
  needs: ({ body }) => ({ procedure: historyIn(procedures, body.procedure) }),
  facts: ({ effectiveOn }, { procedure }) => ({ isNew: procedure.on(effectiveOn) === undefined }),
  changes: ({ body, organisation, basis, effectiveOn, facts }) => {
    const row = {
      organisation,
      title: body.title,
      kind: body.kind ?? null,
      steps: body.steps.map((one) => ({ title: one.title, by: one.by ?? null, days: one.days ?? null })),
      papers: body.papers,
      days: body.days,
      basis: basis?.number ?? null,
    }
    return [
      facts.isNew
        ? opens(procedures, body.procedure, effectiveOn, row)
        : amends(procedures, body.procedure, effectiveOn, row),
    ]
  },
  tells: {
    vi: ({ body }) =>
      `Công bố thủ tục «${body.title}»: ${body.steps.length} bước, ${body.days} ngày làm việc`,
    en: ({ body }) => `“${body.title}” published: ${body.steps.length} steps, ${body.days} working days`,
  },
})

export const procedureEnded = kind('procedure.ended', {
  label: { vi: 'Bãi bỏ thủ tục', en: 'Procedure ended' },
  verb: { label: { vi: 'Bãi bỏ', en: 'End' }, on: 'procedures', field: 'procedure' },
  citesDecision: true,
  body: form({ procedure: subject('procedures', { vi: 'Thủ tục', en: 'Procedure' }) }),
  needs: ({ body }) => ({ procedure: historyIn(procedures, body.procedure) }),
  rule: ({ effectiveOn }, { procedure }) => [
    !procedure.on(effectiveOn) && procedureOver({}, { field: 'procedure' }),
  ],
  changes: ({ body, effectiveOn }) => [closes(procedures, body.procedure, effectiveOn)],
  tells: {
    vi: ({ body }, name) => `Bãi bỏ thủ tục «${name(body.procedure)}»`,
    en: ({ body }, name) => `“${name(body.procedure)}” ended`,
  },
})

const trainingOf = (organisation: string, year: number) => derivedSubject('training', organisation, year)

/** One line for a committee and a year: who registered what is kept by the committee, not here. */
export const trainingProgrammeRegistered = kind('training-programme.registered', {
  label: { vi: 'Đăng ký chương trình rèn luyện cấp ủy viên', en: 'Training programmes registered' },
  help: {
    vi: 'Một dòng cho mỗi cấp ủy mỗi năm, chỉ ghi số lượng.',
    en: 'One line for a committee and a year, numbers only.',
  },
  addsTo: [trainingRegistered.id, trainingDue.id],
  body: form({
    year: inYear(),
    members: count({ vi: 'Số cấp ủy viên', en: 'Committee members' }),
    registered: count({ vi: 'Số đã đăng ký', en: 'Registered' }),
  }),
  needs: ({ organisation, body }) => ({
    training: historyIn(trainingProgrammes, trainingOf(organisation, body.year)),
  }),
  rule: ({ body, effectiveOn }, { training }) => [
    body.registered > body.members &&
      moreThanMembers({ told: body.registered, members: body.members }, { field: 'registered' }),
    training.on(effectiveOn) !== undefined && registeredAlready({ year: body.year }, { field: 'year' }),
  ],
  posts: ({ body, organisation, decidedOn }) => [
    trainingRegistered.add(decidedOn, body.registered, { subject: organisation }),
    trainingDue.add(decidedOn, body.members, { subject: organisation }),
  ],
  changes: ({ body, organisation, effectiveOn }) => [
    opens(trainingProgrammes, trainingOf(organisation, body.year), effectiveOn, {
      organisation,
      year: body.year,
      members: body.members,
      registered: body.registered,
      reviewed: null,
    }),
  ],
  tells: {
    vi: ({ body, organisation }, name) =>
      `${name(organisation)}: ${body.registered}/${body.members} cấp ủy viên đăng ký rèn luyện năm ${body.year}`,
    en: ({ body, organisation }, name) =>
      `${name(organisation)}: ${body.registered} of ${body.members} registered for ${body.year}`,
  },
})

export const trainingProgrammeReviewed = kind('training-programme.reviewed', {
  label: { vi: 'Tự đánh giá chương trình rèn luyện', en: 'Training programmes reviewed' },
  body: form({ year: inYear(), reviewed: count({ vi: 'Số đã tự đánh giá', en: 'Reviewed' }) }),
  needs: ({ organisation, body }) => ({
    training: historyIn(trainingProgrammes, trainingOf(organisation, body.year)),
  }),
  rule: ({ body, effectiveOn }, { training }) => {
    const row = training.on(effectiveOn)
    return [
      row === undefined && notRegistered({ year: body.year }, { field: 'year' }),
      row !== undefined &&
        body.reviewed > row.members &&
        moreThanMembers({ told: body.reviewed, members: row.members }, { field: 'reviewed' }),
    ]
  },
  changes: ({ body, organisation, effectiveOn }) => [
    amends(trainingProgrammes, trainingOf(organisation, body.year), effectiveOn, { reviewed: body.reviewed }),
  ],
  tells: {
    vi: ({ body, organisation }, name) =>
      `${name(organisation)}: ${body.reviewed} cấp ủy viên tự đánh giá rèn luyện năm ${body.year}`,
    en: ({ body, organisation }, name) => `${name(organisation)}: ${body.reviewed} reviewed for ${body.year}`,
  },
})

/** A conference of a steering committee: administrative reform, democracy at the base. Who sits in it are posts. */
export const steeringConferenceHeld = kind('steering-conference.held', {
  label: { vi: 'Hội nghị ban chỉ đạo', en: 'Steering committee met' },
  addsTo: [steeringConferences.id],
  days: { decided: { vi: 'Ngày họp', en: 'Held on' } },
  body: form({
    group: subject('units', { vi: 'Ban chỉ đạo', en: 'Steering committee' }),
    title: text({ vi: 'Nội dung', en: 'About' }),
    present,
  }),
  posts: ({ body, decidedOn }) => [steeringConferences.add(decidedOn, 1, { of: body.group })],
  tells: {
    vi: ({ body }, name) => `${name(body.group)} họp: ${body.title}, ${body.present} đồng chí dự`,
    en: ({ body }, name) => `${name(body.group)} met: ${body.title}, ${body.present} present`,
  },
})

export const orderOfWorkKinds: readonly Kind[] = [
  procedurePublished,
  procedureEnded,
  trainingProgrammeRegistered,
  trainingProgrammeReviewed,
  steeringConferenceHeld,
]
