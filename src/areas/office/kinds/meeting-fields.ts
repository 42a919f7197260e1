import { z } from 'zod'
import type { Day } from '#kernel/calendar.ts'
import { derivedSubject } from '#kernel/derived-subject.ts'
import { refusal } from '#kernel/refusal.ts'
import { type Change, type History, opens } from '#kernel/register.ts'
import { count, labelled, onDay, subject, text } from '#subjects/fields.ts'
import type { MeetingType } from '../meeting-types.ts'
import { agendaItems } from '../registers.ts'

export const notAnHour = refusal('not-an-hour', {
  vi: 'Giờ ghi bằng bốn chữ số, như 07:30 hoặc 14:00.',
  en: 'An hour is written as 07:30 or 14:00.',
})

/** The meeting of a body, by its type, its day and its turn on that day: whoever tells of it means this one. */
export const meetingId = (organisation: string, type: MeetingType, on: string, turn = 1): string =>
  derivedSubject('committee-meeting', organisation, type, on, turn)

export const isHour = (at: string | undefined): boolean =>
  at === undefined || /^([01]\d|2[0-3]):[0-5]\d$/.test(at)

export const hour = text({ vi: 'Giờ', en: 'Hour' }, { help: { vi: 'Như 07:30', en: 'Such as 07:30' } })
export const whereabouts = text({ vi: 'Địa điểm', en: 'Place' })
export const chair = subject('persons', { vi: 'Chủ trì', en: 'Chair' })
export const turn = labelled(
  z.int().min(1).max(9),
  { vi: 'Cuộc thứ mấy trong ngày', en: 'Turn of the day' },
  {
    help: { vi: 'Để trống khi chỉ họp một cuộc', en: 'Empty where there is one only' },
  },
)
export const present = count({ vi: 'Có mặt', en: 'Present' })
export const members = count({ vi: 'Tổng số ủy viên', en: 'Members' })

const agendaLine = z.strictObject({
  title: text({ vi: 'Nội dung', en: 'Item' }),
  item: subject('programme-items', { vi: 'Theo chương trình công tác', en: 'On the programme' }).optional(),
  preparedBy: text({ vi: 'Nơi chuẩn bị', en: 'Prepared by' }).optional(),
  due: onDay({ vi: 'Hạn gửi tài liệu', en: 'Paper due' }).optional(),
})
export type AgendaLine = z.infer<typeof agendaLine>
export const agendaOf = (vi: string, en: string) =>
  labelled(z.array(agendaLine).max(60).default([]), { vi, en })

/** The lines of an agenda as rows, after those that stand already. */
export const agendaRows = (
  meeting: string,
  organisation: string,
  on: Day,
  lines: readonly AgendaLine[],
  after = 0,
): Change[] =>
  lines.map((line, at) =>
    opens(agendaItems, derivedSubject(meeting, 'agenda', after + at + 1), on, {
      meeting,
      organisation,
      order: after + at + 1,
      title: line.title,
      item: line.item ?? null,
      preparedBy: line.preparedBy ?? null,
      due: line.due ?? null,
      handedInOn: null,
    }),
  )

/** The items on the agenda of a meeting on a day, in the order of their ids in the register. */
export const itemsOf = (
  stories: readonly History<{ meeting: string }>[],
  meeting: string,
  on: Day,
): string[] =>
  stories.flatMap((story) => {
    const found = story.rowOn(on)
    return found && found.row.meeting === meeting ? [found.subject] : []
  })
