import type { Label } from '#kernel/label.ts'

/** The texts of lists of what is to be done. */
export const words = {
  fullName: { vi: 'Họ và tên', en: 'Full name' },
  organisation: { vi: 'Tổ chức đảng', en: 'Organisation' },
  dueOn: { vi: 'Hạn', en: 'Due' },
  lateCount: { vi: '{count} quá hạn', en: '{count} late' },
  settle: { vi: 'Ghi sổ', en: 'Enter' },
  settleOf: { vi: 'Ghi sổ: {name}', en: 'Enter: {name}' },
  excel: { vi: 'Tải Excel', en: 'Download Excel' },
  excelOf: { vi: 'Tải Excel: {list}', en: 'Download Excel: {list}' },
  proposal: { vi: 'Tờ trình (Word)', en: 'Proposal (Word)' },
  nobody: { vi: 'Không có ai trong danh sách này.', en: 'Nobody is on this list.' },
} satisfies { [text: string]: Label }
