import type { Figure } from '#kernel/figure.ts'
import { distinct, flow, stock } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import type { GrantClass } from './states.ts'

const which = { vi: 'Quỹ, cuộc vận động', en: 'Fund or drive' }
/** Millions to the thousand: a balance rounded to the million would not add up. */
const thousands = { decimals: 3 }
/** Said of one fund by its name; of all of them only where nothing else is said. */
const ofFunds = (...as: string[]) => ({ as, argumentsIn: 'funds' })

export const received = flow(
  'funds.received',
  { vi: 'Tiền vận động, đóng góp', en: 'Money received' },
  units.dong,
  {
    vi: 'Tiền thu vào quỹ được hỏi trong kỳ, theo ngày thu; không tính số dư đầu kỳ và hiện vật.',
    en: 'Money received by the asked fund in the period; its opening balance and goods left out.',
  },
  {
    ...thousands,
    of: which,
    said: ofFunds(
      'thu|thu được|vận động được|huy động được|quyên góp được + ?quỹ|tiền|tổng số tiền + !chi|còn|dư',
    ),
  },
)

export const receivedFromEnterprises = flow(
  'funds.received-from-enterprises',
  { vi: 'Trong đó doanh nghiệp, hợp tác xã đóng góp', en: 'Of it from enterprises' },
  units.dong,
  {
    vi: 'Tiền do doanh nghiệp, hợp tác xã đóng góp vào quỹ được hỏi; là một phần của tiền thu.',
    en: 'Money given by enterprises and cooperatives; a part of what is received.',
  },
  {
    ...thousands,
    of: which,
    said: ofFunds('doanh nghiệp + đóng góp|ủng hộ + ?quỹ|hợp tác xã|tiền|tổng số tiền'),
  },
)

export const givenByEnterprise = flow(
  'funds.given-by-enterprise',
  { vi: 'Tiền doanh nghiệp ủng hộ', en: 'Money an enterprise gave' },
  units.dong,
  {
    vi: 'Tiền doanh nghiệp, hợp tác xã được hỏi đã ủng hộ các quỹ và cuộc vận động trong kỳ; phần chi bộ trong doanh nghiệp ủng hộ không tính.',
    en: 'Money the asked enterprise or cooperative gave to all funds and drives; gifts of its Party cell left out.',
  },
  { ...thousands, of: { vi: 'Doanh nghiệp', en: 'Enterprise' }, said: { as: [] } },
)

export const paidOut = flow(
  'funds.paid-out',
  { vi: 'Tiền chi từ quỹ', en: 'Money paid out' },
  units.dong,
  {
    vi: 'Tiền đã chi từ quỹ được hỏi trong kỳ, theo ngày chi; khoản đã quyết định mà chưa chi không tính.',
    en: 'Money paid out of the asked fund, by the day of payment; what is decided and not paid left out.',
  },
  { ...thousands, of: which, said: ofFunds('chi + ?quỹ|tiền|tổng số tiền + !hỗ trợ|còn|dư') },
)

export const granted = flow(
  'funds.grants-paid',
  { vi: 'Tiền hỗ trợ đã chi', en: 'Grants paid' },
  units.dong,
  {
    vi: 'Tiền hỗ trợ đã chi cho người, hộ từ quỹ được hỏi; là một phần của tiền chi.',
    en: 'Grants paid to people and households out of the asked fund; a part of what is paid out.',
  },
  { ...thousands, of: which, said: ofFunds('hỗ trợ|trợ cấp + ?quỹ|tiền|tổng số tiền|chi + !cây|còn|dư') },
)

export const balance = stock(
  'funds.balance',
  { vi: 'Số dư quỹ', en: 'Balance' },
  units.dong,
  {
    vi: 'Tiền còn lại của quỹ được hỏi vào ngày cuối kỳ: đầu kỳ cộng thu trừ chi.',
    en: 'Money left in the asked fund on the last day: opening plus received minus paid out.',
  },
  {
    ...thousands,
    of: which,
    said: ofFunds('còn|số dư|dư|còn lại + ?quỹ|tồn|tiền|số tiền|tổng số tiền'),
    neverNegative: true,
  },
)

export const grantTurns = flow(
  'funds.grant-turns',
  { vi: 'Lượt hỗ trợ', en: 'Grants in turns' },
  units.turn,
  {
    vi: 'Số lượt chi hỗ trợ; một người nhận hai lần là hai lượt.',
    en: 'Payments of grants; who gets two counts twice.',
  },
  { of: which, said: ofFunds('lượt + hỗ trợ|trợ cấp + ?quỹ') },
)

const byClass = (of: Exclude<GrantClass, 'household'>, vi: string, en: string) =>
  flow(
    `funds.grant-turns-${of}s`,
    { vi: `Lượt hỗ trợ ${vi}`, en: `Grants to ${en}, in turns` },
    units.turn,
    {
      vi: `Số lượt chi hỗ trợ cho ${vi}, theo sổ đảng viên vào ngày đề nghị.`,
      en: `Payments of grants to ${en}, by the book on the day of the request.`,
    },
    { of: which },
  )
export const turnsByClass = {
  member: byClass('member', 'đảng viên', 'Party members'),
  'non-member': byClass('non-member', 'quần chúng', 'people outside the Party'),
} as const

export const moneyFigures: readonly Figure[] = [
  received,
  receivedFromEnterprises,
  givenByEnterprise,
  distinct(
    'funds.enterprises-giving',
    { vi: 'Doanh nghiệp, hợp tác xã ủng hộ', en: 'Enterprises that gave' },
    units.enterprise,
    {
      vi: 'Số doanh nghiệp, hợp tác xã khác nhau đã ủng hộ tiền cho quỹ, cuộc vận động được hỏi trong kỳ.',
      en: 'Different enterprises and cooperatives that gave money to the asked fund or drive.',
    },
    receivedFromEnterprises,
    {
      of: which,
      said: { ...ofFunds('doanh nghiệp + ủng hộ|đóng góp'), nouns: 'doanh nghiệp|hợp tác xã' },
    },
  ),
  paidOut,
  granted,
  balance,
  grantTurns,
  ...Object.values(turnsByClass),
  distinct(
    'funds.beneficiaries',
    { vi: 'Người, hộ được hỗ trợ', en: 'Beneficiaries' },
    units.person,
    {
      vi: 'Số người, hộ khác nhau đã nhận hỗ trợ từ quỹ được hỏi trong kỳ; nhận hai lần vẫn tính một.',
      en: 'Different people and households that were paid a grant in the period; twice is still one.',
    },
    grantTurns,
    {
      of: which,
      said: ofFunds('hỗ trợ|trợ cấp|giúp đỡ + ?quỹ|hộ|khó khăn|hoàn cảnh + !đảng viên|quần chúng'),
    },
  ),
  distinct(
    'funds.beneficiaries-members',
    { vi: 'Đảng viên được hỗ trợ', en: 'Members granted' },
    units.person,
    {
      vi: 'Số đảng viên khác nhau đã nhận hỗ trợ từ quỹ được hỏi trong kỳ.',
      en: 'Different Party members that were paid a grant in the period.',
    },
    turnsByClass.member,
    { of: which, said: ofFunds('hỗ trợ|trợ cấp + đảng viên + ?quỹ') },
  ),
  distinct(
    'funds.beneficiaries-non-members',
    { vi: 'Quần chúng được hỗ trợ', en: 'Others granted' },
    units.person,
    {
      vi: 'Số quần chúng khác nhau đã nhận hỗ trợ từ quỹ được hỏi trong kỳ.',
      en: 'Different people outside the Party that were paid a grant in the period.',
    },
    turnsByClass['non-member'],
    { of: which, said: ofFunds('hỗ trợ|trợ cấp + quần chúng + ?quỹ') },
  ),
]
