import type { Figure } from '#kernel/figure.ts'
import { flow } from '#kernel/figure-forms.ts'
import type { Label } from '#kernel/label.ts'
import { units } from '#kernel/unit.ts'

// Biến động đảng viên: opening + what comes − what goes = closing. All are by the effective day, so
// that they add up with the stock of members on every day.

const movement = (id: string, label: Label, meaning: Label, options: { carries?: string } = {}) =>
  flow(`members.${id}`, label, units.member, meaning, options)

export const joined = movement(
  'joined',
  { vi: 'Đảng viên tăng do kết nạp', en: 'Members joined' },
  {
    vi: 'Số người đã làm lễ kết nạp, theo ngày làm lễ.',
    en: 'People whose admission ceremony was held, by its day.',
  },
)
export const arrivals = movement(
  'arrivals',
  { vi: 'Đảng viên chuyển đến', en: 'Members arrived' },
  {
    vi: 'Đảng viên chuyển sinh hoạt chính thức từ ngoài đảng bộ đến.',
    en: 'Members transferred in from outside the book.',
  },
)
export const restorations = movement(
  'restorations',
  { vi: 'Đảng viên được phục hồi', en: 'Members restored' },
  { vi: 'Đảng viên được phục hồi đảng tịch.', en: 'Members whose membership was restored.' },
)
export const departures = movement(
  'departures',
  { vi: 'Đảng viên chuyển đi', en: 'Members departed' },
  {
    vi: 'Đảng viên chuyển sinh hoạt chính thức ra ngoài đảng bộ.',
    en: 'Members transferred out of the book.',
  },
)
export const deaths = movement(
  'deaths',
  { vi: 'Đảng viên từ trần', en: 'Members who died' },
  { vi: 'Đảng viên từ trần, theo ngày mất.', en: 'Members who died, by the day of death.' },
)
export const strikingsOff = movement(
  'struck-off',
  { vi: 'Đảng viên bị xóa tên', en: 'Members struck off' },
  {
    vi: 'Đảng viên bị xóa tên khỏi danh sách; không phải là kỷ luật.',
    en: 'Members struck off the list; it is not a disciplinary measure.',
  },
)
export const expulsions = movement(
  'expulsions',
  { vi: 'Đảng viên bị khai trừ', en: 'Members expelled' },
  { vi: 'Đảng viên bị kỷ luật khai trừ.', en: 'Members expelled by discipline.' },
)
export const resignations = movement(
  'resignations',
  { vi: 'Đảng viên xin ra khỏi Đảng', en: 'Members resigned' },
  { vi: 'Đảng viên được cho ra khỏi Đảng theo đơn.', en: 'Members who left the Party at their own request.' },
)
export const moves = movement(
  'moves',
  { vi: 'Chuyển sinh hoạt trong đảng bộ (đến trừ đi)', en: 'Moves within the book (in less out)' },
  {
    vi: 'Đảng viên chuyển giữa các chi bộ trong đảng bộ: đến trừ đi; toàn đảng bộ bằng 0 khi không ai đang chuyển.',
    en: 'Members moving between cells of the book: in less out; nought for the whole book when nobody is in transit.',
  },
)
/** Hand-overs of members, and what whole organisations carry with them when their superior changes. */
export const reorganisation = flow(
  'members.reorganisation',
  { vi: 'Tăng, giảm do sắp xếp tổ chức', en: 'Change by reorganisation' },
  units.member,
  {
    vi: 'Đảng viên nhận trừ đảng viên giao khi giải thể, sáp nhập, thành lập tổ chức đảng, và đảng viên theo tổ chức đảng chuyển giao.',
    en: 'Members taken over less members handed over when organisations are dissolved, merged or established, and members who come or go with their organisation.',
  },
  { carries: 'members' },
)

export const arriving = [joined, arrivals, restorations, moves, reorganisation]
export const leaving = [departures, deaths, strikingsOff, expulsions, resignations]
export const movements: readonly Figure[] = [...arriving, ...leaving]
