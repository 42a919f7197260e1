import type { Figure } from '#kernel/figure.ts'
import { census, distinct, flow } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import { partyOrganisations } from '#subjects/party-organisations.ts'
import { inTheYear, judgedHere } from './asked.ts'
import { selfCriticisms } from './registers.ts'

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
  { of: { vi: 'Kỳ họp HĐND', en: 'Council session' } },
)

export const judgingFigures: readonly Figure[] = [
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
