import { asked } from '#kernel/asked-census.ts'
import type { Figure } from '#kernel/figure.ts'
import { census } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import { partyOrganisations } from '#subjects/party-organisations.ts'
import { registrations } from './registers.ts'

// Chỉ thị 05.

const cells = { kind: ['cell', 'grassroots-cell'] }
const thisYear = { register: registrations, field: 'organisation', where: { year: asked.year } }

export const cellsAsked = census(
  'learning.cells',
  { vi: 'Chi bộ phải đăng ký học tập và làm theo Bác', en: 'Cells that have to register' },
  units.cell,
  { vi: 'Mọi chi bộ có tại ngày cuối kỳ.', en: 'Every cell there is on the last day of the period.' },
  partyOrganisations,
  { where: cells },
)

export const cellsRegistered = census(
  'learning.cells-registered',
  { vi: 'Chi bộ đăng ký học tập và làm theo Bác', en: 'Cells registered to study the theme' },
  units.cell,
  {
    vi: 'Chi bộ có đăng ký theo chuyên đề của năm; mỗi chi bộ một dòng, không đếm đăng ký của từng đảng viên.',
    en: 'Cells that registered on the theme of the year, one line each; single members are not counted.',
  },
  partyOrganisations,
  {
    where: cells,
    namedBy: thisYear,
    said: {
      as: ['chi bộ + đăng ký + làm theo|học tập và làm theo + ?chuyên đề|bác|chủ tịch hồ chí minh + !chưa'],
      outOf: 'learning.cells',
    },
  },
)

export const cellsUnregistered = census(
  'learning.cells-unregistered',
  { vi: 'Chi bộ chưa đăng ký học tập và làm theo Bác', en: 'Cells not registered' },
  units.cell,
  {
    vi: 'Chi bộ chưa có đăng ký theo chuyên đề của năm tại ngày cuối kỳ.',
    en: 'Cells without a registration on the theme of the year on the last day.',
  },
  partyOrganisations,
  { where: cells, unnamedBy: thisYear },
)

export const cellsReviewed = census(
  'learning.cells-reviewed',
  { vi: 'Chi bộ đã sơ kết, tổng kết chuyên đề năm', en: 'Cells that reviewed the theme' },
  units.cell,
  {
    vi: 'Trong số chi bộ đã đăng ký, chi bộ đã sơ kết, tổng kết chuyên đề của năm.',
    en: 'Of the cells registered, those that have reviewed the theme of the year.',
  },
  partyOrganisations,
  {
    where: cells,
    namedBy: { ...thisYear, where: { year: asked.year, reviewed: true } },
  },
)

export const themeFigures: readonly Figure[] = [cellsAsked, cellsRegistered, cellsUnregistered, cellsReviewed]
