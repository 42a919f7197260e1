import { addDays, addMonths, type Day, fullMonthsBetween, isDay, yearOf } from '#kernel/calendar.ts'
import { holidays, rulePackOn } from '#kernel/rulebook.ts'
import { addWorkingDays } from '#kernel/working-days.ts'
import { type HomeLines, lineIf } from './line.ts'

const soonDays = 60

const dayIn = (value: unknown): Day | null => (typeof value === 'string' && isDay(value) ? value : null)

/** Probation runs from the ceremony; what is known only to the month or year is left to the file. */
export const probationLines: HomeLines = async (asked) => {
  const ends = (await asked.rows('memberships'))
    .filter((row) => row.data.status === 'probationary')
    .flatMap((row) => dayIn(row.data.joinedOn) ?? [])
    .map((joined) => addMonths(joined, rulePackOn(joined).probation.months))
  const late = ends.filter((end) => end < asked.on).length
  const soon = ends.filter((end) => end >= asked.on && end <= addDays(asked.on, soonDays)).length
  return [
    ...lineIf(late, (n) => ({
      level: 'late',
      text: {
        vi: `${n} đảng viên dự bị đã hết thời gian dự bị, chưa công nhận chính thức`,
        en: `${n} probationary members are past their probation and not yet recognised`,
      },
      to: '/members/due',
      action: { vi: 'Xét công nhận', en: 'Consider' },
    })),
    ...lineIf(soon, (n) => ({
      level: 'due',
      text: {
        vi: `${n} đảng viên dự bị hết thời gian dự bị trong ${soonDays} ngày tới`,
        en: `${n} probationary members end their probation within ${soonDays} days`,
      },
      to: '/members/due',
      action: { vi: 'Xét công nhận', en: 'Consider' },
    })),
  ]
}

/** Who reaches a badge by the next round without having it. */
export const badgeLines: HomeLines = async (asked) => {
  const { badge } = rulePackOn(asked.on)
  const round = [0, 1]
    .flatMap((ahead) => badge.rounds.map((one) => `${yearOf(asked.on) + ahead}-${one}` as Day))
    .find((day) => day >= asked.on)
  if (!round) return []
  const held = new Map((await asked.rows('badges')).map((row) => [row.subject, Number(row.data.tier)]))
  const due = (await asked.rows('memberships')).filter(({ subject, data }) => {
    const from = dayIn(data.partyAgeFrom)
    if (!from) return false
    const years = (fullMonthsBetween(from, round) - Number(data.deductedMonths ?? 0)) / 12
    const tier = badge.tiers.findLast((one) => one <= years) ?? 0
    return tier > (held.get(subject) ?? 0)
  }).length
  const [, month = '', date = ''] = round.split('-')
  return lineIf(due, (n) => ({
    level: 'info',
    text: {
      vi: `${n} đảng viên đủ tuổi đảng nhận Huy hiệu Đảng đợt ${date}/${month}`,
      en: `${n} members reach a Party badge in the round of ${date}/${month}`,
    },
    to: '/members/badges',
    action: { vi: 'Lập danh sách', en: 'List them' },
  }))
}

/** Admission files that stand longer at a step than regulation lets them. */
export const fileLines: HomeLines = async (asked) => {
  const files = await asked.rows('admission-files')
  const late = files.filter(({ data }) => (dayIn(data.due) ?? '9') < asked.on).length
  return [
    ...lineIf(late, (n) => ({
      level: 'late',
      text: {
        vi: `${n} hồ sơ kết nạp quá hạn ở bước đang làm`,
        en: `${n} admission files are past the limit of their step`,
      },
      to: '/members/files',
      action: { vi: 'Mở hồ sơ', en: 'Open' },
    })),
    ...lineIf(files.length - late, (n) => ({
      level: 'waiting',
      text: { vi: `${n} hồ sơ kết nạp đang làm`, en: `${n} admission files under way` },
      to: '/members/files',
      action: { vi: 'Mở hồ sơ', en: 'Open' },
    })),
  ]
}

/** Limits in working days; a year without an official calendar gives no limit, and no line. */
const pastLimit = (from: Day, days: number, on: Day): boolean => {
  const end = addWorkingDays(from, days, holidays)
  return end !== undefined && end < on
}

export const transitLines: HomeLines = async (asked) => {
  const late = (await asked.rows('transits')).filter((row) =>
    pastLimit(row.from, rulePackOn(row.from).transfer.showSlipWorkingDays, asked.on),
  ).length
  return lineIf(late, (n) => ({
    level: 'late',
    text: {
      vi: `${n} đảng viên chuyển sinh hoạt đã quá hạn nộp giấy giới thiệu`,
      en: `${n} members in transit are past the limit for showing their slip`,
    },
    to: '/members/due',
    action: { vi: 'Đôn đốc', en: 'Chase' },
  }))
}

export const ceremonyLines: HomeLines = async (asked) => {
  const waiting = (await asked.rows('admissions')).flatMap((row) => dayIn(row.data.decidedOn) ?? [])
  const late = waiting.filter((decided) =>
    pastLimit(decided, rulePackOn(decided).admission.ceremonyWorkingDays, asked.on),
  ).length
  return lineIf(late, (n) => ({
    level: 'late',
    text: {
      vi: `${n} quyết định kết nạp đã quá hạn tổ chức lễ`,
      en: `${n} admissions are past the limit for the ceremony`,
    },
    to: '/members/due',
    action: { vi: 'Đôn đốc', en: 'Chase' },
  }))
}
