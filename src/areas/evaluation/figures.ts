import { asked } from '#kernel/asked-census.ts'
import type { Figure } from '#kernel/figure.ts'
import { census, distinct, flow } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import { memberships } from '#subjects/memberships.ts'
import { holdsMembers, type organisationKinds, partyOrganisations } from '#subjects/party-organisations.ts'
import { changeOfGrade, excellentOverCap, shareOfGrade } from './distribution.ts'
import { gradesSaid } from './grades.ts'
import { fourGood, memberGradings, organisationGradings, selfCriticisms } from './registers.ts'

const grade = { vi: 'Xếp loại', en: 'Grade' }
const inPeriod = {
  vi: 'tính vào kỳ được đánh giá, kể cả khi quyết định sau kỳ',
  en: 'counted in the period it speaks of, even if decided later',
}

// Xếp loại đảng viên.

export const membersGraded = flow(
  'evaluation.members-graded',
  { vi: 'Đảng viên được xếp loại', en: 'Members graded' },
  units.member,
  {
    vi: `Số đảng viên có xếp loại năm đã được quyết định, theo mức, ${inPeriod.vi}; không tính người không xếp loại và xếp loại theo quý.`,
    en: `Members whose grade of the year was decided, by grade, ${inPeriod.en}; those not graded and grades of quarters left out.`,
  },
  {
    of: grade,
    said: {
      as: ['đảng viên + xếp loại + ?kết quả|đánh giá|chất lượng + !không xếp loại|quý'],
      arguments: gradesSaid,
    },
  },
)

export const membersGradedByQuarter = flow(
  'evaluation.members-graded-by-quarter',
  { vi: 'Lượt xếp loại theo quý', en: 'Gradings by quarter' },
  units.turn,
  {
    vi: `Số lượt xếp loại theo quý, theo mức, ${inPeriod.vi}; một đồng chí xếp loại hai quý là hai lượt.`,
    en: `Gradings by quarter, ${inPeriod.en}; two quarters of one member are two.`,
  },
  { of: grade },
)

export const membersNotGraded = flow(
  'evaluation.members-not-graded',
  { vi: 'Đảng viên không xếp loại', en: 'Members not graded' },
  units.member,
  {
    vi: `Số đảng viên không xếp loại năm, theo lý do, ${inPeriod.vi}.`,
    en: `Members not graded, by reason, ${inPeriod.en}.`,
  },
  { of: { vi: 'Lý do', en: 'Reason' } },
)

export const membersAwaitingGrade = census(
  'evaluation.members-awaiting-grade',
  { vi: 'Đảng viên chưa có xếp loại năm', en: 'Members awaiting their grade' },
  units.member,
  {
    vi: 'Đảng viên tại ngày cuối kỳ chưa có xếp loại của năm; không tính người được miễn sinh hoạt và người đã ghi không xếp loại.',
    en: 'Members of the last day without a grade of the year; the exempt and those entered as not graded left out.',
  },
  memberships,
  {
    where: { exempt: false },
    unnamedBy: { register: memberGradings, field: 'person', where: { period: asked.year } },
  },
)

export const membersOverCap = excellentOverCap({
  id: 'evaluation.members-over-cap',
  label: { vi: 'Đảng viên xuất sắc vượt tỷ lệ', en: 'Members graded excellent beyond the cap' },
  meaning: {
    vi: 'Số đảng viên hoàn thành xuất sắc nhiều hơn tỷ lệ tối đa trên số hoàn thành tốt của nhóm được hỏi; 0 là trong tỷ lệ.',
    en: 'Members graded excellent beyond the cap on those graded good, within the group asked; 0 keeps it.',
  },
  of: membersGraded,
  argument: (of) => of,
})

// Xếp loại tổ chức đảng.

export const organisationsGraded = flow(
  'evaluation.organisations-graded',
  { vi: 'Tổ chức đảng được xếp loại', en: 'Organisations graded' },
  units.organisation,
  {
    vi: `Số tổ chức đảng có xếp loại năm đã được quyết định, theo mức, ${inPeriod.vi}.`,
    en: `Organisations whose grade of the year was decided, by grade, ${inPeriod.en}.`,
  },
  {
    of: grade,
    said: {
      as: ['tổ chức đảng|tổ chức cơ sở đảng + xếp loại + ?kết quả|đánh giá|chất lượng + !đảng viên|quý'],
      arguments: gradesSaid,
    },
  },
)

export const gradedInGroup = flow(
  'evaluation.organisations-graded-in-group',
  { vi: 'Tổ chức đảng được xếp loại, theo nhóm', en: 'Organisations graded, by group' },
  units.organisation,
  {
    vi: 'Số tổ chức đảng được xếp loại, theo mức và nhóm có nhiệm vụ tương đồng (loại tổ chức và loại hình khi xếp loại).',
    en: 'Organisations graded, by grade and group of like function (kind and sector when graded).',
  },
  { of: { vi: 'Xếp loại, nhóm', en: 'Grade, group' } },
)

export const organisationsOverCap = excellentOverCap({
  id: 'evaluation.organisations-over-cap',
  label: { vi: 'Tổ chức đảng xuất sắc vượt tỷ lệ', en: 'Organisations graded excellent beyond the cap' },
  meaning: {
    vi: 'Số tổ chức đảng hoàn thành xuất sắc nhiều hơn tỷ lệ tối đa trên số hoàn thành tốt của nhóm được hỏi; 0 là trong tỷ lệ.',
    en: 'Organisations graded excellent beyond the cap on those graded good, within the group asked; 0 keeps it.',
  },
  of: gradedInGroup,
  argument: (of, group) => `${of}.${group ?? ''}`,
  group: { vi: 'Nhóm', en: 'Group' },
})

/** The district's or commune's own body is graded above, not in this book. */
const judgedHere = { kind: ['cell', 'grassroots-cell', 'grassroots-body'] }
const inTheYear = { year: asked.year }

export const organisationsAwaitingGrade = census(
  'evaluation.organisations-awaiting-grade',
  { vi: 'Tổ chức đảng chưa có xếp loại năm', en: 'Organisations awaiting their grade' },
  units.organisation,
  {
    vi: 'Đảng bộ cơ sở, chi bộ tại ngày cuối kỳ chưa có xếp loại của năm.',
    en: 'Grassroots bodies and cells of the last day without a grade of the year.',
  },
  partyOrganisations,
  {
    where: judgedHere,
    unnamedBy: { register: organisationGradings, field: 'organisation', where: { period: asked.year } },
  },
)

// Bốn tốt.

export const fourGoodRegistered = flow(
  'evaluation.four-good-registered',
  { vi: 'Tổ chức đảng đăng ký “bốn tốt”', en: 'Organisations registered for “four good”' },
  units.organisation,
  {
    vi: 'Số tổ chức đảng tự nguyện đăng ký chi bộ, đảng bộ “bốn tốt” của năm, theo ngày đăng ký.',
    en: 'Organisations that registered of their own will, by the day of it.',
  },
  { said: { as: ['tổ chức đảng + đăng ký', 'đăng ký + 4 tốt|bốn tốt'] } },
)

export const fourGoodRecognised = flow(
  'evaluation.four-good-recognised',
  { vi: 'Tổ chức đảng đạt “bốn tốt”', en: 'Organisations recognised as “four good”' },
  units.organisation,
  {
    vi: `Trong số đăng ký, tổ chức đảng được công nhận đạt “bốn tốt”, ${inPeriod.vi}.`,
    en: `Of those registered, the ones recognised, ${inPeriod.en}.`,
  },
  {
    said: {
      as: ['đạt|công nhận + 4 tốt|bốn tốt + !đăng ký', 'đăng ký + được công nhận|đạt + 4 tốt|bốn tốt'],
      outOf: 'evaluation.four-good-registered',
    },
  },
)

export const fourGoodOpen = census(
  'evaluation.four-good-not-met',
  { vi: 'Tổ chức đảng đăng ký chưa đạt “bốn tốt”', en: 'Registered and not recognised' },
  units.organisation,
  {
    vi: 'Tổ chức đảng đăng ký “bốn tốt” trong năm mà không đạt hoặc chưa được xét tại ngày cuối kỳ.',
    en: 'Organisations registered in the year and not met or not yet judged on the last day.',
  },
  fourGood,
  { where: { year: asked.year, state: ['registered', 'unmet'] } },
)

// Kiểm điểm, nhận xét, khen thưởng, tín nhiệm.

const whoHeldIt = { register: selfCriticisms, field: 'organisation', where: inTheYear }

export const selfCriticismHeld = census(
  'evaluation.self-criticism-held',
  { vi: 'Tổ chức đảng đã kiểm điểm năm', en: 'Organisations that held their self-criticism' },
  units.organisation,
  {
    vi: 'Đảng bộ cơ sở, chi bộ đã kiểm điểm, tự phê bình và phê bình của năm.',
    en: 'Grassroots bodies and cells that held the self-criticism of the year.',
  },
  partyOrganisations,
  {
    where: judgedHere,
    namedBy: whoHeldIt,
    said: { as: ['tổ chức|tổ chức đảng + kiểm điểm + !chưa'], outOf: 'evaluation.organisations-to-judge' },
  },
)

export const selfCriticismMissing = census(
  'evaluation.self-criticism-missing',
  { vi: 'Tổ chức đảng chưa kiểm điểm năm', en: 'Organisations without self-criticism' },
  units.organisation,
  {
    vi: 'Đảng bộ cơ sở, chi bộ chưa kiểm điểm, tự phê bình và phê bình của năm tại ngày cuối kỳ.',
    en: 'Grassroots bodies and cells that have not held that of the year by the last day.',
  },
  partyOrganisations,
  { where: judgedHere, unnamedBy: whoHeldIt },
)

export const organisationsJudged = census(
  'evaluation.organisations-to-judge',
  { vi: 'Tổ chức đảng phải kiểm điểm, xếp loại', en: 'Organisations to be judged' },
  units.organisation,
  {
    vi: 'Đảng bộ cơ sở và chi bộ tại ngày cuối kỳ; không tính đảng bộ cấp trên cơ sở.',
    en: 'Grassroots bodies and cells on the last day; the body above them left out.',
  },
  partyOrganisations,
  { where: judgedHere },
)

export const visits = flow(
  'evaluation.visits',
  { vi: 'Cuộc dự sinh hoạt có nhận xét', en: 'Visits with a note' },
  units.meeting,
  {
    vi: 'Số cuộc sinh hoạt chi bộ mà cấp ủy cấp trên dự và có nhận xét, theo ngày dự; không tính cuộc không ghi nhận xét.',
    en: 'Cell meetings attended from above with a note, by their day; those without a note left out.',
  },
)

export const commended = flow(
  'evaluation.commendations',
  { vi: 'Tập thể, cá nhân được khen thưởng', en: 'Commendations' },
  units.turn,
  {
    vi: 'Số lượt tập thể, cá nhân được tuyên dương, khen thưởng, theo lĩnh vực và ngày quyết định; không tính Huy hiệu Đảng.',
    en: 'Commendations of people and collectives, by theme and day of decision; Party badges left out.',
  },
  { of: { vi: 'Lĩnh vực', en: 'Theme' } },
)

export const movementsLaunched = flow(
  'evaluation.movements-launched',
  { vi: 'Phong trào thi đua phát động', en: 'Emulation movements launched' },
  units.round,
  {
    vi: 'Số phong trào thi đua phát động trong kỳ; không tính phong trào của cấp trên.',
    en: 'Emulation movements launched in the period; those of the level above left out.',
  },
)

export const movementsJoined = flow(
  'evaluation.movements-joined',
  { vi: 'Lượt tổ chức đăng ký thi đua', en: 'Registrations for emulation' },
  units.turn,
  {
    vi: 'Số lượt tổ chức đăng ký các phong trào thi đua; đăng ký hai phong trào là hai lượt.',
    en: 'Registrations for movements; one organisation in two movements counts twice.',
  },
)

export const confidenceVotes = flow(
  'evaluation.confidence-votes',
  { vi: 'Người được công bố kết quả tín nhiệm', en: 'Confidence votes published' },
  units.person,
  {
    vi: 'Số người có kết quả lấy phiếu tín nhiệm đã công bố; phiếu chưa công bố không có trong số này.',
    en: 'People whose result was made public; votes not published left out.',
  },
)

/** Groups of like function, as organisations are graded: kind of organisation and what it works in. */
export const groupOf = (kind: keyof typeof organisationKinds, sector: string): string =>
  `${holdsMembers(kind) ? 'cells' : 'bodies'}-${sector}`

export const figures: readonly Figure[] = [
  membersGraded,
  shareOfGrade(membersGraded),
  changeOfGrade(membersGraded),
  membersGradedByQuarter,
  membersNotGraded,
  membersAwaitingGrade,
  membersOverCap,
  organisationsGraded,
  shareOfGrade(organisationsGraded),
  changeOfGrade(organisationsGraded),
  gradedInGroup,
  organisationsOverCap,
  organisationsAwaitingGrade,
  fourGoodRegistered,
  fourGoodRecognised,
  fourGoodOpen,
  organisationsJudged,
  selfCriticismHeld,
  selfCriticismMissing,
  visits,
  distinct(
    'evaluation.organisations-visited',
    { vi: 'Chi bộ được dự sinh hoạt, nhận xét', en: 'Cells visited' },
    units.cell,
    { vi: 'Số chi bộ khác nhau được dự và nhận xét trong kỳ.', en: 'Different cells visited in the period.' },
    visits,
  ),
  commended,
  movementsLaunched,
  movementsJoined,
  confidenceVotes,
]
