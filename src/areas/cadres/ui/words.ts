import type { Label } from '#kernel/label.ts'

export const words = {
  posts: { vi: 'Chức danh, cán bộ', en: 'Posts and cadres' },
  group: { vi: 'Loại chức danh', en: 'Kind of post' },
  onlyVacant: { vi: 'Chỉ chức danh còn khuyết', en: 'Only posts with a vacancy' },
  noPosts: {
    vi: 'Chưa ghi chức danh nào. Ghi chức danh trước, rồi ghi bổ nhiệm hoặc được bầu.',
    en: 'No post is recorded yet. Record posts first, then appointments and elections.',
  },
  noneVacant: { vi: 'Không có chức danh nào còn khuyết.', en: 'No post has a vacancy.' },
  record: { vi: 'Đặt chức danh', en: 'Record a post' },
  held: { vi: '{held}/{seats}', en: '{held}/{seats}' },
  vacant: { vi: 'Khuyết {count}', en: '{count} vacant' },
  beyond: { vi: 'Vượt {count}', en: '{count} too many' },
  concurrent: { vi: 'kiêm nhiệm', en: 'concurrent' },
  forPost: { vi: 'theo chức vụ {post}', en: 'by virtue of {post}' },
  leftPost: { vi: 'không còn giữ chức vụ này', en: 'no longer holds that post' },
  since: { vi: 'từ {day}', en: 'since {day}' },
  attention: { vi: 'Cần xem xét', en: 'To be considered' },
  overdue: { vi: 'Quá hạn bổ nhiệm lại từ {day}', en: 'Reappointment overdue since {day}' },
  due: { vi: 'Hết thời hạn bổ nhiệm ngày {day}', en: 'Term ends on {day}' },
  reappoint: { vi: 'Bổ nhiệm lại', en: 'Reappoint' },
  complete: { vi: 'Kiện toàn', en: 'Complete' },
  nothingDue: {
    vi: 'Không có chức vụ nào đến hạn bổ nhiệm lại; ban chỉ đạo không có thành viên đã rời chức vụ.',
    en: 'No reappointment is due, and no steering member has left the post he sits for.',
  },
  seats: { vi: 'Được giao', en: 'Seats' },
  holders: { vi: 'Hiện có', en: 'Held' },
  vacancies: { vi: 'Còn khuyết', en: 'Vacant' },
} satisfies { [name: string]: Label }

export const groups = {
  agency: { vi: 'Cơ quan, đơn vị', en: 'Agencies and units' },
  committee: { vi: 'Cấp ủy', en: 'Committees' },
  government: { vi: 'HĐND, UBND', en: 'Council and people’s committee' },
  steering: { vi: 'Ban chỉ đạo', en: 'Steering committees' },
  village: { vi: 'Thôn, buôn, tổ dân phố', en: 'Villages' },
  other: { vi: 'Khác', en: 'Other' },
} satisfies { [group: string]: Label }
export type Group = keyof typeof groups
export const groupNames = Object.keys(groups) as Group[]
