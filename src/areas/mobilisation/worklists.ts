import { addMonths, type Day, dayOrNone, endOfYear, yearOf } from '#kernel/calendar.ts'
import { openRows, type Worklist, worklist } from '#kernel/worklist.ts'
import { households } from '#subjects/households.ts'
import { memberships } from '#subjects/memberships.ts'
import { tasks } from '#subjects/tasks.ts'
import { units } from '#subjects/units.ts'
import { congresses } from './registers/congresses.ts'
import { democracyFindings, democracyTeams } from './registers/democracy.ts'
import { householdHelp } from './registers/help.ts'
import { twinnings } from './registers/twinnings.ts'

/** Twice a year somebody asks. */
const monthsOfSilence = 6
const asksAgain = (last: string | null, since: Day): Day =>
  addMonths(dayOrNone(last) ?? since, monthsOfSilence)

export const quietTwinnings = worklist(
  'mobilisation.twinnings-without-activity',
  { vi: 'Cặp kết nghĩa phải có hoạt động', en: 'Twinnings to be active' },
  {
    vi: 'Mọi cặp đang kết nghĩa; quá hạn khi sáu tháng liền chưa ghi hoạt động nào.',
    en: 'Every tie that stands; late after six months without an activity entered.',
  },
  {
    reads: [twinnings],
    columns: {
      village: { vi: 'Buôn', en: 'Village' },
      unit: { vi: 'Đơn vị', en: 'Partner' },
      last: { vi: 'Hoạt động gần nhất', en: 'Last activity' },
    },
    settledBy: 'twinning.helped',
    desk: {
      late: (n) => ({
        vi: `${n} cặp kết nghĩa quá sáu tháng chưa có hoạt động`,
        en: `${n} twinnings had no activity for six months`,
      }),
      to: '/mobilisation',
    },
    lines: openRows(twinnings, {
      due: (row, { from }) => asksAgain(row.lastHelpOn, dayOrNone(row.since) ?? from),
      values: (row) => ({ village: row.village, unit: row.unit, last: row.lastHelpOn }),
    }),
  },
)

export const twinningsInQuestion = worklist(
  'mobilisation.twinnings-in-question',
  { vi: 'Kết nghĩa cần xem lại', en: 'Twinnings in question' },
  {
    vi: 'Cặp kết nghĩa mà cơ quan, đơn vị, doanh nghiệp không còn hoạt động vào ngày xem.',
    en: 'Ties whose partner is no longer there on the day looked at.',
  },
  {
    reads: [twinnings, units],
    columns: { village: { vi: 'Buôn', en: 'Village' }, unit: { vi: 'Đơn vị', en: 'Partner' } },
    settledBy: 'twinning.ended',
    desk: {
      late: (n) => ({
        vi: `${n} cặp kết nghĩa có đơn vị đã giải thể`,
        en: `${n} twinnings lost their partner`,
      }),
      soon: (n) => ({
        vi: `${n} cặp kết nghĩa có đơn vị đã giải thể`,
        en: `${n} twinnings lost their partner`,
      }),
      to: '/mobilisation',
    },
    lines: (on, rows) => {
      const standing = new Set(rows(units).map((one) => one.subject))
      return openRows(twinnings, {
        open: (row) => !standing.has(row.unit),
        due: () => on,
        values: (row) => ({ village: row.village, unit: row.unit }),
      })(on, rows)
    },
  },
)

export const quietHelp = worklist(
  'mobilisation.help-due',
  { vi: 'Đảng viên phải báo việc giúp hộ', en: 'Help to be told' },
  {
    vi: 'Mọi phân công đang có; quá hạn khi sáu tháng liền chưa ghi lần giúp nào.',
    en: 'Every assignment that stands; late after six months without help entered.',
  },
  {
    reads: [householdHelp],
    columns: {
      household: { vi: 'Hộ', en: 'Household' },
      village: { vi: 'Thôn, buôn', en: 'Village' },
      last: { vi: 'Lần giúp gần nhất', en: 'Last help' },
    },
    settledBy: 'helper.helped',
    desk: {
      late: (n) => ({
        vi: `${n} phân công giúp hộ nghèo quá sáu tháng chưa báo`,
        en: `${n} assignments told nothing for six months`,
      }),
      to: '/mobilisation',
    },
    lines: openRows(householdHelp, {
      due: (row, { from }) => asksAgain(row.lastHelpOn, from),
      values: (row) => ({ household: row.household, village: row.village, last: row.lastHelpOn }),
    }),
  },
)

export const helpInQuestion = worklist(
  'mobilisation.help-in-question',
  { vi: 'Phân công giúp hộ cần xem lại', en: 'Assignments in question' },
  {
    vi: 'Phân công mà đồng chí không còn trong danh sách đảng viên, đã chuyển chi bộ, hoặc hộ đã thoát nghèo.',
    en: 'Assignments whose member left or changed cell, or whose household is no longer poor.',
  },
  {
    reads: [householdHelp, memberships, households],
    columns: {
      household: { vi: 'Hộ', en: 'Household' },
      why: { vi: 'Vì sao', en: 'Why' },
    },
    settledBy: 'helper.ended',
    lines: (on, rows) => {
      const cells = new Map(rows(memberships).map(({ subject, row }) => [subject, row.cell]))
      const escaped = new Set(
        rows(households)
          .filter(({ row }) => row.hardship === 'escaped')
          .map((one) => one.subject),
      )
      const why = (member: string, home: string, household: string) => {
        if (!cells.has(member)) return { vi: 'không còn trong danh sách đảng viên', en: 'no longer a member' }
        if (cells.get(member) !== home) return { vi: 'đã chuyển chi bộ', en: 'changed cell' }
        return escaped.has(household) ? { vi: 'hộ đã thoát nghèo', en: 'no longer poor' } : null
      }
      return rows(householdHelp).flatMap(({ subject, row }) => {
        const reason = why(row.member, row.home, row.household)
        return reason
          ? [{ subject, organisation: row.home, due: on, values: { household: row.household, why: reason } }]
          : []
      })
    },
  },
)

export const householdsToReview = worklist(
  'mobilisation.households-to-review',
  { vi: 'Hộ chưa rà soát năm nay', en: 'Households to review' },
  {
    vi: 'Hộ nghèo, hộ cận nghèo trong danh sách chưa có kết quả rà soát của năm.',
    en: 'Poor and near-poor households of the list without a review this year.',
  },
  {
    reads: [households],
    columns: { village: { vi: 'Thôn, buôn', en: 'Village' } },
    settledBy: 'household.reviewed',
    lines: openRows(households, {
      open: (row, { on }) => row.hardship !== 'escaped' && row.reviewedFor !== yearOf(on),
      due: (_, { on }) => endOfYear(yearOf(on)),
      values: (row) => ({ village: row.village }),
    }),
  },
)

export const teamsToConclude = worklist(
  'mobilisation.democracy-teams-to-conclude',
  { vi: 'Đoàn dân chủ cơ sở chưa kết luận', en: 'Teams to conclude' },
  {
    vi: 'Đoàn kiểm tra, giám sát dân chủ đã thành lập mà chưa có kết luận.',
    en: 'Teams on democracy formed and not concluded.',
  },
  {
    reads: [democracyTeams],
    columns: { kind: { vi: 'Hình thức', en: 'Kind' }, leader: { vi: 'Trưởng đoàn', en: 'Leader' } },
    settledBy: 'democracy-team.concluded',
    desk: {
      late: (n) => ({
        vi: `${n} đoàn dân chủ cơ sở quá hạn kết luận`,
        en: `${n} teams on democracy are late`,
      }),
      soon: (n) => ({ vi: `${n} đoàn dân chủ cơ sở sắp đến hạn kết luận`, en: `${n} teams are due soon` }),
      to: '/mobilisation',
    },
    lines: openRows(democracyTeams, {
      open: (row) => row.state === 'working',
      due: (row) => row.due,
      values: (row) => ({ kind: row.kind, leader: row.leader }),
    }),
  },
)

/** A finding is settled by a task that names its record as the source. */
export const findingsWithoutTask = worklist(
  'mobilisation.findings-without-task',
  { vi: 'Hạn chế về dân chủ chưa giao khắc phục', en: 'Findings without a task' },
  {
    vi: 'Hạn chế các đoàn đã nêu mà chưa có nhiệm vụ nào giao để khắc phục.',
    en: 'Findings of teams for which no task is assigned yet.',
  },
  {
    reads: [democracyFindings, tasks],
    columns: { team: { vi: 'Đoàn', en: 'Team' } },
    settledBy: 'task.assigned',
    desk: {
      late: (n) => ({
        vi: `${n} hạn chế về dân chủ quá hạn, chưa giao khắc phục`,
        en: `${n} findings without a task are late`,
      }),
      soon: (n) => ({
        vi: `${n} hạn chế về dân chủ chưa giao khắc phục`,
        en: `${n} findings without a task`,
      }),
      to: '/mobilisation',
    },
    lines: (on, rows) => {
      const sources = new Set(rows(tasks).map(({ row }) => row.source))
      return openRows(democracyFindings, {
        open: (row) => !sources.has(row.record),
        due: (row) => row.due,
        values: (row) => ({ team: row.team }),
      })(on, rows)
    },
  },
)

export const congressesToHold = worklist(
  'mobilisation.congresses-to-hold',
  { vi: 'Đại hội Mặt trận, đoàn thể sắp đến', en: 'Congresses to come' },
  {
    vi: 'Đại hội đã có trong lịch mà chưa ghi kết quả.',
    en: 'Congresses in the schedule whose result is not entered.',
  },
  {
    reads: [congresses],
    columns: { level: { vi: 'Cấp', en: 'Level' }, term: { vi: 'Nhiệm kỳ', en: 'Term' } },
    settledBy: 'association-congress.held',
    desk: {
      late: (n) => ({
        vi: `${n} đại hội quá ngày dự kiến, chưa ghi kết quả`,
        en: `${n} congresses are past their day`,
      }),
      soon: (n) => ({ vi: `${n} đại hội Mặt trận, đoàn thể sắp đến`, en: `${n} congresses are due soon` }),
      to: '/front',
    },
    lines: openRows(congresses, {
      open: (row) => row.state === 'planned',
      due: (row) => row.plannedOn,
      values: (row) => ({ level: row.level, term: row.term }),
    }),
  },
)

export const worklists: readonly Worklist[] = [
  quietTwinnings,
  twinningsInQuestion,
  quietHelp,
  helpInQuestion,
  householdsToReview,
  teamsToConclude,
  findingsWithoutTask,
  congressesToHold,
]
