import type { Label } from '#kernel/label.ts'
import type { ReorganisedChange } from '#kernel/reorganisation-answers.ts'
import type { Does, FieldName } from './draft.ts'

/** The texts of the screen of reorganisation. */
export const words = {
  title: { vi: 'Sắp xếp tổ chức', en: 'Reorganisation' },
  help: {
    vi: 'Một quyết định, tất cả những gì theo nó: tổ chức, đảng viên, chức danh, nhiệm vụ. Xem trước rồi mới ghi sổ; hủy bỏ được cả lần.',
    en: 'One decision and all that follows from it: organisations, members, posts, tasks. Previewed first, entered as one, taken back as one.',
  },
  notAllowed: {
    vi: 'Tài khoản này xem được các lần sắp xếp; lập phương án là việc của Ban Tổ chức, Ban Xây dựng Đảng.',
    en: 'This account may look at reorganisations; planning one is the work of the organisation board.',
  },
  decision: { vi: 'Quyết định', en: 'The decision' },
  decidedOn: { vi: 'Ngày quyết định', en: 'Decided' },
  effectiveOn: { vi: 'Ngày hiệu lực', en: 'Effective' },
  effectiveHelp: {
    vi: 'Ngày hiệu lực bỏ trống khi có hiệu lực ngay trong ngày quyết định.',
    en: 'A blank effective day is the day of the decision.',
  },
  works: { vi: 'Các việc của quyết định', en: 'What it does' },
  noWorks: { vi: 'Chọn việc đầu tiên của quyết định:', en: 'Choose the first thing it does:' },
  addWork: { vi: 'Thêm việc:', en: 'Add:' },
  removeWork: { vi: 'Bỏ việc {n}', en: 'Remove {n}' },
  workNumber: { vi: 'Việc {n}: {does}', en: '{n}: {does}' },
  addOrganisation: { vi: 'Thêm tổ chức', en: 'Another organisation' },
  removeOrganisation: { vi: 'Bỏ tổ chức {n}', en: 'Remove organisation {n}' },
  partName: { vi: 'Tên tổ chức mới {n}', en: 'Name of new organisation {n}' },
  nth: { vi: '{label} {n}', en: '{label} {n}' },
  addPart: { vi: 'Thêm tổ chức mới', en: 'Another new organisation' },
  splitHelp: {
    vi: 'Ai không được chuyển theo tên thì về tổ chức thứ nhất. Muốn chuyển theo tên, thêm việc «Chuyển người, việc».',
    en: 'Whoever is not moved by name goes to the first. To move by name, add "Move people, tasks".',
  },
  dissolveHelp: {
    vi: 'Đảng viên, chức danh, nhiệm vụ, chi bộ còn lại về nơi tiếp nhận này.',
    en: 'Members, posts, tasks and cells that remain go there.',
  },
  chooseFrom: { vi: 'Chọn nơi đi trước.', en: 'Choose where from first.' },
  nothingThere: { vi: 'Không có ai, việc gì ở đó vào ngày này.', en: 'Nothing there on this day.' },
  chooseAll: { vi: 'Chọn tất cả ({count})', en: 'All ({count})' },
  chosenCount: { vi: 'Đã chọn {n}/{count}', en: '{n} of {count} chosen' },
  preview: { vi: 'Xem trước', en: 'Preview' },
  previewAgain: { vi: 'Xem trước lại', en: 'Preview again' },
  stale: {
    vi: 'Phương án đã sửa sau lần xem trước. Xem trước lại rồi ghi sổ.',
    en: 'The plan was changed after the preview. Preview again before entering.',
  },
  incomplete: {
    vi: 'Điền số, ngày quyết định và đủ các mục của từng việc rồi xem trước.',
    en: 'Fill in number, day and each work, then preview.',
  },
  nothingWritten: { vi: 'Chưa ghi gì vào sổ.', en: 'Nothing is entered yet.' },
  enter: { vi: 'Ghi sổ', en: 'Enter' },
  restored: { vi: 'Phương án đang lập được giữ lại từ lần trước.', en: 'The draft was kept.' },
  afresh: { vi: 'Lập lại từ đầu', en: 'Start afresh' },
  another: { vi: 'Lập phương án khác', en: 'Another plan' },
  inTheWay: { vi: 'Còn vướng', en: 'Still in the way' },
  leftLine: { vi: '{name} kết thúc khi còn {what}: {names}.', en: '{name} ends with {what}: {names}.' },
  andMore: { vi: '{names} và {count} nữa', en: '{names} and {count} more' },
  leftAdvice: {
    vi: 'Chọn nơi tiếp nhận ở việc giải thể, hoặc chuyển theo tên trước.',
    en: 'Choose who receives them in the dissolution, or move them by name.',
  },
  clear: { vi: 'Không còn vướng mắc.', en: 'Nothing stands in the way.' },
  movedLine: { vi: 'Chuyển: {what}.', en: 'Moved: {what}.' },
  movedNothing: { vi: 'Không ai, việc gì phải chuyển.', en: 'Nothing moves.' },
  beforeAfter: { vi: 'Trước và sau khi sắp xếp', en: 'Before and after' },
  organisation: { vi: 'Tổ chức đảng', en: 'Organisation' },
  under: { vi: 'trực thuộc {name}', en: 'under {name}' },
  underThen: { vi: 'trực thuộc {before} → {after}', en: 'under {before} → {after}' },
  total: { vi: 'Cộng các tổ chức trong bảng', en: 'Total of the table' },
  others: { vi: 'Khác', en: 'Other' },
  none: { vi: 'chưa có', en: 'none yet' },
  over: { vi: 'kết thúc', en: 'ended' },
  enteredAs: {
    vi: 'Đã ghi sổ quyết định {number}: {count} nội dung trong một lần.',
    en: 'Decision {number} entered: {count} records as one.',
  },
  awaits: { vi: 'Đã gửi duyệt. Sổ chưa thay đổi cho đến khi được duyệt.', en: 'Handed in for approval.' },
  past: { vi: 'Các lần sắp xếp đã ghi', en: 'Earlier reorganisations' },
  noPast: { vi: 'Sổ chưa có lần sắp xếp nào.', en: 'No reorganisation yet.' },
  founded: { vi: 'lập mới {count}', en: '{count} founded' },
  changed: { vi: 'chuyển, đổi tên {count}', en: '{count} transferred or renamed' },
  ended: { vi: 'kết thúc {count}', en: '{count} ended' },
  peopleOnly: { vi: 'chuyển người, việc', en: 'people and tasks moved' },
  pastLine: { vi: '{what} · hiệu lực {day}', en: '{what} · effective {day}' },
  takenBack: { vi: 'đã hủy bỏ', en: 'taken back' },
  noNumber: { vi: 'Không ghi số', en: 'No number' },
} satisfies { [name: string]: Label }

export const doesLabels: { readonly [does in Does]: Label } = {
  establish: { vi: 'Thành lập', en: 'Establish' },
  consolidate: { vi: 'Hợp nhất', en: 'Consolidate' },
  merge: { vi: 'Sáp nhập', en: 'Merge' },
  split: { vi: 'Chia tách', en: 'Split' },
  dissolve: { vi: 'Giải thể', en: 'Dissolve' },
  transfer: { vi: 'Chuyển trực thuộc', en: 'Transfer' },
  rename: { vi: 'Đổi tên, đổi loại', en: 'Rename' },
  move: { vi: 'Chuyển người, việc', en: 'Move people, tasks' },
}

const organisations: Label = { vi: 'Tổ chức', en: 'Organisation' }

/** What a field is called; a work may call it its own way. */
const fieldLabels: { readonly [name in FieldName]: Label } = {
  name: { vi: 'Tên tổ chức mới', en: 'Name of the new organisation' },
  kind: { vi: 'Loại tổ chức', en: 'Kind' },
  sector: { vi: 'Loại hình', en: 'Sector' },
  parent: { vi: 'Trực thuộc', en: 'Under' },
  organisation: { vi: 'Tổ chức đảng', en: 'Organisation' },
  organisations,
  into: { vi: 'Sáp nhập vào', en: 'Into' },
  to: { vi: 'Về', en: 'To' },
  parts: { vi: 'Chia thành', en: 'Into' },
  reason: { vi: 'Lý do', en: 'Reason' },
  register: { vi: 'Chuyển', en: 'Move' },
  from: { vi: 'Từ', en: 'From' },
  subjects: { vi: 'Những ai, việc nào', en: 'Which' },
}
const ownLabels: { readonly [does in Does]?: { readonly [name in FieldName]?: Label } } = {
  consolidate: { organisations: { vi: 'Tổ chức được hợp nhất', en: 'Consolidated' } },
  merge: { organisations: { vi: 'Tổ chức bị sáp nhập', en: 'Merged' } },
  split: { organisation: { vi: 'Tổ chức bị chia tách', en: 'Split' } },
  dissolve: {
    organisations: { vi: 'Tổ chức giải thể', en: 'Dissolved' },
    into: { vi: 'Những gì còn lại về', en: 'What remains goes to' },
  },
  transfer: {
    organisations: { vi: 'Tổ chức chuyển', en: 'Transferred' },
    to: { vi: 'Trực thuộc mới', en: 'New superior' },
    kind: { vi: 'Loại tổ chức mới (nếu đổi)', en: 'New kind, if changed' },
  },
  rename: {
    name: { vi: 'Tên mới', en: 'New name' },
    kind: { vi: 'Loại tổ chức mới (nếu đổi)', en: 'New kind, if changed' },
  },
}

export const fieldLabel = (does: Does, name: FieldName): Label => ownLabels[does]?.[name] ?? fieldLabels[name]

/** What is moved by name, and what it is called in the table. */
export const holdings = {
  memberships: { vi: 'đảng viên', en: 'members' },
  tenures: { vi: 'người giữ chức vụ', en: 'holders of posts' },
  positions: { vi: 'chức danh', en: 'posts' },
  tasks: { vi: 'nhiệm vụ', en: 'tasks' },
  'party-organisations': { vi: 'tổ chức trực thuộc', en: 'organisations below' },
} satisfies { [register: string]: Label }

export const movable = ['memberships', 'tenures', 'positions', 'tasks'] as const

export const changeLabels: { readonly [change in ReorganisedChange]: Label } = {
  established: { vi: 'lập mới', en: 'founded' },
  transferred: { vi: 'chuyển trực thuộc', en: 'transferred' },
  renamed: { vi: 'đổi tên, đổi loại', en: 'renamed' },
  merged: { vi: 'sáp nhập', en: 'merged' },
  dissolved: { vi: 'giải thể', en: 'dissolved' },
  receives: { vi: 'tiếp nhận', en: 'receives' },
  gives: { vi: 'chuyển đi', en: 'gives' },
}
