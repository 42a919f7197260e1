import type { CheckAnswer } from '#kernel/check-answers.ts'
import { showNumber } from '#ui/days.ts'
import type { Say } from '#ui/language.tsx'
import { words } from '../marks/words.ts'

/** "Đã đọc 21 số liệu, xét 10 quan hệ giữa các số": what the verdict rests on. */
export const examined = (answer: CheckAnswer, say: Say): string => {
  const counted = say(words.examined, {
    claims: showNumber(answer.claims.length),
    relations: showNumber(answer.findings.length),
  })
  if (!answer.book) return `${counted}.`
  const count = showNumber(answer.book.filter((one) => one.figure).length)
  return `${counted}; ${say(words.bookExamined, { count })}.`
}
