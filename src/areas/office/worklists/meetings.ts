import { type Day, dayOrNone, endOfMonth, yearOf } from '#kernel/calendar.ts'
import { openRows, worklist } from '#kernel/worklist.ts'
import { meetingTypes } from '../meeting-types.ts'
import { agendaItems, committeeMeetings, conclusions, programmeItems } from '../registers.ts'

const screen = '/calendar'

export const papersDue = worklist(
  'office.meeting-papers-due',
  { vi: 'Tài liệu họp phải gửi', en: 'Meeting papers due' },
  {
    vi: 'Tài liệu của các cuộc họp đã triệu tập chưa gửi; nội dung không có hạn gửi không tính.',
    en: 'Papers of meetings called that are not handed in; items without a day left out.',
  },
  {
    reads: [agendaItems, committeeMeetings],
    columns: {
      meeting: { vi: 'Cuộc họp', en: 'Meeting' },
      preparedBy: { vi: 'Nơi chuẩn bị', en: 'Prepared by' },
    },
    settledBy: 'meeting-paper.handed-in',
    desk: {
      late: (n) => ({ vi: `${n} tài liệu họp gửi chậm`, en: `${n} meeting papers are late` }),
      soon: (n) => ({ vi: `${n} tài liệu họp sắp đến hạn gửi`, en: `${n} meeting papers are due soon` }),
      to: screen,
    },
    lines: (on, rows) => {
      const called = new Set(
        rows(committeeMeetings)
          .filter(({ row }) => row.state === 'called')
          .map(({ subject }) => subject),
      )
      return openRows(agendaItems, {
        open: (row) => row.due !== null && row.handedInOn === null && called.has(row.meeting),
        due: (row) => row.due,
        values: (row) => ({ meeting: row.meeting, preparedBy: row.preparedBy }),
      })(on, rows)
    },
  },
)

/** The day has come and nobody said what became of it. */
export const meetingsUntold = worklist(
  'office.meetings-untold',
  { vi: 'Cuộc họp chưa ghi kết quả', en: 'Meetings not told' },
  {
    vi: 'Cuộc họp đã đến ngày mà chưa ghi kết quả, chưa dời, chưa hoãn; và cuộc họp mới có danh sách quyết định.',
    en: 'Meetings whose day has come and that are neither told, moved nor put off; and those known by their list only.',
  },
  {
    reads: [committeeMeetings],
    columns: { type: { vi: 'Loại', en: 'Type' } },
    settledBy: 'committee-meeting.held',
    desk: {
      late: (n) => ({ vi: `${n} cuộc họp chưa ghi kết quả`, en: `${n} meetings are not told` }),
      to: screen,
    },
    lines: openRows(committeeMeetings, {
      open: (row, { on }) => !row.isTold && row.on <= on,
      due: (row) => row.on,
      values: (row) => ({ type: meetingTypes[row.type] }),
    }),
  },
)

export const conclusionsToAssign = worklist(
  'office.conclusions-to-assign',
  { vi: 'Kết luận chưa giao việc', en: 'Conclusions not assigned' },
  {
    vi: 'Kết luận phải theo dõi mà chưa thành nhiệm vụ có người chịu trách nhiệm và hạn.',
    en: 'Conclusions to be followed that are no task with a person and a day.',
  },
  {
    reads: [conclusions],
    columns: { meeting: { vi: 'Cuộc họp', en: 'Meeting' } },
    settledBy: 'conclusion.assigned',
    lines: openRows(conclusions, {
      open: (row) => row.state === 'awaiting',
      values: (row) => ({ meeting: row.meeting }),
    }),
  },
)

const lastOf = (month: string): Day | null => {
  const first = dayOrNone(`${month}-01`)
  return first && endOfMonth(first)
}

/** Chương trình công tác: what is due by its month, and what has none yet. */
export const programmeDue = worklist(
  'office.programme-due',
  { vi: 'Nội dung chương trình công tác chưa thực hiện', en: 'Programme items open' },
  {
    vi: 'Nội dung của chương trình công tác đến hết năm của ngày được hỏi, chưa thực hiện; chưa xếp tháng thì không có hạn.',
    en: 'Items of the programme to the end of the asked year that are not done; without a month they have no day.',
  },
  {
    reads: [programmeItems],
    columns: {
      decidedBy: { vi: 'Trình', en: 'Goes to' },
      preparedBy: { vi: 'Nơi chuẩn bị', en: 'Prepared by' },
    },
    settledBy: 'programme-item.done',
    desk: {
      late: (n) => ({
        vi: `${n} nội dung chương trình công tác quá tháng`,
        en: `${n} programme items are past their month`,
      }),
      to: screen,
    },
    lines: openRows(programmeItems, {
      open: (row, { on }) =>
        (row.state === 'scheduled' || row.state === 'unscheduled') && row.year <= yearOf(on),
      due: (row) => (row.month === null ? null : lastOf(row.month)),
      values: (row) => ({ decidedBy: meetingTypes[row.decidedBy], preparedBy: row.preparedBy }),
    }),
  },
)
