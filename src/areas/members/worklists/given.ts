import { day } from '#kernel/calendar.ts'
import type { RowsOf, StandingRow } from '#kernel/worklist.ts'
import type { Story } from '#testing/kinds.ts'

/** The rows of a story on a day, as the book hands them to a worklist. */
export const rowsIn =
  (story: Story, on: string): RowsOf =>
  (register) =>
    story.subjects(register.id).flatMap((subject): StandingRow<never>[] => {
      const found = story.history(register.id, subject).rowOn(day(on))
      return found ? [{ subject, from: found.from, row: found.row as never }] : []
    })
