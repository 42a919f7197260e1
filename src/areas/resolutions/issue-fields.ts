import type { Label } from '#kernel/label.ts'

/** What a pressing issue is about. */
export const issueFields = {
  land: { vi: 'Đất đai', en: 'Land' },
  infrastructure: { vi: 'Hạ tầng, công trình', en: 'Infrastructure' },
  environment: { vi: 'Môi trường', en: 'Environment' },
  security: { vi: 'An ninh trật tự', en: 'Public order' },
  policy: { vi: 'Chính sách, an sinh xã hội', en: 'Social policy' },
  education: { vi: 'Giáo dục, y tế', en: 'Schools and health' },
  administration: { vi: 'Thủ tục, tác phong công vụ', en: 'Administration' },
} satisfies { [field: string]: Label }
export type IssueField = keyof typeof issueFields

export const issueStates = {
  open: { vi: 'Đang giải quyết', en: 'Being resolved' },
  escalated: { vi: 'Đã báo cáo Ban Thường vụ', en: 'Before the standing committee' },
  resolved: { vi: 'Đã giải quyết', en: 'Resolved' },
} satisfies { [state: string]: Label }
export type IssueState = keyof typeof issueStates
