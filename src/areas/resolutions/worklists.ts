import { dayOrNone } from '#kernel/calendar.ts'
import { openRows, worklist } from '#kernel/worklist.ts'
import { directives } from '#subjects/directives.ts'
import { grassrootsKinds, partyOrganisations } from '#subjects/party-organisations.ts'
import { tasks } from '#subjects/tasks.ts'
import { issueStates } from './issue-fields.ts'
import { issues } from './registers.ts'

const isGrassroots = (kind: string) => (grassrootsKinds as readonly string[]).includes(kind)

/** Tasks under way, each with the one who answers for it. */
export const openTasks = worklist(
  'resolutions.open-tasks',
  { vi: 'Nhiệm vụ đang thực hiện', en: 'Tasks under way' },
  {
    vi: 'Nhiệm vụ đã giao, chưa hoàn thành; không có định hướng, nhiệm vụ chờ giao và nhiệm vụ đã thôi thực hiện.',
    en: 'Tasks assigned and not done; directions, those waiting to be assigned and dropped ones left out.',
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
    lines: openRows(tasks, {
      open: (row) => row.state === 'open' && row.kind !== 'direction' && row.assigned,
      due: (row) => row.due,
      values: (row) => ({ responsible: row.responsible, product: row.product }),
    }),
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
    reads: [directives, partyOrganisations],
    columns: { title: { vi: 'Trích yếu', en: 'Title' } },
    settledBy: 'directive.reviewed',
    desk: {
      late: (n) => ({ vi: `${n} văn bản quá hạn sơ kết, tổng kết`, en: `${n} reviews are late` }),
      soon: (n) => ({ vi: `${n} văn bản sắp đến hạn sơ kết, tổng kết`, en: `${n} reviews are due soon` }),
      to: '/resolutions',
    },
    lines: (_, rows) => {
      const looked = new Set(rows(partyOrganisations).map((one) => one.subject))
      return rows(directives)
        .filter(({ row }) => row.reviewDue !== null && looked.has(row.home))
        .map(({ subject, row }) => ({
          subject,
          organisation: row.home,
          due: dayOrNone(row.reviewDue),
          values: { title: row.title },
        }))
    },
  },
)

/** Taken over from a text: each waits for one person and one day. */
export const tasksToAssign = worklist(
  'resolutions.tasks-to-assign',
  { vi: 'Nhiệm vụ chờ giao', en: 'Tasks to assign' },
  {
    vi: 'Nhiệm vụ chép từ văn bản, chưa rõ người chịu trách nhiệm hoặc chưa có hạn.',
    en: 'Tasks taken over from texts that lack a person or a day.',
  },
  {
    reads: [tasks],
    columns: { responsible: { vi: 'Chịu trách nhiệm', en: 'Responsible' } },
    settledBy: 'task.reassigned',
    desk: {
      late: (n) => ({ vi: `${n} nhiệm vụ quá hạn mà chưa giao`, en: `${n} tasks are late and not assigned` }),
      soon: (n) => ({
        vi: `${n} nhiệm vụ sắp đến hạn mà chưa giao`,
        en: `${n} tasks due soon, not assigned`,
      }),
      to: '/tasks',
    },
    lines: openRows(tasks, {
      open: (row) => row.state === 'open' && !row.assigned,
      due: (row) => row.due,
      values: (row) => ({ responsible: row.responsible }),
    }),
  },
)

/** Grassroots organisations that owe a plan of their own under a paper that says by when. */
export const plansDue = worklist(
  'resolutions.plans-due',
  { vi: 'Tổ chức chưa có kế hoạch riêng', en: 'Own plans due' },
  {
    vi: 'Tổ chức cơ sở đảng chưa ban hành kế hoạch thực hiện văn bản có hạn cụ thể hóa.',
    en: 'Grassroots organisations without a plan of their own under a paper that sets a day for it.',
  },
  {
    reads: [directives, partyOrganisations],
    columns: { paper: { vi: 'Thực hiện văn bản', en: 'Carries out' } },
    settledBy: 'directive.issued',
    desk: {
      late: (n) => ({ vi: `${n} tổ chức chậm ban hành kế hoạch riêng`, en: `${n} own plans are late` }),
      soon: (n) => ({ vi: `${n} tổ chức sắp đến hạn có kế hoạch riêng`, en: `${n} own plans are due soon` }),
      to: '/resolutions',
    },
    lines: (_, rows) => {
      const papers = rows(directives)
      const planned = new Set(papers.map(({ row }) => `${row.implements} ${row.home}`))
      const grassroots = rows(partyOrganisations).filter(({ row }) => isGrassroots(row.kind))
      return papers
        .filter(({ row }) => row.planDue !== null)
        .flatMap((paper) =>
          grassroots
            .filter((one) => !planned.has(`${paper.subject} ${one.subject}`))
            .map((one) => ({
              subject: one.subject,
              organisation: one.subject,
              due: dayOrNone(paper.row.planDue),
              values: { paper: paper.row.number ?? paper.row.title },
            })),
        )
    },
  },
)

/** Pressing issues not resolved; past its day, one goes before the standing committee. */
export const openIssues = worklist(
  'resolutions.open-issues',
  { vi: 'Vấn đề nổi cộm, bức xúc chưa giải quyết xong', en: 'Pressing issues not resolved' },
  {
    vi: 'Vấn đề đã nêu, chưa giải quyết xong; quá hạn thì báo cáo Ban Thường vụ.',
    en: 'Issues raised and not resolved; past its day, one goes before the standing committee.',
  },
  {
    reads: [issues],
    columns: {
      responsible: { vi: 'Chủ trì', en: 'Lead' },
      place: { vi: 'Địa bàn', en: 'Place' },
      state: { vi: 'Tình trạng', en: 'State' },
    },
    settledBy: 'issue.resolved',
    desk: {
      late: (n) => ({ vi: `${n} vấn đề bức xúc quá hạn giải quyết`, en: `${n} pressing issues are late` }),
      soon: (n) => ({ vi: `${n} vấn đề bức xúc sắp đến hạn`, en: `${n} pressing issues are due soon` }),
      to: '/tasks',
    },
    lines: openRows(issues, {
      open: (row) => row.state !== 'resolved',
      due: (row) => row.due,
      values: (row) => ({ responsible: row.responsible, place: row.place, state: issueStates[row.state] }),
    }),
  },
)

export const worklists = [openTasks, tasksToAssign, reviewsDue, plansDue, openIssues]
