import type { Figure } from '#kernel/figure.ts'
import { distinct, flow } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'

const organisation = { vi: 'Tổ chức', en: 'Organisation' }
const level = { vi: 'Cấp', en: 'Level' }

export const reliefTurns = flow(
  'mobilisation.relief-turns',
  { vi: 'Lượt hộ nghèo được chăm lo', en: 'Households cared for, in turns' },
  units.turn,
  {
    vi: 'Số lượt hộ có tên trong danh sách thăm hỏi, hỗ trợ của Mặt trận, đoàn thể trong kỳ.',
    en: 'Households on the help lists of the Front and organisations; twice on a list counts twice.',
  },
  { of: organisation },
)

export const reliefValue = flow(
  'mobilisation.relief-value',
  { vi: 'Giá trị chăm lo hộ nghèo', en: 'Value of care' },
  units.dong,
  {
    vi: 'Cộng giá trị đã trao theo danh sách trong kỳ; khoản chi từ quỹ do sổ quỹ tính, không ghi lại ở đây.',
    en: 'Value given by lists in the period; what a fund pays is the fund’s and not told here again.',
  },
  { of: organisation },
)

export const careTurns = flow(
  'mobilisation.member-care-turns',
  { vi: 'Lượt đoàn viên, hội viên được chăm lo, bảo vệ quyền lợi', en: 'Members cared for, in turns' },
  units.turn,
  {
    vi: 'Số lượt đoàn viên, hội viên được vay vốn, tư vấn, thăm hỏi, bảo vệ quyền lợi trong kỳ.',
    en: 'Members who got loans, advice, visits or were defended in the period, in turns.',
  },
  { of: organisation },
)

export const careValue = flow(
  'mobilisation.member-care-value',
  { vi: 'Giá trị chăm lo đoàn viên, hội viên', en: 'Value of care for members' },
  units.dong,
  {
    vi: 'Cộng giá trị chăm lo đoàn viên, hội viên trong kỳ; vốn vay tính theo số tiền giải ngân.',
    en: 'Value of care for members in the period; loans by the money paid out.',
  },
  { of: organisation },
)

export const contests = flow(
  'mobilisation.contests',
  { vi: 'Hội thi dân vận', en: 'Contests' },
  units.contest,
  {
    vi: 'Số hội thi về công tác dân vận do cấp được hỏi tổ chức, có đơn vị của sổ tham gia trong kỳ.',
    en: 'Contests of mass work of the asked level that the book’s own took part in.',
  },
  { of: level, said: { as: ['hội thi + dân vận'] } },
)

export const prizes = flow(
  'mobilisation.contest-prizes',
  { vi: 'Giải hội thi dân vận', en: 'Prizes won' },
  units.prize,
  {
    vi: 'Số giải đơn vị, cá nhân của sổ đạt tại hội thi về công tác dân vận, kể cả giải khuyến khích.',
    en: 'Prizes the book’s own won at contests of mass work, consolation prizes too.',
  },
  { of: level, said: { as: ['giải + hội thi + dân vận'] } },
)

export const careFigures: readonly Figure[] = [
  reliefTurns,
  reliefValue,
  distinct(
    'mobilisation.relief-households',
    { vi: 'Hộ nghèo được chăm lo', en: 'Households cared for' },
    units.household,
    {
      vi: 'Số hộ khác nhau có tên trong danh sách thăm hỏi, hỗ trợ trong kỳ; nhận hai lần vẫn tính một.',
      en: 'Different households on the help lists of the period; twice is still one.',
    },
    reliefTurns,
    { of: organisation },
  ),
  careTurns,
  careValue,
  contests,
  prizes,
]
