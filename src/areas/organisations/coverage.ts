import { share } from '#kernel/derived-figures.ts'
import type { Figure } from '#kernel/figure.ts'
import { census } from '#kernel/figure-forms.ts'
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
  { where: { kind: communeKinds }, said: { as: ['xã + thị trấn', 'đơn vị hành chính cấp xã'] } },
)

export const villages = census(
  'places.villages',
  { vi: 'Thôn, buôn, tổ dân phố', en: 'Villages' },
  counted.village,
  { vi: 'Số thôn, buôn, tổ dân phố tại ngày cuối kỳ.', en: 'Villages on the last day of the period.' },
  places,
  { where: { kind: villageKinds }, said: { as: ['thôn|làng|ấp + buôn|bản|bon|tổ dân phố'] } },
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
  {
    where: { kind: villageKinds },
    namedBy: byCells,
    said: {
      as: [
        'thôn|buôn|bản|làng|ấp|tổ dân phố + có + chi bộ|tổ chức đảng + ?trực thuộc đảng ủy xã + !chưa có|không có',
      ],
      outOf: 'places.villages',
    },
  },
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
  {
    where: { kind: villageKinds },
    unnamedBy: byCells,
    said: {
      as: ['thôn|buôn|bản|làng|ấp|tổ dân phố + chưa có|không có|trắng + chi bộ'],
      outOf: 'places.villages',
    },
  },
)

export const schools = census(
  'units.schools',
  { vi: 'Trường học', en: 'Schools' },
  counted.school,
  { vi: 'Số trường học tại ngày cuối kỳ.', en: 'Schools on the last day of the period.' },
  units,
  { where: { kind: 'school' }, said: { as: ['trường học', 'trường'] } },
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
  {
    where: { kind: 'school' },
    namedBy: byCells,
    said: { as: ['trường|trường học + có + chi bộ + !chưa có|không có'], outOf: 'units.schools' },
  },
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
  {
    where: { kind: 'school' },
    unnamedBy: byCells,
    said: { as: ['trường|trường học + chưa có|không có + chi bộ'], outOf: 'units.schools' },
  },
)

export const schoolsWithCellShare = share(
  'units.schools-with-cell.share',
  { vi: 'Tỷ lệ trường học có chi bộ', en: 'Share of schools with a cell' },
  {
    vi: 'Số trường học có chi bộ chia cho tổng số trường học, cùng ngày.',
    en: 'Schools with a cell divided by all schools, on the same day.',
  },
  schoolsWithCell,
  schools,
  {
    said: { as: ['trường|trường học + có + chi bộ + !chưa có|không có'] },
    reads: { vi: 'trường học có chi bộ ÷ trường học × 100', en: 'schools with a cell ÷ schools × 100' },
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
