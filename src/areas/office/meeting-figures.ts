import type { Figure } from '#kernel/figure.ts'
import { census, flow } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import { conclusions } from './registers.ts'

export const committeeMeetings = flow(
  'office.committee-meetings',
  { vi: 'Cuộc họp, hội nghị cấp ủy', en: 'Meetings of the committee' },
  units.meeting,
  {
    vi: 'Số cuộc họp Thường trực, Ban Thường vụ, hội nghị Ban Chấp hành và hội nghị khác của cấp ủy đã họp trong kỳ; cuộc hoãn và sinh hoạt chi bộ không tính.',
    en: 'Meetings of the secretariat, the standing committee, the committee, and its other conferences held in the period; those put off and cell meetings left out.',
  },
  {
    of: { vi: 'Loại cuộc họp', en: 'Type' },
    said: {
      as: [
        'cuộc họp|hội nghị + cấp ủy|Ban Thường vụ|Thường trực|Ban Chấp hành + ?phục vụ|tổ chức|văn phòng + !kết luận',
      ],
      arguments: {
        secretariat: 'họp Thường trực',
        standing: 'họp Ban Thường vụ',
        committee: 'hội nghị Ban Chấp hành',
      },
    },
  },
)

export const meetingAttendance = flow(
  'office.meeting-attendance',
  { vi: 'Lượt dự họp cấp ủy', en: 'Attendance at committee meetings' },
  units.turn,
  {
    vi: 'Cộng số ủy viên có mặt của các cuộc họp đã họp trong kỳ; khách mời không tính.',
    en: 'Committee members present at the meetings of the period, added up; guests left out.',
  },
)

export const unplannedItems = flow(
  'office.unplanned-agenda-items',
  { vi: 'Nội dung họp ngoài chương trình', en: 'Agenda items off the programme' },
  units.topic,
  {
    vi: 'Số nội dung của các cuộc họp trong kỳ không theo chương trình công tác.',
    en: 'Items of the meetings of the period that no work programme has.',
  },
)

export const conclusionsMade = flow(
  'office.conclusions',
  { vi: 'Kết luận của cấp ủy', en: 'Conclusions' },
  units.topic,
  {
    vi: 'Số kết luận của các cuộc họp trong kỳ, theo ngày họp, kể cả kết luận không cần giao việc.',
    en: 'Conclusions of the meetings of the period, by their day, with those that give nobody a task.',
  },
  { said: { as: ['kết luận + các cuộc họp|các hội nghị + cấp ủy|Ban Thường vụ + !chưa'] } },
)

export const conclusionsAwaiting = census(
  'office.conclusions-not-assigned',
  { vi: 'Kết luận chưa giao việc', en: 'Conclusions without a task' },
  units.topic,
  {
    vi: 'Số kết luận phải theo dõi mà đến ngày cuối kỳ chưa thành nhiệm vụ có người chịu trách nhiệm.',
    en: 'Conclusions to be followed that are no task with a responsible person by the last day.',
  },
  conclusions,
  { where: { state: 'awaiting' } },
)

export const conclusionsAssigned = census(
  'office.conclusions-assigned',
  { vi: 'Kết luận đã thành nhiệm vụ', en: 'Conclusions that became tasks' },
  units.topic,
  {
    vi: 'Số kết luận đã thành nhiệm vụ có người chịu trách nhiệm đến ngày cuối kỳ, của mọi cuộc họp đến ngày đó.',
    en: 'Conclusions of all meetings to the last day that are a task with a responsible person.',
  },
  conclusions,
  { where: { state: 'assigned' } },
)

export const steeringConferences = flow(
  'office.steering-conferences',
  { vi: 'Cuộc họp, hội nghị của ban chỉ đạo', en: 'Conferences of steering committees' },
  units.conference,
  {
    vi: 'Số cuộc họp, hội nghị của ban chỉ đạo đã tổ chức trong kỳ; không nằm trong cuộc họp cấp ủy.',
    en: 'Conferences held by steering committees in the period; no part of the committee’s meetings.',
  },
  { of: { vi: 'Ban chỉ đạo', en: 'Steering committee' } },
)

export const meetingFigures: readonly Figure[] = [
  committeeMeetings,
  meetingAttendance,
  unplannedItems,
  conclusionsMade,
  conclusionsAwaiting,
  conclusionsAssigned,
  steeringConferences,
]
