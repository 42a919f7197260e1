import { asked } from '#kernel/asked-census.ts'
import { addDays } from '#kernel/calendar.ts'
import type { Figure } from '#kernel/figure.ts'
import { census, formula } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import { balance } from './money-figures.ts'
import { funds, grants } from './registers.ts'
import { fundTypes } from './states.ts'

/** What stood in the fund on the eve of the period: the other half of any balance. */
const openingBalance = formula(
  'funds.opening',
  { vi: 'Số dư đầu kỳ', en: 'Opening balance' },
  units.dong,
  {
    vi: 'Số dư của quỹ được hỏi vào ngày liền trước kỳ báo cáo.',
    en: 'The balance of the asked fund on the day before the period.',
  },
  {
    decimals: balance.decimals,
    of: { vi: 'Quỹ, cuộc vận động', en: 'Fund or drive' },
    reads: { vi: 'số dư ngày liền trước kỳ', en: 'balance on the eve' },
    inputs: ({ ref, question }) => {
      const eve = addDays(question.period.from, -1)
      return {
        balance: {
          figure: balance.id,
          period: { from: eve, to: eve },
          ...(ref.of ? { of: ref.of } : {}),
        },
      }
    },
    signs: { balance: 1 },
    compute: ({ balance: left }) => left ?? null,
    said: { as: ['đầu kỳ|đầu năm + có|số dư|dư + ?quỹ'], argumentsIn: 'funds' },
  },
)

const openFunds = census(
  'funds.open',
  { vi: 'Quỹ, cuộc vận động đang có', en: 'Funds and drives' },
  units.fund,
  {
    vi: 'Số quỹ hoặc cuộc vận động đang có vào ngày cuối kỳ; đã kết thúc không tính.',
    en: 'Funds or drives open on the last day; those closed left out.',
  },
  funds,
  {
    of: { vi: 'Loại', en: 'Type' },
    where: { type: asked.of },
    said: {
      as: ['đang có + !trồng|hỗ trợ'],
      arguments: Object.fromEntries(
        Object.entries(fundTypes).map(([id, label]) => [id, label.vi.toLowerCase()]),
      ),
    },
  },
)

const grantsWaiting = census(
  'funds.grants-waiting',
  { vi: 'Khoản hỗ trợ chờ quyết định hoặc chờ chi', en: 'Grants that wait' },
  units.file,
  {
    vi: 'Số đề nghị hỗ trợ chưa quyết định và khoản đã quyết định mà chưa chi vào ngày cuối kỳ.',
    en: 'Requests not decided and grants decided and not paid on the last day.',
  },
  grants,
  {
    of: { vi: 'Quỹ', en: 'Fund' },
    where: { fund: asked.of, state: ['requested', 'decided'] },
    said: { as: [] },
  },
)

export const fundFigures: readonly Figure[] = [openFunds, openingBalance, grantsWaiting]
