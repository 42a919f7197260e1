import { asked } from '#kernel/asked-census.ts'
import type { Figure } from '#kernel/figure.ts'
import { census, distinct, flow } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import { households } from '#subjects/households.ts'
import { memberships } from '#subjects/memberships.ts'
import { householdHelp } from '../registers/help.ts'

const inHardship = { hardship: ['poor', 'near-poor'] }
const byHelp = { register: householdHelp, field: 'household' }

export const listed = census(
  'mobilisation.households-listed',
  { vi: 'Hộ nghèo, hộ cận nghèo trong danh sách giúp đỡ', en: 'Households on the help list' },
  units.household,
  {
    vi: 'Số hộ nghèo, hộ cận nghèo có mã trong danh sách phân công giúp đỡ; không phải tổng số hộ nghèo của địa bàn.',
    en: 'Poor and near-poor households with a code on the help list; not all poor households there are.',
  },
  households,
  { where: inHardship },
)

export const helped = census(
  'mobilisation.households-with-helper',
  { vi: 'Hộ có đảng viên giúp đỡ', en: 'Households with a helper' },
  units.household,
  {
    vi: 'Số hộ trong danh sách có đảng viên được phân công giúp đỡ vào ngày cuối kỳ.',
    en: 'Households of the list that a member is assigned to on the last day.',
  },
  households,
  {
    where: inHardship,
    namedBy: byHelp,
    said: {
      as: [
        'hộ nghèo|hộ cận nghèo|hộ + đảng viên + giúp|giúp đỡ|phụ trách + ?phân công|trong danh sách + !chưa',
      ],
      outOf: listed.id,
    },
  },
)

export const unhelped = census(
  'mobilisation.households-without-helper',
  { vi: 'Hộ chưa có đảng viên giúp đỡ', en: 'Households without a helper' },
  units.household,
  {
    vi: 'Số hộ trong danh sách chưa có đảng viên nào được phân công giúp đỡ vào ngày cuối kỳ.',
    en: 'Households of the list that nobody is assigned to on the last day.',
  },
  households,
  {
    where: inHardship,
    unnamedBy: byHelp,
    said: { as: ['hộ + chưa + đảng viên + giúp|giúp đỡ|phân công'], outOf: listed.id },
  },
)

const helpers = census(
  'mobilisation.members-helping',
  { vi: 'Đảng viên được phân công giúp hộ nghèo', en: 'Members assigned to households' },
  units.member,
  {
    vi: 'Số đảng viên khác nhau đang được phân công giúp hộ nghèo, hộ cận nghèo vào ngày cuối kỳ.',
    en: 'Different members assigned to a household on the last day.',
  },
  memberships,
  {
    namedBy: { register: householdHelp, field: 'member' },
    said: { as: ['đảng viên + phân công + giúp|giúp đỡ + hộ + !chưa'] },
  },
)

const membersWithout = census(
  'mobilisation.members-without-household',
  { vi: 'Đảng viên chưa nhận giúp hộ nào', en: 'Members without a household' },
  units.member,
  {
    vi: 'Số đảng viên không thuộc diện miễn sinh hoạt chưa được phân công giúp hộ nào vào ngày cuối kỳ.',
    en: 'Members not exempt from meetings who are assigned to no household on the last day.',
  },
  memberships,
  {
    where: { exempt: false },
    unnamedBy: { register: householdHelp, field: 'member' },
    said: { as: ['đảng viên + chưa + giúp|giúp đỡ|phân công + hộ'] },
  },
)

const reviewed = census(
  'mobilisation.households-reviewed',
  { vi: 'Hộ đã rà soát trong năm', en: 'Households reviewed' },
  units.household,
  {
    vi: 'Số hộ trong sổ đã rà soát diện nghèo, cận nghèo cho năm của ngày cuối kỳ.',
    en: 'Households in the book whose status was reviewed for the year of the last day.',
  },
  households,
  { where: { reviewedFor: asked.year } },
)

export const escaped = flow(
  'mobilisation.households-escaped',
  { vi: 'Hộ được giúp đã thoát nghèo', en: 'Households no longer poor' },
  units.household,
  {
    vi: 'Số hộ trong danh sách được rà soát là đã thoát nghèo, thoát cận nghèo trong kỳ.',
    en: 'Households of the list found no longer poor or near-poor in the period.',
  },
  { said: { as: ['hộ + thoát nghèo|thoát cận nghèo + đảng viên|được giúp'] } },
)

export const helpTurns = flow(
  'mobilisation.help-turns',
  { vi: 'Lượt đảng viên giúp hộ', en: 'Times members helped' },
  units.turn,
  {
    vi: 'Số lượt đảng viên giúp hộ được phân công trong kỳ, theo ngày báo.',
    en: 'Times members helped their households in the period, by the day told.',
  },
  { said: { as: ['lượt + đảng viên + giúp'] } },
)

export const helpValue = flow(
  'mobilisation.help-value',
  { vi: 'Giá trị đảng viên giúp hộ', en: 'Value of members’ help' },
  units.dong,
  {
    vi: 'Cộng số tiền đảng viên đã giúp hộ trong kỳ; việc không quy ra tiền thì không tính.',
    en: 'Money members gave their households; what has no stated value left out.',
  },
)

export const helpFigures: readonly Figure[] = [
  listed,
  helped,
  unhelped,
  helpers,
  membersWithout,
  reviewed,
  escaped,
  helpTurns,
  helpValue,
  distinct(
    'mobilisation.households-helped',
    { vi: 'Hộ đã được giúp trong kỳ', en: 'Households helped in the period' },
    units.household,
    {
      vi: 'Số hộ khác nhau đã được đảng viên giúp ít nhất một lần trong kỳ.',
      en: 'Different households that a member helped at least once in the period.',
    },
    helpTurns,
  ),
]
