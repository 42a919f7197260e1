import type { Label } from '#kernel/label.ts'

/** The texts of a series in two structures. */
export const seriesWords = {
  seriesTitle: {
    vi: 'Diễn biến theo cơ cấu lúc đó và cơ cấu hiện nay',
    en: 'The series in the structure of the time and of today',
  },
  seriesHelp: {
    vi: 'Cơ cấu hiện nay tính cả các tổ chức đã kết thúc mà tổ chức này kế thừa trọn vẹn; không chia phần.',
    en: 'The structure of today counts every ended organisation that went on here whole; nothing is apportioned.',
  },
  seriesWhen: { vi: 'Thời điểm, kỳ', en: 'Day or days' },
} satisfies { [name: string]: Label }
