import type { Label } from '#kernel/label.ts'
import type { UnitKind, UnitLevel } from '#subjects/units.ts'

/** Where something to be answered came from. Each has its own words; what happens to it is the same for all. */
export const intakes = {
  'voter-opinion': { vi: 'Ý kiến, kiến nghị cử tri', en: 'Voter opinion' },
  petition: { vi: 'Đơn kiến nghị', en: 'Petition' },
  'hot-line': { vi: 'Phản ánh qua đường dây nóng', en: 'Hot-line report' },
  'land-report': { vi: 'Phản ánh về cấp giấy chứng nhận đất', en: 'Report on land certificates' },
  'arising-matter': { vi: 'Vấn đề phát sinh', en: 'Arising matter' },
} satisfies { [intake: string]: Label }
export type Intake = keyof typeof intakes
export const intakeIds = Object.keys(intakes) as Intake[]

export const fields = {
  land: { vi: 'Đất đai', en: 'Land' },
  transport: { vi: 'Giao thông', en: 'Roads' },
  irrigation: { vi: 'Thủy lợi', en: 'Irrigation' },
  electricity: { vi: 'Điện, viễn thông', en: 'Electricity' },
  water: { vi: 'Nước sạch', en: 'Clean water' },
  agriculture: { vi: 'Nông nghiệp, lâm nghiệp', en: 'Farming and forestry' },
  environment: { vi: 'Môi trường', en: 'Environment' },
  education: { vi: 'Giáo dục', en: 'Education' },
  health: { vi: 'Y tế, bảo hiểm', en: 'Health' },
  welfare: { vi: 'Chính sách xã hội, giảm nghèo', en: 'Welfare' },
  culture: { vi: 'Văn hóa, thông tin', en: 'Culture' },
  security: { vi: 'An ninh, trật tự', en: 'Public order' },
  procedures: { vi: 'Thủ tục hành chính', en: 'Procedures' },
  budget: { vi: 'Ngân sách, đầu tư công', en: 'Budget and investment' },
  personnel: { vi: 'Tổ chức, nhân sự', en: 'Organisation' },
  other: { vi: 'Lĩnh vực khác', en: 'Other' },
} satisfies { [field: string]: Label }
export type Field = keyof typeof fields
export const fieldIds = Object.keys(fields) as Field[]

/** Thẩm quyền giải quyết: the level that can answer. */
export const competences = {
  commune: { vi: 'Cấp xã', en: 'Commune' },
  district: { vi: 'Cấp huyện', en: 'District', lastDay: '2025-06-30' },
  province: { vi: 'Cấp tỉnh', en: 'Province' },
  central: { vi: 'Trung ương', en: 'Central' },
} satisfies { [level in UnitLevel]: Label & { lastDay?: string } }
export const competenceIds = Object.keys(competences) as UnitLevel[]

/** Whose work the answer is. */
export const answerers = {
  government: { vi: 'Ủy ban nhân dân, cơ quan chuyên môn', en: 'The people’s committee and its agencies' },
  council: { vi: 'Thường trực HĐND', en: 'The standing council' },
  front: { vi: 'Mặt trận, đoàn thể', en: 'The Front' },
  party: { vi: 'Cấp ủy', en: 'The Party committee' },
  above: { vi: 'Cơ quan cấp trên', en: 'Bodies above' },
  other: { vi: 'Đơn vị khác', en: 'Others' },
} satisfies { [answerer: string]: Label }
export type Answerer = keyof typeof answerers
export const answererIds = Object.keys(answerers) as Answerer[]

const byKind: { readonly [kind in UnitKind]?: Answerer } = {
  'peoples-council': 'council',
  'peoples-committee': 'government',
  agency: 'government',
  school: 'government',
  health: 'government',
  board: 'government',
  front: 'front',
  committee: 'party',
}

export const answererOf = (unit: { kind: UnitKind; level: UnitLevel | null } | undefined): Answerer =>
  unit?.level === 'province' || unit?.level === 'central' ? 'above' : ((unit && byKind[unit.kind]) ?? 'other')

export const outcomes = {
  resolved: { vi: 'Đã giải quyết', en: 'Resolved' },
  'being-resolved': { vi: 'Đang giải quyết', en: 'Being resolved' },
  explained: { vi: 'Giải trình, cung cấp thông tin', en: 'Explained' },
  'not-accepted': { vi: 'Không có cơ sở giải quyết', en: 'Not accepted' },
  agreed: { vi: 'Thống nhất', en: 'Agreed' },
  'agreed-in-part': { vi: 'Thống nhất một phần', en: 'Agreed in part' },
  'not-agreed': { vi: 'Không thống nhất', en: 'Not agreed' },
} satisfies { [outcome: string]: Label }
export type Outcome = keyof typeof outcomes
export const outcomeIds = Object.keys(outcomes) as Outcome[]

const pick = <K extends Outcome>(...ids: readonly K[]) =>
  Object.fromEntries(ids.map((id) => [id, outcomes[id]])) as { [id in K]: Label }

/** What an agency answers, and what a council or its standing body says to a matter put before it. */
export const replies = pick('resolved', 'being-resolved', 'explained', 'not-accepted')
export const opinions = pick('agreed', 'agreed-in-part', 'not-agreed')

export const states = {
  received: { vi: 'Chưa chuyển', en: 'Received' },
  routed: { vi: 'Chờ trả lời', en: 'Awaiting an answer' },
  answered: { vi: 'Đã trả lời', en: 'Answered' },
} satisfies { [state: string]: Label }
export type CaseState = keyof typeof states

export const channels = {
  telephone: { vi: 'Điện thoại', en: 'Telephone' },
  web: { vi: 'Cổng thông tin, thư điện tử', en: 'Web or e-mail' },
  direct: { vi: 'Trực tiếp tại bộ phận một cửa', en: 'In person' },
  letter: { vi: 'Hộp thư góp ý', en: 'Letter box' },
} satisfies { [channel: string]: Label }
export const channelIds = Object.keys(channels) as (keyof typeof channels)[]

/** What a report on land certificates may be about: a closed list, so that no text can point at anybody. */
export const landMatters = {
  delay: { vi: 'Chậm trả kết quả hồ sơ', en: 'Result overdue' },
  fees: { vi: 'Thu ngoài quy định', en: 'Fees not provided for' },
  procedure: { vi: 'Yêu cầu thêm giấy tờ ngoài thủ tục', en: 'Papers asked beyond the procedure' },
  manner: { vi: 'Thái độ phục vụ, gây phiền hà', en: 'Manner of service' },
  measure: { vi: 'Sai sót đo đạc, thông tin thửa đất', en: 'Errors of survey' },
} satisfies { [matter: string]: Label }

/** What an arising matter does to the budget, where it does something. */
export const budgetMoves = {
  allocation: { vi: 'Phân bổ, chi ngân sách', en: 'Allocation' },
  breakdown: { vi: 'Phân khai nguồn vốn', en: 'Breakdown of funds' },
  adjustment: { vi: 'Điều chỉnh kế hoạch vốn', en: 'Adjustment of the capital plan' },
} satisfies { [move: string]: Label }
export type BudgetMove = keyof typeof budgetMoves
export const budgetMoveIds = Object.keys(budgetMoves) as BudgetMove[]

/** Who gave its opinion: the council at a session, or its standing body between sessions. */
export const deciders = {
  council: { vi: 'Hội đồng nhân dân tại kỳ họp', en: 'The council at a session' },
  standing: { vi: 'Thường trực HĐND giữa hai kỳ họp', en: 'The standing body between sessions' },
} satisfies { [decider: string]: Label }

export const sessionKinds = {
  regular: { vi: 'Thường kỳ', en: 'Regular' },
  thematic: { vi: 'Chuyên đề', en: 'Thematic' },
} satisfies { [kind: string]: Label }
export type SessionKind = keyof typeof sessionKinds

export const timings = {
  before: { vi: 'Trước kỳ họp', en: 'Before a session' },
  after: { vi: 'Sau kỳ họp', en: 'After a session' },
  thematic: { vi: 'Theo chuyên đề, nơi công tác', en: 'On a theme' },
} satisfies { [timing: string]: Label }
export type Timing = keyof typeof timings

export const representatives = {
  assembly: { vi: 'Đại biểu Quốc hội', en: 'National Assembly' },
  province: { vi: 'Đại biểu HĐND tỉnh', en: 'Provincial council' },
  district: { vi: 'Đại biểu HĐND huyện', en: 'District council', lastDay: '2025-06-30' },
  commune: { vi: 'Đại biểu HĐND xã', en: 'Commune council' },
} satisfies { [level: string]: Label & { lastDay?: string } }
export type Representative = keyof typeof representatives
