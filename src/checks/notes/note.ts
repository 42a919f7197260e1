import type { CheckNote } from '#kernel/check-answers.ts'
import type { Label } from '#kernel/label.ts'

/** A note on a stretch of the text. */
export const noteOn = (
  text: string,
  { start, end }: { start: number; end: number },
  note: CheckNote['note'],
  message: Label,
): CheckNote => ({
  start,
  end,
  text: text.slice(start, end),
  note,
  message: message.vi,
  english: message.en,
})
