import type { Label } from '#kernel/label.ts'

export const words = {
  moreWork: { vi: 'Còn {count} việc khác', en: '{count} more' },
  showAll: { vi: 'Hiện tất cả', en: 'Show all' },
  others: { vi: 'Việc chung cần biết', en: 'Work of others to know of' },
  begin: { vi: 'Mở sổ: các bước tiếp theo', en: 'Opening the book: what comes next' },
  beginHelp: {
    vi: 'Danh sách có sẵn trong Excel là đủ để bắt đầu; mỗi bước xem trước rồi mới ghi.',
    en: 'The lists you keep in Excel are enough to begin; every step is looked at before it is entered.',
  },
  done: { vi: 'đã xong', en: 'done' },
  next: { vi: 'tiếp theo', en: 'next' },
  feed: { vi: 'Lịch và thư tuần', en: 'Calendar and weekly letter' },
  conclusion: { vi: 'Kết luận giao ban', en: 'Conclusions' },
} satisfies { [name: string]: Label }
