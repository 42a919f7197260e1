import { asked } from '#kernel/asked-census.ts'
import { share } from '#kernel/derived-figures.ts'
import type { Figure } from '#kernel/figure.ts'
import { census, flow } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import { movementResults, movements } from '../registers/movements.ts'

const organisation = { vi: 'Tổ chức', en: 'Organisation' }
const movement = { vi: 'Cuộc vận động, phong trào', en: 'Movement' }
const byOrganisation = { association: asked.of }

export const movementsRunning = census(
  'mobilisation.movements',
  { vi: 'Cuộc vận động, phong trào đang thực hiện', en: 'Movements under way' },
  units.matter,
  {
    vi: 'Số cuộc vận động, phong trào, chương trình do tổ chức được hỏi chủ trì, đang thực hiện vào ngày cuối kỳ.',
    en: 'Movements, campaigns and programmes led by the asked organisation on the last day.',
  },
  movements,
  {
    of: organisation,
    where: byOrganisation,
    said: {
      as: ['cuộc vận động|phong trào + mặt trận|đoàn thể + ?duy trì|triển khai|các|phong trào'],
      nouns: 'cuộc|cuộc vận động|phong trào',
    },
  },
)

export const activities = flow(
  'mobilisation.movement-activities',
  { vi: 'Hoạt động của cuộc vận động, phong trào', en: 'Activities of movements' },
  units.meeting,
  {
    vi: 'Số hoạt động của cuộc vận động, phong trào được hỏi trong kỳ, do mọi tổ chức thực hiện.',
    en: 'Activities of the asked movement in the period, whoever held them.',
  },
  { of: movement },
)

export const activityAttendance = flow(
  'mobilisation.movement-attendance',
  { vi: 'Lượt người tham gia hoạt động phong trào', en: 'Attendance of movements' },
  units.turn,
  {
    vi: 'Cộng số lượt người tham gia các hoạt động của cuộc vận động, phong trào được hỏi.',
    en: 'Attendance of the activities of the asked movement added up.',
  },
  { of: movement },
)

export const raisedForMovement = flow(
  'mobilisation.movement-value',
  { vi: 'Giá trị huy động qua phong trào', en: 'Value brought by movements' },
  units.dong,
  {
    vi: 'Cộng số tiền, giá trị công trình các hoạt động phong trào đem lại; tiền vào quỹ do sổ quỹ tính riêng.',
    en: 'Money and works brought by activities of movements; what enters a fund is the fund’s.',
  },
  { of: movement },
)

const result = (id: 'registered' | 'achieved', vi: string, en: string) =>
  census(
    `mobilisation.movement-${id}`,
    { vi, en },
    units.matter,
    {
      vi: `Cộng số ${vi.toLowerCase()} của cuộc vận động, phong trào được hỏi trong năm của ngày cuối kỳ, theo báo cáo của các tổ chức.`,
      en: `${en}: as the organisations told it for the year of the last day, added up.`,
    },
    movementResults,
    { of: movement, where: { movement: asked.of, year: asked.year }, sum: id },
  )
export const resultsRegistered = result(
  'registered',
  'Đăng ký tham gia phong trào',
  'Registered in movements',
)
export const resultsAchieved = result('achieved', 'Đạt tiêu chuẩn phong trào', 'Achieved in movements')

const achievedShare = share(
  'mobilisation.movement-achieved.share',
  { vi: 'Tỷ lệ đạt so với đăng ký', en: 'Achieved of registered' },
  {
    vi: 'Số đạt trên số đăng ký của cuộc vận động, phong trào được hỏi trong năm.',
    en: 'Achieved over registered in the asked movement this year.',
  },
  resultsAchieved,
  resultsRegistered,
  {
    of: movement,
    reads: { vi: 'đạt ÷ đăng ký × 100', en: 'achieved ÷ registered × 100' },
  },
)

export const movementFigures: readonly Figure[] = [
  movementsRunning,
  activities,
  activityAttendance,
  raisedForMovement,
  resultsRegistered,
  resultsAchieved,
  achievedShare,
]
