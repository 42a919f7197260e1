import { printDay } from '#kernel/calendar.ts'
import type { Label } from '#kernel/label.ts'
import type { Letter } from '#platform/mail.ts'
import { linesOf } from '../api/home/desk.ts'
import type { HomeLine, HomeQuestion } from '../api/home/line.ts'

const levels: { readonly [level in HomeLine['level']]: Label } = {
  late: { vi: 'QUÁ HẠN', en: 'LATE' },
  waiting: { vi: 'CHỜ XỬ LÝ', en: 'WAITING' },
  due: { vi: 'ĐẾN HẠN', en: 'DUE' },
  info: { vi: 'ĐỂ BIẾT', en: 'FOR INFORMATION' },
}

/**
 * The week's letter: the desk as numbers, without the names it shows inside. A letter is read on machines
 * nobody here looks after.
 */
export const letterOf = async (
  asked: HomeQuestion,
  { root, site }: { root: string; site: string | null },
): Promise<Omit<Letter, 'to'>> => {
  const lines = await linesOf(asked)
  const day = printDay(asked.on)
  const groups = (Object.keys(levels) as HomeLine['level'][]).flatMap((level) => {
    const said = lines.filter((one) => one.level === level)
    return said.length ? [`${levels[level].vi}\n${said.map((one) => `- ${one.text.vi}`).join('\n')}`] : []
  })
  return {
    subject: `Phiếu giao ban tuần, ${day}`,
    text: [
      `${root}\nPhiếu giao ban ngày ${day} của ${asked.asker.account.displayName}`,
      ...(groups.length ? groups : ['Không có gì quá hạn, đến hạn hay chờ xử lý.']),
      `Thư chỉ nêu số lượng, không nêu tên người.${site ? ` Xem chi tiết tại ${site}` : ''}\nThôi nhận thư: vào «Lịch và thư tuần» trong Dangbo.`,
    ].join('\n\n'),
  }
}
