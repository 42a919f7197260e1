import { dayOrNone } from '#kernel/calendar.ts'
import { openRows, worklist } from '#kernel/worklist.ts'
import { taskStates, tasks } from '#subjects/tasks.ts'
import { caseTopics, letterKinds } from './matters.ts'
import { cases, findings, inspections, items, letters } from './registers.ts'
import { itemStates } from './states.ts'
import { inspectors, workChoices } from './who.ts'

const to = '/inspection'
const who = { vi: 'Chủ thể', en: 'Who' }
const work = { vi: 'Hình thức', en: 'Kind of work' }
const state = { vi: 'Tình trạng', en: 'State' }

export const itemsDue = worklist(
  'inspection.items-due',
  { vi: 'Cuộc theo chương trình chưa hoàn thành', en: 'Items of programmes not done' },
  {
    vi: 'Cuộc của chương trình chưa có kết luận, hạn là ngày cuối quý; không có cuộc đã đưa ra khỏi chương trình.',
    en: 'Items of programmes not concluded, due by the end of their quarter; dropped ones left out.',
  },
  {
    reads: [items],
    columns: { who, work, state },
    settledBy: 'inspection.decided',
    desk: {
      late: (n) => ({
        vi: `${n} cuộc theo chương trình kiểm tra, giám sát quá quý`,
        en: `${n} items are late`,
      }),
      soon: (n) => ({
        vi: `${n} cuộc theo chương trình kiểm tra, giám sát đến hạn trong quý`,
        en: `${n} items are due this quarter`,
      }),
      to,
    },
    lines: openRows(items, {
      open: (row) => row.state === 'planned' || row.state === 'under-way',
      due: (row) => row.due,
      values: (row) => ({
        who: inspectors[row.who],
        work: workChoices[row.work],
        state: itemStates[row.state],
      }),
    }),
  },
)

export const conclusionsDue = worklist(
  'inspection.conclusions-due',
  { vi: 'Cuộc kiểm tra, giám sát chờ kết luận', en: 'Conclusions due' },
  {
    vi: 'Cuộc đã quyết định, chưa kết luận, theo hạn kết luận đã gia hạn nếu có.',
    en: 'Decided and not concluded, by the day the conclusion is due, extensions taken in.',
  },
  {
    reads: [inspections],
    columns: { who, work },
    settledBy: 'inspection.concluded',
    desk: {
      late: (n) => ({ vi: `${n} cuộc kiểm tra, giám sát quá hạn kết luận`, en: `${n} conclusions are late` }),
      soon: (n) => ({
        vi: `${n} cuộc kiểm tra, giám sát sắp đến hạn kết luận`,
        en: `${n} conclusions are due soon`,
      }),
      to,
    },
    lines: openRows(inspections, {
      open: (row) => row.state === 'under-way',
      due: (row) => row.due,
      values: (row) => ({ who: inspectors[row.who], work: workChoices[row.work] }),
    }),
  },
)

const toPassOn = { vi: 'Chuyển cơ quan có thẩm quyền', en: 'To be passed on' }
const toSettle = { vi: 'Thuộc thẩm quyền', en: 'Ours to settle' }

export const lettersDue = worklist(
  'inspection.letters-due',
  { vi: 'Đơn tố cáo, khiếu nại chờ giải quyết', en: 'Denunciations due' },
  {
    vi: 'Đơn chưa giải quyết, chưa chuyển; hạn tính bằng ngày làm việc từ ngày nhận. Chỉ có số đơn, không có tên.',
    en: 'Letters neither settled nor passed on; due in working days from their receipt. Numbers, never names.',
  },
  {
    reads: [letters],
    columns: { letter: { vi: 'Loại', en: 'Kind' }, competence: { vi: 'Thẩm quyền', en: 'Competence' } },
    settledBy: 'denunciation.settled',
    desk: {
      late: (n) => ({ vi: `${n} đơn quá hạn giải quyết`, en: `${n} denunciations are late` }),
      soon: (n) => ({ vi: `${n} đơn sắp đến hạn giải quyết`, en: `${n} denunciations are due soon` }),
      to,
    },
    lines: openRows(letters, {
      open: (row) => row.state === 'open',
      due: (row) => row.due,
      values: (row) => ({ letter: letterKinds[row.letter], competence: row.isOurs ? toSettle : toPassOn }),
    }),
  },
)

export const casesDue = worklist(
  'inspection.cases-due',
  { vi: 'Vụ việc đang theo dõi', en: 'Cases followed' },
  {
    vi: 'Vụ việc chưa kết thúc, theo hạn xem xét nếu có. Chỉ có số hiệu và tình trạng.',
    en: 'Cases not closed, by the day they are due if any. Number and state only.',
  },
  {
    reads: [cases],
    columns: { topic: { vi: 'Lĩnh vực', en: 'Topic' } },
    settledBy: 'watched-case.closed',
    desk: {
      late: (n) => ({ vi: `${n} vụ việc quá hạn xem xét`, en: `${n} cases are late` }),
      soon: (n) => ({ vi: `${n} vụ việc sắp đến hạn xem xét`, en: `${n} cases are due soon` }),
      to,
    },
    lines: openRows(cases, {
      open: (row) => row.state !== 'closed',
      due: (row) => row.due,
      values: (row) => ({ topic: caseTopics[row.topic] }),
    }),
  },
)

const notAssigned = { vi: 'Chưa giao', en: 'Not assigned' }

/** A finding is open until the task that puts it right is done or dropped. */
export const findingsOpen = worklist(
  'inspection.findings-open',
  { vi: 'Yêu cầu sau kiểm tra, giám sát chưa khắc phục', en: 'Findings not put right' },
  {
    vi: 'Yêu cầu của kết luận kiểm tra, giám sát mà nhiệm vụ khắc phục chưa giao hoặc chưa hoàn thành.',
    en: 'What conclusions ask for and no finished task has put right.',
  },
  {
    reads: [findings, tasks],
    columns: { responsible: { vi: 'Chịu trách nhiệm', en: 'Responsible' }, state },
    desk: {
      late: (n) => ({ vi: `${n} yêu cầu sau kiểm tra quá hạn khắc phục`, en: `${n} findings are late` }),
      soon: (n) => ({ vi: `${n} yêu cầu sau kiểm tra sắp đến hạn`, en: `${n} findings are due soon` }),
      to,
    },
    lines: (_, rows) => {
      const given = new Map(rows(tasks).map(({ subject, row }) => [subject, row]))
      return rows(findings).flatMap(({ subject, row }) => {
        const task = given.get(row.task)
        if (task && task.state !== 'open') return []
        const values = {
          responsible: task?.responsible ?? null,
          state: task ? taskStates[task.state] : notAssigned,
        }
        return [{ subject, organisation: row.home, due: dayOrNone(task?.due), values }]
      })
    },
  },
)

export const worklists = [itemsDue, conclusionsDue, lettersDue, casesDue, findingsOpen]
