import { addDays } from '#kernel/calendar.ts'
import { balance as balanced, type Check } from '#kernel/check.ts'
import { balance, paidOut, received } from './money-figures.ts'

/** Over all funds together; the page of a fund shows its own. */
export const checks: readonly Check[] = [
  balanced('funds.balanced', { vi: 'Thu, chi, tồn quỹ', en: 'Funds balance' }, ({ period }) => {
    const before = addDays(period.from, -1)
    return {
      opening: { figure: balance.id, period: { from: before, to: before } },
      closing: { figure: balance.id },
      in: [{ figure: received.id }],
      out: [{ figure: paidOut.id }],
    }
  }),
]
