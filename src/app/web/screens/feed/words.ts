import type { Label } from '#kernel/label.ts'

export const words = {
  title: { vi: 'Lịch và thư tuần', en: 'Calendar and weekly letter' },
  calendar: { vi: 'Hạn việc trong lịch của đồng chí', en: 'Due days in your own calendar' },
  calendarHelp: {
    vi: 'Thêm địa chỉ này vào lịch trên điện thoại hoặc máy tính (Google Calendar, Outlook, Lịch của Apple) bằng mục «Đăng ký theo địa chỉ». Lịch chỉ ghi tên việc và số lượng, không ghi tên người.',
    en: 'Subscribe to this address in the calendar of your phone or computer. It shows the name of the work and how many, and names nobody.',
  },
  makeAddress: { vi: 'Tạo địa chỉ lịch', en: 'Make a calendar address' },
  makeAnew: { vi: 'Tạo địa chỉ mới', en: 'Make a new address' },
  revoke: { vi: 'Thu hồi địa chỉ', en: 'Revoke the address' },
  since: { vi: 'Đang có một địa chỉ lịch, tạo ngày {day}.', en: 'There is an address, made on {day}.' },
  address: { vi: 'Địa chỉ lịch', en: 'Calendar address' },
  once: {
    vi: 'Địa chỉ chỉ hiện lần này. Ai có địa chỉ thì xem được lịch; lộ ra thì thu hồi.',
    en: 'The address is shown this once. Whoever has it reads the calendar; revoke it if it gets out.',
  },
  copy: { vi: 'Chép', en: 'Copy' },
  copied: { vi: 'Đã chép', en: 'Copied' },
  letter: { vi: 'Thư tuần', en: 'Weekly letter' },
  letterHelp: {
    vi: 'Sáng thứ Hai hằng tuần, phiếu giao ban được gửi tới địa chỉ thư này; thư chỉ nêu số lượng.',
    en: 'Every Monday morning the briefing is sent to this address; it tells numbers only.',
  },
  noMail: {
    vi: 'Máy chủ này chưa nối với hộp thư nên không gửi được; đồng chí tải thư về để in hoặc tự gửi.',
    en: 'This server sends no mail; download the letter to print it or send it by hand.',
  },
  mailAddress: { vi: 'Gửi tới', en: 'Send to' },
  want: { vi: 'Nhận thư tuần', en: 'Have it sent' },
  wanted: { vi: 'Thư tuần gửi tới {address}.', en: 'The letter goes to {address}.' },
  wantNone: { vi: 'Thôi nhận', en: 'Have it no more' },
  download: { vi: 'Tải thư hôm nay', en: 'Download today’s letter' },
} satisfies { [name: string]: Label }
