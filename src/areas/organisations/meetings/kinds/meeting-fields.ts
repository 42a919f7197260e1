import { z } from 'zod'
import type { Day } from '#kernel/calendar.ts'
import type { Label } from '#kernel/label.ts'
import { chosen, count, form, labelled, subject, text } from '#subjects/fields.ts'
import { type Month, monthOf } from '../months.ts'
import { meetingDoors, meetingForms } from '../registers.ts'

/** Why somebody was away. Illness is not kept apart: that is nobody's business here. */
export const absenceReasons = {
  duty: { vi: 'Công tác, học tập', en: 'On duty or studying' },
  private: { vi: 'Lý do riêng, đã báo trước', en: 'Private, told before' },
  none: { vi: 'Không có lý do', en: 'Without a reason' },
}

const longText = (label: Label, help?: Label) =>
  labelled(z.string().trim().min(1).max(4000).meta({ control: 'long-text' }), label, help ? { help } : {})

export const monthField = (label: Label, help?: Label) =>
  labelled(
    z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
      .meta({ control: 'vague-day' }),
    label,
    help ? { help } : {},
  )

const absence = z.strictObject({
  person: subject('persons', { vi: 'Đồng chí vắng', en: 'Absent' }),
  reason: chosen(absenceReasons, { vi: 'Lý do vắng', en: 'Reason' }),
})

export const meetingBody = form({
  form: chosen(meetingForms, { vi: 'Hình thức sinh hoạt', en: 'Form' }),
  month: monthField(
    { vi: 'Sinh hoạt của tháng', en: 'Meeting of the month' },
    {
      vi: 'Gõ như 11/2023; để trống nếu cùng tháng với ngày họp.',
      en: 'As 11/2023; empty for that of the day.',
    },
  ).optional(),
  theme: text({ vi: 'Tên chuyên đề', en: 'Theme' }).optional(),
  present: count({ vi: 'Số đảng viên có mặt', en: 'Members present' }),
  absent: labelled(
    z.array(absence).max(200).default([]),
    { vi: 'Đảng viên vắng', en: 'Members absent' },
    { help: { vi: 'Không ghi đồng chí được miễn sinh hoạt.', en: 'Leave out exempt members.' } },
  ),
  contents: longText({ vi: 'Nội dung', en: 'Contents' }).optional(),
  conclusions: longText({ vi: 'Kết luận', en: 'Conclusions' }).optional(),
  resolution: text({ vi: 'Nghị quyết của chi bộ', en: 'Resolution' }).optional(),
  minutes: count({ vi: 'Thời gian họp (phút)', en: 'Length in minutes' }).optional(),
  door: chosen(meetingDoors, { vi: 'Nguồn', en: 'Told through' }).optional(),
})
export type MeetingBody = z.output<typeof meetingBody>

/** The month a meeting is of: its day's, unless another was given. */
export const monthTold = (told: MeetingBody, on: Day): Month => told.month ?? monthOf(on)
