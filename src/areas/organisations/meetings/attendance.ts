import type { Day } from '#kernel/calendar.ts'
import type { History } from '#kernel/register.ts'
import type { Membership } from '#subjects/memberships.ts'

export interface Roll {
  /** Everybody of the cell on the day. */
  members: readonly string[]
  /** Those who have to come: neither exempt nor attending elsewhere for a time. */
  due: readonly string[]
}

export const rollOn = (histories: readonly History<Membership>[], cell: string, on: Day): Roll => {
  const rows = histories.flatMap((history) => {
    const row = history.on(on)
    return row && row.cell === cell ? [row] : []
  })
  return {
    members: rows.map((row) => row.person),
    due: rows.filter((row) => !row.exempt && row.guestAt === null).map((row) => row.person),
  }
}

interface Told {
  present: number
  absent: readonly { person: string }[]
}

/** Who came: by name where all that are away were named, otherwise the count alone. */
export const attendanceOf = ({ members, due }: Roll, { present, absent }: Told) => {
  const away = new Set(absent.map((one) => one.person))
  const dueAndHere = due.filter((person) => !away.has(person))
  const isByName = dueAndHere.length === present
  // Exempt members may come; whoever came of them had no need to, and is no reason to have missed somebody.
  const expected = Math.max(due.length, Math.min(present + away.size, members.length))
  return { expected, present, names: isByName ? dueAndHere : null }
}

/** Told by a share: more than so many per cent of those who have to come. */
export const isOverShare = (present: number, expected: number, percent: number): boolean =>
  present * 100 > expected * percent
