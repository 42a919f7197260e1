import { addDays } from '#kernel/calendar.ts'
import { openRows, worklist } from '#kernel/worklist.ts'
import { funds, grants } from './registers.ts'
import type { GrantState } from './states.ts'

/** Days a request waits for its decision, and a decision for its payment, before it counts as late. */
const patience = 30

const waiting = (
  id: string,
  state: GrantState,
  label: { vi: string; en: string },
  meaning: { vi: string; en: string },
  settledBy: string,
) =>
  worklist(id, label, meaning, {
    reads: [grants, funds],
    columns: { fund: { vi: 'Quỹ', en: 'Fund' }, of: { vi: 'Đối tượng', en: 'Class' } },
    settledBy,
    desk: {
      late: (n) => ({ vi: `${n} khoản: ${label.vi.toLowerCase()}`, en: `${n}: ${label.en.toLowerCase()}` }),
      to: '/funds',
    },
    lines: openRows(grants, {
      open: (row) => row.state === state,
      due: (_, { from }) => addDays(from, patience),
      values: (row) => ({ fund: row.fund, of: row.of }),
    }),
  })

export const worklists = [
  waiting(
    'funds.grants-to-decide',
    'requested',
    { vi: 'Đề nghị hỗ trợ chờ quyết định', en: 'Grants to decide' },
    {
      vi: 'Đề nghị hỗ trợ từ quỹ chưa có quyết định.',
      en: 'Requests for a grant without a decision.',
    },
    'fund-grant.decided',
  ),
  waiting(
    'funds.grants-to-pay',
    'decided',
    { vi: 'Hỗ trợ đã quyết định, chưa chi', en: 'Grants to pay' },
    {
      vi: 'Khoản hỗ trợ đã có quyết định mà chưa chi.',
      en: 'Grants decided and not paid.',
    },
    'fund-grant.paid',
  ),
]
