import { z } from 'zod'
import { printDay } from '#kernel/calendar.ts'
import { derivedSubject } from '#kernel/derived-subject.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, closes, historyIn, opens } from '#kernel/register.ts'
import { chosen, form, inYear, labelled, onDay, subject, subjects, text } from '#subjects/fields.ts'
import { meetingTypes } from '../meeting-types.ts'
import { engagements, programmeItems } from '../registers.ts'
import { hour, isHour, notAnHour, whereabouts } from './meeting-fields.ts'

const settled = refusal('programme-item-settled', {
  vi: 'Nội dung này đã thực hiện hoặc đã thôi thực hiện.',
  en: 'This item is done or dropped already.',
})
const engagementOver = refusal('engagement-not-in-calendar', {
  vi: 'Việc này không còn trong lịch công tác.',
  en: 'This is no longer in the calendar.',
})

const month = labelled(z.int().min(1).max(12), { vi: 'Tháng', en: 'Month' })
const printMonth = (year: number, of: number) => `${year}-${String(of).padStart(2, '0')}`

const item = z.strictObject({
  title: text({ vi: 'Nội dung', en: 'Item' }),
  decidedBy: chosen(meetingTypes, { vi: 'Trình', en: 'Goes to' }),
  preparedBy: text({ vi: 'Nơi chuẩn bị', en: 'Prepared by' }).optional(),
  year: inYear(),
  month: month.optional(),
})

/** Chương trình công tác toàn khóa or of a year: the year's, the month's and the week's are read from it. */
export const programmeAdopted = kind('work-programme.adopted', {
  label: { vi: 'Ban hành chương trình công tác', en: 'Work programme adopted' },
  help: {
    vi: 'Ghi một lần cho toàn khóa; nội dung chưa rõ tháng để trống tháng, xếp lịch sau.',
    en: 'Entered once for the term; an item without a month is scheduled later.',
  },
  citesDecision: true,
  body: form({
    programme: text({ vi: 'Tên chương trình', en: 'Name' }),
    items: labelled(z.array(item).min(1).max(400), { vi: 'Các nội dung', en: 'Items' }),
  }),
  changes: ({ id, body, organisation, effectiveOn }) =>
    body.items.map((one, at) =>
      opens(programmeItems, derivedSubject(id, at), effectiveOn, {
        organisation,
        programme: body.programme,
        title: one.title,
        decidedBy: one.decidedBy,
        preparedBy: one.preparedBy ?? null,
        year: one.year,
        month: one.month === undefined ? null : printMonth(one.year, one.month),
        state: one.month === undefined ? 'unscheduled' : 'scheduled',
        doneOn: null,
      }),
    ),
  tells: {
    vi: ({ body, organisation }, name) =>
      `${name(organisation)} ban hành ${body.programme}, ${body.items.length} nội dung`,
    en: ({ body, organisation }, name) =>
      `${name(organisation)} adopts ${body.programme}, ${body.items.length} items`,
  },
})

const theItem = subject('programme-items', { vi: 'Nội dung', en: 'Item' })
const isSettled = (state: string | undefined) => state !== 'unscheduled' && state !== 'scheduled'

export const itemScheduled = kind('programme-item.scheduled', {
  label: { vi: 'Xếp lịch nội dung chương trình', en: 'Item scheduled' },
  verb: { label: { vi: 'Xếp tháng', en: 'Schedule' }, on: 'programme-items', field: 'item' },
  body: form({ item: theItem, year: inYear(), month }),
  needs: ({ body }) => ({ item: historyIn(programmeItems, body.item) }),
  rule: ({ effectiveOn }, { item: story }) => [
    isSettled(story.on(effectiveOn)?.state) && settled({}, { field: 'item' }),
  ],
  changes: ({ body, effectiveOn }) => [
    amends(programmeItems, body.item, effectiveOn, {
      year: body.year,
      month: printMonth(body.year, body.month),
      state: 'scheduled',
    }),
  ],
  tells: {
    vi: ({ body }, name) => `Xếp «${name(body.item)}» vào tháng ${body.month}/${body.year}`,
    en: ({ body }, name) => `“${name(body.item)}” scheduled for ${body.month}/${body.year}`,
  },
})

export const itemDone = kind('programme-item.done', {
  label: { vi: 'Thực hiện nội dung chương trình', en: 'Item done' },
  help: {
    vi: 'Nội dung đưa ra cuộc họp tự thành đã thực hiện; ghi ở đây khi làm xong không qua họp.',
    en: 'What comes before a meeting is done by it; enter here what was done without one.',
  },
  verb: { label: { vi: 'Đã thực hiện', en: 'Done' }, on: 'programme-items', field: 'item' },
  body: form({ item: theItem, proof: text({ vi: 'Văn bản, kết quả', en: 'What proves it' }) }),
  needs: ({ body }) => ({ item: historyIn(programmeItems, body.item) }),
  rule: ({ effectiveOn }, { item: story }) => [
    isSettled(story.on(effectiveOn)?.state) && settled({}, { field: 'item' }),
  ],
  changes: ({ body, effectiveOn }) => [
    amends(programmeItems, body.item, effectiveOn, { state: 'done', doneOn: effectiveOn }),
  ],
  tells: {
    vi: ({ body }, name) => `Thực hiện «${name(body.item)}»: ${body.proof}`,
    en: ({ body }, name) => `“${name(body.item)}” done: ${body.proof}`,
  },
})

export const itemDropped = kind('programme-item.dropped', {
  label: { vi: 'Thôi thực hiện nội dung chương trình', en: 'Item dropped' },
  verb: { label: { vi: 'Thôi thực hiện', en: 'Drop' }, on: 'programme-items', field: 'item' },
  body: form({ item: theItem, reason: text({ vi: 'Lý do', en: 'Reason' }) }),
  needs: ({ body }) => ({ item: historyIn(programmeItems, body.item) }),
  rule: ({ effectiveOn }, { item: story }) => [
    isSettled(story.on(effectiveOn)?.state) && settled({}, { field: 'item' }),
  ],
  changes: ({ body, effectiveOn }) => [amends(programmeItems, body.item, effectiveOn, { state: 'dropped' })],
  tells: {
    vi: ({ body }, name) => `Thôi thực hiện «${name(body.item)}»: ${body.reason}`,
    en: ({ body }, name) => `“${name(body.item)}” dropped: ${body.reason}`,
  },
})

const engagement = z.strictObject({
  on: onDay({ vi: 'Ngày', en: 'Day' }),
  at: hour.optional(),
  title: text({ vi: 'Công việc', en: 'What' }),
  who: subjects(['persons'], { vi: 'Đồng chí dự', en: 'Who' }, { most: 20 }),
  place: whereabouts.optional(),
})

/** What the secretariat does besides meetings, a week at a time; meetings stand in the calendar by themselves. */
export const weekEntered = kind('working-week.entered', {
  label: { vi: 'Lịch công tác tuần', en: 'Working week' },
  help: {
    vi: 'Chỉ ghi việc ngoài các cuộc họp đã triệu tập; cuộc họp tự vào lịch.',
    en: 'Only what is no meeting called; those are in the calendar already.',
  },
  days: { decided: { vi: 'Ngày lập lịch', en: 'Drawn up on' } },
  body: form({
    engagements: labelled(z.array(engagement).min(1).max(60), { vi: 'Các việc', en: 'Engagements' }),
  }),
  rule: ({ body }) =>
    body.engagements.map((one, at) => !isHour(one.at) && notAnHour({}, { field: `engagements.${at}.at` })),
  changes: ({ id, body, organisation, effectiveOn }) =>
    body.engagements.map((one, at) =>
      opens(engagements, derivedSubject(id, at), effectiveOn, {
        organisation,
        on: one.on,
        at: one.at ?? null,
        title: one.title,
        who: one.who,
        place: one.place ?? null,
      }),
    ),
  tells: {
    vi: ({ body, decidedOn }) =>
      `Lịch công tác lập ngày ${printDay(decidedOn)}, ${body.engagements.length} việc`,
    en: ({ body, decidedOn }) =>
      `Calendar drawn up on ${printDay(decidedOn)}, ${body.engagements.length} lines`,
  },
})

export const engagementCancelled = kind('engagement.cancelled', {
  label: { vi: 'Bỏ khỏi lịch công tác', en: 'Engagement cancelled' },
  verb: { label: { vi: 'Bỏ khỏi lịch', en: 'Cancel' }, on: 'engagements', field: 'engagement' },
  body: form({ engagement: subject('engagements', { vi: 'Công việc', en: 'What' }) }),
  needs: ({ body }) => ({ engagement: historyIn(engagements, body.engagement) }),
  rule: ({ effectiveOn }, { engagement: story }) => [
    !story.on(effectiveOn) && engagementOver({}, { field: 'engagement' }),
  ],
  changes: ({ body, effectiveOn }) => [closes(engagements, body.engagement, effectiveOn)],
  tells: {
    vi: ({ body }, name) => `Bỏ khỏi lịch: ${name(body.engagement)}`,
    en: ({ body }, name) => `No longer in the calendar: ${name(body.engagement)}`,
  },
})

export const programmeKinds: readonly Kind[] = [
  programmeAdopted,
  itemScheduled,
  itemDone,
  itemDropped,
  weekEntered,
  engagementCancelled,
]
