import type { Figure } from '#kernel/figure.ts'
import { census, flow } from '#kernel/figure-forms.ts'
import { units as counted } from '#kernel/unit.ts'
import { grassrootsKinds, partyOrganisations } from '#subjects/party-organisations.ts'
import { coverageFigures } from './coverage.ts'
import { meetingFigures } from './meetings/figures.ts'

const cellKinds = ['cell', 'grassroots-cell']

export const dissolvedBodies = flow(
  'organisations.dissolved-bodies',
  { vi: 'Đảng bộ cơ sở giải thể', en: 'Grassroots bodies dissolved' },
  counted.committee,
  {
    vi: 'Số đảng bộ cơ sở có quyết định giải thể trong kỳ, theo ngày quyết định; không gồm chi bộ.',
    en: 'Grassroots Party bodies dissolved by a decision of the period; cells left out.',
  },
  { said: { as: ['giải thể + đảng bộ|đảng bộ cơ sở + !chi bộ|đảng bộ bộ phận'] } },
)

export const dissolvedCells = flow(
  'organisations.dissolved-cells',
  { vi: 'Chi bộ giải thể', en: 'Cells dissolved' },
  counted.cell,
  {
    vi: 'Số chi bộ cơ sở, chi bộ trực thuộc có quyết định giải thể trong kỳ; không gồm chi bộ sáp nhập.',
    en: 'Cells dissolved by a decision of the period; merged ones left out.',
  },
  { said: { as: ['giải thể + chi bộ'] } },
)

export const establishedGrassrootsCells = flow(
  'organisations.established-grassroots-cells',
  { vi: 'Chi bộ cơ sở thành lập mới', en: 'Grassroots cells established' },
  counted.cell,
  {
    vi: 'Số chi bộ cơ sở có quyết định thành lập trong kỳ, gồm cả chi bộ trực thuộc được chuyển thành chi bộ cơ sở.',
    en: 'Grassroots cells established by a decision of the period, including cells raised to grassroots cells.',
  },
  {
    said: {
      as: [
        'thành lập + chi bộ + chi bộ cơ sở|trực thuộc huyện ủy|trực thuộc đảng bộ huyện|trực thuộc đảng ủy cấp trên',
      ],
    },
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
  { said: { as: ['thành lập + chi bộ + doanh nghiệp|hợp tác xã'] } },
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
  { where: { kind: grassrootsKinds }, said: { as: ['tổ chức cơ sở đảng'] } },
)

export const grassrootsBodies = census(
  'organisations.grassroots-bodies',
  { vi: 'Đảng bộ cơ sở', en: 'Grassroots bodies' },
  counted.organisation,
  { vi: 'Số đảng bộ cơ sở tại ngày cuối kỳ.', en: 'Grassroots bodies on the last day of the period.' },
  partyOrganisations,
  { where: { kind: 'grassroots-body' }, said: { as: ['đảng bộ cơ sở'] } },
)

export const grassrootsCells = census(
  'organisations.grassroots-cells',
  { vi: 'Chi bộ cơ sở', en: 'Grassroots cells' },
  counted.organisation,
  { vi: 'Số chi bộ cơ sở tại ngày cuối kỳ.', en: 'Grassroots cells on the last day of the period.' },
  partyOrganisations,
  { where: { kind: 'grassroots-cell' }, said: { as: ['chi bộ cơ sở'] } },
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
  {
    where: { kind: 'cell' },
    said: { as: ['chi bộ + trực thuộc + đảng bộ cơ sở|đảng ủy cơ sở|đảng bộ|đảng ủy', 'chi bộ trực thuộc'] },
  },
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
  {
    where: { kind: cellKinds, sector: 'enterprise' },
    said: { as: ['chi bộ + doanh nghiệp|hợp tác xã|tư nhân + ?đang hoạt động|còn hoạt động'] },
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
  ...coverageFigures,
  ...meetingFigures,
]
