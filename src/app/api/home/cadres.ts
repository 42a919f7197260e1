import { type HomeLines, lineIf, look } from './line.ts'

const day = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Terms past their end, terms to be considered, and steering members who have left the post they sit for. */
export const cadreLines: HomeLines = async (asked) => {
  const tenures = await asked.rows('tenures')
  const held = new Set(tenures.map(({ data }) => `${data.person} ${data.post}`))
  const overdue = tenures.filter(({ data }) => (day(data.termEndsOn) ?? '9') <= asked.on).length
  const noticed = tenures.filter(({ data }) => (day(data.noticeOn) ?? '9') <= asked.on).length
  const left = tenures.filter(
    ({ data }) => data.forPost && !held.has(`${data.person} ${data.forPost}`),
  ).length
  return [
    ...lineIf(overdue, (n) => ({
      level: 'late',
      area: 'cadres',
      text: {
        vi: `${n} chức vụ đã hết thời hạn bổ nhiệm, chưa bổ nhiệm lại`,
        en: `${n} tenures are past their term and not renewed`,
      },
      to: '/posts',
      action: look,
    })),
    ...lineIf(noticed - overdue, (n) => ({
      level: 'due',
      area: 'cadres',
      text: {
        vi: `${n} chức vụ đến hạn xem xét bổ nhiệm lại`,
        en: `${n} reappointments are to be considered`,
      },
      to: '/posts',
      action: look,
    })),
    ...lineIf(left, (n) => ({
      level: 'due',
      area: 'cadres',
      text: {
        vi: `${n} thành viên ban chỉ đạo không còn giữ chức vụ theo cơ cấu`,
        en: `${n} steering committee members have left the post they sit for`,
      },
      to: '/posts',
      action: look,
    })),
  ]
}
