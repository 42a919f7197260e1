import type { Figure } from '#kernel/figure.ts'
import { census, formula } from '#kernel/figure-forms.ts'
import type { Label } from '#kernel/label.ts'
import { subtract } from '#kernel/quantity.ts'
import { units } from '#kernel/unit.ts'
import { committeeRoles, type PostRole, payrollRoles, positions, steeringRoles } from '#subjects/positions.ts'
import { tenures } from '#subjects/tenures.ts'
import { studies } from '../registers.ts'

// Seats and who holds them: of committees, of the payroll, of steering committees.

const seatsHeldAndVacant = (id: string, of: Label, roles: readonly PostRole[]) => {
  const seats = census(
    `cadres.${id}-seats`,
    { vi: `${of.vi}: số lượng được giao`, en: `${of.en}: seats` },
    units.person,
    {
      vi: `Cộng số lượng được giao của các chức danh (${of.vi.toLowerCase()}) vào ngày cuối kỳ.`,
      en: `Seats of these posts (${of.en.toLowerCase()}) on the last day of the period, added up.`,
    },
    positions,
    { where: { role: roles }, sum: 'seats' },
  )
  const held = census(
    `cadres.${id}-held`,
    { vi: `${of.vi}: hiện có`, en: `${of.en}: held` },
    units.person,
    {
      vi: `Người đang giữ các chức danh này (${of.vi.toLowerCase()}) vào ngày cuối kỳ; giữ hai chức danh tính hai.`,
      en: `Holders of these posts (${of.en.toLowerCase()}) on the last day; who holds two is counted twice.`,
    },
    tenures,
    { where: { role: roles } },
  )
  const vacant = formula(
    `cadres.${id}-vacant`,
    { vi: `${of.vi}: còn khuyết`, en: `${of.en}: vacant` },
    units.person,
    {
      vi: 'Số lượng được giao trừ số hiện có vào ngày cuối kỳ; số âm là vượt số được giao.',
      en: 'Seats less holders on the last day; below nought there are more holders than seats.',
    },
    {
      reads: { vi: 'được giao − hiện có', en: 'seats − held' },
      inputs: () => ({ seats: { figure: seats.id }, held: { figure: held.id } }),
      signs: { seats: 1, held: -1 },
      compute: (values) => (values.seats && values.held ? subtract(values.seats, values.held) : null),
    },
  )
  const empty = census(
    `cadres.${id}-empty`,
    { vi: `${of.vi}: chức danh chưa có người`, en: `${of.en}: posts without anybody` },
    units.position,
    {
      vi: 'Chức danh không có ai giữ vào ngày cuối kỳ; chức danh nhiều người mới có một phần không tính ở đây.',
      en: 'Posts nobody holds on the last day; those only partly filled are left out.',
    },
    positions,
    { where: { role: roles }, unnamedBy: { register: tenures, field: 'post' } },
  )
  return { seats, held, vacant, empty }
}

export const committees = seatsHeldAndVacant(
  'committee',
  { vi: 'Cấp ủy viên', en: 'Committee members' },
  committeeRoles,
)
export const payroll = seatsHeldAndVacant(
  'payroll',
  { vi: 'Biên chế theo vị trí việc làm', en: 'Payroll' },
  payrollRoles,
)
export const steering = seatsHeldAndVacant(
  'steering',
  { vi: 'Thành viên ban chỉ đạo', en: 'Steering committees' },
  steeringRoles,
)

export const steeringWithoutPost = census(
  'cadres.steering-without-post',
  { vi: 'Thành viên ban chỉ đạo không còn giữ chức vụ', en: 'Steering members who have left their post' },
  units.person,
  {
    vi: 'Thành viên ban chỉ đạo theo chức vụ mà vào ngày cuối kỳ không còn giữ chức vụ ấy; thành viên đích danh không tính.',
    en: 'Members by virtue of a post they no longer hold on the last day; members by name are left out.',
  },
  tenures,
  {
    where: { role: steeringRoles },
    unnamedBy: { register: tenures, field: 'person', by: 'person', also: { by: 'forPost', field: 'post' } },
  },
)

export const belowStudyStandard = census(
  'cadres.below-study-standard',
  { vi: 'Chức vụ chưa đạt chuẩn đào tạo', en: 'Holders short of the study their post asks for' },
  units.turn,
  {
    vi: 'Chức vụ có yêu cầu chương trình đào tạo mà người giữ chưa tốt nghiệp chương trình ấy; chức danh không yêu cầu thì không tính.',
    en: 'Tenures whose post asks for a study its holder has not finished; posts that ask for none are left out.',
  },
  tenures,
  {
    unnamedBy: {
      register: studies,
      field: 'person',
      where: { state: 'graduated' },
      by: 'person',
      also: { by: 'requires', field: 'programme' },
    },
  },
)

const all = ({ seats, held, vacant, empty }: typeof committees): Figure[] => [seats, held, vacant, empty]

export const postFigures: readonly Figure[] = [
  ...all(committees),
  ...all(payroll),
  ...all(steering),
  steeringWithoutPost,
  belowStudyStandard,
]
