import { day } from '#kernel/calendar.ts'
import type { RowsOf } from '#kernel/worklist.ts'
import { idOf, type Story } from '#testing/kinds.ts'

// What the stories of this area begin with.

export const district = idOf('Đảng bộ huyện')
export const an = idOf('An')

/** A record of the district committee's office on a day. */
export const told = (on: string, body: object, organisation = district) => ({ organisation, on, body })

/** What stands in each register on a day, as a worklist reads it. */
export const standing =
  (story: Story, on: string): RowsOf =>
  (register) =>
    story.subjects(register.id).flatMap((subject) => {
      const found = story.history(register.id, subject).rowOn(day(on))
      return found ? [{ subject, from: found.from, row: found.row as never }] : []
    })
