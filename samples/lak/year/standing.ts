import { type Day, day } from '#kernel/calendar.ts'
import type { Happening } from '../happening.ts'

export interface Standing {
  cell: string
  since: Day
  joinedOn: Day | null
  exempt: boolean
}

const leaving = new Set([
  'member.transferred-out',
  'member.died',
  'member.struck-off',
  'member.expelled',
  'member.resigned',
])

/** Who is a member of which cell at the end of what has happened. */
export const standingAfter = (happened: readonly Happening[]): Map<string, Standing> => {
  const members = new Map<string, Standing>()
  const inOrder = happened
    .map((one, index) => ({ one, index, on: one.effectiveOn ?? one.on }))
    .sort((a, b) => (a.on === b.on ? a.index - b.index : a.on < b.on ? -1 : 1))
  for (const { one, on } of inOrder) {
    const person = String(one.body.person ?? '')
    const before = members.get(person)
    if (one.kind === 'member.moved' && before)
      members.set(person, { ...before, cell: String(one.body.to), since: on })
    else if (one.kind === 'member.joined' || one.kind === 'member.transferred-in')
      members.set(person, {
        cell: one.organisation,
        since: on,
        joinedOn: one.kind === 'member.joined' ? on : null,
        exempt: false,
      })
    else if (one.kind === 'member.brought-forward')
      members.set(person, {
        cell: one.organisation,
        since: on,
        joinedOn: day(String(one.body.joinedOn)),
        exempt: one.body.exempt === true,
      })
    else if (leaving.has(one.kind)) members.delete(person)
  }
  return members
}
