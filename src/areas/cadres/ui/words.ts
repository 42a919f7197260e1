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
  congress: { vi: 'Nhân sự đại hội', en: 'Congress personnel' },
  congressHelp: {
    vi: 'Danh sách làm việc của tiểu ban nhân sự cho nhiệm kỳ tới. Sổ chỉ đề xuất; giới thiệu ai, bầu ai do hội nghị quyết định.',
    en: 'Working lists of the personnel sub-committee for the coming term. They propose; meetings decide.',
  },
  proposalPaper: { vi: 'Tờ trình giới thiệu (Word)', en: 'Proposal (Word)' },
  nomineesPaper: { vi: 'Danh sách trích ngang (Word)', en: 'List of candidates (Word)' },
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

const seats = (of: string) =>
  [
    { figure: `cadres.${of}-seats`, label: { vi: 'Được giao', en: 'Seats' } },
    { figure: `cadres.${of}-held`, label: { vi: 'Hiện có', en: 'Held' } },
    { figure: `cadres.${of}-vacant`, label: { vi: 'Còn khuyết', en: 'Vacant' } },
  ] as const

/** The figures that speak of a group; the book's, so that each opens into its records. */
export const countedIn: { readonly [group in Group]?: readonly { figure: string; label: Label }[] } = {
  agency: seats('payroll'),
  committee: [
    { figure: 'cadres.committee-seats', label: { vi: 'Cấp ủy viên được giao', en: 'Committee seats' } },
    { figure: 'cadres.committee-held', label: { vi: 'hiện có', en: 'held' } },
    { figure: 'cadres.committee-vacant', label: { vi: 'còn khuyết', en: 'vacant' } },
  ],
  steering: seats('steering'),
  village: [
    { figure: 'cadres.village-heads', label: { vi: 'Trưởng thôn', en: 'Village heads' } },
    { figure: 'cadres.village-head-members', label: { vi: 'là đảng viên', en: 'members' } },
    { figure: 'cadres.village-head-secretaries', label: { vi: 'kiêm bí thư chi bộ', en: 'secretaries too' } },
    { figure: 'cadres.village-head-secretaries-rate', label: { vi: 'Tỷ lệ', en: 'Share' } },
  ],
}
