import { share } from '#kernel/derived-figures.ts'
import { distinct, flow } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'

// Who came, as lượt and as different members.

export const attendance = flow(
  'organisations.cell-meeting-attendance',
  { vi: 'Lượt đảng viên dự sinh hoạt', en: 'Attendance of cell meetings' },
  units.turn,
  {
    vi: 'Cộng số đảng viên có mặt ở các cuộc sinh hoạt chi bộ; một đồng chí dự hai cuộc là hai lượt.',
    en: 'Sum of members present at cell meetings; who comes to two counts twice.',
  },
)

export const attendanceDue = flow(
  'organisations.cell-meeting-attendance-due',
  { vi: 'Lượt đảng viên phải dự sinh hoạt', en: 'Attendance due' },
  units.turn,
  {
    vi: 'Cộng số đảng viên phải dự; không gồm đảng viên được miễn sinh hoạt và đảng viên sinh hoạt tạm thời nơi khác.',
    en: 'Sum of those who had to come; the exempt and those attending elsewhere left out.',
  },
)

export const attendanceShare = share(
  'organisations.cell-meeting-attendance-share',
  { vi: 'Tỷ lệ dự sinh hoạt chi bộ', en: 'Share of attendance' },
  {
    vi: 'Lượt có mặt chia cho lượt phải dự; kỳ không có cuộc sinh hoạt nào thì không có số.',
    en: 'Attendance divided by attendance due; no value where no meeting was held.',
  },
  attendance,
  attendanceDue,
  {
    reads: { vi: 'lượt có mặt ÷ lượt phải dự × 100', en: 'attendance ÷ attendance due × 100' },
    said: {
      as: [
        'đảng viên + phải dự + có mặt + ?bình quân',
        'tỷ lệ + đảng viên + dự|tham gia + sinh hoạt + ?bình quân + !chuyên đề|chính trị|nơi cư trú',
      ],
    },
  },
)

export const attendanceByName = flow(
  'organisations.cell-meeting-attendance-by-name',
  { vi: 'Lượt dự sinh hoạt có tên', en: 'Attendance known by name' },
  units.turn,
  {
    vi: 'Số lượt dự biết rõ ai có mặt; cuộc chỉ ghi số lượng, không ghi đủ người vắng, không tính.',
    en: 'Attendance where it is known who came; meetings with a bare count left out.',
  },
)

export const attenders = distinct(
  'organisations.cell-meeting-attenders',
  { vi: 'Đảng viên đã dự sinh hoạt', en: 'Members who attended' },
  units.member,
  {
    vi: 'Số đảng viên khác nhau dự ít nhất một cuộc trong kỳ; cuộc chỉ ghi số lượng không tính.',
    en: 'Different members at one meeting at least; meetings with a bare count left out.',
  },
  attendanceByName,
)

export const absences = flow(
  'organisations.cell-meeting-absences',
  { vi: 'Lượt vắng sinh hoạt', en: 'Absences' },
  units.turn,
  {
    vi: 'Số lượt vắng được ghi tên, có hoặc không có lý do; không gồm đảng viên được miễn sinh hoạt.',
    en: 'Absences told by name, with or without a reason; the exempt left out.',
  },
)
