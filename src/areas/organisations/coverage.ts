import { percentOrNone } from '#kernel/derived-figures.ts'
import type { Figure } from '#kernel/figure.ts'
import { census, formula } from '#kernel/figure-forms.ts'
import { units as counted } from '#kernel/unit.ts'
import { partyOrganisations } from '#subjects/party-organisations.ts'
import { communeKinds, places, villageKinds } from '#subjects/places.ts'
import { units } from '#subjects/units.ts'

// Độ phủ tổ chức đảng: which villages and schools a cell says it serves, and which none does.

const byCells = {
  register: partyOrganisations,
  field: 'serves',
  where: { kind: ['cell', 'grassroots-cell'] },
}

export const communes = census(
  'places.communes',
  { vi: 'Xã, thị trấn', en: 'Communes and townships' },
  counted.commune,
  { vi: 'Số xã, thị trấn tại ngày cuối kỳ.', en: 'Communes and townships on the last day of the period.' },
  places,
  { where: { kind: communeKinds } },
)

export const villages = census(
  'places.villages',
  { vi: 'Thôn, buôn, tổ dân phố', en: 'Villages' },
  counted.village,
  { vi: 'Số thôn, buôn, tổ dân phố tại ngày cuối kỳ.', en: 'Villages on the last day of the period.' },
  places,
  { where: { kind: villageKinds } },
)

export const villagesWithCell = census(
  'places.villages-with-cell',
  { vi: 'Thôn, buôn, tổ dân phố có chi bộ', en: 'Villages with a cell' },
  counted.village,
  {
    vi: 'Số thôn, buôn, tổ dân phố có ít nhất một chi bộ lãnh đạo tại ngày cuối kỳ.',
    en: 'Villages that at least one cell covers on the last day of the period.',
  },
  places,
  { where: { kind: villageKinds }, namedBy: byCells },
)

export const villagesWithoutCell = census(
  'places.villages-without-cell',
  { vi: 'Thôn, buôn, tổ dân phố chưa có chi bộ', en: 'Villages without a cell' },
  counted.village,
  {
    vi: 'Số thôn, buôn, tổ dân phố không có chi bộ nào lãnh đạo tại ngày cuối kỳ.',
    en: 'Villages that no cell covers on the last day of the period.',
  },
  places,
  { where: { kind: villageKinds }, unnamedBy: byCells },
)

export const schools = census(
  'units.schools',
  { vi: 'Trường học', en: 'Schools' },
  counted.school,
  { vi: 'Số trường học tại ngày cuối kỳ.', en: 'Schools on the last day of the period.' },
  units,
  { where: { kind: 'school' } },
)

export const schoolsWithCell = census(
  'units.schools-with-cell',
  { vi: 'Trường học có chi bộ', en: 'Schools with a cell' },
  counted.school,
  {
    vi: 'Số trường học có ít nhất một chi bộ tại ngày cuối kỳ.',
    en: 'Schools that at least one cell covers on the last day of the period.',
  },
  units,
  { where: { kind: 'school' }, namedBy: byCells },
)

export const schoolsWithoutCell = census(
  'units.schools-without-cell',
  { vi: 'Trường học chưa có chi bộ', en: 'Schools without a cell' },
  counted.school,
  {
    vi: 'Số trường học không có chi bộ nào tại ngày cuối kỳ.',
    en: 'Schools that no cell covers on the last day of the period.',
  },
  units,
  { where: { kind: 'school' }, unnamedBy: byCells },
)

export const schoolsWithCellShare = formula(
  'units.schools-with-cell.share',
  { vi: 'Tỷ lệ trường học có chi bộ', en: 'Share of schools with a cell' },
  counted.percent,
  {
    vi: 'Số trường học có chi bộ chia cho tổng số trường học, cùng ngày.',
    en: 'Schools with a cell divided by all schools, on the same day.',
  },
  {
    decimals: 2,
    reads: { vi: 'trường học có chi bộ ÷ trường học × 100', en: 'schools with a cell ÷ schools × 100' },
    inputs: () => ({ covered: { figure: schoolsWithCell.id }, all: { figure: schools.id } }),
    compute: ({ covered, all }) => percentOrNone(covered, all),
  },
)

export const coverageFigures: readonly Figure[] = [
  communes,
  villages,
  villagesWithCell,
  villagesWithoutCell,
  schools,
  schoolsWithCell,
  schoolsWithoutCell,
  schoolsWithCellShare,
]
