import type { Label } from '#kernel/label.ts'

/** The texts of the grading screen. */
export const words = {
  title: { vi: 'Xếp loại cuối năm', en: 'Annual grading' },
  year: { vi: 'Năm', en: 'Year' },
  grade: { vi: 'Mức xếp loại', en: 'Grade' },
  members: { vi: 'Đảng viên', en: 'Members' },
  organisations: { vi: 'Tổ chức đảng', en: 'Organisations' },
  share: { vi: 'Tỷ lệ', en: 'Share' },
  change: { vi: 'So với {year}', en: 'On {year}' },
  total: { vi: 'Đã xếp loại', en: 'Graded' },
  awaiting: { vi: 'Chưa có kết quả', en: 'Awaiting' },
  overCap: {
    vi: 'Trong phạm vi này, số đảng viên hoàn thành xuất sắc vượt tỷ lệ trên số hoàn thành tốt: {count}',
    en: 'Here the members graded excellent exceed the cap on those graded good by {count}',
  },
  minutes: { vi: 'Biên bản xếp loại của chi bộ', en: 'A cell’s minutes' },
  cell: { vi: 'Chi bộ', en: 'Cell' },
  chooseCell: {
    vi: 'Chọn chi bộ để ghi kết quả đã được quyết định của từng đảng viên.',
    en: 'Choose a cell to enter the decided grade of each member.',
  },
  notACell: {
    vi: 'Tổ chức này không có đảng viên trực tiếp vào ngày đã chọn. Chọn một chi bộ.',
    en: 'This organisation has no members of its own on that day. Choose a cell.',
  },
  keys: {
    vi: 'Phím 1–4 chọn mức rồi xuống dòng, 0 bỏ chọn, ↑ ↓ đổi dòng.',
    en: 'Keys 1–4 choose and go on, 0 clears, ↑ ↓ move.',
  },
  decidedOn: { vi: 'Ngày quyết định', en: 'Decided on' },
  name: { vi: 'Họ và tên', en: 'Full name' },
  none: { vi: 'Không xếp loại', en: 'Not graded' },
  reason: { vi: 'Lý do không xếp loại {name}', en: 'Why {name} is not graded' },
  chooseReason: { vi: 'Chọn lý do', en: 'Choose a reason' },
  exempt: { vi: 'Được miễn sinh hoạt', en: 'Exempt' },
  chosen: { vi: 'Đã chọn {done}/{all}', en: '{done} of {all} chosen' },
  left: { vi: 'còn {left} đồng chí chưa chọn', en: '{left} to go' },
  alreadyIn: { vi: '{count} đồng chí đã có kết quả', en: '{count} graded already' },
  enter: { vi: 'Ghi sổ {count} kết quả', en: 'Enter {count} grades' },
  readOnly: { vi: 'Tài khoản này chỉ xem kết quả.', en: 'This account only reads.' },
  waits: {
    vi: 'Chưa có mạng: kết quả được giữ trên máy này và tự gửi khi có mạng.',
    en: 'No network: kept on this device and sent when there is one.',
  },
  graded: { vi: '{name}: {grade}', en: '{name}: {grade}' },
} satisfies { [name: string]: Label }

/** The four grades as a narrow column says them. */
export const short = {
  excellent: { vi: 'Xuất sắc', en: 'Excellent' },
  good: { vi: 'Tốt', en: 'Good' },
  completed: { vi: 'Hoàn thành', en: 'Completed' },
  'not-completed': { vi: 'Không hoàn thành', en: 'Not completed' },
} satisfies { [grade: string]: Label }
