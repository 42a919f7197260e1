import type { Label } from './label.ts'

export type UnitKind = 'count' | 'turns' | 'money' | 'rate' | 'area' | 'mass' | 'length' | 'time' | 'score'

/** What a number counts. `scale` is how many steps of a stored amount make one unit (1 ha = 100 steps). */
export interface Unit {
  readonly id: string
  readonly label: Label
  readonly kind: UnitKind
  readonly scale: bigint
}

const unit = (id: string, vi: string, en: string, kind: UnitKind = 'count', scale = 1n): Unit => ({
  id,
  label: { vi, en },
  kind,
  scale,
})

/**
 * The closed list. People, turns and meetings are units of their own because they never add up;
 * a unit nobody counts in a committee's report does not belong here.
 */
export const units = {
  // Party and people
  member: unit('member', 'đảng viên', 'members'),
  person: unit('person', 'người', 'people'),
  turn: unit('turn', 'lượt', 'turns', 'turns'),
  learner: unit('learner', 'học viên', 'learners', 'turns'),
  household: unit('household', 'hộ', 'households'),
  organisation: unit('organisation', 'tổ chức', 'organisations'),
  cell: unit('cell', 'chi bộ', 'cells'),
  committee: unit('committee', 'đảng bộ', 'Party bodies'),
  association: unit('association', 'chi hội', 'association branches'),
  badge: unit('badge', 'huy hiệu', 'badges'),
  pair: unit('pair', 'cặp', 'pairs'),
  // Places and institutions
  commune: unit('commune', 'xã', 'communes'),
  village: unit('village', 'thôn, buôn, tổ dân phố', 'villages'),
  place: unit('place', 'địa bàn', 'places'),
  school: unit('school', 'trường', 'schools'),
  agency: unit('agency', 'cơ quan, đơn vị', 'agencies'),
  enterprise: unit('enterprise', 'doanh nghiệp', 'enterprises'),
  cooperative: unit('cooperative', 'hợp tác xã', 'cooperatives'),
  // Work done
  document: unit('document', 'văn bản', 'documents'),
  meeting: unit('meeting', 'cuộc', 'meetings'),
  conference: unit('conference', 'hội nghị', 'conferences'),
  certificate: unit('certificate', 'giấy chứng nhận', 'certificates'),
  book: unit('book', 'ấn phẩm', 'books'),
  topic: unit('topic', 'nội dung', 'topics'),
  class: unit('class', 'lớp', 'classes'),
  position: unit('position', 'chức danh', 'posts'),
  round: unit('round', 'đợt', 'rounds'),
  delegation: unit('delegation', 'đoàn', 'delegations'),
  matter: unit('matter', 'việc', 'matters'),
  case: unit('case', 'vụ', 'cases'),
  petition: unit('petition', 'đơn', 'petitions'),
  opinion: unit('opinion', 'ý kiến', 'opinions'),
  article: unit('article', 'tin, bài', 'articles'),
  task: unit('task', 'nhiệm vụ', 'tasks'),
  vote: unit('vote', 'phiếu', 'votes'),
  call: unit('call', 'cuộc gọi', 'calls'),
  file: unit('file', 'hồ sơ', 'files'),
  session: unit('session', 'kỳ họp', 'sessions'),
  resolution: unit('resolution', 'nghị quyết', 'resolutions'),
  issue: unit('issue', 'vấn đề', 'issues'),
  contest: unit('contest', 'cuộc thi', 'contests'),
  prize: unit('prize', 'giải', 'prizes'),
  // Plans, models, works
  target: unit('target', 'chỉ tiêu', 'targets'),
  criterion: unit('criterion', 'tiêu chí', 'criteria'),
  model: unit('model', 'mô hình', 'models'),
  project: unit('project', 'công trình', 'works'),
  product: unit('product', 'sản phẩm', 'products'),
  house: unit('house', 'căn nhà', 'houses'),
  gift: unit('gift', 'suất quà', 'gifts'),
  tree: unit('tree', 'cây', 'trees'),
  livestock: unit('livestock', 'con', 'head of livestock'),
  workday: unit('workday', 'ngày công', 'days of labour', 'time', 10n),
  day: unit('day', 'ngày', 'days', 'time'),
  month: unit('month', 'tháng', 'months', 'time'),
  year: unit('year', 'năm', 'years', 'time'),
  // Money, measures and shares
  fund: unit('fund', 'quỹ, cuộc vận động', 'funds and drives'),
  dong: unit('dong', 'đồng', 'đồng', 'money'),
  dongPerPersonYear: unit('dongPerPersonYear', 'đồng/người/năm', 'đồng per person a year', 'money'),
  hectare: unit('hectare', 'ha', 'ha', 'area', 100n),
  tonne: unit('tonne', 'tấn', 'tonnes', 'mass', 1000n),
  kilogram: unit('kilogram', 'kg', 'kg', 'mass', 1000n),
  quintalPerHectare: unit('quintalPerHectare', 'tạ/ha', 'quintals per hectare', 'rate', 100n),
  kilometre: unit('kilometre', 'km', 'km', 'length', 1000n),
  metre: unit('metre', 'm', 'm', 'length', 100n),
  squareMetre: unit('squareMetre', 'm²', 'm²', 'area', 100n),
  percent: unit('percent', '%', '%', 'rate', 10_000n),
  point: unit('point', 'điểm %', 'percentage points', 'rate', 10_000n),
  score: unit('score', 'điểm', 'marks', 'score', 100n),
} as const satisfies { readonly [id: string]: Unit }

export const unitById = (id: string): Unit | undefined => Object.values(units).find((one) => one.id === id)
