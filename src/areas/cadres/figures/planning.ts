import type { Figure } from '#kernel/figure.ts'
import { census, flow } from '#kernel/figure-forms.ts'
import type { Label } from '#kernel/label.ts'
import { units } from '#kernel/unit.ts'
import { persons } from '#subjects/persons.ts'
import { communeKinds, places } from '#subjects/places.ts'
import { committeeRoles } from '#subjects/positions.ts'
import { tenures } from '#subjects/tenures.ts'
import { charges, plans } from '../registers.ts'

// Quy hoạch, and who is in charge of which commune.

const decided = (id: string, label: Label, what: Label) =>
  flow(`cadres.${id}`, label, units.turn, {
    vi: `Số lượt ${what.vi}, theo ngày phê duyệt; một người vào hai chức danh là hai lượt.`,
    en: `Turns of ${what.en}, by the day of approval; one person for two posts counts twice.`,
  })

export const plansAdded = decided(
  'plans-added',
  { vi: 'Bổ sung vào quy hoạch', en: 'Added to plans' },
  { vi: 'đưa vào quy hoạch', en: 'being added' },
)
export const plansRemoved = decided(
  'plans-removed',
  { vi: 'Đưa ra khỏi quy hoạch', en: 'Removed from plans' },
  { vi: 'đưa ra khỏi quy hoạch', en: 'being removed' },
)
export const plansKept = decided(
  'plans-kept',
  { vi: 'Giữ nguyên quy hoạch', en: 'Kept in plans' },
  { vi: 'rà soát và giữ nguyên trong quy hoạch', en: 'being reviewed and kept' },
)

const lines = (id: string, label: Label, meaning: Label, approvedBy?: readonly string[]) =>
  census(`cadres.${id}`, label, units.turn, meaning, plans, approvedBy ? { where: { approvedBy } } : {})

export const planLines = lines(
  'plan-lines',
  { vi: 'Lượt quy hoạch còn hiệu lực', en: 'Plan lines in force' },
  {
    vi: 'Lượt người trong quy hoạch vào ngày cuối kỳ; một người ba chức danh là ba lượt.',
    en: 'Plan lines in force on the last day; one person for three posts is three.',
  },
)
export const planLinesAbove = lines(
  'plan-lines-of-province',
  { vi: 'Lượt quy hoạch do Tỉnh ủy phê duyệt', en: 'Plan lines approved by the province' },
  {
    vi: 'Trong số lượt quy hoạch, chức danh diện Tỉnh ủy quản lý.',
    en: 'Of the plan lines, those of posts the province manages.',
  },
  ['province'],
)
export const planLinesOwn = lines(
  'plan-lines-own',
  { vi: 'Lượt quy hoạch cấp dưới tỉnh phê duyệt', en: 'Plan lines approved below the province' },
  {
    vi: 'Trong số lượt quy hoạch, chức danh không thuộc diện Tỉnh ủy quản lý.',
    en: 'Of the plan lines, those of posts managed below the province.',
  },
  ['district', 'commune', 'grassroots'],
)

const planned = (
  id: string,
  label: Label,
  meaning: Label,
  of: { line?: { [field: string]: boolean }; person?: { [field: string]: string } },
  said: string,
) =>
  census(`cadres.${id}`, label, units.person, meaning, persons, {
    where: of.person ?? {},
    namedBy: { register: plans, field: 'person', where: of.line ?? {} },
    said: { as: [said] },
  })

export const plannedPersons = planned(
  'planned-persons',
  { vi: 'Cán bộ trong quy hoạch', en: 'Persons in plans' },
  {
    vi: 'Số người khác nhau trong quy hoạch vào ngày cuối kỳ, dù được quy hoạch mấy chức danh.',
    en: 'Different people in plans on the last day, for however many posts.',
  },
  {},
  'quy hoạch + còn hiệu lực|hiện có|đang|trong quy hoạch + ?cán bộ + !nữ|trẻ|dân tộc thiểu số',
)
export const plannedWomen = planned(
  'planned-women',
  { vi: 'Cán bộ nữ trong quy hoạch', en: 'Women in plans' },
  { vi: 'Trong số người được quy hoạch, cán bộ nữ.', en: 'Of the people in plans, women.' },
  { person: { sex: 'female' } },
  'quy hoạch + nữ + ?còn hiệu lực|cán bộ',
)
export const plannedYoung = planned(
  'planned-young',
  { vi: 'Cán bộ trẻ trong quy hoạch', en: 'Young cadres in plans' },
  {
    vi: 'Trong số người được quy hoạch, người dưới 40 tuổi vào ngày phê duyệt.',
    en: 'Of the people in plans, those below 40 on the day of approval.',
  },
  { line: { young: true } },
  'quy hoạch + trẻ|dưới 40 tuổi + ?còn hiệu lực|cán bộ',
)
export const plannedMinority = planned(
  'planned-minority',
  { vi: 'Cán bộ dân tộc thiểu số trong quy hoạch', en: 'Ethnic-minority cadres in plans' },
  {
    vi: 'Trong số người được quy hoạch, người dân tộc thiểu số như ghi khi phê duyệt.',
    en: 'Of the people in plans, those of an ethnic minority as stated at approval.',
  },
  { line: { minority: true } },
  'quy hoạch + dân tộc thiểu số + ?còn hiệu lực|cán bộ|người',
)

const byCharge = { register: charges, field: 'place' }

export const communesInCharge = census(
  'cadres.communes-in-charge',
  { vi: 'Xã, thị trấn có cấp ủy viên phụ trách', en: 'Communes somebody is in charge of' },
  units.commune,
  {
    vi: 'Xã, thị trấn có ít nhất một đồng chí được phân công phụ trách vào ngày cuối kỳ.',
    en: 'Communes and townships with at least one person in charge on the last day.',
  },
  places,
  {
    where: { kind: communeKinds },
    namedBy: byCharge,
    said: {
      as: ['cấp ủy viên|đồng chí + phụ trách|được phân công phụ trách + xã + !chưa'],
      outOf: 'places.communes',
    },
  },
)
export const communesWithoutCharge = census(
  'cadres.communes-without-charge',
  { vi: 'Xã, thị trấn chưa có cấp ủy viên phụ trách', en: 'Communes nobody is in charge of' },
  units.commune,
  {
    vi: 'Xã, thị trấn không có ai được phân công phụ trách vào ngày cuối kỳ.',
    en: 'Communes and townships nobody is in charge of on the last day.',
  },
  places,
  {
    where: { kind: communeKinds },
    unnamedBy: byCharge,
    said: { as: ['xã + chưa có + phụ trách|cấp ủy viên phụ trách'], outOf: 'places.communes' },
  },
)
export const chargesWithoutSeat = census(
  'cadres.charges-without-seat',
  { vi: 'Người phụ trách không còn là cấp ủy viên', en: 'In charge, and no longer a committee member' },
  units.turn,
  {
    vi: 'Phân công phụ trách còn hiệu lực của người không giữ chức danh cấp ủy viên nào vào ngày cuối kỳ.',
    en: 'Charges in force of people who hold no seat on a committee on the last day.',
  },
  charges,
  {
    unnamedBy: { register: tenures, field: 'person', by: 'person', where: { role: committeeRoles } },
  },
)

export const planningFigures: readonly Figure[] = [
  plansAdded,
  plansRemoved,
  plansKept,
  planLines,
  planLinesAbove,
  planLinesOwn,
  plannedPersons,
  plannedWomen,
  plannedYoung,
  plannedMinority,
  communesInCharge,
  communesWithoutCharge,
  chargesWithoutSeat,
]
