import { asked } from '#kernel/asked-census.ts'
import type { Figure } from '#kernel/figure.ts'
import { census, distinct, flow } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import { grassrootsKinds, partyOrganisations } from '#subjects/party-organisations.ts'
import { cellVisits, regulationGaps, visitingGroups, visitSchedule } from '../registers.ts'

const cellKinds = ['cell', 'grassroots-cell']

/** Who comes; bare after a number the groups themselves would be counted. */
const groupsSaid = 'các tổ công tác|tổ công tác của|tổ công tác đã'

export const visits = flow(
  'organisations.cell-visits',
  { vi: 'Cuộc tổ công tác dự sinh hoạt chi bộ', en: 'Visits to cell meetings' },
  units.meeting,
  {
    vi: 'Số cuộc sinh hoạt chi bộ có tổ công tác dự, theo ngày dự; cấp ủy viên tự đến dự không tính.',
    en: 'Cell meetings attended by a group, by their day; single committee members left out.',
  },
  { said: { as: [`${groupsSaid} + dự + sinh hoạt + cuộc|buổi + !chi ủy|tỉnh|tỉnh ủy`] } },
)

export const cellsVisited = distinct(
  'organisations.cells-visited',
  { vi: 'Chi bộ có tổ công tác dự sinh hoạt', en: 'Cells visited' },
  units.cell,
  {
    vi: 'Số chi bộ khác nhau được tổ công tác dự sinh hoạt ít nhất một lần trong kỳ.',
    en: 'Different cells visited once at least in the period.',
  },
  visits,
  { said: { as: [`${groupsSaid} + dự + sinh hoạt + chi bộ + !tỉnh|tỉnh ủy`] } },
)

export const cellsNotVisited = census(
  'organisations.cells-not-visited',
  { vi: 'Chi bộ chưa được tổ công tác dự sinh hoạt', en: 'Cells not visited' },
  units.cell,
  {
    vi: 'Số chi bộ chưa được tổ công tác nào dự sinh hoạt trong năm có ngày cuối kỳ.',
    en: 'Cells no group has visited in the year of the last day.',
  },
  partyOrganisations,
  {
    where: { kind: cellKinds },
    unnamedBy: { register: cellVisits, field: 'cell', where: { year: asked.year } },
  },
)

export const groups = census(
  'organisations.visiting-groups',
  { vi: 'Tổ công tác dự sinh hoạt chi bộ', en: 'Visiting groups' },
  units.delegation,
  {
    vi: 'Số tổ công tác đang hoạt động tại ngày cuối kỳ; tổ đã kết thúc không tính.',
    en: 'Groups at work on the last day of the period; those ended left out.',
  },
  visitingGroups,
)

export const visitsDue = census(
  'organisations.cell-visits-due',
  { vi: 'Lịch dự sinh hoạt trong tháng chưa thực hiện', en: 'Visits of the month not made' },
  units.meeting,
  {
    vi: 'Số cuộc có trong lịch của tháng có ngày cuối kỳ mà tổ công tác chưa dự; lịch tháng khác không tính.',
    en: 'Visits planned for the month of the last day and not made; other months left out.',
  },
  visitSchedule,
  { where: { month: asked.month } },
)

export const regulationChecks = flow(
  'organisations.regulation-checks',
  { vi: 'Lượt kiểm tra thực hiện quy chế làm việc', en: 'Checks of working regulations' },
  units.turn,
  {
    vi: 'Số lượt cơ quan tham mưu kiểm tra, đôn đốc quy chế làm việc ở tổ chức cơ sở đảng; không gồm kiểm tra theo Điều lệ.',
    en: 'Checks of the working regulations of base bodies; inspections under the Charter left out.',
  },
)

export const organisationsChecked = distinct(
  'organisations.regulation-organisations-checked',
  { vi: 'Tổ chức đảng được kiểm tra quy chế làm việc', en: 'Organisations checked' },
  units.organisation,
  {
    vi: 'Số tổ chức đảng khác nhau được kiểm tra ít nhất một lần trong kỳ.',
    en: 'Different organisations checked once at least.',
  },
  regulationChecks,
  {
    said: {
      as: [
        'kiểm tra|đôn đốc + thực hiện quy chế làm việc|chấp hành quy chế làm việc + tổ chức|tổ chức đảng|tổ chức cơ sở đảng',
      ],
      outOf: 'organisations.regulation-organisations',
    },
  },
)

export const gapsOpen = census(
  'organisations.regulation-gaps',
  { vi: 'Tổ chức đảng còn phải khắc phục', en: 'Organisations that have to put something right' },
  units.organisation,
  {
    vi: 'Số tổ chức đảng còn thiếu quy chế, chương trình hoặc nền nếp sinh hoạt, chưa khắc phục xong tại ngày cuối kỳ.',
    en: 'Organisations that still lack a regulation, a programme or regular meetings on the last day.',
  },
  regulationGaps,
)

export const baseOrganisations = census(
  'organisations.regulation-organisations',
  { vi: 'Tổ chức cơ sở đảng phải có quy chế', en: 'Organisations that need a regulation' },
  units.organisation,
  {
    vi: 'Số đảng bộ cơ sở và chi bộ cơ sở tại ngày cuối kỳ; không gồm chi bộ trực thuộc.',
    en: 'Grassroots organisations on the last day; cells under them left out.',
  },
  partyOrganisations,
  { where: { kind: grassrootsKinds } },
)

export const visitFigures: readonly Figure[] = [
  visits,
  cellsVisited,
  cellsNotVisited,
  groups,
  visitsDue,
  regulationChecks,
  organisationsChecked,
  gapsOpen,
  baseOrganisations,
]
