import { distinct, flow } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'

// Meetings that were held, and those for which a reason was given.

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
