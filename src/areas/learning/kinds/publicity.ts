import { kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { closes, historyIn, opens } from '#kernel/register.ts'
import { chosen, count, form, newSubject, subject, text } from '#subjects/fields.ts'
import { places } from '#subjects/places.ts'
import { opinionNotes, publicity, publicityAttendance, publicityFor } from '../publicity-figures.ts'
import { flagCeremonies } from '../registers.ts'
import {
  audiences,
  commemorations,
  opinionFields,
  publicityForms,
  publicityTopics,
  rhythms,
} from '../topics.ts'

export const publicityHeld = kind('publicity.held', {
  label: { vi: 'Hoạt động tuyên truyền', en: 'Publicity held' },
  addsTo: ['learning.publicity', 'learning.publicity-attendance', 'learning.publicity-audience'],
  days: { decided: { vi: 'Ngày tổ chức', en: 'Held on' } },
  body: form({
    topic: chosen(publicityTopics, { vi: 'Chủ đề', en: 'Topic' }),
    occasion: chosen(commemorations, { vi: 'Nhân dịp', en: 'Occasion' }).optional(),
    form: chosen(publicityForms, { vi: 'Hình thức', en: 'Form' }),
    audience: chosen(audiences, { vi: 'Đối tượng', en: 'Audience' }),
    attended: count({ vi: 'Số người dự (nếu đếm được)', en: 'Attendance, if counted' }).optional(),
    title: text({ vi: 'Nội dung', en: 'What about' }),
  }),
  posts: ({ body, effectiveOn }) => {
    const { topic, audience, attended } = body
    return [
      publicity.add(effectiveOn, 1, { of: topic }),
      ...(attended
        ? [
            publicityAttendance.add(effectiveOn, attended, { of: topic }),
            publicityFor.add(effectiveOn, attended, { of: `${topic}.${audience}` }),
          ]
        : []),
    ]
  },
  tells: {
    vi: ({ body, organisation }, name) =>
      `${name(organisation)} tuyên truyền «${body.title}» (${audiences[body.audience].vi.toLowerCase()})${body.attended ? `, ${body.attended} người dự` : ''}`,
    en: ({ body, organisation }, name) =>
      `${name(organisation)}: publicity “${body.title}” (${audiences[body.audience].en.toLowerCase()})${body.attended ? `, attendance ${body.attended}` : ''}`,
  },
})

/** A line of the calendar. Nobody's presence is ever ticked. */
export const flagCeremonyScheduled = kind('flag-ceremony.scheduled', {
  label: { vi: 'Lịch chào cờ', en: 'Flag ceremony scheduled' },
  help: {
    vi: 'Chỉ là một dòng trong lịch công tác; không ghi ai có mặt.',
    en: 'A line of the calendar only; who comes is not kept.',
  },
  addsTo: ['learning.flag-ceremonies'],
  days: { decided: { vi: 'Thực hiện từ ngày', en: 'From' } },
  body: form({
    ceremony: newSubject('flag-ceremonies', { vi: 'Lịch chào cờ', en: 'Ceremony' }),
    at: text({ vi: 'Cơ quan, đơn vị', en: 'Unit' }),
    every: chosen(rhythms, { vi: 'Định kỳ', en: 'How often' }),
  }),
  changes: ({ body, organisation, effectiveOn }) => [
    opens(flagCeremonies, body.ceremony, effectiveOn, { at: body.at, every: body.every, organisation }),
  ],
  tells: {
    vi: ({ body }) => `${body.at} chào cờ ${rhythms[body.every].vi.toLowerCase()}`,
    en: ({ body }) => `${body.at} salutes the flag: ${rhythms[body.every].en.toLowerCase()}`,
  },
})

export const flagCeremonyEnded = kind('flag-ceremony.ended', {
  label: { vi: 'Thôi lịch chào cờ', en: 'Flag ceremony ended' },
  addsTo: ['learning.flag-ceremonies'],
  days: { decided: { vi: 'Từ ngày', en: 'From' } },
  verb: { label: { vi: 'Thôi lịch này', en: 'End' }, on: 'flag-ceremonies', field: 'ceremony' },
  body: form({ ceremony: subject('flag-ceremonies', { vi: 'Lịch chào cờ', en: 'Ceremony' }) }),
  changes: ({ body, effectiveOn }) => [closes(flagCeremonies, body.ceremony, effectiveOn)],
  tells: {
    vi: ({ body }, name) => `Thôi lịch chào cờ tại ${name(body.ceremony)}`,
    en: ({ body }, name) => `Flag ceremony at ${name(body.ceremony)} ended`,
  },
})

const fewestReports = 5

const placeTooSmall = refusal('opinion-place-too-small', {
  vi: 'Dư luận chỉ tổng hợp theo xã, thị trấn hoặc toàn địa bàn, không theo thôn, buôn, tổ dân phố.',
  en: 'Public opinion is summed up by commune or wider, never by village.',
})
const tooFewReports = refusal('opinion-too-few-reports', {
  vi: 'Chỉ tổng hợp nội dung có từ {least} lượt phản ánh trở lên, để không lộ ý kiến của riêng ai.',
  en: 'A topic is summed up from {least} reports on, so that nobody’s own opinion shows.',
})

/** A topic by commune and month; no names, no words of anybody, no marks. */
export const opinionNoted = kind('opinion.noted', {
  label: { vi: 'Tổng hợp dư luận xã hội', en: 'Public opinion noted' },
  help: {
    vi: 'Ghi theo lĩnh vực và địa bàn, từ nhiều phản ánh; không ghi tên, lời nói hay thái độ của người nào.',
    en: 'By field and area, from many reports; no names, words or attitudes of anybody.',
  },
  confidentiality: 'restricted',
  addsTo: ['learning.opinion-notes'],
  days: { decided: { vi: 'Ngày tổng hợp', en: 'Noted on' } },
  body: form({
    field: chosen(opinionFields, { vi: 'Lĩnh vực', en: 'Field' }),
    place: subject('places', { vi: 'Xã, thị trấn (bỏ trống nếu toàn địa bàn)', en: 'Commune' }).optional(),
    reports: count({ vi: 'Số lượt phản ánh được tổng hợp', en: 'Reports summed up' }),
    proposed: chosen(
      {
        explain: { vi: 'Tuyên truyền, giải thích', en: 'Explain' },
        answer: { vi: 'Đề nghị cơ quan chức năng trả lời', en: 'Ask the agency to answer' },
        inspect: { vi: 'Đề nghị kiểm tra thực tế', en: 'Ask for an inspection' },
        follow: { vi: 'Tiếp tục theo dõi', en: 'Follow' },
      },
      { vi: 'Đề xuất', en: 'Proposed' },
    ),
  }),
  needs: ({ body }) => ({ place: historyIn(places, body.place) }),
  rule: ({ body, effectiveOn }, { place }) => {
    const row = place.on(effectiveOn)
    return [
      body.place !== undefined &&
        row?.kind !== 'commune' &&
        row?.kind !== 'township' &&
        placeTooSmall({}, { field: 'place' }),
      body.reports < fewestReports && tooFewReports({ least: fewestReports }, { field: 'reports' }),
    ]
  },
  posts: ({ body, effectiveOn }) => [opinionNotes.add(effectiveOn, 1, { of: body.field })],
  tells: {
    vi: ({ body }, name) =>
      `Dư luận về ${opinionFields[body.field].vi.toLowerCase()}${body.place ? ` tại ${name(body.place)}` : ''}: tổng hợp từ ${body.reports} lượt phản ánh`,
    en: ({ body }, name) =>
      `Opinion on ${opinionFields[body.field].en.toLowerCase()}${body.place ? ` in ${name(body.place)}` : ''}: summed up from ${body.reports} reports`,
  },
})
