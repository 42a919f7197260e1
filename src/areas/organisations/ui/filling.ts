import type { Label } from '#kernel/label.ts'
import { type Month, monthAfter } from './months.ts'

/** Why somebody is away, as the kind knows it. */
export const absenceReasons = {
  private: { vi: 'Lý do riêng, đã báo', en: 'Private, told before' },
  duty: { vi: 'Công tác, học tập', en: 'On duty or studying' },
  none: { vi: 'Không lý do', en: 'No reason' },
} satisfies { [reason: string]: Label }
export type AbsenceReason = keyof typeof absenceReasons

export const notHeldReasons = {
  postponed: { vi: 'Hoãn', en: 'Postponed' },
  disaster: { vi: 'Thiên tai, dịch bệnh', en: 'Disaster or epidemic' },
  joined: { vi: 'Gộp với tháng khác', en: 'Joined with another month' },
  congress: { vi: 'Dồn cho đại hội, nhiệm vụ đột xuất', en: 'Congress or urgent duty' },
  other: { vi: 'Lý do khác', en: 'Other' },
} satisfies { [reason: string]: Label }

/** What a meeting of a month usually takes up; tapped, not typed. */
export const usualContents: readonly Label[] = [
  { vi: 'Đánh giá kết quả công tác tháng', en: 'Review of the month' },
  { vi: 'Bàn nhiệm vụ tháng tới', en: 'Tasks of the next month' },
  { vi: 'Phổ biến văn bản, thông tin thời sự', en: 'New papers and current affairs' },
  { vi: 'Thu nộp đảng phí', en: 'Party dues' },
  { vi: 'Công tác phát triển đảng viên', en: 'Admission of members' },
  { vi: 'Công tác kiểm tra, giám sát', en: 'Inspection and supervision' },
  { vi: 'Học tập và làm theo Bác', en: 'Study of President Ho Chi Minh’s example' },
]

/** The form of one meeting as far as it is filled in; kept on the device at every stroke. */
export interface Filling {
  month: Month
  isHeld: boolean
  day: string
  form: 'regular' | 'thematic'
  theme: string
  /** person → reason */
  absent: { [person: string]: AbsenceReason }
  /** The count that was confirmed; another count asks again. */
  confirmed: number | null
  contents: string
  conclusions: string
  resolution: string
  minutes: string
  reason: string
  note: string
}

export const blank = (month: Month, day: string): Filling => ({
  month,
  isHeld: true,
  day,
  form: 'regular',
  theme: '',
  absent: {},
  confirmed: null,
  contents: '',
  conclusions: '',
  resolution: '',
  minutes: '',
  reason: '',
  note: '',
})

export const presentOf = (filling: Filling, due: number): number => due - Object.keys(filling.absent).length

export type Missing = 'day' | 'theme' | 'count' | 'reason' | 'note'

/** What still has to be said. All present is never assumed: the count is confirmed. */
export const missingIn = (filling: Filling, due: number): Missing[] => {
  const { isHeld, day, form, theme, confirmed, reason, note, month } = filling
  const missing: (Missing | false)[] = isHeld
    ? [
        ![month, monthAfter(month)].includes(day.slice(0, 7)) && 'day',
        form === 'thematic' && !theme.trim() && 'theme',
        confirmed !== presentOf(filling, due) && 'count',
      ]
    : [!day && 'day', !reason && 'reason', reason === 'other' && !note.trim() && 'note']
  return missing.filter((one): one is Missing => one !== false)
}

const filled = (body: { [field: string]: unknown }) =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== '' && value !== undefined))

/** The record a filled form makes. */
export const recordFrom = (filling: Filling, cell: string, due: number, door: string) => {
  const { isHeld, month, day, minutes } = filling
  const of = { organisation: cell, decidedOn: day }
  if (!isHeld)
    return {
      ...of,
      kind: 'cell-meeting.not-held',
      body: filled({ month, reason: filling.reason, note: filling.note.trim(), door }),
    }
  return {
    ...of,
    kind: 'cell-meeting.held',
    body: filled({
      form: filling.form,
      month,
      theme: filling.form === 'thematic' ? filling.theme.trim() : '',
      present: presentOf(filling, due),
      absent: Object.entries(filling.absent).map(([person, reason]) => ({ person, reason })),
      contents: filling.contents.trim(),
      conclusions: filling.conclusions.trim(),
      resolution: filling.resolution.trim(),
      minutes: /^\d{1,3}$/.test(minutes.trim()) ? Number(minutes) : undefined,
      door,
    }),
  }
}
