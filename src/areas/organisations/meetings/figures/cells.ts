import { asked } from '#kernel/asked-census.ts'
import { census } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import { partyOrganisations } from '#subjects/party-organisations.ts'
import { cellMeetings } from '../registers.ts'

// Each cell once: what it did in the month, or the quarter, of the last day.

const cellKinds = ['cell', 'grassroots-cell']
const inMonth = { month: asked.month, form: 'regular' }
const inTheMonth = 'tháng cuối kỳ|trong tháng|tháng này|tháng báo cáo'
const noReason = 'chưa có lý do|không có lý do|không lý do|chưa báo lý do|không báo lý do'

export const cells = census(
  'organisations.cells-all',
  { vi: 'Chi bộ phải sinh hoạt', en: 'Cells that have to meet' },
  units.cell,
  {
    vi: 'Số chi bộ trực thuộc và chi bộ cơ sở tại ngày cuối kỳ; không gồm đảng bộ.',
    en: 'Cells and grassroots cells on the last day of the period; bodies left out.',
  },
  partyOrganisations,
  { where: { kind: cellKinds } },
)

export const cellsMet = census(
  'organisations.cells-met',
  { vi: 'Chi bộ đã sinh hoạt trong tháng', en: 'Cells that met in the month' },
  units.cell,
  {
    vi: 'Số chi bộ đã sinh hoạt thường kỳ của tháng có ngày cuối kỳ; sinh hoạt bù sau ngày ấy chưa tính.',
    en: 'Cells that held the regular meeting of the month of the last day; later ones not yet.',
  },
  partyOrganisations,
  {
    where: { kind: cellKinds },
    namedBy: { register: cellMeetings, field: 'cell', where: { ...inMonth, state: 'held' } },
    // Without the month it may be the whole year that is spoken of.
    said: {
      as: [`chi bộ + sinh hoạt + ${inTheMonth} + ?đã sinh hoạt|thường kỳ|định kỳ + !chưa|chuyên đề|dự`],
      outOf: 'organisations.cells-all',
    },
  },
)

export const cellsExcused = census(
  'organisations.cells-not-met-with-reason',
  { vi: 'Chi bộ chưa sinh hoạt, có lý do', en: 'Cells that did not meet, with a reason' },
  units.cell,
  {
    vi: 'Số chi bộ đã báo lý do chưa sinh hoạt tháng có ngày cuối kỳ và chưa sinh hoạt bù.',
    en: 'Cells that told why they did not meet in the month of the last day, and have not met since.',
  },
  partyOrganisations,
  {
    where: { kind: cellKinds },
    namedBy: { register: cellMeetings, field: 'cell', where: { ...inMonth, state: 'not-held' } },
    said: {
      as: [
        `chi bộ + chưa sinh hoạt|không sinh hoạt + có lý do|báo lý do|nêu lý do + ${inTheMonth} + !${noReason}`,
      ],
    },
  },
)

export const cellsSilent = census(
  'organisations.cells-not-met',
  { vi: 'Chi bộ chưa sinh hoạt, chưa có lý do', en: 'Cells that did not meet, no reason given' },
  units.cell,
  {
    vi: 'Số chi bộ chưa ghi sinh hoạt, cũng chưa báo lý do của tháng có ngày cuối kỳ.',
    en: 'Cells that neither met in the month of the last day nor gave a reason.',
  },
  partyOrganisations,
  {
    where: { kind: cellKinds },
    unnamedBy: { register: cellMeetings, field: 'cell', where: inMonth },
    said: { as: [`chi bộ + chưa sinh hoạt|không sinh hoạt + ${noReason} + ${inTheMonth}`] },
  },
)

export const cellsWithoutTheme = census(
  'organisations.cells-without-theme',
  { vi: 'Chi bộ chưa sinh hoạt chuyên đề trong quý', en: 'Cells without a thematic meeting in the quarter' },
  units.cell,
  {
    vi: 'Số chi bộ chưa có cuộc sinh hoạt chuyên đề nào trong quý có ngày cuối kỳ (mỗi quý ít nhất một).',
    en: 'Cells without a thematic meeting in the quarter of the last day (at least one each quarter).',
  },
  partyOrganisations,
  {
    where: { kind: cellKinds },
    unnamedBy: {
      register: cellMeetings,
      field: 'cell',
      where: { quarter: asked.quarter, form: 'thematic', state: 'held' },
    },
  },
)
