import type { Figure } from '#kernel/figure.ts'
import { flow } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'

// Limits that were missed: findings, never refusals. Where a year has no official calendar nothing is counted.

export const transfersStartedLate = flow(
  'members.transfers-started-late',
  { vi: 'Chuyển sinh hoạt làm thủ tục quá hạn', en: 'Transfers started late' },
  units.member,
  {
    vi: 'Đảng viên làm thủ tục chuyển sinh hoạt quá 60 ngày làm việc kể từ quyết định hoặc ngày thay đổi nơi cư trú, khi ngày ấy được ghi.',
    en: 'Transfers started later than 60 working days after their cause, where its day is told.',
  },
  { said: { as: ['chuyển sinh hoạt + quá 60 ngày|làm thủ tục quá hạn'] } },
)

export const slipsShownLate = flow(
  'members.slips-shown-late',
  { vi: 'Giấy giới thiệu nộp quá hạn', en: 'Transfer slips shown late' },
  units.member,
  {
    vi: 'Đảng viên được xác nhận tiếp nhận sau hơn 30 ngày làm việc kể từ ngày giấy giới thiệu.',
    en: 'Members whose transfer was confirmed later than 30 working days after the slip.',
  },
  { said: { as: ['giấy giới thiệu + quá hạn|quá 30 ngày'] } },
)

export const recognisedLate = flow(
  'members.recognitions-late',
  { vi: 'Xét công nhận chính thức quá hạn', en: 'Recognitions considered late' },
  units.member,
  {
    vi: 'Đảng viên được chi bộ xét công nhận sau hơn 30 ngày làm việc kể từ khi hết 12 tháng dự bị, khi ngày xét được ghi.',
    en: 'Recognitions the cell considered later than 30 working days after the probation, where the day is told.',
  },
  { said: { as: ['công nhận + chính thức + quá hạn|chậm'] } },
)

export const lateFigures: readonly Figure[] = [transfersStartedLate, slipsShownLate, recognisedLate]
