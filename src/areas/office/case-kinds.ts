import type { Label } from '#kernel/label.ts'

/** Cases whose forms show the steps and time limits of their procedure. */
export const caseKinds = {
  'member.admission-decided': { vi: 'Kết nạp đảng viên', en: 'Admission' },
  'member.recognised': { vi: 'Công nhận đảng viên chính thức', en: 'Recognition' },
  'member.transferred-out': { vi: 'Chuyển sinh hoạt đảng', en: 'Transfer' },
  'badge.awarded': { vi: 'Tặng Huy hiệu Đảng', en: 'Badge' },
  'cadre.appointed': { vi: 'Bổ nhiệm cán bộ', en: 'Appointment' },
  'cadre.reappointed': { vi: 'Bổ nhiệm lại cán bộ', en: 'Reappointment' },
  'document.received': { vi: 'Xử lý văn bản đến', en: 'Papers received' },
} satisfies { [kind: string]: Label }
