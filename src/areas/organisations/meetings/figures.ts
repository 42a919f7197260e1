import { asked } from '#kernel/asked-census.ts'
import { percentOrNone } from '#kernel/derived-figures.ts'
import type { Figure } from '#kernel/figure.ts'
import { census, distinct, flow, formula } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import { partyOrganisations } from '#subjects/party-organisations.ts'
import { cellMeetings } from './registers.ts'
import { visitFigures } from './visit-figures.ts'

const cellKinds = ['cell', 'grassroots-cell']

const ofCells = 'các chi bộ|chi bộ tổ chức|chi bộ đã tổ chức|sinh hoạt chi bộ'
/** Who comes to a meeting, or another body that meets, makes it another number. */
const ofOthers = 'dự|tổ công tác|chi ủy|cấp ủy|chi đoàn|chi hội'

export const meetings = flow(
  'organisations.cell-meetings',
  { vi: 'Cuộc sinh hoạt chi bộ', en: 'Cell meetings' },
  units.meeting,
  {
    vi: 'Số cuộc sinh hoạt chi bộ, cả thường kỳ và chuyên đề, theo ngày sinh hoạt; không gồm họp chi ủy.',
    en: 'Cell meetings, regular and thematic, by their day; meetings of cell committees left out.',
  },
  {
    said: {
      as: [`sinh hoạt + ${ofCells} + cuộc|buổi|kỳ sinh hoạt + !thường kỳ|định kỳ|chuyên đề|${ofOthers}`],
    },
  },
)

export const regularMeetings = flow(
  'organisations.cell-meetings-regular',
  { vi: 'Cuộc sinh hoạt chi bộ thường kỳ', en: 'Regular cell meetings' },
  units.meeting,
  {
    vi: 'Số cuộc sinh hoạt thường kỳ hằng tháng, theo ngày sinh hoạt; không gồm sinh hoạt chuyên đề.',
    en: 'Regular monthly meetings, by their day; thematic ones left out.',
  },
  {
    said: {
      as: [`sinh hoạt + ${ofCells} + cuộc|buổi|kỳ sinh hoạt + thường kỳ|định kỳ + !chuyên đề|${ofOthers}`],
    },
  },
)

export const thematicMeetings = flow(
  'organisations.cell-meetings-thematic',
  { vi: 'Cuộc sinh hoạt chuyên đề', en: 'Thematic cell meetings' },
  units.meeting,
  {
    vi: 'Số cuộc sinh hoạt chuyên đề, theo ngày sinh hoạt; chuyên đề lồng trong buổi thường kỳ không tính.',
    en: 'Thematic meetings, by their day; a theme within a regular meeting is not counted.',
  },
  {
    said: {
      as: [
        `sinh hoạt chuyên đề + !${ofOthers}`,
        `sinh hoạt + ${ofCells} + cuộc|buổi|kỳ sinh hoạt + chuyên đề + !thường kỳ|định kỳ|${ofOthers}`,
      ],
    },
  },
)

export const cellsWithTheme = distinct(
  'organisations.cells-with-theme',
  { vi: 'Chi bộ đã sinh hoạt chuyên đề', en: 'Cells that held a thematic meeting' },
  units.cell,
  {
    vi: 'Số chi bộ khác nhau có ít nhất một cuộc sinh hoạt chuyên đề trong kỳ.',
    en: 'Different cells with at least one thematic meeting in the period.',
  },
  thematicMeetings,
)

export const notHeld = flow(
  'organisations.cell-meetings-not-held',
  { vi: 'Lượt báo chưa sinh hoạt có lý do', en: 'Reasons given for not meeting' },
  units.turn,
  {
    vi: 'Số lượt chi bộ báo lý do chưa sinh hoạt, theo ngày báo; vẫn tính khi sau đó chi bộ đã sinh hoạt bù.',
    en: 'How often cells told why they did not meet, by the day told; also when they met later.',
  },
)

const inMonth = { month: asked.month, form: 'regular' }
const inTheMonth = 'tháng cuối kỳ|trong tháng|tháng này|tháng báo cáo'
const noReason = 'chưa có lý do|không có lý do|không lý do|chưa báo lý do|không báo lý do'

export const cells = census(
  'organisations.cells-all',
  { vi: 'Chi bộ phải sinh hoạt', en: 'Cells that have to meet' },
  units.cell,
  {
    vi: 'Số chi bộ trực thuộc và chi bộ cơ sở tại ngày cuối kỳ; không gồm đảng bộ.',
    en: 'Cells and grassroots cells on the last day of the period; bodies left out.',
  },
  partyOrganisations,
  { where: { kind: cellKinds } },
)

export const cellsMet = census(
  'organisations.cells-met',
  { vi: 'Chi bộ đã sinh hoạt trong tháng', en: 'Cells that met in the month' },
  units.cell,
  {
    vi: 'Số chi bộ đã sinh hoạt thường kỳ của tháng có ngày cuối kỳ; sinh hoạt bù sau ngày ấy chưa tính.',
    en: 'Cells that held the regular meeting of the month of the last day; later ones not yet.',
  },
  partyOrganisations,
  {
    where: { kind: cellKinds },
    namedBy: { register: cellMeetings, field: 'cell', where: { ...inMonth, state: 'held' } },
    // Without the month it may be the whole year that is spoken of.
    said: {
      as: [`chi bộ + sinh hoạt + ${inTheMonth} + ?đã sinh hoạt|thường kỳ|định kỳ + !chưa|chuyên đề|dự`],
      outOf: 'organisations.cells-all',
    },
  },
)

export const cellsExcused = census(
  'organisations.cells-not-met-with-reason',
  { vi: 'Chi bộ chưa sinh hoạt, có lý do', en: 'Cells that did not meet, with a reason' },
  units.cell,
  {
    vi: 'Số chi bộ đã báo lý do chưa sinh hoạt tháng có ngày cuối kỳ và chưa sinh hoạt bù.',
    en: 'Cells that told why they did not meet in the month of the last day, and have not met since.',
  },
  partyOrganisations,
  {
    where: { kind: cellKinds },
    namedBy: { register: cellMeetings, field: 'cell', where: { ...inMonth, state: 'not-held' } },
    said: {
      as: [
        `chi bộ + chưa sinh hoạt|không sinh hoạt + có lý do|báo lý do|nêu lý do + ${inTheMonth} + !${noReason}`,
      ],
    },
  },
)

export const cellsSilent = census(
  'organisations.cells-not-met',
  { vi: 'Chi bộ chưa sinh hoạt, chưa có lý do', en: 'Cells that did not meet, no reason given' },
  units.cell,
  {
    vi: 'Số chi bộ chưa ghi sinh hoạt, cũng chưa báo lý do của tháng có ngày cuối kỳ.',
    en: 'Cells that neither met in the month of the last day nor gave a reason.',
  },
  partyOrganisations,
  {
    where: { kind: cellKinds },
    unnamedBy: { register: cellMeetings, field: 'cell', where: inMonth },
    said: { as: [`chi bộ + chưa sinh hoạt|không sinh hoạt + ${noReason} + ${inTheMonth}`] },
  },
)

export const cellsWithoutTheme = census(
  'organisations.cells-without-theme',
  { vi: 'Chi bộ chưa sinh hoạt chuyên đề trong quý', en: 'Cells without a thematic meeting in the quarter' },
  units.cell,
  {
    vi: 'Số chi bộ chưa có cuộc sinh hoạt chuyên đề nào trong quý có ngày cuối kỳ (mỗi quý ít nhất một).',
    en: 'Cells without a thematic meeting in the quarter of the last day (at least one each quarter).',
  },
  partyOrganisations,
  {
    where: { kind: cellKinds },
    unnamedBy: {
      register: cellMeetings,
      field: 'cell',
      where: { quarter: asked.quarter, form: 'thematic', state: 'held' },
    },
  },
)

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

export const attendanceShare = formula(
  'organisations.cell-meeting-attendance-share',
  { vi: 'Tỷ lệ dự sinh hoạt chi bộ', en: 'Share of attendance' },
  units.percent,
  {
    vi: 'Lượt có mặt chia cho lượt phải dự; kỳ không có cuộc sinh hoạt nào thì không có số.',
    en: 'Attendance divided by attendance due; no value where no meeting was held.',
  },
  {
    decimals: 2,
    reads: { vi: 'lượt có mặt ÷ lượt phải dự × 100', en: 'attendance ÷ attendance due × 100' },
    inputs: () => ({ here: { figure: attendance.id }, due: { figure: attendanceDue.id } }),
    compute: ({ here, due }) => percentOrNone(here, due),
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

export const meetingFigures: readonly Figure[] = [
  meetings,
  regularMeetings,
  thematicMeetings,
  cellsWithTheme,
  notHeld,
  cells,
  cellsMet,
  cellsExcused,
  cellsSilent,
  cellsWithoutTheme,
  attendance,
  attendanceDue,
  attendanceShare,
  attendanceByName,
  attenders,
  absences,
  poorlyAttended,
  withUnexcused,
  shortMeetings,
  excusedTooOften,
  ...visitFigures,
]
