import type { Label } from '#kernel/label.ts'

export const fundTypes = {
  fund: { vi: 'Quỹ', en: 'Fund' },
  drive: { vi: 'Cuộc vận động', en: 'Drive' },
} satisfies { [type: string]: Label }
export type FundType = keyof typeof fundTypes

export const grantStates = {
  requested: { vi: 'Đề nghị', en: 'Requested' },
  decided: { vi: 'Đã quyết định, chưa chi', en: 'Decided, not paid' },
  paid: { vi: 'Đã chi', en: 'Paid' },
  refused: { vi: 'Không hỗ trợ', en: 'Refused' },
} satisfies { [state: string]: Label }
export type GrantState = keyof typeof grantStates

export const grantClasses = {
  member: { vi: 'Đảng viên', en: 'Party member' },
  'non-member': { vi: 'Quần chúng', en: 'Not a member' },
  household: { vi: 'Hộ gia đình', en: 'Household' },
} satisfies { [of: string]: Label }
export type GrantClass = keyof typeof grantClasses
