import type { Label } from '#kernel/label.ts'

export const words = {
  committee: { vi: 'Cấp ủy giữ sổ', en: 'The committee of the book' },
  openedOnHelp: {
    vi: 'Tổ chức đảng và đảng viên được nhập theo tình hình ngày này; việc từ ngày này trở đi ghi dần vào sổ.',
    en: 'Organisations and members are brought in as they stood on this day; what happens from it on is entered as it comes.',
  },
  administrator: { vi: 'Người quản trị đầu tiên', en: 'The first administrator' },
  administratorHelp: {
    vi: 'Người quản trị chỉ thêm tài khoản, không ghi sổ và không xem nội dung.',
    en: 'The administrator makes the accounts, enters nothing and reads nothing.',
  },
} satisfies { [name: string]: Label }
