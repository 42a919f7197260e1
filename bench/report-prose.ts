import { printNumber } from '#kernel/numerals.ts'
import { exact } from '#kernel/quantity.ts'

/** The same numbers in every run: a linear congruential generator (Numerical Recipes). */
const dice = (seed: number) => {
  let state = seed >>> 0
  return (from: number, to: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return from + (state % (to - from + 1))
  }
}
type Dice = ReturnType<typeof dice>

const dotted = (value: number): string => printNumber(exact(value), { decimals: 0 }).text
const padded = (value: number): string => (value < 10 ? `0${value}` : dotted(value))
const percent = (part: number, whole: number): string =>
  printNumber(exact(part * 100, whole), { decimals: 2, zeros: 'trim' }).text

const sentences: readonly ((roll: Dice) => string)[] = [
  (roll) => {
    const [a, b, c] = [roll(1, 90), roll(1, 90), roll(1, 90)]
    return `Trong năm đã xem xét công tác cán bộ đối với ${padded(a + b + c)} đồng chí, gồm điều động ${padded(a)} đồng chí; bổ nhiệm ${padded(b)} đồng chí; giới thiệu ứng cử ${padded(c)} đồng chí.`
  },
  (roll) => {
    const whole = roll(20, 400)
    const part = roll(1, whole)
    return `Có ${part}/${whole} chi bộ sinh hoạt chuyên đề đúng kỳ, đạt ${percent(part, whole)}%.`
  },
  (roll) => {
    const plan = roll(60, 200)
    const done = roll(50, 220)
    return `Kết nạp ${padded(done)} quần chúng ưu tú vào Đảng, đạt ${percent(done, plan)}% chỉ tiêu tỉnh giao.`
  },
  (roll) =>
    `Tổng thu ngân sách trên địa bàn ước đạt ${roll(1, 9)} tỷ ${roll(100, 999)} triệu đồng, bằng ${roll(80, 120)},${roll(1, 9)}% dự toán; tổng diện tích gieo trồng ${dotted(roll(2000, 29_000))} ha, sản lượng ${dotted(roll(9000, 90_000))} tấn.`,
  (roll) =>
    `Ban Thường vụ ban hành Kế hoạch số ${roll(10, 99)}-KH/ĐU, ngày ${roll(1, 28)}/${roll(1, 12)}/2025 về thực hiện Nghị quyết số ${roll(10, 99)}-NQ/TW; tổ chức ${padded(roll(2, 30))} hội nghị với ${dotted(roll(300, 4000))} lượt người tham gia.`,
  () =>
    'Công tác chỉ đạo, lãnh đạo được triển khai kịp thời, nghiêm túc, bám sát chủ trương của cấp trên và tình hình thực tiễn của địa phương; cán bộ, đảng viên và nhân dân đồng thuận, tích cực hưởng ứng các phong trào thi đua yêu nước.',
  (roll) => {
    const [a, b, c] = [roll(1, 80), roll(1, 80), roll(1, 80)]
    return `Tiếp nhận ${a + b + c} đơn (khiếu nại ${a} đơn, tố cáo ${b} đơn, kiến nghị ${c} đơn), đã giải quyết ${a + b} đơn, còn ${c} đơn.`
  },
  () =>
    'Nâng cao chất lượng sinh hoạt chi bộ, đổi mới phương thức lãnh đạo, tăng cường kiểm tra, giám sát, giữ vững đoàn kết trong nội bộ; quan tâm đào tạo, bồi dưỡng đội ngũ cán bộ trẻ, cán bộ nữ, cán bộ người dân tộc thiểu số.',
]

/** An invented report of about so many bytes: as many figures a page as a real one, every relation true. */
export const reportProse = (bytes: number): string => {
  const roll = dice(2025)
  const paragraphs: string[] = [
    'BÁO CÁO\nkết quả công tác xây dựng Đảng năm 2025, phương hướng, nhiệm vụ năm 2026\n',
  ]
  let size = 0
  for (let number = 1; size < bytes; number++) {
    const lines = Array.from({ length: roll(2, 6) }, () => sentences[roll(0, sentences.length - 1)]?.(roll))
    const paragraph = `${number}. ${lines.join(' ')}\n`
    size += Buffer.byteLength(paragraph)
    paragraphs.push(paragraph)
  }
  return paragraphs.join('')
}
