import type { Figure } from '#kernel/figure.ts'
import { distinct, flow, formula, stock } from '#kernel/figure-forms.ts'
import type { Label } from '#kernel/label.ts'
import { type Exact, sum } from '#kernel/quantity.ts'
import { units } from '#kernel/unit.ts'

// Công tác cán bộ. What is done to one cadre is one turn, by the day of the decision.

const action = (id: string, label: Label, meaning: Label, said?: string) =>
  flow(
    `cadres.${id}`,
    label,
    units.turn,
    meaning,
    said ? { said: { as: [said], nouns: 'đồng chí|cán bộ' } } : {},
  )

const oneByOne = (vi: string, en: string): Label => ({
  vi: `Số lượt ${vi}, theo ngày quyết định; một người hai quyết định là hai lượt.`,
  en: `Turns of ${en}, by the day of the decision; two decisions about one person are two.`,
})

export const appointments = action(
  'appointments',
  { vi: 'Bổ nhiệm', en: 'Appointments' },
  oneByOne('bổ nhiệm lần đầu vào một chức danh', 'a first appointment to a post'),
  'bổ nhiệm + !bổ nhiệm lại|điều động|luân chuyển|biệt phái|miễn nhiệm|chuẩn y|giới thiệu',
)
export const transfers = action(
  'transfers',
  { vi: 'Điều động', en: 'Transfers' },
  oneByOne('điều động', 'transfer'),
  'điều động + !luân chuyển|bổ nhiệm|biệt phái',
)
export const rotations = action(
  'rotations',
  { vi: 'Luân chuyển', en: 'Rotations' },
  oneByOne('luân chuyển', 'rotation'),
  'luân chuyển + !điều động|bổ nhiệm|biệt phái',
)
export const reappointments = action(
  'reappointments',
  { vi: 'Bổ nhiệm lại', en: 'Reappointments' },
  oneByOne('bổ nhiệm lại', 'reappointment'),
  'bổ nhiệm lại + !điều động|luân chuyển|đến hạn|hết thời hạn|quá hạn',
)
export const reappointmentsAnnounced = action(
  'reappointments-announced',
  { vi: 'Thông báo xem xét bổ nhiệm lại', en: 'Reappointments announced' },
  {
    vi: 'Số lượt thông báo xem xét bổ nhiệm lại trước khi hết thời hạn, theo ngày thông báo; chưa phải là bổ nhiệm lại.',
    en: 'Turns of announcing that a term ends, by the day of the announcement; nobody is reappointed by it.',
  },
)
export const nominated = action(
  'nominations',
  { vi: 'Giới thiệu ứng cử', en: 'Nominations' },
  oneByOne('giới thiệu ứng cử; chưa tính kết quả bầu', 'nomination; the election is not counted here'),
  'giới thiệu + ứng cử + !chỉ định|bổ sung|đại biểu',
)
export const coOptions = action(
  'co-options',
  { vi: 'Chỉ định bổ sung cấp ủy', en: 'Co-options to committees' },
  oneByOne('chỉ định bổ sung cấp ủy', 'co-option'),
  'chỉ định + cấp ủy|cấp ủy viên + ?bổ sung + !giới thiệu|ứng cử',
)
export const concurrentPosts = action(
  'concurrent-posts',
  { vi: 'Phân công kiêm nhiệm', en: 'Concurrent posts' },
  oneByOne('phân công kiêm nhiệm một chức danh nữa', 'assignment to a further post'),
  'kiêm nhiệm|phân công kiêm + ?phân công',
)
export const serviceLeft = action(
  'service-left',
  { vi: 'Giải quyết thôi việc', en: 'Left the service' },
  oneByOne('giải quyết thôi việc; không gồm nghỉ hưu', 'leaving the service; retirement is left out'),
  'thôi việc + !nghỉ hưu',
)
export const elections = action(
  'elections',
  { vi: 'Được bầu giữ chức danh', en: 'Elected' },
  oneByOne('được bầu giữ chức danh', 'election to a post'),
)
export const relieved = action(
  'relieved',
  { vi: 'Miễn nhiệm, thôi giữ chức', en: 'Relieved of a post' },
  oneByOne('miễn nhiệm, thôi giữ chức; không gồm người chuyển sang chức danh khác', 'relief from a post'),
)
export const postsResigned = action(
  'posts-resigned',
  { vi: 'Từ chức', en: 'Resigned from a post' },
  oneByOne('từ chức', 'resignation from a post'),
)
export const retirements = action(
  'retirements',
  { vi: 'Nghỉ hưu', en: 'Retirements' },
  oneByOne('nghỉ hưu', 'retirement'),
)

/** Every action that counts as personnel work; the groups a report names are parts of it. */
export const personnelTurns = action(
  'personnel-turns',
  { vi: 'Lượt cán bộ được thực hiện công tác cán bộ', en: 'Personnel turns' },
  {
    vi: 'Tổng số lượt điều động, luân chuyển, bổ nhiệm, bổ nhiệm lại, giới thiệu ứng cử, chỉ định bổ sung cấp ủy, phân công kiêm nhiệm, thôi việc; không gồm kết quả bầu, miễn nhiệm, từ chức, nghỉ hưu.',
    en: 'All turns of transfer, rotation, appointment, reappointment, nomination, co-option, concurrent post and leaving the service; elections, relief, resignation from a post and retirement are left out.',
  },
  'công tác cán bộ + lượt|lượt cán bộ + !điều động|luân chuyển|bổ nhiệm|quy hoạch',
)

export const personsConcerned = distinct(
  'cadres.persons-concerned',
  { vi: 'Cán bộ được thực hiện công tác cán bộ', en: 'Persons concerned by personnel work' },
  units.person,
  {
    vi: 'Số người khác nhau trong các lượt công tác cán bộ của kỳ; một người nhiều lượt tính một.',
    en: 'Different people among the personnel turns of the period.',
  },
  personnelTurns,
)

/** Đúng những lượt một báo cáo gộp chung trong một số. */
const grouped = (id: string, label: Label, parts: readonly Figure[], said: string) => {
  const names = (language: 'vi' | 'en') => parts.map((part) => part.label[language].toLowerCase())
  return formula(
    `cadres.${id}`,
    label,
    units.turn,
    {
      vi: `Cộng số lượt ${names('vi').join(', ')}.`,
      en: `Sum of ${names('en').join(', ')}.`,
    },
    {
      said: { as: [said], nouns: 'đồng chí|cán bộ' },
      reads: { vi: names('vi').join(' + '), en: names('en').join(' + ') },
      inputs: () => Object.fromEntries(parts.map((part) => [part.id, { figure: part.id }])),
      signs: Object.fromEntries(parts.map((part) => [part.id, 1 as const])),
      compute: (values) => {
        const known = Object.values(values).filter((one): one is Exact => one !== null)
        return known.length === parts.length ? sum(known) : null
      },
    },
  )
}

export const movedAndAppointed = grouped(
  'moved-and-appointed',
  { vi: 'Điều động, luân chuyển, bổ nhiệm', en: 'Transferred, rotated, appointed' },
  [transfers, rotations, appointments],
  'điều động + luân chuyển + bổ nhiệm + !bổ nhiệm lại|biệt phái',
)
export const nominatedAndCoOpted = grouped(
  'nominated-and-co-opted',
  { vi: 'Giới thiệu ứng cử và chỉ định bổ sung cấp ủy', en: 'Nominated and co-opted' },
  [nominated, coOptions],
  'giới thiệu + ứng cử + chỉ định + cấp ủy|cấp ủy viên + ?bổ sung',
)

export const reappointmentsDue = stock(
  'cadres.reappointments-due',
  { vi: 'Chức vụ đến hạn xem xét bổ nhiệm lại', en: 'Reappointments due' },
  units.turn,
  {
    vi: 'Chức vụ đã đến ngày xem xét bổ nhiệm lại (90 ngày làm việc trước khi hết thời hạn) mà chưa bổ nhiệm lại, chưa thôi giữ; gồm cả quá hạn. Năm chưa có lịch nghỉ chỉ trừ thứ Bảy, Chủ nhật.',
    en: 'Tenures within 90 working days of the end of their term, neither renewed nor given up; overdue ones included. A year without an official calendar leaves out weekends only.',
  },
)
export const reappointmentsOverdue = stock(
  'cadres.reappointments-overdue',
  { vi: 'Chức vụ quá hạn bổ nhiệm lại', en: 'Reappointments overdue' },
  units.turn,
  {
    vi: 'Chức vụ đã hết thời hạn bổ nhiệm mà chưa bổ nhiệm lại, chưa thôi giữ.',
    en: 'Tenures past the end of their term, neither renewed nor given up.',
  },
  {
    said: {
      as: ['bổ nhiệm lại + hết thời hạn|quá hạn|quá thời hạn + ?bổ nhiệm|chưa xem xét|xem xét'],
      nouns: 'chức vụ|chức danh',
    },
  },
)

export const personnelFigures: readonly Figure[] = [
  personnelTurns,
  personsConcerned,
  movedAndAppointed,
  nominatedAndCoOpted,
  appointments,
  transfers,
  rotations,
  reappointments,
  reappointmentsAnnounced,
  nominated,
  coOptions,
  concurrentPosts,
  serviceLeft,
  elections,
  relieved,
  postsResigned,
  retirements,
  reappointmentsDue,
  reappointmentsOverdue,
]
