import { asked } from '#kernel/asked-census.ts'
import type { Figure } from '#kernel/figure.ts'
import { census, flow } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import { memberships } from '#subjects/memberships.ts'
import { grade, inPeriod } from './asked.ts'
import { changeOfGrade, excellentOverCap, shareOfGrade } from './distribution.ts'
import { gradesSaid } from './grades.ts'
import { memberGradings } from './registers.ts'

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

export const memberGradeFigures: readonly Figure[] = [
  membersGraded,
  shareOfGrade(membersGraded),
  changeOfGrade(membersGraded),
  membersGradedByQuarter,
  membersNotGraded,
  membersAwaitingGrade,
  membersOverCap,
]
