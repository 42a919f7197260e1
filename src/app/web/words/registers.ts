import type { Label } from '#kernel/label.ts'

/** What is in the registers, and the import of members. */
export const registersWords = {
  noOrganisations: {
    vi: 'Chưa có tổ chức đảng nào vào ngày này. Bắt đầu bằng “Mở sổ: tổ chức đảng” trong phần Ghi sổ.',
    en: 'No Party organisation on this day. Start with the opening of organisations under Enter.',
  },
  expandAll: { vi: 'Mở tất cả', en: 'Expand all' },
  collapseAll: { vi: 'Thu gọn tất cả', en: 'Collapse all' },
  organisationChart: { vi: 'Sơ đồ tổ chức', en: 'Organisation chart' },
  asChart: { vi: 'Xem dạng sơ đồ', en: 'As a chart' },
  villagesWithCell: { vi: 'Thôn, buôn, tổ dân phố có chi bộ', en: 'Villages with a cell' },
  asTree: { vi: 'Xem dạng cây', en: 'As a tree' },
  membersCount: { vi: 'Số đảng viên', en: 'Members' },
  under: { vi: 'Trực thuộc', en: 'Under' },
  story: { vi: 'Quá trình', en: 'Story' },
  now: { vi: 'Vào ngày {day}', en: 'On {day}' },
  verbs: { vi: 'Ghi về mục này', en: 'Enter about this' },
  notOnDay: { vi: 'Không có trong sổ vào ngày này.', en: 'Not in the register on this day.' },
  notMemberWhy: {
    vi: 'Chưa ghi được: đồng chí này không có tên trong danh sách đảng viên ngày {day}.',
    en: 'Not possible: not on the list of members on {day}.',
  },
  alreadyFullWhy: {
    vi: 'Chưa ghi được: đã là đảng viên chính thức.',
    en: 'Not possible: already a full member.',
  },
  noSuchStateWhy: {
    vi: 'Chưa ghi được: ngày {day} đồng chí này không ở trạng thái mà việc ấy đòi hỏi.',
    en: 'Not possible: on {day} the person is not in the state this needs.',
  },
  alreadyExemptWhy: {
    vi: 'Chưa ghi được: đang được miễn công tác và sinh hoạt đảng.',
    en: 'Not possible: already exempt.',
  },
  notExemptWhy: {
    vi: 'Chưa ghi được: không ở diện miễn công tác và sinh hoạt đảng.',
    en: 'Not possible: not exempt.',
  },
  alreadyAwayWhy: {
    vi: 'Chưa ghi được: đang sinh hoạt tạm thời nơi khác.',
    en: 'Not possible: already away for a time.',
  },
  notAwayWhy: {
    vi: 'Chưa ghi được: không sinh hoạt tạm thời nơi khác.',
    en: 'Not possible: not away.',
  },
  otherVerbs: { vi: 'Ghi nội dung khác', en: 'Enter something else' },
  alreadyMemberWhy: { vi: 'Chưa ghi được: đã là đảng viên.', en: 'Not possible: already a member.' },
  noMembers: {
    vi: 'Chưa có đảng viên nào vào ngày này. Ghi “Mở sổ: đảng viên” hoặc nhập từ tệp Excel.',
    en: 'No member on this day. Enter the opening list or import it from a spreadsheet.',
  },
  importMembers: { vi: 'Nhập đảng viên từ Excel', en: 'Import members from Excel' },
  importHelp: {
    vi: 'Danh sách có các cột Họ và tên, Ngày sinh, Giới tính, Chi bộ; tên chi bộ viết như trong sổ. Chọn tệp để xem trước từng dòng; chưa có gì được ghi cho đến khi đồng chí bấm Ghi sổ.',
    en: 'The list has the columns full name, born on, sex, cell; cells are called as in the book. Choose a file to look at every row first; nothing is entered until you say so.',
  },
  importNotAllowed: {
    vi: 'Tài khoản này không được nhập danh sách đảng viên. Nếu cần, đề nghị quản trị giao vai trò Ban Tổ chức hoặc Ban Xây dựng Đảng.',
    en: 'This account may not import members. Ask the administrator for the role that keeps them.',
  },
  importChoose: { vi: 'Chọn tệp Excel (.xlsx)', en: 'Choose an Excel file (.xlsx)' },
  importOther: { vi: 'Chọn tệp khác', en: 'Choose another file' },
  importTemplate: { vi: 'Tải mẫu danh sách', en: 'Download an empty list' },
  importTried: { vi: '{count}/{rows} dòng ghi được', en: '{count} of {rows} rows can be entered' },
  importEntered: { vi: 'Đã ghi sổ {count}/{rows} dòng', en: '{count} of {rows} rows entered' },
  importWrong: {
    vi: '{count} dòng chưa đạt, kể ở dưới.',
    en: '{count} rows do not pass; they are listed below.',
  },
  importAlready: {
    vi: '{count} dòng là người đã có trong sổ; giữ nguyên, không ghi lần nữa.',
    en: '{count} rows are of people in the book already; they stay as they are.',
  },
  importEnter: { vi: 'Ghi sổ {count} dòng', en: 'Enter {count} rows' },
  importNothingYet: { vi: 'Chưa có gì được ghi.', en: 'Nothing is entered yet.' },
  importNothing: { vi: 'Không có dòng nào mới để ghi sổ.', en: 'There is no new row to enter.' },
  importCorrect: {
    vi: 'Sửa các dòng ấy trong Excel, lưu lại rồi chọn tệp lần nữa.',
    en: 'Correct those rows in Excel, save, and choose the file again.',
  },
  importAgain: {
    vi: 'Sửa các dòng chưa đạt rồi nhập lại cả tệp; người đã có trong sổ không bị ghi trùng.',
    en: 'Correct the other rows and import the whole file again; nobody is entered twice.',
  },
  importErrors: { vi: 'Dòng chưa đạt', en: 'Rows that do not pass' },
  importNotes: { vi: 'Lưu ý', en: 'Notes' },
  importRow: { vi: 'Dòng {row}', en: 'Row {row}' },
  importFile: { vi: 'Cả tệp', en: 'Whole file' },
  importMore: { vi: 'và {count} dòng nữa', en: 'and {count} more' },
  fullName: { vi: 'Họ và tên', en: 'Full name' },
  cell: { vi: 'Chi bộ', en: 'Cell' },
  status: { vi: 'Đảng viên', en: 'Status' },
  sex: { vi: 'Giới tính', en: 'Sex' },
  joinedOn: { vi: 'Ngày vào Đảng', en: 'Joined' },
  recognisedOn: { vi: 'Ngày chính thức', en: 'Recognised' },
  partyAgeFrom: { vi: 'Tuổi đảng tính từ', en: 'Party age from' },
  exempt: { vi: 'Miễn sinh hoạt', en: 'Exempt' },
  bornOn: { vi: 'Ngày sinh', en: 'Born' },
  cardNumber: { vi: 'Số thẻ', en: 'Card' },
  occupation: { vi: 'Nghề nghiệp', en: 'Occupation' },
} satisfies { [name: string]: Label }
