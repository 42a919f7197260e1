import { census, type Figure, flow, formula, percentOrNone } from '#kernel/figure.ts'
import { units as counted } from '#kernel/unit.ts'
import { grassrootsKinds, partyOrganisations } from '#subjects/party-organisations.ts'
import { communeKinds, places, villageKinds } from '#subjects/places.ts'
import { units } from '#subjects/units.ts'

const cellKinds = ['cell', 'grassroots-cell']
const byCells = { register: partyOrganisations, field: 'serves', where: { kind: cellKinds } }

export const dissolvedBodies = flow(
  'organisations.dissolved-bodies',
  { vi: 'Đảng bộ cơ sở giải thể', en: 'Grassroots bodies dissolved' },
  counted.committee,
  {
    vi: 'Số đảng bộ cơ sở có quyết định giải thể trong kỳ, theo ngày quyết định; không gồm chi bộ.',
    en: 'Grassroots Party bodies dissolved by a decision of the period; cells left out.',
  },
)

export const dissolvedCells = flow(
  'organisations.dissolved-cells',
  { vi: 'Chi bộ giải thể', en: 'Cells dissolved' },
  counted.cell,
  {
    vi: 'Số chi bộ cơ sở, chi bộ trực thuộc có quyết định giải thể trong kỳ; không gồm chi bộ sáp nhập.',
    en: 'Cells dissolved by a decision of the period; merged ones left out.',
  },
)

export const establishedGrassrootsCells = flow(
  'organisations.established-grassroots-cells',
  { vi: 'Chi bộ cơ sở thành lập mới', en: 'Grassroots cells established' },
  counted.cell,
  {
    vi: 'Số chi bộ cơ sở có quyết định thành lập trong kỳ, gồm cả chi bộ trực thuộc được chuyển thành chi bộ cơ sở.',
    en: 'Grassroots cells established by a decision of the period, including cells raised to grassroots cells.',
  },
)

export const establishedEnterpriseCells = flow(
  'organisations.established-enterprise-cells',
  { vi: 'Chi bộ doanh nghiệp thành lập mới', en: 'Enterprise cells established' },
  counted.cell,
  {
    vi: 'Số chi bộ trong doanh nghiệp, hợp tác xã có quyết định thành lập trong kỳ.',
    en: 'Cells in enterprises and cooperatives established by a decision of the period.',
  },
)

export const grassrootsOrganisations = census(
  'organisations.grassroots',
  { vi: 'Tổ chức cơ sở đảng', en: 'Grassroots organisations' },
  counted.organisation,
  {
    vi: 'Số đảng bộ cơ sở và chi bộ cơ sở tại ngày cuối kỳ.',
    en: 'Grassroots bodies and grassroots cells on the last day of the period.',
  },
  partyOrganisations,
  { where: { kind: grassrootsKinds } },
)

export const grassrootsBodies = census(
  'organisations.grassroots-bodies',
  { vi: 'Đảng bộ cơ sở', en: 'Grassroots bodies' },
  counted.organisation,
  { vi: 'Số đảng bộ cơ sở tại ngày cuối kỳ.', en: 'Grassroots bodies on the last day of the period.' },
  partyOrganisations,
  { where: { kind: 'grassroots-body' } },
)

export const grassrootsCells = census(
  'organisations.grassroots-cells',
  { vi: 'Chi bộ cơ sở', en: 'Grassroots cells' },
  counted.organisation,
  { vi: 'Số chi bộ cơ sở tại ngày cuối kỳ.', en: 'Grassroots cells on the last day of the period.' },
  partyOrganisations,
  { where: { kind: 'grassroots-cell' } },
)

export const cellsUnderBodies = census(
  'organisations.cells',
  { vi: 'Chi bộ trực thuộc đảng bộ cơ sở', en: 'Cells under grassroots bodies' },
  counted.cell,
  {
    vi: 'Số chi bộ trực thuộc đảng ủy cơ sở tại ngày cuối kỳ, gồm chi bộ trong đảng bộ bộ phận.',
    en: 'Cells under grassroots committees on the last day of the period, those in sectional bodies included.',
  },
  partyOrganisations,
  { where: { kind: 'cell' } },
)

export const enterpriseCells = census(
  'organisations.enterprise-cells',
  { vi: 'Chi bộ doanh nghiệp', en: 'Enterprise cells' },
  counted.cell,
  {
    vi: 'Số chi bộ trong doanh nghiệp, hợp tác xã tại ngày cuối kỳ.',
    en: 'Cells in enterprises and cooperatives on the last day of the period.',
  },
  partyOrganisations,
  { where: { kind: cellKinds, sector: 'enterprise' } },
)

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

export const figures: readonly Figure[] = [
  dissolvedBodies,
  dissolvedCells,
  establishedGrassrootsCells,
  establishedEnterpriseCells,
  grassrootsOrganisations,
  grassrootsBodies,
  grassrootsCells,
  cellsUnderBodies,
  enterpriseCells,
  communes,
  villages,
  villagesWithCell,
  villagesWithoutCell,
  schools,
  schoolsWithCell,
  schoolsWithoutCell,
  schoolsWithCellShare,
]
