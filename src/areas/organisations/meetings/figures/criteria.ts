import { flow } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'

// What falls short of the criteria of a good meeting, by 12-HD/BTCTW.

export const poorlyAttended = flow(
  'organisations.cell-meetings-poorly-attended',
  { vi: 'Cuộc sinh hoạt chưa đủ tỷ lệ dự', en: 'Meetings below the share of attendance' },
  units.meeting,
  {
    vi: 'Số cuộc có số có mặt không trên 85% số phải dự (12-HD/BTCTW); không gồm đảng viên được miễn.',
    en: 'Meetings with no more than 85% of those who had to come (12-HD/BTCTW); the exempt left out.',
  },
)

export const withUnexcused = flow(
  'organisations.cell-meetings-with-unexcused',
  { vi: 'Cuộc sinh hoạt có đảng viên vắng không lý do', en: 'Meetings with unexcused absences' },
  units.meeting,
  {
    vi: 'Số cuộc có ít nhất một đảng viên vắng không có lý do (12-HD/BTCTW); vắng có lý do không tính.',
    en: 'Meetings with somebody away without a reason (12-HD/BTCTW); excused absences left out.',
  },
)

export const shortMeetings = flow(
  'organisations.cell-meetings-short',
  { vi: 'Cuộc sinh hoạt dưới thời gian quy định', en: 'Meetings too short' },
  units.meeting,
  {
    vi: 'Số cuộc dưới 90 phút (12-HD/BTCTW); cuộc không ghi thời gian họp không tính.',
    en: 'Meetings under 90 minutes (12-HD/BTCTW); those without a length left out.',
  },
)

export const excusedTooOften = flow(
  'organisations.cell-meeting-excused-too-often',
  { vi: 'Lượt vắng có lý do quá số lần liên tiếp', en: 'Excused more often in a row than allowed' },
  units.turn,
  {
    vi: 'Số lượt đảng viên vắng có lý do quá 3 lần liên tiếp trong năm (12-HD/BTCTW), tính khi ghi cuộc sau cùng; tháng ghi bù sau không tính lại.',
    en: 'How often members were excused more than 3 times in a row within a year (12-HD/BTCTW), as known when the last was entered.',
  },
)
