import type { Label } from '#kernel/label.ts'

/** Signing in, opening a book, accounts and devices. */
export const doorWords = {
  pin: { vi: 'Mã PIN 6 số của máy này', en: 'Six-digit PIN of this device' },
  usePassword: { vi: 'Đăng nhập bằng mật khẩu', en: 'Sign in with the password' },
  devices: { vi: 'Máy tin cậy', en: 'Trusted devices' },
  trustThis: { vi: 'Tin cậy máy này 90 ngày', en: 'Trust this device for 90 days' },
  trustHelp: {
    vi: 'Trong 90 ngày, mở máy này chỉ cần mã PIN. Chỉ đặt trên máy riêng; quên mã thì đề nghị đảng ủy đặt lại.',
    en: 'For 90 days a PIN opens this device. Only on a device of your own; the committee can reset it.',
  },
  deviceLabel: { vi: 'Tên máy', en: 'Name of the device' },
  trusted: { vi: 'Đã tin cậy máy này đến {day}.', en: 'This device is trusted until {day}.' },
  newPin: {
    vi: 'Mã PIN mới của {name}: {pin}. Báo trực tiếp cho đồng chí ấy; mã không hiện lại.',
    en: 'The new PIN of {name}: {pin}. Tell them in person; it is not shown again.',
  },
  resetPin: { vi: 'Đặt lại mã PIN', en: 'Reset the PIN' },
  forgetDevice: { vi: 'Thôi tin cậy', en: 'Trust no longer' },
  deviceLocked: { vi: 'đang khóa', en: 'locked' },
  deviceUntil: { vi: 'đến {day}', en: 'until {day}' },
  noDevices: { vi: 'Chưa có máy nào được tin cậy.', en: 'No device is trusted yet.' },
  signOutAnyway: { vi: 'Vẫn đăng xuất và xóa', en: 'Sign out and wipe' },
  signIn: { vi: 'Đăng nhập', en: 'Sign in' },
  account: { vi: 'Tài khoản', en: 'Account' },
  password: { vi: 'Mật khẩu', en: 'Password' },
  chooseBook: {
    vi: 'Tài khoản này có ở {count} sổ. Chọn sổ cần mở:',
    en: 'This account is in {count} books. Choose the one to open:',
  },
  closedBook: { vi: 'Đã đóng ngày {day}, chỉ để xem', en: 'Closed on {day}, to be read only' },
  otherAccount: { vi: 'Dùng tài khoản khác', en: 'Use another account' },
  sampleAccounts: {
    vi: 'Đây là sổ mẫu. Chọn một tài khoản để xem thử:',
    en: 'This is a sample book. Choose an account to look around:',
  },
  samplePassword: {
    vi: 'Mật khẩu của mọi tài khoản mẫu: dangbo-sample',
    en: 'The password of every sample account: dangbo-sample',
  },
  wrongPassword: {
    vi: 'Tài khoản hoặc mật khẩu chưa đúng. Kiểm tra lại rồi đăng nhập lần nữa.',
    en: 'The account or the password is not right. Check and sign in again.',
  },
  tooManyTries: {
    vi: 'Đăng nhập sai nhiều lần. Đợi ít phút rồi thử lại.',
    en: 'Too many tries. Wait a few minutes, then try again.',
  },
  setUp: { vi: 'Mở sổ', en: 'Open a book' },
  setUpHelp: {
    vi: 'Khai tên tổ chức đảng và tài khoản quản trị đầu tiên. Sau bước này có thể nhập số liệu mở sổ.',
    en: 'Name the Party organisation and the first administrator. Opening data can be entered after that.',
  },
  organisationName: { vi: 'Tên Đảng bộ', en: 'Name of the Party body' },
  organisationKind: { vi: 'Loại tổ chức', en: 'Kind of organisation' },
  superiorName: { vi: 'Cấp ủy cấp trên', en: 'Superior committee' },
  openedOn: { vi: 'Sổ mở từ ngày', en: 'The book opens on' },
  displayName: { vi: 'Họ và tên người quản trị', en: 'Name of the administrator' },
  newPassword: { vi: 'Mật khẩu (ít nhất 12 ký tự)', en: 'Password (at least 12 characters)' },
  accounts: { vi: 'Tài khoản người dùng', en: 'Accounts' },
  accountsHelp: {
    vi: 'Mỗi người một tài khoản, với phần việc và phạm vi của mình. Người quản trị không ghi sổ.',
    en: 'One account for each person, with its functions and its scope. The administrator enters nothing.',
  },
  newAccount: { vi: 'Thêm tài khoản', en: 'Add an account' },
  personName: { vi: 'Họ và tên', en: 'Name' },
  functions: { vi: 'Phần việc', en: 'Functions' },
  accountScope: { vi: 'Phạm vi (để trống: toàn Đảng bộ)', en: 'Scope (empty: the whole Party body)' },
  resetPassword: { vi: 'Đặt lại mật khẩu', en: 'Reset the password' },
  passwordReset: {
    vi: 'Đã đặt mật khẩu mới cho {name}. Báo trực tiếp cho đồng chí ấy.',
    en: 'A new password is set for {name}. Tell them in person.',
  },
  disabled: { vi: 'Đã khóa', en: 'Disabled' },
  disable: { vi: 'Khóa', en: 'Disable' },
  accountMade: {
    vi: 'Đã thêm tài khoản {name}. Báo mật khẩu trực tiếp cho đồng chí ấy.',
    en: 'Account {name} added. Give the password in person.',
  },
} satisfies { [name: string]: Label }
