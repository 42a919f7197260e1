import { yearOf } from '#kernel/calendar.ts'
import { derivedSubject } from '#kernel/derived-subject.ts'
import { kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { closes, historyIn, opens } from '#kernel/register.ts'
import { chosen, count, form, newSubject, onDay, subject, subjects, text } from '#subjects/fields.ts'
import { partyOrganisations } from '#subjects/party-organisations.ts'
import {
  certificatesGiven,
  classesOpened,
  learnersJoined,
  learnersNamed,
  skillClasses,
  theoryClasses,
  theoryLearners,
} from '../class-figures.ts'
import { isTheory, learnerKinds, programmes } from '../programmes.ts'
import { classes, learnerGroups, learners } from '../registers.ts'

const theClass = { vi: 'Lớp', en: 'Class' }

const endsBeforeItBegins = refusal('class-ends-before-it-begins', {
  vi: 'Ngày bế giảng trước ngày khai giảng. Kiểm tra lại hai ngày.',
  en: 'The class ends before it begins. Check the two days.',
})
const classNotOpen = refusal('class-not-open', {
  vi: 'Ngày này lớp chưa khai giảng hoặc đã bế giảng. Kiểm tra lại ngày.',
  en: 'The class is not open on that day. Check the day.',
})
const countOrList = refusal('learners-by-count-or-list', {
  vi: 'Ghi số học viên, hoặc kê tên học viên, một trong hai.',
  en: 'Tell how many learners there are, or list them: one of the two.',
})
const groupTold = refusal('learners-told-already', {
  vi: '{name} đã báo học viên thuộc đối tượng này của lớp. Nếu sai thì đính chính tại chỗ đã ghi.',
  en: '{name} has told its learners of this kind already. Correct them where they were entered.',
})

/** Mở lớp bồi dưỡng. Its programme decides, once, what it counts as. */
export const classOpened = kind('class.opened', {
  label: { vi: 'Mở lớp bồi dưỡng', en: 'Class opened' },
  addsTo: ['learning.classes', 'learning.theory-classes', 'learning.skill-classes'],
  days: { decided: { vi: 'Ngày khai giảng', en: 'First day' } },
  body: form({
    class: newSubject('classes', theClass),
    name: text({ vi: 'Tên lớp', en: 'Name' }),
    programme: chosen(programmes, { vi: 'Chương trình', en: 'Programme' }),
    until: onDay({ vi: 'Ngày bế giảng (dự kiến)', en: 'Last day' }),
  }),
  rule: ({ body, effectiveOn }) => [body.until < effectiveOn && endsBeforeItBegins({}, { field: 'until' })],
  posts: ({ body, effectiveOn }) => [
    classesOpened.add(effectiveOn, 1, { of: body.programme, subject: body.class }),
    (isTheory(body.programme) ? theoryClasses : skillClasses).add(effectiveOn, 1, { subject: body.class }),
  ],
  changes: ({ body, organisation, effectiveOn }) => [
    opens(classes, body.class, effectiveOn, {
      name: body.name,
      programme: body.programme,
      organisation,
      until: body.until,
    }),
  ],
  tells: {
    vi: ({ body, organisation }, name) => `${name(organisation)} mở ${body.name}`,
    en: ({ body, organisation }, name) => `${name(organisation)} opens ${body.name}`,
  },
})

/** Told by the organisation that sends them: so many of one kind, or a list of people. */
export const learnersSent = kind('class.learners-joined', {
  label: { vi: 'Cử học viên dự lớp', en: 'Learners join a class' },
  addsTo: ['learning.learners', 'learning.theory-learners', 'learning.learners-named'],
  days: { decided: { vi: 'Ngày vào lớp', en: 'Joined on' } },
  verb: { label: { vi: 'Ghi học viên', en: 'Learners' }, on: 'classes', field: 'class' },
  body: form({
    class: subject('classes', theClass),
    kind: chosen(learnerKinds, { vi: 'Đối tượng', en: 'Kind' }),
    learners: count({ vi: 'Số học viên', en: 'Learners' }).optional(),
    people: subjects(['persons'], { vi: 'Danh sách học viên', en: 'Learners by name' }),
  }),
  needs: ({ body, organisation }) => ({
    class: historyIn(classes, body.class),
    group: historyIn(learnerGroups, derivedSubject(body.class, organisation, body.kind)),
    from: historyIn(partyOrganisations, organisation),
  }),
  rule: ({ body, effectiveOn }, loaded) => [
    !loaded.class.on(effectiveOn) && classNotOpen({}, { field: 'class' }),
    (body.learners === undefined) === (body.people.length === 0) && countOrList({}, { field: 'learners' }),
    !loaded.group.isEmpty && groupTold({ name: loaded.from.latest?.row.name ?? '' }, { field: 'kind' }),
  ],
  facts: ({ effectiveOn }, loaded) => ({
    programme: loaded.class.on(effectiveOn)?.programme ?? 'thematic',
    name: loaded.class.on(effectiveOn)?.name ?? '',
  }),
  posts: ({ body, organisation, effectiveOn, facts: { programme } }) => {
    const sent = body.learners ?? body.people.length
    const from = { subject: organisation }
    return [
      learnersJoined.add(effectiveOn, sent, { of: programme, ...from }),
      ...(isTheory(programme) ? [theoryLearners.add(effectiveOn, sent, from)] : []),
      ...body.people.map((person) => learnersNamed.add(effectiveOn, 1, { of: programme, subject: person })),
    ]
  },
  changes: ({ body, organisation, effectiveOn, facts: { programme, name } }) => [
    opens(learnerGroups, derivedSubject(body.class, organisation, body.kind), effectiveOn, {
      class: body.class,
      name,
      programme,
      organisation,
      kind: body.kind,
      learners: body.learners ?? body.people.length,
      year: yearOf(effectiveOn),
    }),
    ...body.people.map((person) =>
      opens(learners, derivedSubject(body.class, person), effectiveOn, {
        person,
        class: body.class,
        organisation,
        year: yearOf(effectiveOn),
      }),
    ),
  ],
  tells: {
    vi: ({ body, organisation, facts }, name) =>
      `${name(organisation)} cử ${body.learners ?? body.people.length} học viên dự ${facts.name}`,
    en: ({ body, organisation, facts }, name) =>
      `${name(organisation)} sends ${body.learners ?? body.people.length} learners to ${facts.name}`,
  },
})

export const classEnded = kind('class.ended', {
  label: { vi: 'Bế giảng lớp bồi dưỡng', en: 'Class ended' },
  addsTo: ['learning.certificates'],
  days: { decided: { vi: 'Ngày bế giảng', en: 'Last day' } },
  verb: { label: { vi: 'Bế giảng', en: 'End' }, on: 'classes', field: 'class' },
  body: form({
    class: subject('classes', theClass),
    certificates: count({ vi: 'Số giấy chứng nhận đã cấp', en: 'Certificates' }).optional(),
  }),
  needs: ({ body }) => ({ class: historyIn(classes, body.class) }),
  rule: ({ effectiveOn }, loaded) => [!loaded.class.on(effectiveOn) && classNotOpen({}, { field: 'class' })],
  facts: ({ effectiveOn }, loaded) => ({
    programme: loaded.class.on(effectiveOn)?.programme ?? 'thematic',
    name: loaded.class.on(effectiveOn)?.name ?? '',
  }),
  posts: ({ body, effectiveOn, facts }) => [
    ...(body.certificates
      ? [certificatesGiven.add(effectiveOn, body.certificates, { of: facts.programme, subject: body.class })]
      : []),
  ],
  changes: ({ body, effectiveOn }) => [closes(classes, body.class, effectiveOn)],
  tells: {
    vi: ({ body, facts }) =>
      `Bế giảng ${facts.name}${body.certificates ? `, cấp ${body.certificates} giấy chứng nhận` : ''}`,
    en: ({ body, facts }) =>
      `${facts.name} ends${body.certificates ? `, ${body.certificates} certificates` : ''}`,
  },
})
