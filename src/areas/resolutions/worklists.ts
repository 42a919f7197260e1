import { type Day, isDay } from '#kernel/calendar.ts'
import { worklist } from '#kernel/worklist.ts'
import { directives } from '#subjects/directives.ts'
import { tasks } from '#subjects/tasks.ts'

const dayIn = (text: string | null): Day | null => (text !== null && isDay(text) ? text : null)

/** Tasks under way, each with the one who answers for it. */
export const openTasks = worklist(
  'resolutions.open-tasks',
  { vi: 'Nhiệm vụ đang thực hiện', en: 'Tasks under way' },
  {
    vi: 'Nhiệm vụ đã giao, chưa hoàn thành; không có định hướng và nhiệm vụ đã thôi thực hiện.',
    en: 'Tasks assigned and not done; directions and dropped tasks left out.',
  },
  {
    reads: [tasks],
    columns: {
      responsible: { vi: 'Chịu trách nhiệm', en: 'Responsible' },
      product: { vi: 'Sản phẩm', en: 'Product' },
    },
    settledBy: 'task.done',
    desk: {
      late: (n) => ({ vi: `${n} nhiệm vụ quá hạn`, en: `${n} tasks are late` }),
      soon: (n) => ({ vi: `${n} nhiệm vụ sắp đến hạn`, en: `${n} tasks are due soon` }),
      to: '/tasks',
    },
    lines: (_, rows) =>
      rows(tasks)
        .filter(({ row }) => row.state === 'open' && row.kind !== 'direction')
        .map(({ subject, row }) => ({
          subject,
          organisation: row.home,
          due: dayIn(row.due),
          values: { responsible: row.responsible, product: row.product },
        })),
  },
)

export const reviewsDue = worklist(
  'resolutions.reviews-due',
  { vi: 'Văn bản đến hạn sơ kết, tổng kết', en: 'Reviews due' },
  {
    vi: 'Văn bản lãnh đạo đang có hiệu lực, có hạn sơ kết hoặc tổng kết chưa thực hiện.',
    en: 'Papers in force whose review has a day and is not held yet.',
  },
  {
    reads: [directives],
    columns: { title: { vi: 'Trích yếu', en: 'Title' } },
    settledBy: 'directive.reviewed',
    desk: {
      late: (n) => ({ vi: `${n} văn bản quá hạn sơ kết, tổng kết`, en: `${n} reviews are late` }),
      soon: (n) => ({ vi: `${n} văn bản sắp đến hạn sơ kết, tổng kết`, en: `${n} reviews are due soon` }),
      to: '/resolutions',
    },
    lines: (_, rows) =>
      rows(directives)
        .filter(({ row }) => row.reviewDue !== null)
        .map(({ subject, row }) => ({
          subject,
          organisation: row.home,
          due: dayIn(row.reviewDue),
          values: { title: row.title },
        })),
  },
)

export const worklists = [openTasks, reviewsDue]
