import type { Label } from '#kernel/label.ts'

/** Whose meeting it is; each has its own place in the working regulation. */
export const meetingTypes = {
  secretariat: { vi: 'Họp Thường trực', en: 'Secretariat' },
  standing: { vi: 'Họp Ban Thường vụ', en: 'Standing committee' },
  committee: { vi: 'Hội nghị Ban Chấp hành', en: 'Committee' },
  other: { vi: 'Hội nghị khác của cấp ủy', en: 'Another conference' },
} satisfies { [type: string]: Label }
export type MeetingType = keyof typeof meetingTypes
