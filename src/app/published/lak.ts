import { day, yearPeriod } from '#kernel/calendar.ts'
import { thematic } from '#samples/lak/year/directives.ts'
import { forThePoor, fruitTrees, greening, savings } from '#samples/lak/year/funds.ts'
import { named } from '#samples/lak/year/projects.ts'
import { cooperativeCell, enterpriseCell } from '#samples/lak/year/reorganisation.ts'
import type { PrintRule, PublishedFigure, PublishedText } from './quoted.ts'

const year = { period: yearPeriod(2023) }

const counted = (
  id: string,
  figure: string,
  quoted: string,
  unit: string,
  more: Partial<PrintRule> = {},
): PublishedFigure => ({
  ...year,
  id,
  figure,
  quoted,
  unit,
  print: { as: 'number', decimals: 0, ...(/^0\d/.test(quoted) ? { pad: 2 as const } : {}), ...more },
})

const percent = (
  id: string,
  figure: string,
  quoted: string,
  decimals: number,
  more: Partial<PrintRule> = {},
  unit = '%',
): PublishedFigure => ({
  ...year,
  id,
  figure,
  quoted,
  unit,
  print: { as: 'percent', decimals, ...more },
})

const money = (
  id: string,
  figure: string,
  quoted: string,
  print: PrintRule,
  unit = 'VND',
): PublishedFigure => ({
  ...year,
  id,
  figure,
  quoted,
  unit,
  print,
})

const points = 'điểm % (assumed)'
const villages = 'thôn/buôn/TDP'
const members = 'đảng viên'
const comrades = 'đồng chí'

/** A newspaper's year-end text on Lắk district, 2023: economy, organisation, members. It cuts decimals. */
export const publishedLak: PublishedText = {
  name: 'lak',
  rounding: 'truncate',
  figures: [
    counted('LAK-01', 'targets.met[KTXH-2023]@superior', '19', 'chỉ tiêu'),
    counted('LAK-02', 'targets.assigned[KTXH-2023]@superior', '19 chỉ tiêu', 'chỉ tiêu', {
      unit: 'chỉ tiêu',
    }),
    money('LAK-03', 'targets.gross-output', 'ước 2.929 tỷ đồng', { as: 'ty', decimals: 0, estimate: true }),
    percent('LAK-04', 'targets.gross-output.share@superior', '101%', 2),
    percent('LAK-05', 'targets.gross-output.on-last-year', '108,1%', 1),
    percent('LAK-06', 'targets.gross-output.growth', 'ước 8,1%', 1, { estimate: true }),
    money('LAK-07', 'targets.budget-revenue', 'ước hơn 43,4 tỷ đồng', {
      as: 'ty',
      decimals: 1,
      hedge: 'more-than',
      estimate: true,
    }),
    percent('LAK-08', 'targets.budget-revenue.share@superior', '134,49%', 2),
    percent('LAK-09', 'targets.budget-revenue.share@own', '86,73%', 2),
    money('LAK-10', 'targets.budget-revenue.taxes', '30 tỷ đồng', { as: 'ty', decimals: 0 }),
    percent('LAK-11', 'targets.budget-revenue.taxes.share@superior', '136,37%', 2),
    money(
      'LAK-12',
      'targets.income-per-person',
      'ước 35 triệu đồng/người/năm',
      { as: 'trieu', decimals: 0, estimate: true },
      'VND/người/năm',
    ),
    percent('LAK-13', 'targets.poverty-reduction', 'ước 4,29%', 2, { estimate: true }, points),
    percent('LAK-14', 'targets.poverty-reduction-difficult', 'ước 8,97%', 2, { estimate: true }, points),
    counted('LAK-15', 'targets.rural-criteria-met', '138', 'tiêu chí'),
    counted('LAK-16', 'targets.rural-criteria', '190 tiêu chí', 'tiêu chí', { unit: 'tiêu chí' }),
    percent('LAK-17', 'targets.rural-criteria-met.of-all', '72,63%', 2),
    counted('LAK-18', 'targets.rural-criteria-met.change', '04 tiêu chí', 'tiêu chí', { unit: 'tiêu chí' }),
    counted('LAK-19', 'targets.ocop-recognised[3]', '04 sản phẩm', 'sản phẩm', { unit: 'sản phẩm' }),
    counted('LAK-20', 'targets.vietgap-rice-area', 'hơn 114 ha', 'ha', { hedge: 'more-than', unit: 'ha' }),
    counted('LAK-21', 'learning.conferences', '181 hội nghị', 'hội nghị', { unit: 'hội nghị' }),
    counted('LAK-22', 'learning.attendance', '12.409 lượt cán bộ, đảng viên', 'lượt', {
      unit: 'lượt cán bộ, đảng viên',
    }),
    counted('LAK-23', 'learning.theory-classes', '32 lớp', 'lớp', { unit: 'lớp' }),
    counted('LAK-24', 'learning.theory-learners', '2.670 học viên', 'học viên', { unit: 'học viên' }),
    counted('LAK-25', `funds.beneficiaries[${savings}]`, '61', 'người'),
    money('LAK-26', `funds.grants-paid[${savings}]`, 'hơn 500 triệu đồng', {
      as: 'trieu',
      decimals: 0,
      hedge: 'more-than',
    }),
    money('LAK-27', `funds.balance[${savings}]`, 'trên 544 triệu đồng', {
      as: 'trieu',
      decimals: 0,
      hedge: 'over',
    }),
    counted('LAK-28', 'organisations.dissolved-bodies', '02 Đảng bộ', 'đảng bộ', { unit: 'Đảng bộ' }),
    counted('LAK-29', 'organisations.established-grassroots-cells', '23 chi bộ', 'chi bộ', {
      unit: 'chi bộ',
    }),
    counted('LAK-30', 'organisations.grassroots', '51 tổ chức cơ sở đảng', 'TCCSĐ', {
      unit: 'tổ chức cơ sở đảng',
    }),
    counted('LAK-31', 'organisations.cells', '202 chi bộ', 'chi bộ', { unit: 'chi bộ' }),
    counted('LAK-32', 'places.villages-with-cell', '109', villages),
    counted('LAK-33', 'places.villages', '109 thôn, buôn, tổ dân phố', villages, {
      unit: 'thôn, buôn, tổ dân phố',
    }),
    counted('LAK-34', 'units.schools-with-cell', '41', 'trường'),
    counted('LAK-35', 'units.schools', '42 trường học', 'trường', { unit: 'trường học' }),
    percent('LAK-36', 'units.schools-with-cell.share', '97,61%', 2),
    counted('LAK-37', 'members.admissions-decided', '120 quần chúng', members, { unit: 'quần chúng' }),
    percent('LAK-38', 'members.admissions-decided.share@superior', '109%', 0),
    percent('LAK-39', 'members.admissions-decided.share@own', '104%', 0),
    counted('LAK-40', 'members', '3.348 đảng viên', members, { unit: members }),
    counted('LAK-41', 'members.recognitions', '93 đồng chí', members, { unit: 'đồng chí' }),
    counted('LAK-42', 'members.badges-awarded', '54 đồng chí', members, { unit: 'đồng chí' }),
    counted('LAK-43', 'organisations.established-enterprise-cells', '02 chi bộ', 'chi bộ', {
      unit: 'chi bộ',
    }),
    {
      ...counted('LAK-44', 'members', '09 đảng viên', members, { unit: members }),
      organisation: cooperativeCell,
    },
    {
      ...counted('LAK-45', 'members', '05 đảng viên', members, { unit: members }),
      organisation: enterpriseCell,
    },
    // The text speaks of "chi hội"; it means the two cells it has just named.
    counted('LAK-46', 'organisations.enterprise-cells', '02 Chi hội', 'chi bộ (text: chi hội)', {
      unit: 'Chi hội',
    }),
    counted('LAK-47', 'members.pupils-admitted', '11 quần chúng', members, { unit: 'quần chúng' }),
    counted('LAK-48', 'cadres.personnel-turns', '102 lượt cán bộ', 'lượt', { unit: 'lượt cán bộ' }),
    counted('LAK-49', 'cadres.moved-and-appointed', '25 đồng chí', comrades, { unit: comrades }),
    counted('LAK-50', 'cadres.reappointments', '14 đồng chí', comrades, { unit: comrades }),
    counted('LAK-51', 'cadres.nominated-and-co-opted', '61 đồng chí', comrades, { unit: comrades }),
    counted('LAK-52', 'cadres.concurrent-posts', '01 đồng chí', comrades, { unit: comrades }),
    counted('LAK-53', 'cadres.sent-to-local-class[political-intermediate]', '80 học viên', 'học viên', {
      unit: 'học viên',
    }),
    counted('LAK-54', 'cadres.sent-away-to-study[political-intermediate]', '09 đồng chí', comrades, {
      unit: comrades,
    }),
    counted('LAK-55', 'cadres.study-proposed[political-advanced]', '08 đồng chí', comrades, {
      unit: comrades,
    }),
    counted('LAK-56', 'cadres.study-registered[political-advanced]', '01 đồng chí', comrades, {
      unit: comrades,
    }),
    counted('LAK-57', 'cadres.sent-to-study[principal-official]', '04 đồng chí', comrades, {
      unit: comrades,
    }),
    counted('LAK-58', 'cadres.persons-aided[study]', '19 đồng chí', comrades, { unit: comrades }),
    counted('LAK-59', 'cadres.persons-aided[treatment]', '08 đồng chí', comrades, { unit: comrades }),
    counted('LAK-60', 'cadres.service-left', '01 đồng chí', comrades, { unit: comrades }),
    percent('LAK-61', 'inspection.programme-done-share[CU-2023]', '100%', 0),
    counted('LAK-62', 'inspection.base-organisations-inspected', '20 tổ chức đảng', 'tổ chức đảng', {
      unit: 'tổ chức đảng',
    }),
    counted('LAK-63', 'inspection.base-members-inspected', '854 đảng viên', members, { unit: members }),
    counted('LAK-64', 'inspection.base-organisations-supervised', '18 tổ chức đảng', 'tổ chức đảng', {
      unit: 'tổ chức đảng',
    }),
    counted('LAK-65', 'inspection.base-members-supervised', '268 đảng viên', members, { unit: members }),
    {
      ...counted('LAK-66', 'mobilisation.villages-with-team[buon]', '76 buôn', 'buôn', { unit: 'buôn' }),
      period: { from: day('2023-10-01'), to: day('2023-12-31') },
    },
    counted('LAK-67', 'mobilisation.rounds', '04 đợt', 'đợt', { unit: 'đợt' }),
    counted('LAK-68', 'mobilisation.villages-reached', '83', villages),
    counted('LAK-69', 'places.villages', '109 thôn, buôn, tổ dân phố', villages, {
      unit: 'thôn, buôn, tổ dân phố',
    }),
    counted('LAK-70', 'mobilisation.round-attendance', 'trên 5.000 lượt', 'lượt', {
      decimals: -3,
      hedge: 'over',
      unit: 'lượt',
    }),
    counted('LAK-71', 'mobilisation.twinned-units', '124 cơ quan, đơn vị, doanh nghiệp', 'đơn vị', {
      unit: 'cơ quan, đơn vị, doanh nghiệp',
    }),
    counted('LAK-72', 'mobilisation.buons-twinned', '74', 'buôn'),
    counted('LAK-73', 'mobilisation.buons', '76 buôn', 'buôn', { unit: 'buôn' }),
    counted('LAK-74', 'mobilisation.buons-without-partner', '02 buôn', 'buôn', { unit: 'buôn' }),
    counted('LAK-75', 'mobilisation.democracy-teams[inspection]', '04 đoàn', 'đoàn', { unit: 'đoàn' }),
    counted('LAK-76', 'mobilisation.democracy-teams[supervision]', '02 đoàn', 'đoàn', { unit: 'đoàn' }),
    counted('LAK-77', 'office.papers-out', '1.292 văn bản đi', 'văn bản', { unit: 'văn bản đi' }),
    counted('LAK-78', 'office.papers-in-on-network', '5.157 văn bản đến', 'văn bản', {
      unit: 'văn bản đến',
    }),
    counted('LAK-79', 'office.papers-out-on-network', '1.220 văn bản', 'văn bản', { unit: 'văn bản' }),
    counted('LAK-80', 'office.committee-meetings', '61 cuộc họp', 'cuộc', { unit: 'cuộc họp' }),
    counted('LAK-81', 'learning.classes[office-skills]', '01 lớp', 'lớp', { unit: 'lớp' }),
    counted('LAK-82', 'learning.learners[office-skills]', '94 học viên', 'học viên', { unit: 'học viên' }),
    counted('LAK-83', 'learning.organisations-sending[office-skills]', '51 tổ chức cơ sở Đảng', 'TCCSĐ', {
      unit: 'tổ chức cơ sở Đảng',
    }),
    {
      ...money('LAK-84', `funds.received[${forThePoor}]`, 'gần 550 triệu đồng', {
        as: 'trieu',
        decimals: 0,
        hedge: 'nearly',
      }),
      period: { from: day('2023-01-01'), to: day('2023-12-14') },
    },
    counted('LAK-85', 'council.voter-contacts', '15 cuộc', 'cuộc', { unit: 'cuộc' }),
    counted('LAK-86', 'council.voter-attendance', '1.250 lượt cử tri', 'lượt', { unit: 'lượt cử tri' }),
    counted('LAK-87', 'council.communes-contacted', '11 xã, thị trấn', 'xã, thị trấn', {
      unit: 'xã, thị trấn',
    }),
    counted('LAK-88', 'council.voter-opinions', '276 ý kiến', 'ý kiến', { unit: 'ý kiến' }),
    counted('LAK-89', 'council.sessions', '04 kỳ họp', 'kỳ họp', { unit: 'kỳ họp' }),
    counted('LAK-90', 'council.sessions[regular]', '01 kỳ họp', 'kỳ họp', { unit: 'kỳ họp' }),
    counted('LAK-91', 'council.sessions[thematic]', '03 kỳ họp', 'kỳ họp', { unit: 'kỳ họp' }),
    counted('LAK-92', 'council.resolutions', '18 nghị quyết', 'nghị quyết', { unit: 'nghị quyết' }),
    counted('LAK-93', 'council.arising-matters-considered', '79 vấn đề', 'vấn đề', { unit: 'vấn đề' }),
    counted('LAK-94', 'projects.opened', '15 công trình', 'công trình', { unit: 'công trình' }),
    money('LAK-95', 'projects.opened-amount', '457 tỷ 835 triệu đồng', { as: 'mixed', decimals: 0 }),
    counted('LAK-96', `projects.key[${thematic.tourism}]`, '08 công trình', 'công trình', {
      unit: 'công trình',
    }),
    money('LAK-97', `projects.key-amount[${thematic.tourism}]`, '348 tỷ 135 triệu đồng', {
      as: 'mixed',
      decimals: 0,
    }),
    money('LAK-98', `projects.amount[${named.centre}]`, '130 tỷ 071 triệu đồng', {
      as: 'mixed',
      decimals: 0,
    }),
    money('LAK-99', `projects.amount[${named.pavements}]`, '29 tỷ 850 triệu đồng', {
      as: 'mixed',
      decimals: 0,
    }),
    money('LAK-100', `projects.amount[${named.lakeRoad}]`, '29 tỷ 993 triệu đồng', {
      as: 'mixed',
      decimals: 0,
    }),
    money('LAK-101', `projects.amount[${named.water}]`, '90 tỷ đồng', { as: 'mixed', decimals: 0 }),
    money('LAK-102', `funds.received[${greening}]`, 'hơn 2 tỷ 631 triệu đồng', {
      as: 'mixed',
      decimals: 0,
      hedge: 'more-than',
    }),
    counted('LAK-103', `funds.trees-given[${greening}]`, '10.784', 'cây'),
    counted('LAK-104', `funds.trees-received[${fruitTrees}]`, 'hơn 93.724 cây', 'cây', {
      hedge: 'more-than',
      unit: 'cây',
    }),
    {
      ...counted('LAK-105', 'members.admissions-decided.target@own', '126 đảng viên', members, {
        unit: members,
      }),
      period: yearPeriod(2024),
    },
  ],
}
