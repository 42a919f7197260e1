import { z } from 'zod'
import { type Day, dayNumber, yearOf } from '#kernel/calendar.ts'
import { kind } from '#kernel/kind.ts'
import { amends, historyIn, opens } from '#kernel/register.ts'
import {
  chosen,
  count,
  form,
  labelled,
  newSubject,
  onDay,
  subject,
  subjects,
  text,
} from '#subjects/fields.ts'
import { fields, sessionKinds } from '../intakes.ts'
import { endsBeforeItOpens, resolutionUnknown, sessionUnknown } from '../refusals.ts'
import { resolutions, sessions } from '../registers.ts'
import { followUps, resolutionsIssued, sessionDays, sessionsHeld } from '../session-figures.ts'

const theSession = { vi: 'Kỳ họp', en: 'Session' }
const theResolution = { vi: 'Nghị quyết', en: 'Resolution' }

const daysFrom = (from: Day, until: Day | undefined) => (until ? dayNumber(until) - dayNumber(from) + 1 : 1)

const nameOf = (body: { kind: keyof typeof sessionKinds; ordinal?: number | undefined }, on: Day): string =>
  body.ordinal === undefined
    ? `Kỳ họp ${sessionKinds[body.kind].vi.toLowerCase()} ngày ${on.split('-').reverse().join('/')}`
    : `Kỳ họp thứ ${body.ordinal} (${sessionKinds[body.kind].vi.toLowerCase()})`

export const sessionHeld = kind('council-session.held', {
  label: { vi: 'Kỳ họp Hội đồng nhân dân', en: 'Council session held' },
  addsTo: ['council.sessions', 'council.session-days'],
  days: { decided: { vi: 'Ngày khai mạc', en: 'Opened on' } },
  body: form({
    session: newSubject('council-sessions', theSession),
    kind: chosen(sessionKinds, { vi: 'Loại kỳ họp', en: 'Kind' }),
    ordinal: count(
      { vi: 'Kỳ họp thứ', en: 'Ordinal' },
      { help: { vi: 'Đánh số liên tục trong nhiệm kỳ.', en: 'Counted through the term.' } },
    ).optional(),
    until: onDay({ vi: 'Ngày bế mạc', en: 'Closed on' }).optional(),
    agenda: labelled(
      z
        .array(z.string().trim().min(1).max(400).meta({ control: 'text' }))
        .max(60)
        .default([]),
      {
        vi: 'Nội dung chương trình',
        en: 'Agenda',
      },
    ),
  }),
  rule: ({ body, effectiveOn }) => [
    body.until !== undefined && body.until < effectiveOn && endsBeforeItOpens({}, { field: 'until' }),
  ],
  posts: ({ body, effectiveOn }) => [
    sessionsHeld.add(effectiveOn, 1, { of: body.kind, subject: body.session }),
    sessionDays.add(effectiveOn, daysFrom(effectiveOn, body.until), { subject: body.session }),
  ],
  changes: ({ body, organisation, effectiveOn }) => [
    opens(sessions, body.session, effectiveOn, {
      name: nameOf(body, effectiveOn),
      kind: body.kind,
      ordinal: body.ordinal ?? null,
      heldOn: effectiveOn,
      days: daysFrom(effectiveOn, body.until),
      agenda: body.agenda,
      home: organisation,
      year: yearOf(effectiveOn),
    }),
  ],
  tells: {
    vi: ({ body, effectiveOn }) => `${nameOf(body, effectiveOn)}, ${body.agenda.length} nội dung`,
    en: ({ body }) => `Council session ${body.ordinal ?? ''} (${sessionKinds[body.kind].en.toLowerCase()})`,
  },
})

export const resolutionIssued = kind('council-resolution.issued', {
  label: { vi: 'Ban hành nghị quyết Hội đồng nhân dân', en: 'Council resolution issued' },
  addsTo: ['council.resolutions'],
  citesDecision: true,
  days: { decided: { vi: 'Ngày ban hành', en: 'Issued on' } },
  verb: {
    label: { vi: 'Ghi nghị quyết của kỳ họp', en: 'Enter a resolution' },
    on: 'council-sessions',
    field: 'session',
  },
  body: form({
    resolution: newSubject('council-resolutions', theResolution),
    session: subject('council-sessions', theSession),
    number: text({ vi: 'Số, ký hiệu (nếu đã có)', en: 'Number, if known' }).optional(),
    title: text({ vi: 'Trích yếu', en: 'Title' }),
    field: chosen(fields, { vi: 'Lĩnh vực', en: 'Field' }),
    reportedTo: subjects(['units'], { vi: 'Gửi báo cáo cấp trên', en: 'Sent to bodies above' }),
    sentTo: subjects(['units', 'party-organisations'], {
      vi: 'Gửi để thực hiện',
      en: 'Sent to carry it out',
    }),
    followUpDue: onDay({ vi: 'Hạn giám sát thực hiện', en: 'Follow-up due' }).optional(),
  }),
  needs: ({ body }) => ({ session: historyIn(sessions, body.session) }),
  rule: ({ effectiveOn }, { session }) => [
    !session.on(effectiveOn) && sessionUnknown({}, { field: 'session' }),
  ],
  posts: ({ body, effectiveOn }) => [
    resolutionsIssued.add(effectiveOn, 1, { of: body.field, subject: body.resolution }),
  ],
  changes: ({ body, organisation, effectiveOn, basis }) => [
    opens(resolutions, body.resolution, effectiveOn, {
      number: body.number ?? basis?.number ?? null,
      title: body.title,
      field: body.field,
      session: body.session,
      issuedOn: effectiveOn,
      reportedTo: body.reportedTo,
      sentTo: body.sentTo,
      distributed: body.reportedTo.length > 0 && body.sentTo.length > 0,
      followUpDue: body.followUpDue ?? null,
      home: organisation,
      year: yearOf(effectiveOn),
    }),
  ],
  tells: {
    vi: ({ body, basis }) => `Ban hành nghị quyết ${body.number ?? basis?.number ?? ''} ${body.title}`,
    en: ({ body }) => `Resolution issued: ${body.title}`,
  },
})

/** Giám sát thực hiện: what came of it, and when it is looked into again. */
export const resolutionFollowedUp = kind('council-resolution.followed-up', {
  label: { vi: 'Giám sát thực hiện nghị quyết HĐND', en: 'Resolution followed up' },
  addsTo: ['council.resolutions-followed-up'],
  verb: {
    label: { vi: 'Ghi kết quả giám sát', en: 'Follow up' },
    on: 'council-resolutions',
    field: 'resolution',
  },
  days: { decided: { vi: 'Ngày giám sát', en: 'Looked into on' } },
  body: form({
    resolution: subject('council-resolutions', theResolution),
    result: text({ vi: 'Kết quả thực hiện', en: 'What came of it' }),
    nextDue: onDay({ vi: 'Hạn giám sát tiếp theo', en: 'Next follow-up' }).optional(),
    reportedTo: subjects(['units'], { vi: 'Gửi thêm cấp trên', en: 'Sent to bodies above too' }),
    sentTo: subjects(['units', 'party-organisations'], {
      vi: 'Gửi thêm nơi thực hiện',
      en: 'Sent to others too',
    }),
  }),
  needs: ({ body }) => ({ resolution: historyIn(resolutions, body.resolution) }),
  rule: ({ effectiveOn }, { resolution }) => [
    !resolution.on(effectiveOn) && resolutionUnknown({}, { field: 'resolution' }),
  ],
  facts: ({ body, effectiveOn }, { resolution }) => {
    const row = resolution.on(effectiveOn)
    return {
      reportedTo: [...(row?.reportedTo ?? []), ...body.reportedTo],
      sentTo: [...(row?.sentTo ?? []), ...body.sentTo],
    }
  },
  posts: ({ body, effectiveOn }) => [followUps.add(effectiveOn, 1, { subject: body.resolution })],
  changes: ({ body, effectiveOn, facts: { reportedTo, sentTo } }) => [
    amends(resolutions, body.resolution, effectiveOn, {
      followUpDue: body.nextDue ?? null,
      reportedTo,
      sentTo,
      distributed: reportedTo.length > 0 && sentTo.length > 0,
    }),
  ],
  tells: {
    vi: ({ body }, name) => `Giám sát ${name(body.resolution)}: ${body.result}`,
    en: ({ body }, name) => `${name(body.resolution)} followed up: ${body.result}`,
  },
})
