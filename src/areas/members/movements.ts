import type { Figure } from '#kernel/figure.ts'
import { flow } from '#kernel/figure-forms.ts'
import type { Label } from '#kernel/label.ts'
import { units } from '#kernel/unit.ts'

// Biến động đảng viên: opening + what comes − what goes = closing. All are by the effective day, so
// that they add up with the stock of members on every day.

const movement = (
  id: string,
  label: Label,
  meaning: Label,
  said: string,
  options: { carries?: string } = {},
) => flow(`members.${id}`, label, units.member, meaning, { ...options, said: { as: [said] } })

export const joined = movement(
  'joined',
  { vi: 'Đảng viên tăng do kết nạp', en: 'Members joined' },
  {
    vi: 'Số người đã làm lễ kết nạp, theo ngày làm lễ.',
    en: 'People whose admission ceremony was held, by its day.',
  },
  'lễ kết nạp|tăng do kết nạp',
)
export const arrivals = movement(
  'arrivals',
  { vi: 'Đảng viên chuyển đến', en: 'Members arrived' },
  {
    vi: 'Đảng viên chuyển sinh hoạt chính thức từ ngoài đảng bộ đến.',
    en: 'Members transferred in from outside the book.',
  },
  'chuyển đến|tiếp nhận + đảng viên|đồng chí',
)
export const restorations = movement(
  'restorations',
  { vi: 'Đảng viên được phục hồi', en: 'Members restored' },
  { vi: 'Đảng viên được phục hồi đảng tịch.', en: 'Members whose membership was restored.' },
  'phục hồi|khôi phục + đảng viên|đảng tịch|đồng chí',
)
export const departures = movement(
  'departures',
  { vi: 'Đảng viên chuyển đi', en: 'Members departed' },
  {
    vi: 'Đảng viên chuyển sinh hoạt chính thức ra ngoài đảng bộ.',
    en: 'Members transferred out of the book.',
  },
  'chuyển đi + đảng viên|đồng chí',
)
export const deaths = movement(
  'deaths',
  { vi: 'Đảng viên từ trần', en: 'Members who died' },
  { vi: 'Đảng viên từ trần, theo ngày mất.', en: 'Members who died, by the day of death.' },
  'từ trần|qua đời + đảng viên|đồng chí',
)
export const strikingsOff = movement(
  'struck-off',
  { vi: 'Đảng viên bị xóa tên', en: 'Members struck off' },
  {
    vi: 'Đảng viên bị xóa tên khỏi danh sách; không phải là kỷ luật.',
    en: 'Members struck off the list; it is not a disciplinary measure.',
  },
  'xóa tên + đảng viên|đồng chí',
)
export const expulsions = movement(
  'expulsions',
  { vi: 'Đảng viên bị khai trừ', en: 'Members expelled' },
  { vi: 'Đảng viên bị kỷ luật khai trừ.', en: 'Members expelled by discipline.' },
  'khai trừ + đảng viên|đồng chí|đảng',
)
export const resignations = movement(
  'resignations',
  { vi: 'Đảng viên xin ra khỏi Đảng', en: 'Members resigned' },
  { vi: 'Đảng viên được cho ra khỏi Đảng theo đơn.', en: 'Members who left the Party at their own request.' },
  'xin ra|ra khỏi đảng + đảng viên|đảng|đồng chí',
)
export const moves = movement(
  'moves',
  { vi: 'Chuyển sinh hoạt trong đảng bộ (đến trừ đi)', en: 'Moves within the book (in less out)' },
  {
    vi: 'Đảng viên chuyển giữa các chi bộ trong đảng bộ: đến trừ đi; toàn đảng bộ bằng 0 khi không ai đang chuyển.',
    en: 'Members moving between cells of the book: in less out; nought for the whole book when nobody is in transit.',
  },
  'chuyển sinh hoạt + trong đảng bộ|nội bộ',
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
  { carries: 'members', said: { as: ['sắp xếp tổ chức + đảng viên'] } },
)

export const arriving = [joined, arrivals, restorations, moves, reorganisation]
export const leaving = [departures, deaths, strikingsOff, expulsions, resignations]
export const movements: readonly Figure[] = [...arriving, ...leaving]
