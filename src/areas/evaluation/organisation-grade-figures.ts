import { asked } from '#kernel/asked-census.ts'
import type { Figure } from '#kernel/figure.ts'
import { census, flow } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import { holdsMembers, type organisationKinds, partyOrganisations } from '#subjects/party-organisations.ts'
import { grade, inPeriod, judgedHere } from './asked.ts'
import { changeOfGrade, excellentOverCap, shareOfGrade } from './distribution.ts'
import { gradesSaid } from './grades.ts'
import { organisationGradings } from './registers.ts'

/** Groups of like function, as organisations are graded: kind of organisation and what it works in. */
export const groupOf = (kind: keyof typeof organisationKinds, sector: string): string =>
  `${holdsMembers(kind) ? 'cells' : 'bodies'}-${sector}`

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

export const organisationGradeFigures: readonly Figure[] = [
  organisationsGraded,
  shareOfGrade(organisationsGraded),
  changeOfGrade(organisationsGraded),
  gradedInGroup,
  organisationsOverCap,
  organisationsAwaitingGrade,
]
