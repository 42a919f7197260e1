import { printDay } from '#kernel/calendar.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import type { Label } from '#kernel/label.ts'
import type { PostingLine } from '#kernel/posting.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, closes, historiesNaming, historyIn, opens } from '#kernel/register.ts'
import { chosen, filledIn, form, newSubject, subject } from '#subjects/fields.ts'
import { studyProgrammes } from '#subjects/studies.ts'
import {
  graduated,
  sentAway,
  sentToLocalClass,
  sentToStudy,
  studyProposed,
  studyRegistered,
} from '../figures/policy.ts'
import { newPerson } from '../new-person.ts'
import { postFields } from '../post-fields.ts'
import { type StudyState, studies, studyModes, studyVenues } from '../registers.ts'

const theStudy = { vi: 'Việc học', en: 'Study' }
const programme = chosen(studyProgrammes, { vi: 'Chương trình', en: 'Programme' })
const venue = chosen(studyVenues, { vi: 'Nơi học', en: 'Venue' })
const mode = chosen(studyModes, { vi: 'Hình thức', en: 'Mode' })

const studiesAlready = refusal('studies-already', {
  vi: 'Đồng chí đã được đề nghị, đăng ký hoặc cử học chương trình này, chưa tốt nghiệp. Ghi tiếp trên việc học ấy.',
  en: 'The person is proposed, registered or sent for this programme already. Go on from that study.',
})
const graduatedAlready = refusal('graduated-already', {
  vi: 'Đồng chí đã tốt nghiệp chương trình này.',
  en: 'The person has finished this programme already.',
})
const notWaiting = refusal('study-not-waiting', {
  vi: 'Ngày {day} không có đề nghị, đăng ký nào đang chờ quyết định cử đi học.',
  en: 'On {day} no proposal or registration waits for a decision.',
})
const notSent = refusal('not-sent-to-study', {
  vi: 'Ngày {day} đồng chí chưa được cử học chương trình này.',
  en: 'The person has not been sent to this programme by {day}.',
})

type Venue = keyof typeof studyVenues

const sentLines = (
  day: PostingLine['day'],
  of: { person: string; programme: string; venue: Venue },
): PostingLine[] => {
  const who = { of: of.programme, subject: of.person }
  return [sentToStudy.add(day, 1, who), (of.venue === 'local' ? sentToLocalClass : sentAway).add(day, 1, who)]
}

/** The first step of somebody's study; what it is the first step of differs, and is never added up. */
const beginning = (id: string, state: StudyState, label: Label, predicate: Label): Kind =>
  kind(id, {
    label,
    addsTo:
      state === 'sent'
        ? [sentToStudy.id, sentToLocalClass.id, sentAway.id]
        : [state === 'proposed' ? studyProposed.id : studyRegistered.id],
    citesDecision: state === 'sent',
    confidentiality: 'internal',
    days: { decided: { vi: 'Ngày văn bản', en: 'Day of the paper' } },
    introducedBy: newPerson,
    verb: { label, on: 'persons', field: 'person' },
    body: form({
      study: newSubject('cadre-studies', theStudy),
      person: postFields.person,
      programme,
      venue,
      mode,
    }),
    needs: ({ body }) => ({ studies: historiesNaming(studies, 'person', body.person) }),
    rule: ({ body, effectiveOn }, loaded) => {
      const known = loaded.studies
        .flatMap((one) => one.on(effectiveOn) ?? [])
        .filter((one) => one.programme === body.programme)
      return [
        known.some((one) => one.state !== 'graduated') && studiesAlready({}, { field: 'programme' }),
        known.some((one) => one.state === 'graduated') && graduatedAlready({}, { field: 'programme' }),
      ]
    },
    posts: ({ body, decidedOn }) =>
      state === 'sent'
        ? sentLines(decidedOn, body)
        : [
            (state === 'proposed' ? studyProposed : studyRegistered).add(decidedOn, 1, {
              of: body.programme,
              subject: body.person,
            }),
          ],
    changes: ({ body: { study, ...body }, organisation, effectiveOn }) => [
      opens(studies, study, effectiveOn, { ...body, organisation, state }),
    ],
    tells: {
      vi: ({ body }, name) => `${predicate.vi} ${name(body.person)}: ${studyProgrammes[body.programme].vi}`,
      en: ({ body }, name) => `${name(body.person)} ${predicate.en}: ${studyProgrammes[body.programme].en}`,
    },
  })

export const studyWasProposed = beginning(
  'cadre-study.proposed',
  'proposed',
  { vi: 'Đề nghị cử đi học', en: 'Proposed for study' },
  { vi: 'Đề nghị cử đi học', en: 'proposed for study' },
)
export const studyWasRegistered = beginning(
  'cadre-study.registered',
  'registered',
  { vi: 'Đăng ký bổ sung đi học', en: 'Registered for study' },
  { vi: 'Đăng ký bổ sung đi học', en: 'registered for study' },
)
export const studySent = beginning(
  'cadre-study.sent',
  'sent',
  { vi: 'Cử đi học', en: 'Sent to study' },
  { vi: 'Cử đi học', en: 'sent to study' },
)

const about = (
  study: { person: string; programme: keyof typeof studyProgrammes; venue: Venue | null } | undefined,
) =>
  study
    ? { about: study.person, programme: study.programme, venue: study.venue ?? ('elsewhere' as const) }
    : null

/** The decision that follows a proposal or registration. */
export const studyApproved = kind('cadre-study.approved', {
  label: { vi: 'Quyết định cử đi học theo đề nghị', en: 'Proposal approved' },
  addsTo: [sentToStudy.id],
  citesDecision: true,
  confidentiality: 'internal',
  days: { decided: { vi: 'Ngày quyết định', en: 'Decided' } },
  verb: { label: { vi: 'Cử đi học', en: 'Send' }, on: 'cadre-studies', field: 'study' },
  body: form({ study: subject('cadre-studies', theStudy), venue: venue.optional(), mode: mode.optional() }),
  needs: ({ body }) => ({ study: historyIn(studies, body.study) }),
  rule: ({ effectiveOn }, { study }) => {
    const state = study.on(effectiveOn)?.state
    return [
      state !== 'proposed' &&
        state !== 'registered' &&
        notWaiting({ day: printDay(effectiveOn) }, { field: 'study' }),
    ]
  },
  facts: ({ body, effectiveOn }, { study }) => {
    const found = about(study.on(effectiveOn))
    return { ...found, ...(body.venue ? { venue: body.venue } : {}) }
  },
  posts: ({ decidedOn, facts: { about: person, programme: of, venue: at } }) =>
    person && of && at ? sentLines(decidedOn, { person, programme: of, venue: at }) : [],
  changes: ({ body: { study, ...more }, effectiveOn }) => [
    amends(studies, study, effectiveOn, { ...filledIn(more), state: 'sent' }),
  ],
  tells: {
    vi: ({ facts }, name) =>
      `Cử ${name(facts.about ?? '')} đi học: ${facts.programme ? studyProgrammes[facts.programme].vi : ''}`,
    en: ({ facts }, name) =>
      `${name(facts.about ?? '')} sent to study: ${facts.programme ? studyProgrammes[facts.programme].en : ''}`,
  },
})

export const studyGraduated = kind('cadre-study.graduated', {
  label: { vi: 'Tốt nghiệp', en: 'Graduated' },
  addsTo: [graduated.id],
  confidentiality: 'internal',
  days: { decided: { vi: 'Ngày tốt nghiệp', en: 'Graduated on' } },
  verb: { label: { vi: 'Tốt nghiệp', en: 'Graduated' }, on: 'cadre-studies', field: 'study' },
  body: form({ study: subject('cadre-studies', theStudy) }),
  needs: ({ body }) => ({ study: historyIn(studies, body.study) }),
  rule: ({ effectiveOn }, { study }) => [
    study.on(effectiveOn)?.state !== 'sent' && notSent({ day: printDay(effectiveOn) }, { field: 'study' }),
  ],
  facts: ({ effectiveOn }, { study }) => ({ ...about(study.on(effectiveOn)) }),
  posts: ({ decidedOn, facts }) =>
    facts.about && facts.programme
      ? [graduated.add(decidedOn, 1, { of: facts.programme, subject: facts.about })]
      : [],
  changes: ({ body, effectiveOn }) => [amends(studies, body.study, effectiveOn, { state: 'graduated' })],
  tells: {
    vi: ({ facts }, name) =>
      `${name(facts.about ?? '')} tốt nghiệp ${facts.programme ? studyProgrammes[facts.programme].vi : ''}`,
    en: ({ facts }, name) =>
      `${name(facts.about ?? '')} finished ${facts.programme ? studyProgrammes[facts.programme].en : ''}`,
  },
})

/** Withdrawn, turned down or given up: the person may be proposed again. */
export const studyEnded = kind('cadre-study.ended', {
  label: { vi: 'Không cử, thôi học', en: 'Not sent, or given up' },
  confidentiality: 'internal',
  days: { decided: { vi: 'Ngày', en: 'Day' } },
  verb: { label: { vi: 'Không cử, thôi học', en: 'End' }, on: 'cadre-studies', field: 'study' },
  body: form({ study: subject('cadre-studies', theStudy) }),
  needs: ({ body }) => ({ study: historyIn(studies, body.study) }),
  rule: ({ effectiveOn }, { study }) => [
    study.on(effectiveOn)?.state === 'graduated' && graduatedAlready({}, { field: 'study' }),
  ],
  facts: ({ effectiveOn }, { study }) => ({ ...about(study.on(effectiveOn)) }),
  changes: ({ body, effectiveOn }) => [closes(studies, body.study, effectiveOn)],
  tells: {
    vi: ({ facts }, name) => `Không cử học hoặc thôi học: ${name(facts.about ?? '')}`,
    en: ({ facts }, name) => `Study of ${name(facts.about ?? '')} ended`,
  },
})
