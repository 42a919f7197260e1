import { asked } from '#kernel/asked-census.ts'
import { percentOrNone } from '#kernel/derived-figures.ts'
import type { Figure } from '#kernel/figure.ts'
import { census, distinct, flow, formula } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import { grassrootsKinds, partyOrganisations } from '#subjects/party-organisations.ts'
import { classFigures } from './class-figures.ts'
import {
  bookProjects,
  flagCeremonies,
  registrations,
  reporters,
  studies,
  studyConferences,
} from './registers.ts'

// Hội nghị học tập, quán triệt.

export const conferences = flow(
  'learning.conferences',
  { vi: 'Hội nghị học tập, quán triệt', en: 'Study conferences' },
  units.conference,
  {
    vi: 'Số hội nghị học tập, quán triệt văn bản của Đảng, theo ngày tổ chức; không tính sinh hoạt chi bộ và lớp bồi dưỡng.',
    en: 'Conferences that studied papers of the Party, by their day; cell meetings and classes left out.',
  },
  { said: { as: ['hội nghị|cuộc + học tập|quán triệt'] } },
)

export const attendance = flow(
  'learning.attendance',
  { vi: 'Lượt người dự học tập, quán triệt', en: 'Attendance of study conferences' },
  units.turn,
  {
    vi: 'Cộng số người dự từng hội nghị học tập, quán triệt; ai dự hai hội nghị là hai lượt. Hội nghị chưa có số người dự thì chưa được cộng.',
    en: 'Sum of attendance; who comes to two conferences counts twice. Conferences whose attendance is awaited add nothing.',
  },
  { said: { as: ['lượt|lượt cán bộ|lượt người + học tập|quán triệt + ?tham gia|đảng viên'] } },
)

export const conferencesAwaited = census(
  'learning.conferences-awaiting-attendance',
  { vi: 'Hội nghị chưa có số người dự', en: 'Conferences awaiting their attendance' },
  units.conference,
  {
    vi: 'Hội nghị học tập trong năm mà đến ngày cuối kỳ chưa ai báo số người dự.',
    en: 'Conferences of the year whose attendance nobody has told by the last day of the period.',
  },
  studyConferences,
  { where: { attendance: 'awaited', year: asked.year } },
)

const paper = { vi: 'Văn bản', en: 'Paper' }
const whoStudied = { register: studies, field: 'organisation', where: { document: asked.of } }

export const toStudy = census(
  'learning.organisations-to-study',
  { vi: 'Tổ chức cơ sở đảng phải quán triệt', en: 'Organisations that have to study' },
  units.organisation,
  {
    vi: 'Tổ chức cơ sở đảng tại ngày cuối kỳ; mỗi tổ chức phải quán triệt mọi văn bản được tiếp nhận.',
    en: 'Grassroots organisations on the last day of the period; each has to study every paper received.',
  },
  partyOrganisations,
  { where: { kind: [...grassrootsKinds] } },
)

export const haveStudied = census(
  'learning.organisations-that-studied',
  { vi: 'Tổ chức cơ sở đảng đã quán triệt', en: 'Organisations that have studied' },
  units.organisation,
  {
    vi: 'Tổ chức cơ sở đảng có người đã dự học tập văn bản được hỏi; không nêu văn bản thì tính văn bản bất kỳ.',
    en: 'Grassroots organisations whose people have studied the paper asked about; any paper if none is named.',
  },
  partyOrganisations,
  { of: paper, where: { kind: [...grassrootsKinds] }, namedBy: whoStudied },
)

export const haveNotStudied = census(
  'learning.organisations-yet-to-study',
  { vi: 'Tổ chức cơ sở đảng chưa quán triệt', en: 'Organisations yet to study' },
  units.organisation,
  {
    vi: 'Tổ chức cơ sở đảng chưa có ai dự học tập văn bản được hỏi; không nêu văn bản thì tính văn bản bất kỳ.',
    en: 'Grassroots organisations none of whose people have studied the paper; any paper if none is named.',
  },
  partyOrganisations,
  { of: paper, where: { kind: [...grassrootsKinds] }, unnamedBy: whoStudied },
)

export const studiedShare = formula(
  'learning.organisations-that-studied.share',
  { vi: 'Tỷ lệ tổ chức cơ sở đảng đã quán triệt', en: 'Share of organisations that have studied' },
  units.percent,
  {
    vi: 'Tổ chức cơ sở đảng đã quán triệt văn bản chia cho tổ chức cơ sở đảng tại ngày cuối kỳ.',
    en: 'Organisations that have studied the paper among the grassroots organisations of the last day.',
  },
  {
    of: paper,
    decimals: 2,
    reads: { vi: 'đã quán triệt ÷ tổ chức cơ sở đảng × 100', en: 'have studied ÷ grassroots × 100' },
    inputs: ({ ref }) => ({
      done: { figure: haveStudied.id, ...(ref.of ? { of: ref.of } : {}) },
      all: { figure: toStudy.id },
    }),
    compute: ({ done, all }) => percentOrNone(done, all),
  },
)

// Tuyên truyền.

const topic = { vi: 'Chủ đề', en: 'Topic' }

export const publicity = flow(
  'learning.publicity',
  { vi: 'Hoạt động tuyên truyền', en: 'Publicity' },
  units.meeting,
  {
    vi: 'Số buổi, đợt tuyên truyền theo chủ đề, theo ngày tổ chức; không tính hội nghị học tập và lớp bồi dưỡng.',
    en: 'Publicity held, by topic and day; study conferences and classes left out.',
  },
  { of: topic },
)

export const publicityAttendance = flow(
  'learning.publicity-attendance',
  { vi: 'Lượt người được tuyên truyền', en: 'Attendance of publicity' },
  units.turn,
  {
    vi: 'Cộng số người dự các buổi tuyên truyền, theo chủ đề; phát thanh, trực quan không đếm được người thì không tính.',
    en: 'Sum of attendance by topic; broadcasts and displays, whose public cannot be counted, left out.',
  },
  { of: topic },
)

export const publicityFor = flow(
  'learning.publicity-audience',
  { vi: 'Lượt người được tuyên truyền, theo chủ đề và đối tượng', en: 'Attendance by topic and audience' },
  units.turn,
  {
    vi: 'Cộng số người dự các buổi tuyên truyền của một chủ đề cho một đối tượng.',
    en: 'Sum of attendance of one topic before one audience.',
  },
  { of: { vi: 'Chủ đề, đối tượng', en: 'Topic, audience' } },
)

export const opinionNotes = flow(
  'learning.opinion-notes',
  { vi: 'Nội dung dư luận được tổng hợp', en: 'Topics of public opinion noted' },
  units.topic,
  {
    vi: 'Số nội dung dư luận xã hội đã tổng hợp theo lĩnh vực và địa bàn từ cấp xã trở lên; không lưu ý kiến của cá nhân.',
    en: 'Topics summed up by field and by commune or wider; the opinion of no person is kept.',
  },
  { of: { vi: 'Lĩnh vực', en: 'Field' } },
)

// Báo cáo viên.

export const reportersNow = census(
  'learning.reporters',
  { vi: 'Báo cáo viên, tuyên truyền viên', en: 'Reporters' },
  units.person,
  {
    vi: 'Người trong đội ngũ báo cáo viên, tuyên truyền viên các cấp tại ngày cuối kỳ.',
    en: 'People in the corps of reporters of any level on the last day of the period.',
  },
  reporters,
  { said: { as: ['báo cáo viên + tuyên truyền viên + ?đội ngũ'], nouns: 'đồng chí' } },
)

export const reportersAdded = flow(
  'learning.reporters-added',
  { vi: 'Báo cáo viên được công nhận, bổ sung', en: 'Reporters added' },
  units.person,
  {
    vi: 'Số người được công nhận, bổ sung vào đội ngũ, theo ngày có hiệu lực; không tính đội ngũ có từ trước khi mở sổ.',
    en: 'People added to the corps, by the day of effect; those of the opening left out.',
  },
)

export const reportersRemoved = flow(
  'learning.reporters-removed',
  { vi: 'Báo cáo viên thôi nhiệm vụ', en: 'Reporters removed' },
  units.person,
  {
    vi: 'Số người thôi làm báo cáo viên, tuyên truyền viên, theo ngày có hiệu lực.',
    en: 'People who left the corps, by the day of effect.',
  },
)

// Lịch sử Đảng bộ, kỷ yếu.

export const booksUnderWay = census(
  'learning.books-under-way',
  { vi: 'Công trình lịch sử, kỷ yếu đang biên soạn', en: 'Histories under way' },
  units.book,
  {
    vi: 'Công trình đang sưu tầm, biên soạn hoặc thẩm định tại ngày cuối kỳ; không tính công trình đã xuất bản.',
    en: 'Books being collected, compiled or appraised on the last day; published ones left out.',
  },
  bookProjects,
  {
    where: { stage: ['collecting', 'compiling', 'appraising'] },
    said: {
      as: ['sưu tầm|biên soạn|thẩm định + lịch sử|kỷ yếu + ?lịch sử kỷ yếu'],
      nouns: 'công trình|cuốn|tập',
    },
  },
)

export const booksPublished = flow(
  'learning.books-published',
  { vi: 'Công trình lịch sử, kỷ yếu xuất bản', en: 'Histories published' },
  units.book,
  {
    vi: 'Số công trình đến bước xuất bản trong kỳ, sau khi đã thẩm định.',
    en: 'Books that reached publication in the period, after their appraisal.',
  },
)

// Chỉ thị 05.

const cells = { kind: ['cell', 'grassroots-cell'] }
const thisYear = { register: registrations, field: 'organisation', where: { year: asked.year } }

export const cellsAsked = census(
  'learning.cells',
  { vi: 'Chi bộ phải đăng ký học tập và làm theo Bác', en: 'Cells that have to register' },
  units.cell,
  { vi: 'Mọi chi bộ có tại ngày cuối kỳ.', en: 'Every cell there is on the last day of the period.' },
  partyOrganisations,
  { where: cells },
)

export const cellsRegistered = census(
  'learning.cells-registered',
  { vi: 'Chi bộ đăng ký học tập và làm theo Bác', en: 'Cells registered to study the theme' },
  units.cell,
  {
    vi: 'Chi bộ có đăng ký theo chuyên đề của năm; mỗi chi bộ một dòng, không đếm đăng ký của từng đảng viên.',
    en: 'Cells that registered on the theme of the year, one line each; single members are not counted.',
  },
  partyOrganisations,
  {
    where: cells,
    namedBy: thisYear,
    said: {
      as: ['chi bộ + đăng ký + làm theo|học tập và làm theo + ?chuyên đề|bác|chủ tịch hồ chí minh + !chưa'],
      outOf: 'learning.cells',
    },
  },
)

export const cellsUnregistered = census(
  'learning.cells-unregistered',
  { vi: 'Chi bộ chưa đăng ký học tập và làm theo Bác', en: 'Cells not registered' },
  units.cell,
  {
    vi: 'Chi bộ chưa có đăng ký theo chuyên đề của năm tại ngày cuối kỳ.',
    en: 'Cells without a registration on the theme of the year on the last day.',
  },
  partyOrganisations,
  { where: cells, unnamedBy: thisYear },
)

export const cellsReviewed = census(
  'learning.cells-reviewed',
  { vi: 'Chi bộ đã sơ kết, tổng kết chuyên đề năm', en: 'Cells that reviewed the theme' },
  units.cell,
  {
    vi: 'Trong số chi bộ đã đăng ký, chi bộ đã sơ kết, tổng kết chuyên đề của năm.',
    en: 'Of the cells registered, those that have reviewed the theme of the year.',
  },
  partyOrganisations,
  {
    where: cells,
    namedBy: { ...thisYear, where: { year: asked.year, reviewed: true } },
  },
)

export const flagCeremoniesKept = census(
  'learning.flag-ceremonies',
  { vi: 'Cơ quan, đơn vị có lịch chào cờ', en: 'Units with a flag ceremony' },
  units.agency,
  {
    vi: 'Cơ quan, đơn vị có lịch chào cờ định kỳ tại ngày cuối kỳ; không ghi ai có mặt.',
    en: 'Units with a regular flag ceremony on the last day; who comes is not kept.',
  },
  flagCeremonies,
)

export const figures: readonly Figure[] = [
  conferences,
  attendance,
  distinct(
    'learning.organisations-attending',
    { vi: 'Tổ chức đảng có người dự học tập', en: 'Organisations attending' },
    units.organisation,
    {
      vi: 'Số tổ chức đảng khác nhau có báo số người dự học tập trong kỳ.',
      en: 'Different organisations that told an attendance in the period.',
    },
    attendance,
  ),
  conferencesAwaited,
  toStudy,
  haveStudied,
  haveNotStudied,
  studiedShare,
  ...classFigures,
  publicity,
  publicityAttendance,
  publicityFor,
  opinionNotes,
  reportersNow,
  reportersAdded,
  reportersRemoved,
  booksUnderWay,
  booksPublished,
  cellsAsked,
  cellsRegistered,
  cellsUnregistered,
  cellsReviewed,
  flagCeremoniesKept,
]
